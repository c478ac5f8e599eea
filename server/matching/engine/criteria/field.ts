import type { NeedRecord, OfferRecord } from '../records'
import { type Finding, UNKNOWN_SHARE } from './criteria'

/** For two sectors of the same field of science (`207` and `211` both lie in `2`). */
const SAME_FIELD_SHARE = 0.5

/** Nearest pair of sectors in the tree of fields of science. */
export function field(need: NeedRecord, offer: OfferRecord): Finding {
  const known = need.fields.length > 0 && offer.fields.length > 0
  const evidence = { known, need: { fields: need.fields }, offer: { fields: offer.fields } }
  if (!known) return { share: UNKNOWN_SHARE, evidence }
  let share = 0
  for (const wanted of need.fields) {
    for (const offered of offer.fields) share = Math.max(share, nearness(wanted, offered))
  }
  return { share, evidence }
}

function nearness(a: string, b: string): number {
  if (a === b) return 1
  return a.slice(0, 1) === b.slice(0, 1) ? SAME_FIELD_SHARE : 0
}
