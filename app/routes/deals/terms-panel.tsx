import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Definition } from '#app/ui/definition'
import { Disclosure } from '#app/ui/disclosure'
import { TextLink } from '#app/ui/link'
import { Section } from '#app/ui/page'
import { Prose } from '#app/ui/prose'
import { Tag } from '#app/ui/tag'
import type { DealRoom } from '#server/deals/deals'
import { useTranslation } from 'react-i18next'
import { useDealWords } from './deal-words'

type Version = DealRoom['terms'][number]

/** The newest terms with who confirmed them, and the way back through the earlier ones. */
export function TermsPanel({ room }: { room: DealRoom }) {
  const { t } = useTranslation('deals')
  const { day } = useFormat()
  const at = useAt()
  const [current, ...earlier] = room.terms
  if (!current && !room.can['propose-terms'] && room.state !== 'open') return null
  const shown = earlier.find(({ version }) => version === room.shownVersion)
  return (
    <Section
      title={t('terms.title')}
      id="terms"
      actions={
        room.can['propose-terms'] ? (
          <LinkButton href={at(paths.dealTerms(room.id))} variant="secondary" icon="edit">
            {current ? t('terms.change') : t('terms.propose')}
          </LinkButton>
        ) : null
      }
    >
      {current ? (
        <div className="flex flex-col gap-4 rounded-lg border border-line bg-white p-5 shadow-card">
          <VersionWords terms={current} />
          <div className="flex flex-wrap gap-2">
            <Confirmed side="supplier" done={current.supplier_confirmed_at !== null} />
            <Confirmed side="enterprise" done={current.enterprise_confirmed_at !== null} />
          </div>
          {room.can['confirm-terms'] ? (
            <Form method="post" className="border-t border-line pt-4">
              <input type="hidden" name="intent" value="confirm-terms" />
              <input type="hidden" name="version" value={current.version} />
              <p className="mb-3 text-sm text-muted">{t('terms.confirm-text')}</p>
              <Button icon="check">{t('terms.confirm', { version: current.version })}</Button>
            </Form>
          ) : null}
          {earlier.length > 0 ? (
            <Disclosure summary={t('terms.history', { count: earlier.length })} open={shown !== undefined}>
              <ul className="flex flex-col gap-1 py-1">
                {earlier.map(({ version, proposed_at, proposed_side }) => (
                  <li key={version}>
                    <TextLink href={`${at(paths.deal(room.id))}?version=${version}#terms`}>{t('terms.show', { version })}</TextLink>{' '}
                    <span className="text-sm text-muted">
                      {t(`sides.${proposed_side}`)}, {day(proposed_at)}
                    </span>
                  </li>
                ))}
              </ul>
              {shown ? (
                <div className="mt-3 border-t border-line pt-3">
                  <VersionWords terms={shown} />
                </div>
              ) : null}
            </Disclosure>
          ) : null}
        </div>
      ) : (
        <p className="text-muted">{t('terms.none')}</p>
      )}
    </Section>
  )
}

function VersionWords({ terms }: { terms: Version }) {
  const { t } = useTranslation('deals')
  const { day } = useFormat()
  const { mode, range } = useDealWords()
  return (
    <div className="flex flex-col gap-3">
      <div>
        <h3 className="text-lg font-semibold">{t('terms.version', { version: terms.version })}</h3>
        <p className="text-sm text-muted">
          {t('terms.by', { name: terms.proposed_by, side: t(`sides.${terms.proposed_side}`), day: day(terms.proposed_at) })}
        </p>
      </div>
      <div className="break-words">
        <Prose text={terms.body ?? ''} />
      </div>
      <Definition
        items={[
          { term: t('terms.mode'), value: terms.mode ? mode(terms.mode) : null },
          { term: t('terms.value'), value: range(terms.value_min, terms.value_max) },
        ]}
      />
    </div>
  )
}

function Confirmed({ side, done }: { side: 'supplier' | 'enterprise'; done: boolean }) {
  const { t } = useTranslation('deals')
  const name = t(`sides.${side}`)
  return <Tag tone={done ? 'success' : 'neutral'}>{t(done ? 'terms.confirmed' : 'terms.unconfirmed', { side: name })}</Tag>
}
