import type { NeedRecord, OfferRecord } from '../records'
import { type Finding, UNKNOWN_SHARE } from './criteria'

/** Each level below the wanted minimum takes this much; a level above the maximum takes much less. */
const MISSING_LEVEL = 0.34
const SURPLUS_LEVEL = 0.1

/** Technology readiness offered against the range wanted. A level below the minimum is a conflict. */
export function trl(need: NeedRecord, offer: OfferRecord): Finding {
  const known = offer.trl !== null && (need.trlMin !== null || need.trlMax !== null)
  const evidence = { known, need: { trlMin: need.trlMin, trlMax: need.trlMax }, offer: { trl: offer.trl } }
  if (!known || offer.trl === null) return { share: UNKNOWN_SHARE, evidence }
  const missing = Math.max(0, (need.trlMin ?? offer.trl) - offer.trl)
  const surplus = Math.max(0, offer.trl - (need.trlMax ?? offer.trl))
  const share = Math.max(0, 1 - missing * MISSING_LEVEL - surplus * SURPLUS_LEVEL)
  return missing > 0 ? { share, evidence, conflict: true } : { share, evidence }
}
