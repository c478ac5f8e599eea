import type { NeedRecord, OfferRecord } from '../records'
import { type Finding, UNKNOWN_SHARE } from './criteria'

/**
 * Ways of transfer: one in common is enough. None in common is a conflict, and so it is where all in common are closed
 * at the receiver's place by an exclusive right that another holds.
 */
export function mode(need: NeedRecord, offer: OfferRecord): Finding {
  const taken = closedFor(need, offer)
  const known = need.modes.length > 0 && offer.modes.length > 0
  const evidence = { known, need: { modes: need.modes }, offer: { modes: offer.modes, taken } }
  if (!known) return { share: UNKNOWN_SHARE, evidence }
  const open = need.modes.some((way) => offer.modes.includes(way) && !taken.includes(way))
  return open ? { share: 1, evidence } : { share: 0, evidence, conflict: true }
}

function closedFor({ province }: NeedRecord, { modes, taken = [] }: OfferRecord): string[] {
  const here = taken.filter(({ provinces }) => provinces === 'everywhere' || (province !== null && provinces.includes(province)))
  return modes.filter((way) => here.some((right) => right.modes.includes(way)))
}
