import type { ShownItem, ShownList } from '../learner/lists'
import { type Outcome, gainOf } from '../learner/outcomes'
import type { ShownRow, UseRow } from './use.queries'

/** What comes of a suggestion later than this is not put down to having been shown. */
const DAYS = 180

const keyOf = (matchId: string, organisationId: string) => `${matchId} ${organisationId}`

/**
 * The lists as they were shown, each suggestion with what came of that showing: a use counts for the last showing before it
 * to the same organisation. What the two went on to (meeting, deal, contract) counts for the side that took it up or opened
 * it. The Office's decisions are not the sides' choice and count for nothing.
 */
export function listsOf(shown: readonly ShownRow[], uses: readonly UseRow[]): ShownList[] {
  const showings = new Map<string, { row: ShownRow; outcomes: Outcome[] }[]>()
  const all = [...shown].sort((a, b) => a.at.getTime() - b.at.getTime()).map((row) => ({ row, outcomes: [] as Outcome[] }))
  for (const one of all) {
    const key = keyOf(one.row.match_id, one.row.organisation_id)
    showings.set(key, [...(showings.get(key) ?? []), one])
  }
  const chosen = new Map<string, Set<string>>()
  for (const use of uses) {
    if (use.side === 'office') continue
    const organisations = use.organisation_id ? [use.organisation_id] : [...(chosen.get(use.match_id) ?? [])]
    if (use.organisation_id && use.act !== 'dismissed') {
      chosen.set(use.match_id, (chosen.get(use.match_id) ?? new Set<string>()).add(use.organisation_id))
    }
    for (const organisation of organisations) {
      const before = showings.get(keyOf(use.match_id, organisation))?.findLast(({ row }) => row.at <= use.at)
      if (before && use.at.getTime() - before.row.at.getTime() <= DAYS * 86_400_000) {
        before.outcomes.push({ act: use.act, reason: use.reason })
      }
    }
  }
  const lists = new Map<string, ShownList & { items: ShownItem[] }>()
  for (const { row, outcomes } of all) {
    const key = `${row.list} ${row.list_id} ${row.account_id} ${row.on_day}`
    const list = lists.get(key) ?? { group: row.list_id, person: row.account_id, day: row.on_day, items: [] }
    list.items.push({ id: row.match_id, place: row.place, shares: row.shares, opened: outcomes.length > 0, gain: gainOf(outcomes) })
    lists.set(key, list)
  }
  return [...lists.values()]
}
