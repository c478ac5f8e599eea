import { now } from '#server/platform/clock'
import { newId } from '#server/platform/id'

export interface Session {
  id: string
  object: 'checkout.session'
  amount_total: number
  currency: string
  status: 'open' | 'complete' | 'expired'
  payment_status: 'paid' | 'unpaid'
  payment_intent: string | null
  client_reference_id: string | null
  metadata: Record<string, string>
  locale: string
  url: string | null
  success_url: string
  cancel_url: string
  created: number
  expires_at: number
  livemode: false
}

export interface Intent {
  id: string
  object: 'payment_intent'
  amount: number
  currency: string
  status: 'requires_payment_method' | 'processing' | 'succeeded' | 'canceled'
  metadata: Record<string, string>
  created: number
  livemode: false
}

export interface Refund {
  id: string
  object: 'refund'
  amount: number
  currency: string
  payment_intent: string
  status: 'pending' | 'succeeded' | 'failed' | 'canceled'
  metadata: Record<string, string>
  created: number
}

export interface Dispute {
  id: string
  object: 'dispute'
  amount: number
  currency: string
  payment_intent: string
  status: 'needs_response' | 'won' | 'lost'
  created: number
  livemode: false
}

export interface StripeEvent {
  id: string
  object: 'event'
  api_version: string
  type: string
  created: number
  livemode: boolean
  data: { object: unknown }
}

export const seconds = () => Math.floor(now().getTime() / 1000)
export const nameOf = (kind: 'cs' | 'pi' | 're' | 'dp' | 'evt') => `${kind}_demo_${newId()}`

/** The event that tells of an object as it stands. */
export function eventOf(type: string, object: unknown): StripeEvent {
  return {
    id: nameOf('evt'),
    object: 'event',
    api_version: '2026-10-28.endive',
    type,
    created: seconds(),
    livemode: false,
    data: { object: structuredClone(object) },
  }
}
