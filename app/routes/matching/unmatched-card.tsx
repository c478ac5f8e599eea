import { dismissalReasons } from '#server/matching/matching.schema'
import { Form, useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextLink } from '#app/ui/link'
import { ScoreBar } from '#app/ui/score-bar'
import { Tag } from '#app/ui/tag'
import type { UnmatchedNeed } from '#server/matching/unmatched/unmatched'
import { useTranslation } from 'react-i18next'

interface UnmatchedCardProps {
  need: UnmatchedNeed
  loading: boolean
  /** The address that the board was asked by: an invitation leads back to it. */
  query: string
}

/** A need that waits: how its suggestions stand, what is nearest and what can be done. */
export function UnmatchedCard({ need, loading, query }: UnmatchedCardProps) {
  const { t } = useTranslation('unmatched')
  const { words, day } = useFormat()
  const names = useNames()
  const at = useAt()
  const { id, organisation, anonymous, counts, nearest, fields } = need
  const standing = (['suggested', 'takenUp', 'dismissed', 'invited'] as const).filter((kind) => counts[kind] > 0)
  const [field] = fields
  return (
    <li id={`need-${id}`} className="card rounded-lg border border-line bg-white p-5 shadow-card">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          <p className="text-sm text-muted">
            {words(organisation.nameVi, organisation.nameEn)}
            {anonymous ? ` (${t('anonymous')})` : ''} · {t('posted', { day: day(need.publishedAt) })}
          </p>
          <h3 className="text-lg font-semibold leading-snug">
            <TextLink href={at(paths.need(id))}>{words(need.titleVi, need.titleEn)}</TextLink>
          </h3>
          <p className="text-sm text-muted">{fields.map(names.field).join(', ')}</p>
        </div>
        <Tag tone={need.waitingDays >= 30 ? 'danger' : 'warning'} icon="clock">
          {t('waiting', { count: need.waitingDays, days: need.waitingDays })}
        </Tag>
      </div>
      <p className="mt-2 text-sm">
        {standing.length > 0 ? standing.map((kind) => t(`counts.${kind}`, { count: counts[kind] })).join(' · ') : t('nothing-yet')}
      </p>
      {loading ? null : nearest.length > 0 ? (
        <>
          <h4 className="mt-4 font-semibold">{t('nearest')}</h4>
          <ul className="mt-1 divide-y divide-line">
            {nearest.map((miss) => (
              <Miss key={miss.technology.id} miss={miss} need={need} query={query} />
            ))}
          </ul>
        </>
      ) : (
        <p className="mt-4 text-muted">{t('no-nearest')}</p>
      )}
      <p className="no-print mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <TextLink href={at(paths.matchesOfNeed(id))}>{t('suggestions')}</TextLink>
        {field ? <TextLink href={at(`${paths.technologies()}?field=${field}`)}>{t('search')}</TextLink> : null}
      </p>
    </li>
  )
}

function Miss({ miss, need, query }: { miss: UnmatchedNeed['nearest'][number]; need: UnmatchedNeed; query: string }) {
  const { t } = useTranslation('unmatched')
  const { words, number, day } = useFormat()
  const at = useAt()
  const { technology, score, conflicts, changes, reasons } = miss
  const supplier = words(technology.organisation.nameVi, technology.organisation.nameEn)
  const dismissal = dismissalReasons.find(({ code }) => code === miss.dismissed)
  return (
    <li className="grid items-start gap-x-5 gap-y-2 py-3 sm:grid-cols-[7rem_minmax(0,1fr)_auto]">
      <ScoreBar size="small" value={score} label={t('matching:line.score')} text={number(score)} />
      <div className="flex min-w-0 flex-col gap-1 text-sm">
        <p>
          <TextLink href={at(paths.technology(technology.id))} className="font-medium">
            {words(technology.titleVi, technology.titleEn)}
          </TextLink>
          <span className="block text-muted">{supplier}</span>
        </p>
        {miss.words.length > 0 ? <p className="text-muted">{t('shared', { words: miss.words.join(', ') })}</p> : null}
        {reasons.length > 0 ? <p>{reasons.join(' ')}</p> : null}
        {conflicts.length + changes.length > 0 ? (
          <p>
            <span className="font-medium">{t('missing')}:</span> {[...conflicts, ...changes].join(' ')}
          </p>
        ) : null}
        {dismissal ? (
          <p>
            <Tag tone="neutral">{t('dismissed', { reason: words(dismissal.label_vi, dismissal.label_en) })}</Tag>
          </p>
        ) : null}
      </div>
      {miss.invitedAt ? (
        <p className="text-sm text-muted">{t('invited', { day: day(miss.invitedAt) })}</p>
      ) : (
        <Form method="post" action={paths.officeUnmatched(query)}>
          <input type="hidden" name="needId" value={need.id} />
          <input type="hidden" name="technologyId" value={technology.id} />
          <Button
            variant="secondary"
            size="small"
            icon="mail"
            aria-label={t('invite-label', { name: supplier, title: words(need.titleVi, need.titleEn) })}
          >
            {t('invite')}
          </Button>
        </Form>
      )}
    </li>
  )
}
