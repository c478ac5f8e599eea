import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import type { Tx } from '#server/platform/database'
import { enqueue } from '#server/platform/jobs'
import type { EntryKind } from '../ledger/posting'
import type { Fact } from '../settlement/settlement'
import { settle } from '../settlement/settling'
import { type HeldInvoice, lockInvoice } from '../settlement/settling.queries'
import { type CardPayment, findByIntent, findCardPayment, findRefund, findRefundByStripeId } from './cards.queries'
import type { News } from './news'

/**
 * `applied`: it told something new. `known`: we knew already, or something later. `unrelated`: nothing of ours. `asked`: it cannot
 * be placed yet, the card service is asked what it belongs to. `refused`: it contradicts what was ordered, nothing is booked.
 */
export type Outcome = 'applied' | 'known' | 'unrelated' | 'asked' | 'refused'

export interface Taken {
  outcome: Outcome
  paymentId: string | null
}

declare module '#server/platform/jobs' {
  interface Jobs {
    'payments.ask-about-intent': { intentId: string }
    'payments.order-refund': { refundId: string }
  }
}

/** Takes what the card service says into the books, in a transaction of the caller. In whatever order it comes, and however often. */
export async function takeNews(tx: Tx, actor: Actor, news: News, options: { ask: boolean }): Promise<Taken> {
  if (news.about === 'nothing') return { outcome: 'unrelated', paymentId: null }
  const payment = await paymentOf(tx, news)
  if (news.about === 'intent' || !payment) {
    const intentId = news.about === 'session' ? null : news.intentId
    if (!intentId || !options.ask) return { outcome: 'unrelated', paymentId: payment?.id ?? null }
    await enqueue(tx, 'payments.ask-about-intent', { intentId }, { key: `payments.ask-about-intent ${intentId}` })
    return { outcome: 'asked', paymentId: payment?.id ?? null }
  }
  const invoice = await lockInvoice(tx, payment.invoice_id)
  if (!invoice) throw new Error(`payment ${payment.id} belongs to no invoice`)
  const objection = objectionTo(news, payment)
  if (objection) {
    await refuse(tx, actor, invoice, { news, objection })
    return { outcome: 'refused', paymentId: payment.id }
  }
  await keepNames(tx, news, payment)
  const { news: told } = await takeFact(tx, actor, { invoice, payment, news })
  return { outcome: told ? 'applied' : 'known', paymentId: payment.id }
}

function paymentOf(tx: Tx, news: Exclude<News, { about: 'nothing' }>): Promise<CardPayment | undefined> {
  if (news.about === 'session') return news.paymentId ? findCardPayment(tx, news.paymentId) : Promise.resolve(undefined)
  return news.intentId ? findByIntent(tx, news.intentId) : Promise.resolve(undefined)
}

/** Amount and currency are those that we ordered, or nothing is booked. */
function objectionTo(news: Exclude<News, { about: 'nothing' | 'intent' }>, payment: CardPayment): string | undefined {
  if (news.currency !== 'vnd') return 'currency'
  if (news.about === 'refund') return news.amount > 0 && news.amount <= payment.amount ? undefined : 'amount'
  if (news.amount !== payment.amount) return 'amount'
  if (news.about === 'session' && payment.session_id !== null && payment.session_id !== news.sessionId) return 'session'
  return undefined
}

async function refuse(tx: Tx, actor: Actor, invoice: HeldInvoice, { news, objection }: { news: News; objection: string }) {
  await record(tx, actor, {
    act: 'payments.refuse-card-news',
    subject: ['invoice', invoice.id],
    details: { objection, news },
    organisationId: invoice.organisation_id,
  })
  await notify(
    tx,
    { office: true },
    { kind: 'payments:notices.card-news-refused', details: { number: invoice.number }, path: `/office/invoices/${invoice.id}`, mail: true },
  )
}

/** The card service's own names of things, as soon as they are known: later news carries nothing else. */
async function keepNames(tx: Tx, news: News, payment: CardPayment): Promise<void> {
  if (news.about !== 'session') return
  if (payment.session_id !== null && (news.intentId === null || payment.payment_intent_id !== null)) return
  await tx
    .updateTable('payment')
    .set({ session_id: news.sessionId, payment_intent_id: news.intentId ?? payment.payment_intent_id, updated_at: now() })
    .where('id', '=', payment.id)
    .execute()
}

interface Matter {
  invoice: HeldInvoice
  payment: CardPayment
  news: Exclude<News, { about: 'nothing' | 'intent' }>
}

async function takeFact(tx: Tx, actor: Actor, { invoice, payment, news }: Matter): Promise<{ news: boolean }> {
  if (news.about === 'session') {
    if (news.state === 'started') return { news: false }
    return take(tx, actor, invoice, { fact: 'card', id: payment.id, state: news.state }, 'card-paid')
  }
  if (news.about === 'dispute') return take(tx, actor, invoice, { fact: 'disputed', id: payment.id, state: news.state }, 'disputed')
  const { refundId, stripeId } = news
  const known = (refundId ? await findRefund(tx, refundId) : undefined) ?? (await findRefundByStripeId(tx, stripeId))
  if (known) await tx.updateTable('refund').set({ stripe_id: stripeId }).where('id', '=', known.id).where('stripe_id', 'is', null).execute()
  // Made at the card service itself: it bears that service's name.
  const fact: Fact = { fact: 'refund', id: known?.id ?? stripeId, paymentId: payment.id, amount: news.amount, state: news.state }
  return take(tx, actor, invoice, fact, 'refund', () =>
    known
      ? Promise.resolve()
      : tx
          .insertInto('refund')
          .values({
            id: stripeId,
            payment_id: payment.id,
            amount: news.amount,
            state: news.state,
            stripe_id: stripeId,
            ordered_by: null,
            bank_reference: null,
          })
          .execute(),
  )
}

async function take(tx: Tx, actor: Actor, invoice: HeldInvoice, fact: Fact, kind: EntryKind, insert?: () => Promise<unknown>) {
  const settled = await settle(tx, actor, invoice, fact, { kind }, insert)
  if (settled.news) {
    await record(tx, actor, {
      act: 'payments.take-card-news',
      subject: ['invoice', invoice.id],
      details: { ...fact, state: 'state' in fact ? fact.state : undefined, invoice: settled.standing.state },
      organisationId: invoice.organisation_id,
    })
  }
  return settled
}
