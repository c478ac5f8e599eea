import type { NeedRecord, OfferRecord } from '../records'
import { type Finding, UNKNOWN_SHARE } from './criteria'

/** For an offer whose price begins just at the ceiling; one that ends below the ceiling gets all. */
const TIGHT_SHARE = 0.6

/**
 * Asked price against the budget ceiling, both in VND. A lowest price above the ceiling is a conflict, unless the
 * supplier calls the price negotiable.
 */
export function budget(need: NeedRecord, offer: OfferRecord): Finding {
  const ceiling = need.budgetMax
  const { kind = null, min = null, max = null } = offer.price ?? {}
  const lowest = min ?? max
  const highest = max ?? min
  const evidence = {
    known: ceiling !== null && lowest !== null,
    need: { budgetMax: ceiling },
    offer: { priceKind: kind, priceMin: min, priceMax: max },
  }
  if (ceiling === null || lowest === null || highest === null) return { share: UNKNOWN_SHARE, evidence }
  if (lowest > ceiling) {
    return kind === 'negotiable' ? { share: 0, evidence } : { share: 0, evidence, conflict: true }
  }
  if (highest <= ceiling) return { share: 1, evidence }
  const affordable = (ceiling - lowest) / (highest - lowest)
  return { share: TIGHT_SHARE + (1 - TIGHT_SHARE) * affordable, evidence }
}
