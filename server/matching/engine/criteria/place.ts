import type { NeedRecord, OfferRecord } from '../records'
import { type Finding, UNKNOWN_SHARE } from './criteria'

/** Technology travels: another province costs little. */
const ELSEWHERE_SHARE = 0.4

/** Whether both sit in the same province. Regions are left out: their borders and names have just changed. */
export function place(need: NeedRecord, offer: OfferRecord): Finding {
  const known = need.province !== null && offer.province !== null
  const evidence = { known, need: { province: need.province }, offer: { province: offer.province } }
  if (!known) return { share: UNKNOWN_SHARE, evidence }
  return { share: need.province === offer.province ? 1 : ELSEWHERE_SHARE, evidence }
}
