import type { NeedRecord, OfferRecord } from '../records'
import { type Finding, UNKNOWN_SHARE } from './criteria'

/** Ways of transfer: one in common is enough, none in common is a conflict. */
export function mode(need: NeedRecord, offer: OfferRecord): Finding {
  const known = need.modes.length > 0 && offer.modes.length > 0
  const evidence = { known, need: { modes: need.modes }, offer: { modes: offer.modes } }
  if (!known) return { share: UNKNOWN_SHARE, evidence }
  return need.modes.some((way) => offer.modes.includes(way)) ? { share: 1, evidence } : { share: 0, evidence, conflict: true }
}
