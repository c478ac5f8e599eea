import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import { exchange } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { settle } from '../settlement/settling'
import { lockInvoice } from '../settlement/settling.queries'
import { listPendingRefunds, listUnderWay } from './cards.queries'
import { sendRefund, takeAskedFor, askAboutIntent } from './jobs'
import { cardService } from './service'
import { listNews, readSession } from './stripe'

/** Webhooks are tried again for three days; what is older than four was heard or is lost. */
const DAYS = 4
const HOUR_MS = 3_600_000

/**
 * Asks the card service what no webhook told: recent pages, refunds and disputes, and whatever is still under way here.
 * Returns how many things it knew that we did not. Runs every night; running it again changes nothing.
 */
export async function reconcileCards(): Promise<number> {
  if (cardService() === 'none') return 0
  let found = 0
  for await (const news of listNews(new Date(now().getTime() - DAYS * 24 * HOUR_MS))) {
    if ((await takeAskedFor(news)) === 'applied') found++
  }
  for (const { id, invoice_id, session_id } of await listUnderWay(db(), new Date(now().getTime() - HOUR_MS))) {
    // The page was never opened: the card service did not answer, and the person did not press again.
    if (!session_id) await abandon(id, invoice_id)
    else if ((await takeAskedFor(await readSession(session_id))) === 'applied') found++
  }
  for (const { id, stripe_id, payment_intent_id } of await listPendingRefunds(db())) {
    if (stripe_id && payment_intent_id) await askAboutIntent({ intentId: payment_intent_id })
    else await sendRefund({ refundId: id })
  }
  if (found > 0) await tell(found)
  return found
}

async function abandon(paymentId: string, invoiceId: string): Promise<void> {
  await transact(async (tx) => {
    const invoice = await lockInvoice(tx, invoiceId)
    if (invoice) await settle(tx, exchange, invoice, { fact: 'card', id: paymentId, state: 'failed' }, { kind: 'card-paid' })
  })
}

async function tell(found: number): Promise<void> {
  await transact(async (tx) => {
    await record(tx, exchange, { act: 'payments.reconcile', subject: ['exchange', 'cards'], details: { found } })
    await notify(tx, { office: true }, { kind: 'payments:notices.reconciled', details: { count: found }, path: '/office/payments' })
  })
}

/** The standing order of every night. */
export async function reconcileNightly(): Promise<void> {
  await reconcileCards()
}
