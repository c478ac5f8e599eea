import { now } from '#server/platform/clock'
import { Unavailable } from '#server/platform/errors'
import type { RefundState } from '#db/tables/payments'
import Stripe from 'stripe'
import type { News, Told } from './news'
import { cardKeys } from './service'

/** Seconds: an older signature may be a recording. */
const TOLERANCE = 300

let known: { key: string; client: Stripe } | undefined

function client(): Stripe {
  const { secretKey } = cardKeys()
  if (known?.key !== secretKey) {
    const options = { httpClient: Stripe.createFetchHttpClient(), timeout: 15_000, maxNetworkRetries: 2, telemetry: false }
    known = { key: secretKey, client: new Stripe(secretKey, options) }
  }
  return known.client
}

/** Whether real money moves. */
export function isLive(): boolean {
  return /^.k_live_/.test(cardKeys().secretKey)
}

export interface CardPageOrder {
  paymentId: string
  invoiceId: string
  number: string
  /** VND: a currency without a minor unit, so the amount is the number itself. */
  amount: number
  email: string
  locale: 'vi' | 'en'
  /** Whole addresses. They only bring the reader back; what was paid is told by webhook. */
  returnTo: string
  leaveTo: string
}

export interface CardPage {
  sessionId: string
  url: string
  endsAt: Date
}

/** Opens a page to pay on. The same payment again gets the same page. Throws Unavailable. */
export async function openCardPage(order: CardPageOrder): Promise<CardPage> {
  const metadata = { payment_id: order.paymentId, invoice_id: order.invoiceId, invoice_number: order.number }
  const session = await asked(() =>
    client().checkout.sessions.create(
      {
        mode: 'payment',
        line_items: [{ quantity: 1, price_data: { currency: 'vnd', unit_amount: order.amount, product_data: { name: order.number } } }],
        client_reference_id: order.invoiceId,
        customer_email: order.email,
        locale: order.locale,
        metadata,
        payment_intent_data: { metadata, description: order.number },
        success_url: order.returnTo,
        cancel_url: order.leaveTo,
      },
      { idempotencyKey: `card-page-${order.paymentId}` },
    ),
  )
  if (!session.url) throw new Unavailable('payments:problems.card-service')
  return { sessionId: session.id, url: session.url, endsAt: new Date(session.expires_at * 1000) }
}

/** Closes a page that nobody is to pay on any more; one that is closed or paid stays as it is. */
export async function closeCardPage(sessionId: string): Promise<News> {
  try {
    return newsOfSession(await asked(() => client().checkout.sessions.expire(sessionId)))
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError) return readSession(sessionId)
    throw error
  }
}

export async function readSession(sessionId: string): Promise<News> {
  return newsOfSession(await asked(() => client().checkout.sessions.retrieve(sessionId, { expand: ['payment_intent'] })))
}

/** Orders money back. The same refund again is the same order. `refused` where the card service will never do it. */
export async function orderRefund(order: { refundId: string; intentId: string; amount: number }): Promise<News | 'refused'> {
  try {
    const refund = await asked(() =>
      client().refunds.create(
        { payment_intent: order.intentId, amount: order.amount, metadata: { refund_id: order.refundId } },
        { idempotencyKey: `refund-${order.refundId}` },
      ),
    )
    return newsOfRefund(refund)
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError) return 'refused'
    throw error
  }
}

/** Everything about one payment: whose it is, whether it is paid, what was given back or is disputed. */
export async function readIntent(intentId: string): Promise<{ paymentId: string | null; news: News[] }> {
  const intent = await asked(() => client().paymentIntents.retrieve(intentId))
  const news: News[] = []
  const sessions = await asked(() =>
    client().checkout.sessions.list({ payment_intent: intentId, limit: 1, expand: ['data.payment_intent'] }),
  )
  news.push(...sessions.data.map((session) => newsOfSession(session)))
  for await (const refund of client().refunds.list({ payment_intent: intentId, limit: 100 })) news.push(newsOfRefund(refund))
  for await (const dispute of client().disputes.list({ payment_intent: intentId, limit: 100 })) news.push(newsOfDispute(dispute))
  return { paymentId: intent.metadata.payment_id ?? null, news }
}

/** All that happened since a moment: for what no webhook told. */
export async function* listNews(since: Date): AsyncGenerator<News> {
  const created = { gte: Math.floor(since.getTime() / 1000) }
  for await (const session of client().checkout.sessions.list({ created, limit: 100, expand: ['data.payment_intent'] }))
    yield newsOfSession(session)
  for await (const refund of client().refunds.list({ created, limit: 100 })) yield newsOfRefund(refund)
  for await (const dispute of client().disputes.list({ created, limit: 100 })) yield newsOfDispute(dispute)
}

/** Reads a webhook. `undefined` where its signature is not the card service's, or older than the tolerance. */
export function readWebhook(body: string, signature: string): Told | undefined {
  try {
    const event = Stripe.webhooks.constructEvent(body, signature, cardKeys().webhookSecret, TOLERANCE, undefined, now().getTime())
    return {
      id: event.id,
      type: event.type,
      at: new Date(event.created * 1000),
      live: event.livemode,
      account: event.account ?? null,
      news: newsOf(event),
    }
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError) return undefined
    throw error
  }
}

function newsOf(event: Stripe.Event): News {
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
    case 'checkout.session.expired':
      return newsOfSession(event.data.object)
    case 'checkout.session.async_payment_failed':
      return newsOfSession(event.data.object, 'failed')
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
      return newsOfRefund(event.data.object)
    case 'charge.refunded':
      return { about: 'intent', intentId: idOf(event.data.object.payment_intent) }
    case 'charge.dispute.created':
    case 'charge.dispute.closed':
      return newsOfDispute(event.data.object)
    default:
      return { about: 'nothing' }
  }
}

function newsOfSession(session: Stripe.Checkout.Session, told?: 'failed'): News {
  return {
    about: 'session',
    sessionId: session.id,
    paymentId: session.metadata?.payment_id ?? null,
    intentId: idOf(session.payment_intent),
    amount: session.amount_total ?? 0,
    currency: session.currency ?? '',
    state: told ?? stateOf(session),
  }
}

function stateOf({ status, payment_status, payment_intent }: Stripe.Checkout.Session) {
  if (payment_status === 'paid') return 'paid'
  if (status === 'expired') return 'expired'
  if (status !== 'complete') return 'started'
  const ended = typeof payment_intent === 'object' && ['requires_payment_method', 'canceled'].includes(payment_intent?.status ?? '')
  return ended ? 'failed' : 'processing'
}

function newsOfRefund(refund: Stripe.Refund): News {
  return {
    about: 'refund',
    stripeId: refund.id,
    refundId: refund.metadata?.refund_id ?? null,
    intentId: idOf(refund.payment_intent),
    amount: refund.amount,
    currency: refund.currency,
    state: refundStates[refund.status ?? ''] ?? 'pending',
  }
}

const refundStates: Record<string, RefundState> = { succeeded: 'succeeded', failed: 'failed', canceled: 'canceled' }

function newsOfDispute(dispute: Stripe.Dispute): News {
  const state = dispute.status === 'lost' ? 'lost' : ['won', 'warning_closed', 'prevented'].includes(dispute.status) ? 'won' : 'open'
  return { about: 'dispute', intentId: idOf(dispute.payment_intent), amount: dispute.amount, currency: dispute.currency, state }
}

const idOf = (thing: string | { id: string } | null): string | null => (typeof thing === 'string' ? thing : (thing?.id ?? null))

/** A service that cannot be reached is our reader's to know, not a fault of theirs. */
async function asked<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    const { StripeConnectionError, StripeAPIError, StripeRateLimitError, StripeIdempotencyError } = Stripe.errors
    const passing = [StripeConnectionError, StripeAPIError, StripeRateLimitError, StripeIdempotencyError]
    if (passing.some((kind) => error instanceof kind)) throw new Unavailable('payments:problems.card-service')
    throw error
  }
}
