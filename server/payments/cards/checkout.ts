import { record } from '#server/audit/audit'
import { inLocale } from '#server/i18n/text'
import { type Actor, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { origin } from '#server/platform/config'
import { db, transact } from '#server/platform/database'
import { Forbidden, NotFound, Unavailable, WrongState } from '#server/platform/errors'
import { enqueue } from '#server/platform/jobs'
import { mayPay, mayReadInvoice } from '../payments.policy'
import { standingOf } from '../settlement/settlement'
import { settle } from '../settlement/settling'
import { type HeldInvoice, loadSettlement, lockInvoice } from '../settlement/settling.queries'
import { type CardPayment, findCardPayment, findUnderWay } from './cards.queries'
import { cardService } from './service'
import { openCardPage } from './stripe'

/**
 * Sends somebody to pay what is still due by card: returns the address of the card service's page. While a page is open for the
 * invoice, everybody is sent there, so that nobody pays twice. Throws WrongState where nothing is due or a payment is being
 * worked on, Unavailable where the service does not answer: pressing again then is the same payment.
 */
export async function payByCard(actor: Actor, input: { id: string; invoiceId: string }): Promise<{ url: string }> {
  if (cardService() === 'none') throw new Unavailable('payments:problems.card-service')
  const { payment, invoice } = await prepared(actor, input)
  if (payment.session_url) return { url: payment.session_url }
  const path = inLocale(actor.locale, `/my/invoices/${invoice.id}`)
  const page = await openCardPage({
    paymentId: payment.id,
    invoiceId: invoice.id,
    number: invoice.number,
    amount: payment.amount,
    email: actor.email,
    locale: actor.locale,
    returnTo: `${origin()}${path}?card=back`,
    leaveTo: `${origin()}${path}?card=left`,
  })
  await db()
    .updateTable('payment')
    .set({ session_id: page.sessionId, session_url: page.url, session_ends_at: page.endsAt, updated_at: now() })
    .where('id', '=', payment.id)
    .execute()
  return { url: page.url }
}

function prepared(actor: Actor, { id, invoiceId }: { id: string; invoiceId: string }) {
  return transact(async (tx): Promise<{ payment: CardPayment; invoice: HeldInvoice }> => {
    const invoice = await lockInvoice(tx, invoiceId)
    if (!invoice || !mayReadInvoice(actor, invoice)) throw new NotFound()
    if (!isPerson(actor) || !mayPay(actor, invoice)) throw new Forbidden()
    const { due } = standingOf(await loadSettlement(tx, invoice))
    if (due === 0) throw new WrongState('payments:problems.nothing-due')
    const open = await findUnderWay(tx, invoiceId)
    if (open?.state === 'processing') throw new WrongState('payments:problems.card-under-way')
    if (open && open.amount === due && (open.session_ends_at === null || open.session_ends_at > now())) return { payment: open, invoice }
    if (open) {
      // Another part has been paid meanwhile, or the page ended unheard.
      await settle(tx, actor, invoice, { fact: 'card', id: open.id, state: 'expired' }, { kind: 'card-paid' })
      await enqueue(tx, 'payments.close-card-page', { paymentId: open.id })
    }
    // The form of a page that was left behind: its payment is over.
    if (await findCardPayment(tx, id)) throw new WrongState()
    await settle(tx, actor, invoice, { fact: 'started', id, amount: due }, { kind: 'card-paid' }, () =>
      tx
        .insertInto('payment')
        .values({
          id,
          invoice_id: invoiceId,
          method: 'card',
          amount: due,
          state: 'started',
          session_id: null,
          session_url: null,
          session_ends_at: null,
          payment_intent_id: null,
          bank_line_id: null,
          started_by: actor.accountId,
          paid_at: null,
        })
        .execute(),
    )
    await record(tx, actor, {
      act: 'payments.pay-by-card',
      subject: ['invoice', invoiceId],
      details: { number: invoice.number, amount: due },
    })
    const payment = await findCardPayment(tx, id)
    if (!payment) throw new Error(`payment ${id} was not kept`)
    return { payment, invoice }
  })
}
