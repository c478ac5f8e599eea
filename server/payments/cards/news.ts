import type { DisputeState, RefundState } from '#db/tables/payments'

/** What the card service says of one of its things, in our words. Amounts are VND where the currency is `vnd`. */
export type News =
  | {
      about: 'session'
      sessionId: string
      /** Ours, as we gave it along. */
      paymentId: string | null
      intentId: string | null
      amount: number
      currency: string
      state: 'started' | 'processing' | 'expired' | 'failed' | 'paid'
    }
  | {
      about: 'refund'
      stripeId: string
      /** Ours; NULL for a refund made at the card service itself. */
      refundId: string | null
      intentId: string | null
      amount: number
      currency: string
      state: RefundState
    }
  | { about: 'dispute'; intentId: string | null; amount: number; currency: string; state: DisputeState }
  /** Something changed that is best asked for again. */
  | { about: 'intent'; intentId: string | null }
  | { about: 'nothing' }

/** One webhook. */
export interface Told {
  id: string
  type: string
  at: Date
  /** Of real money, as opposed to a test. */
  live: boolean
  /** Set where it is another account's that is connected to ours. */
  account: string | null
  news: News
}
