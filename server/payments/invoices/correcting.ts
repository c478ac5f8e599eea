import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState } from '#server/platform/errors'
import { enqueue } from '#server/platform/jobs'
import { newId } from '#server/platform/id'
import { cashierFor } from '../payments.policy'
import { type Amounts, type Payment, type Settlement, flowOf, standingOf } from '../settlement/settlement'
import { settle } from '../settlement/settling'
import { type HeldInvoice, loadSettlement, lockInvoice } from '../settlement/settling.queries'
import { credit, uncredited } from './cancelling'
import type { NewCredit, NewRefund } from './invoices.schema'

async function held(tx: Tx, actor: Actor, id: string): Promise<HeldInvoice> {
  const invoice = await lockInvoice(tx, id)
  if (!invoice) throw new NotFound()
  cashierFor(actor, invoice.organisation_id)
  return invoice
}

/**
 * Takes an invoice back, whole or in part, by a credit note of the Office. `giveBack` orders back by card what has been paid by
 * card beyond what is then owed; what came by transfer the Office sends itself and notes. Throws Invalid for more than is left.
 */
export async function creditInvoice(actor: Actor, input: NewCredit): Promise<void> {
  await transact(async (tx) => {
    const invoice = await held(tx, actor, input.invoiceId)
    const known = await loadSettlement(tx, invoice)
    if (known.credits.some(({ id }) => id === input.id)) return
    const left = uncredited(known)
    const most = left.reduce((sum, { amount, vat }) => sum + amount + vat, 0)
    if (most === 0 && known.credits.length > 0) throw new WrongState()
    const amount = input.amount ?? most
    if (amount > most || (amount === 0 && most > 0)) throw new Invalid({ amount: ['payments:problems.more-than-left'] })
    const { after } = await credit(tx, actor, invoice, { id: input.id, reason: input.reason, lines: portion(left, amount) })
    await record(tx, actor, {
      act: 'payments.credit-invoice',
      subject: ['invoice', invoice.id],
      details: { number: invoice.number, amount, reason: input.reason },
      organisationId: invoice.organisation_id,
    })
    if (input.giveBack) await orderBack(tx, actor, invoice, after)
  })
}

/** The first lines up to the amount; of the last one the part that still fits, with its part of the VAT. */
export function portion(lines: readonly Amounts[], amount: number): Amounts[] {
  let left = amount
  return lines.flatMap((line) => {
    const whole = line.amount + line.vat
    const taken = Math.min(left, whole)
    left -= taken
    if (taken === 0) return []
    const vat = whole === 0 ? 0 : Math.round((line.vat * taken) / whole)
    return [{ kind: line.kind, amount: taken - vat, vat }]
  })
}

const refundable = (known: Settlement, payment: Payment): number => {
  const { came, returned, returning } = flowOf(known, payment)
  return payment.dispute === 'open' ? 0 : came - returned - returning
}

async function orderBack(tx: Tx, actor: Actor, invoice: HeldInvoice, known: Settlement): Promise<void> {
  let { surplus } = standingOf(known)
  for (const payment of known.payments.filter(({ method }) => method === 'card')) {
    const amount = Math.min(surplus, refundable(known, payment))
    if (amount === 0) continue
    await order(tx, actor, invoice, { id: newId(), paymentId: payment.id, amount, bankReference: null })
    surplus -= amount
  }
}

/**
 * Gives back what was paid beyond what is owed, out of one payment: by card the order goes out after the commit; of a transfer
 * the Office notes that it has sent the money, with the bank's number. Throws Invalid for more than that.
 */
export async function refundPayment(actor: Actor, input: NewRefund): Promise<void> {
  await transact(async (tx) => {
    const invoice = await held(tx, actor, input.invoiceId)
    const known = await loadSettlement(tx, invoice)
    if (known.refunds.some(({ id }) => id === input.id)) return
    const payment = known.payments.find(({ id }) => id === input.paymentId)
    if (!payment) throw new NotFound()
    const most = Math.min(standingOf(known).surplus, refundable(known, payment))
    if (most === 0) throw new WrongState('payments:problems.nothing-to-give-back')
    if (input.amount === 0 || input.amount > most) throw new Invalid({ amount: ['payments:problems.more-than-left'] })
    if (payment.method === 'transfer' && !input.bankReference) throw new Invalid({ bankReference: ['errors:required'] })
    await order(tx, actor, invoice, {
      id: input.id,
      paymentId: payment.id,
      amount: input.amount,
      bankReference: payment.method === 'transfer' ? input.bankReference : null,
    })
    await record(tx, actor, {
      act: 'payments.refund',
      subject: ['invoice', invoice.id],
      details: { number: invoice.number, amount: input.amount, method: payment.method },
      organisationId: invoice.organisation_id,
    })
  })
}

interface Order {
  id: string
  paymentId: string
  amount: number
  /** Set where the money has left the Office's account already. */
  bankReference: string | null
}

async function order(tx: Tx, actor: Actor, invoice: HeldInvoice, { id, paymentId, amount, bankReference }: Order): Promise<void> {
  const state = bankReference === null ? 'pending' : 'succeeded'
  await settle(tx, actor, invoice, { fact: 'refund', id, paymentId, amount, state }, { kind: 'refund' }, () =>
    tx
      .insertInto('refund')
      .values({
        id,
        payment_id: paymentId,
        amount,
        state,
        stripe_id: null,
        bank_reference: bankReference,
        ordered_by: actor.accountId,
        updated_at: now(),
      })
      .execute(),
  )
  if (bankReference === null) await enqueue(tx, 'payments.order-refund', { refundId: id })
}
