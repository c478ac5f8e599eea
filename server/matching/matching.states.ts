import type { MatchTable } from '#db/tables/matching'
import type { Selectable } from 'kysely'

export type MatchState = Selectable<MatchTable>['state']

/** What can happen to a suggestion. `score` and `retire` are done by the exchange, the others by people. */
export type MatchAct = 'take-up' | 'dismiss' | 'score' | 'score-low' | 'retire'

interface Move {
  state: MatchState
  act: MatchAct
  who: 'both sides and the Office' | 'the exchange'
  next: MatchState
}

/** The life of a suggestion. What people have decided is never undone by a new score. */
export const MOVES: readonly Move[] = [
  { state: 'suggested', act: 'take-up', who: 'both sides and the Office', next: 'taken-up' },
  // A second deal between the same two records goes on from the same suggestion.
  { state: 'taken-up', act: 'take-up', who: 'both sides and the Office', next: 'taken-up' },
  { state: 'suggested', act: 'dismiss', who: 'both sides and the Office', next: 'dismissed' },
  { state: 'suggested', act: 'score', who: 'the exchange', next: 'suggested' },
  { state: 'outdated', act: 'score', who: 'the exchange', next: 'suggested' },
  { state: 'suggested', act: 'score-low', who: 'the exchange', next: 'outdated' },
  { state: 'suggested', act: 'retire', who: 'the exchange', next: 'outdated' },
]

/** The state after the act; undefined where the act is not open. */
export function after(state: MatchState, act: MatchAct): MatchState | undefined {
  return MOVES.find((move) => move.state === state && move.act === act)?.next
}

/** The states in which the act is open, for statements that move many rows at once. */
export function statesFor(act: MatchAct): MatchState[] {
  return MOVES.filter((move) => move.act === act).map(({ state }) => state)
}
