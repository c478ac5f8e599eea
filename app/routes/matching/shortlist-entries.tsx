import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { TextLink } from '#app/ui/link'
import { ScoreBar } from '#app/ui/score-bar'
import { Tag } from '#app/ui/tag'
import type { ShortlistPage } from '#server/matching/shortlists/shortlists'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Sentences } from './comparison-parts'

type Entry = ShortlistPage['entries'][number]

/** The suggestions of a shortlist in their order, as they are read and printed. */
export function Entries({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol className="flex flex-col gap-4">
      {entries.map((entry) => (
        <EntryCard key={entry.matchId} entry={entry} />
      ))}
    </ol>
  )
}

/** One suggestion: its place, its score and why. `children` stand in place of the note. */
export function EntryCard({ entry, children }: { entry: Entry; children?: ReactNode }) {
  const { t } = useTranslation('shortlists')
  const { words, number } = useFormat()
  const at = useAt()
  const { matchId, technologyId, position, note, score, titleVi, titleEn, supplier, published, reasons, conflicts, change } = entry
  const title = words(titleVi, titleEn)
  return (
    <li className="card grid gap-x-6 gap-y-3 rounded-lg border border-line bg-white p-5 shadow-card sm:grid-cols-[8rem_minmax(0,1fr)]">
      <div className="flex flex-col gap-2">
        <p className="text-2xl font-semibold tabular-nums">{number(position)}</p>
        <ScoreBar value={score} label={t('matching:line.score')} text={number(score)} />
        <TextLink href={at(paths.match(matchId))} className="no-print text-sm">
          {t('explanation')}
        </TextLink>
      </div>
      <div className="flex min-w-0 flex-col gap-1.5">
        <p className="text-sm text-muted">{words(supplier.nameVi, supplier.nameEn)}</p>
        <h2 className="text-lg font-semibold leading-snug">
          {published ? <TextLink href={at(paths.technology(technologyId))}>{title}</TextLink> : title}
        </h2>
        {published ? null : (
          <p>
            <Tag tone="warning">{t('matching:show.not-public')}</Tag>
          </p>
        )}
        {entry.words.length > 0 ? (
          <p className="text-sm">
            <span className="text-muted">{t('matching:line.why')} </span>
            {entry.words.join(', ')}
          </p>
        ) : null}
        {reasons.length > 0 ? <p className="text-sm">{reasons.join(' ')}</p> : null}
        {conflicts.length > 0 ? (
          <div className="text-sm">
            <Sentences sentences={conflicts} warning />
          </div>
        ) : null}
        {change ? <p className="text-sm text-muted">{change}</p> : null}
        {children ?? (note ? <p className="border-l-4 border-accent-200 pl-3 whitespace-pre-line">{note}</p> : null)}
      </div>
    </li>
  )
}
