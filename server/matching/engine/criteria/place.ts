import type { NeedRecord, OfferRecord } from '../records'
import { type Finding, UNKNOWN_SHARE } from './criteria'

/** Technology travels: another province costs little. */
const ELSEWHERE_SHARE = 0.4

/**
 * Where the supplier delivers; where it does not say, whether both sit in the same province. A province out of reach is a
 * conflict. Regions are left out: their borders and names have just changed.
 */
export function place(need: NeedRecord, offer: OfferRecord): Finding {
  const { serves = [] } = offer
  const said = serves.length > 0
  const known = need.province !== null && (offer.province !== null || said)
  const evidence = { known, need: { province: need.province }, offer: { province: offer.province, serves } }
  if (!known || need.province === null) return { share: UNKNOWN_SHARE, evidence }
  const reached = serves === 'everywhere' || serves.includes(need.province)
  if (reached || need.province === offer.province) return { share: 1, evidence }
  return said ? { share: 0, evidence, conflict: true } : { share: ELSEWHERE_SHARE, evidence }
}
