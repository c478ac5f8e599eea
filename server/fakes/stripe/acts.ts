import type { Database } from '#db/client'
import { db, transact } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { type Dispute, type Intent, type Refund, type Session, type StripeEvent, eventOf, nameOf, seconds } from './objects'
import { find, keep } from './store'
import { send } from './webhooks'

/** What a payer does on the page. `later`: a bank that takes its time; `settleLater` and `failLater` are its answer. */
export type PayerAct = 'pay' | 'fail' | 'abandon' | 'later'

/** The page as the stand-in shows it. Throws NotFound. */
export async function readPage(sessionId: string): Promise<Session> {
  const session = await find<Session>(db(), 'session', sessionId)
  if (!session) throw new NotFound()
  return session
}

/** Does what the payer pressed, sends the webhooks that follow, and returns the address that the page leads to. */
export async function actOnPage(sessionId: string, act: PayerAct): Promise<{ to: string; events: StripeEvent[] }> {
  const { session, events } = await transact(async (tx) => {
    const known = await find<Session>(tx, 'session', sessionId)
    if (!known) throw new NotFound()
    if (known.status !== 'open') return { session: known, events: [] }
    if (act === 'abandon') {
      const expired: Session = { ...known, status: 'expired', url: null }
      await keep(tx, 'session', expired)
      return { session: expired, events: [eventOf('checkout.session.expired', expired)] }
    }
    const intent: Intent = {
      id: nameOf('pi'),
      object: 'payment_intent',
      amount: known.amount_total,
      currency: known.currency,
      status: act === 'pay' ? 'succeeded' : act === 'fail' ? 'requires_payment_method' : 'processing',
      metadata: known.metadata,
      created: seconds(),
      livemode: false,
    }
    const complete: Session = {
      ...known,
      status: 'complete',
      payment_status: act === 'pay' ? 'paid' : 'unpaid',
      payment_intent: intent.id,
      url: null,
    }
    await keep(tx, 'intent', intent)
    await keep(tx, 'session', complete)
    const failed = act === 'fail' ? [eventOf('checkout.session.async_payment_failed', complete)] : []
    return { session: complete, events: [eventOf('checkout.session.completed', complete), ...failed] }
  })
  await send(events)
  return { to: act === 'pay' || act === 'later' ? session.success_url : session.cancel_url, events }
}

/** The bank of a payment that took its time answers. */
export async function answerLater(sessionId: string, answer: 'succeeded' | 'failed'): Promise<StripeEvent> {
  const event = await transact(async (tx) => {
    const session = await readPage(sessionId)
    const intent = session.payment_intent ? await find<Intent>(tx, 'intent', session.payment_intent) : undefined
    if (!intent) throw new NotFound()
    await keep(tx, 'intent', { ...intent, status: answer === 'succeeded' ? 'succeeded' : 'requires_payment_method' })
    const next: Session = { ...session, payment_status: answer === 'succeeded' ? 'paid' : 'unpaid' }
    await keep(tx, 'session', next)
    return eventOf(`checkout.session.async_payment_${answer}`, next)
  })
  await send([event])
  return event
}

/** Money goes back: ordered by the exchange, or by hand at the service itself. */
export async function makeRefund(
  tx: Database,
  order: { intentId: string; amount: number; metadata?: Record<string, string> },
): Promise<Refund> {
  const refund: Refund = {
    id: nameOf('re'),
    object: 'refund',
    amount: order.amount,
    currency: 'vnd',
    payment_intent: order.intentId,
    status: 'pending',
    metadata: order.metadata ?? {},
    created: seconds(),
  }
  await keep(tx, 'refund', refund)
  return refund
}

/** The bank has done it, or sent it back. Returns the events that say so. */
export async function endRefund(refundId: string, status: 'succeeded' | 'failed'): Promise<StripeEvent[]> {
  const refund = await find<Refund>(db(), 'refund', refundId)
  if (!refund) throw new NotFound()
  const next: Refund = { ...refund, status }
  await keep(db(), 'refund', next)
  const charge = { id: `ch_${refund.payment_intent.slice(3)}`, object: 'charge', payment_intent: refund.payment_intent }
  const events =
    status === 'succeeded' ? [eventOf('refund.updated', next), eventOf('charge.refunded', charge)] : [eventOf('refund.failed', next)]
  await send(events)
  return events
}

/** The card's holder disputes a payment, and the bank decides. */
export async function dispute(intentId: string): Promise<{ dispute: Dispute; event: StripeEvent }> {
  const intent = await find<Intent>(db(), 'intent', intentId)
  if (!intent) throw new NotFound()
  const opened: Dispute = {
    id: nameOf('dp'),
    object: 'dispute',
    amount: intent.amount,
    currency: intent.currency,
    payment_intent: intentId,
    status: 'needs_response',
    created: seconds(),
    livemode: false,
  }
  await keep(db(), 'dispute', opened)
  const event = eventOf('charge.dispute.created', opened)
  await send([event])
  return { dispute: opened, event }
}

export async function decideDispute(opened: Dispute, status: 'won' | 'lost'): Promise<StripeEvent> {
  const closed: Dispute = { ...opened, status }
  await keep(db(), 'dispute', closed)
  const event = eventOf('charge.dispute.closed', closed)
  await send([event])
  return event
}
