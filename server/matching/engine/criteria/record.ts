import type { NeedRecord, OfferRecord } from '../records'
import type { Finding } from './criteria'

/** How the supplier's earlier transfers ended (rule of succession: without any, one half). */
export function record(_need: NeedRecord, { record: { completed, failed } = { completed: 0, failed: 0 } }: OfferRecord): Finding {
  const ended = completed + failed
  return { share: (completed + 1) / (ended + 2), evidence: { known: ended > 0, need: {}, offer: { completed, failed } } }
}
