import type { MatchWeightsTable } from '#db/tables/matching'

export type WeightsState = MatchWeightsTable['state']

/** `lapse` and `replace` follow from other acts: a newer proposal is made, another version is put in force. */
export type WeightsAct = 'put-in-force' | 'decline' | 'lapse' | 'replace'

interface Move {
  state: WeightsState
  act: WeightsAct
  who: 'the Office' | 'the exchange'
  next: WeightsState
}

/** The life of a version of the weights. None is ever deleted; any that was in force may be so again. */
export const MOVES: readonly Move[] = [
  { state: 'proposed', act: 'put-in-force', who: 'the Office', next: 'in-force' },
  { state: 'replaced', act: 'put-in-force', who: 'the Office', next: 'in-force' },
  { state: 'proposed', act: 'decline', who: 'the Office', next: 'declined' },
  { state: 'proposed', act: 'lapse', who: 'the exchange', next: 'lapsed' },
  { state: 'in-force', act: 'replace', who: 'the exchange', next: 'replaced' },
]

/** The state after the act; undefined where the act is not open. */
export function afterAct(state: WeightsState, act: WeightsAct): WeightsState | undefined {
  return MOVES.find((move) => move.state === state && move.act === act)?.next
}
