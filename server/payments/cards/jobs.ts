import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import { exchange } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import type { JobHandlers } from '#server/platform/jobs'
import { officeInvoicePath } from '../settlement/notices'
import { settle } from '../settlement/settling'
import { lockInvoice } from '../settlement/settling.queries'
import { findCardPayment, findRefund } from './cards.queries'
import type { News } from './news'
import { closeCardPage, orderRefund, readIntent } from './stripe'
import { type Outcome, takeNews } from './taking'

/** Takes news that we asked for ourselves. */
export async function takeAskedFor(news: News): Promise<Outcome> {
  const { outcome } = await transact((tx) => takeNews(tx, exchange, news, { ask: false }))
  return outcome
}

/** Asks what belongs to an intent of which something was told that could not be placed. Somebody else's stays theirs. */
export async function askAboutIntent({ intentId }: { intentId: string }): Promise<void> {
  const { paymentId, news } = await readIntent(intentId)
  if (!paymentId || !(await findCardPayment(db(), paymentId))) return
  for (const item of news) await takeAskedFor(item)
}

/** Nobody is to pay on this page any more. */
export async function closePage({ paymentId }: { paymentId: string }): Promise<void> {
  const payment = await findCardPayment(db(), paymentId)
  if (payment?.session_id) await takeAskedFor(await closeCardPage(payment.session_id))
}

/** Orders a refund at the card service; ordered already, nothing happens there. */
export async function sendRefund({ refundId }: { refundId: string }): Promise<void> {
  const refund = await findRefund(db(), refundId)
  if (refund?.state !== 'pending' || !refund.payment_intent_id) return
  const { payment_id: paymentId, amount } = refund
  const answer = await orderRefund({ refundId, intentId: refund.payment_intent_id, amount })
  if (answer !== 'refused') {
    await takeAskedFor(answer)
    return
  }
  await transact(async (tx) => {
    const payment = await findCardPayment(tx, paymentId)
    const invoice = payment && (await lockInvoice(tx, payment.invoice_id))
    if (!invoice) return
    await settle(tx, exchange, invoice, { fact: 'refund', id: refundId, paymentId, amount, state: 'failed' }, { kind: 'refund' })
    await record(tx, exchange, {
      act: 'payments.refund-refused',
      subject: ['invoice', invoice.id],
      details: { amount, at: now().toISOString() },
      organisationId: invoice.organisation_id,
    })
    const notice = {
      kind: 'payments:notices.refund-failed',
      details: { number: invoice.number, amount },
      path: officeInvoicePath(invoice.id),
    }
    await notify(tx, { office: true }, notice)
  })
}

export const jobsOfCards = {
  'payments.ask-about-intent': askAboutIntent,
  'payments.close-card-page': closePage,
  'payments.order-refund': sendRefund,
} satisfies JobHandlers
