import { useFormat } from '#app/layout/reader'
import { LinkButton } from '#app/ui/button'
import { Definition } from '#app/ui/definition'
import { Notice } from '#app/ui/notice'
import type { Checked, ShortlistPage } from '#server/matching/shortlists/shortlists'
import { useTranslation } from 'react-i18next'

interface CheckProps {
  locked: NonNullable<ShortlistPage['locked']>
  checked: Checked | null
  entries: ShortlistPage['entries']
  href: string
}

/** What the locked scores were made with, and whether they come out the same today. */
export function Check({ locked, checked, entries, href }: CheckProps) {
  const { t } = useTranslation('shortlists')
  const { words, number, moment } = useFormat()
  const titles = new Map(entries.map(({ matchId, titleVi, titleEn }) => [matchId, words(titleVi, titleEn)]))
  return (
    <div className="flex flex-col gap-4">
      <Definition
        items={[
          { term: t('check.locked'), value: moment(locked.at) },
          { term: t('check.version'), value: locked.engineVersion },
          { term: t('check.fingerprint'), value: <code className="break-all text-sm">{locked.fingerprint}</code> },
        ]}
      />
      {locked.changed ? <Notice title={t('check.changed-title')}>{t(`check.changed.${locked.changed}`)}</Notice> : null}
      {checked ? (
        <Notice
          kind="alert"
          tone={checked.equal ? 'success' : 'warning'}
          title={t(checked.equal ? 'check.equal' : 'check.different', { count: checked.entries.length })}
        >
          {checked.differs.map((what) => (
            <p key={what}>{t(`check.differs.${what}`, checked.versions)}</p>
          ))}
          {checked.equal ? null : (
            <ul className="list-disc pl-5">
              {checked.entries
                .filter((entry) => !entry.equal)
                .map(({ matchId, kept, again }) => (
                  <li key={matchId}>{t('check.line', { title: titles.get(matchId), kept: number(kept), again: number(again) })}</li>
                ))}
            </ul>
          )}
        </Notice>
      ) : null}
      <div className="no-print">
        <LinkButton href={href} variant="secondary" icon="shield">
          {t('check.submit')}
        </LinkButton>
      </div>
    </div>
  )
}
