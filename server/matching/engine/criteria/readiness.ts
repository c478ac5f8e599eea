import type { NeedRecord, OfferRecord } from '../records'
import { type Finding, UNKNOWN_SHARE } from './criteria'

const MONTH_MS = 30.44 * 24 * 60 * 60 * 1000

/**
 * Months until it works at the receiver's against those from the publication of the need to its deadline. What cannot be
 * ready in time is a conflict.
 */
export function readiness(need: NeedRecord, offer: OfferRecord): Finding {
  const needed = offer.leadMonths ?? null
  const left = need.deadline === null ? null : Math.max(0, Math.round(((need.deadline - need.publishedAt) / MONTH_MS) * 10) / 10)
  const evidence = { known: needed !== null && left !== null, need: { months: left }, offer: { leadMonths: needed } }
  if (needed === null || left === null) return { share: UNKNOWN_SHARE, evidence }
  return needed <= left ? { share: 1, evidence } : { share: left / needed, evidence, conflict: true }
}
