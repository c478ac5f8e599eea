import type { NeedRecord, OfferRecord, RightStatus } from '../records'
import { type Finding, UNKNOWN_SHARE } from './criteria'

/** A right applied for may be refused; one that has lapsed protects nobody, but shows that the thing was new. */
const SHARES: Record<RightStatus, number> = { granted: 1, pending: 0.7, lapsed: 0.2 }

/** Where the technology's industrial property rights stand: the best of them. */
export function rights(_need: NeedRecord, { rights: held = [] }: OfferRecord): Finding {
  const evidence = { known: held.length > 0, need: {}, offer: { rights: held } }
  return { share: held.length > 0 ? Math.max(...held.map((status) => SHARES[status])) : UNKNOWN_SHARE, evidence }
}
