/**
 * How far a row may be trusted before an officer has compared it with the document itself.
 * - `sourced`: read in the source named beside it.
 * - `second-hand`: others quote the document; the document itself was not read.
 * - `inference`: concluded from what was read.
 * - `memory`: general knowledge, no source at hand.
 * - `to-confirm`: announced or customary, and it changes: compare with the notice of the year.
 * - `own`: the exchange's own wording or choice; no outside authority is claimed.
 */
export type Certainty = 'sourced' | 'second-hand' | 'inference' | 'memory' | 'to-confirm' | 'own'

/** Every row says where it comes from and how sure that is. */
export interface Provenance {
  source: string
  certainty: Certainty
}

/** ISO dates (Asia/Ho_Chi_Minh). `valid_to` is the first day on which the row no longer holds; null while it does. */
export interface Validity {
  valid_from: string
  valid_to: string | null
}
