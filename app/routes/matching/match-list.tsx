import { useFormat } from '#app/layout/reader'
import { Pages } from '#app/layout/pages'
import { TabsNav } from '#app/ui/tabs-nav'
import type { MatchList as List } from '#server/matching/matching'
import { states } from '#server/matching/matching.schema'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MatchLine } from './match-line'

interface MatchListProps {
  list: List
  lead: 'need' | 'technology'
  alone?: boolean
  pick?: boolean
  href: (page: number) => string
  empty: ReactNode
}

/** Suggestions, best first, with their pages. */
export function MatchList({ list, lead, alone, pick, href, empty }: MatchListProps) {
  const { t } = useTranslation('matching')
  const { number } = useFormat()
  const { matches, total, more, page, pages } = list
  return (
    <section aria-labelledby="matches" className="flex flex-col gap-4">
      <h2 id="matches" className="text-lg font-semibold">
        {t(more ? 'list.count-more' : 'list.count', { count: total, formatted: number(total) })}
      </h2>
      {matches.length > 0 ? (
        <ul className="flex flex-col gap-4">
          {matches.map((match) => (
            <MatchLine key={match.id} match={match} lead={lead} alone={alone} pick={pick} />
          ))}
        </ul>
      ) : (
        empty
      )}
      <Pages page={page} pages={pages} href={href} label={t('list.pages')} />
    </section>
  )
}

type State = (typeof states)[number]

/** The states as tabs, each with how many suggestions stand in it. */
export function StateTabs({
  state,
  counts,
  href,
}: {
  state: State
  counts: Partial<Record<State, number>>
  href: (state: State) => string
}) {
  const { t } = useTranslation('matching')
  const { number } = useFormat()
  const shown = states.filter((one) => one === 'suggested' || one === state || counts[one])
  if (shown.length === 1) return null
  return (
    <TabsNav
      label={t('list.states')}
      tabs={shown.map((one) => ({ href: href(one), text: t(`states.${one}`), current: one === state, count: number(counts[one] ?? 0) }))}
    />
  )
}
