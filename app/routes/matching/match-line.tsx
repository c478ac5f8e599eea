import { useAt } from '#app/layout/link'
import { useFormat, useReader } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Choice } from '#app/ui/choice'
import { Anchor } from '#app/ui/link'
import { ScoreBar } from '#app/ui/score-bar'
import { Tag } from '#app/ui/tag'
import type { MatchLine as Line } from '#server/matching/matching'
import { useTranslation } from 'react-i18next'
import { useEnterprise } from './enterprise'

interface MatchLineProps {
  match: Line
  /** The record that leads: the one that is news to the reader. */
  lead: 'need' | 'technology'
  /** The whole list is about the other record: it is not said again on each line. */
  alone?: boolean
  /** Can be picked, to be compared or saved. */
  pick?: boolean
}

/** A suggestion in a list: how well it fits, with whom, and the words that say why. */
export function MatchLine({ match, lead, alone = false, pick = false }: MatchLineProps) {
  const { t } = useTranslation('matching')
  const { words, number } = useFormat()
  const enterprise = useEnterprise()
  const at = useAt()
  const { id, score, need, technology, conflicts } = match
  const supplier = words(technology.organisation.nameVi, technology.organisation.nameEn)
  const acting = useReader()?.organisation?.id
  // Whose own records these are need not be said to them.
  const own = acting !== undefined && acting === (lead === 'need' ? technology : need).organisation?.id
  const [main, other] = lead === 'need' ? [need, technology] : [technology, need]
  const [by, otherBy] = lead === 'need' ? [enterprise(need), supplier] : [supplier, enterprise(need)]
  return (
    <li className="card relative grid gap-x-6 gap-y-3 rounded-lg border border-line bg-white p-5 shadow-card transition-shadow hover:border-accent-400 hover:shadow-raised sm:grid-cols-[8rem_minmax(0,1fr)]">
      <div>
        <ScoreBar value={score} label={t('line.score')} text={number(score)} />
        {match.refined ? (
          <p className="mt-1 text-sm text-muted">
            {t('comparison:line.refined', { figure: number(match.refined.figure), before: number(match.refined.before) })}
          </p>
        ) : null}
        {pick ? (
          <div className="relative z-[1] mt-2">
            <Choice id={`pick-${id}`} type="checkbox" name="match" value={id} compact label={t('comparison:pick.one')} />
          </div>
        ) : null}
      </div>
      <div className="flex min-w-0 flex-col gap-1.5">
        <p className="text-sm text-muted">{by}</p>
        <h3 className="text-lg font-semibold leading-snug">
          <Anchor
            href={at(paths.match(id))}
            className="text-ink after:absolute after:inset-0 after:rounded-lg hover:text-accent-800 hover:underline"
          >
            {words(main.titleVi, main.titleEn)}
          </Anchor>
        </h3>
        {alone ? (
          <p className="line-clamp-2 text-sm text-muted">{main.text}</p>
        ) : (
          <p>
            <span className="text-muted">{t(lead === 'need' ? 'line.technology' : 'line.need')}: </span>
            <span className="font-medium">{words(other.titleVi, other.titleEn)}</span>
            {own ? null : <span className="text-muted"> · {otherBy}</span>}
          </p>
        )}
        {match.words.length > 0 ? (
          <p className="text-sm">
            <span className="text-muted">{t('line.why')} </span>
            {match.words.join(', ')}
          </p>
        ) : null}
        {match.reasons.length > 0 ? <p className="text-sm">{match.reasons.join(' ')}</p> : null}
        {match.promoted ? (
          <p className="text-sm text-muted">
            <Tag tone="info">{t('learning:promoted.mark')}</Tag> {t('learning:promoted.why')}
          </p>
        ) : null}
        {conflicts.length > 0 ? (
          <p>
            <Tag tone="warning">{t('line.conflict', { what: conflicts.map((key) => t(`conflict-short.${key}`)).join(', ') })}</Tag>
          </p>
        ) : null}
        {match.change ? <p className="text-sm text-muted">{match.change}</p> : null}
      </div>
    </li>
  )
}
