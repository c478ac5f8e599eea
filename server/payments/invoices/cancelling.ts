import { record } from '#server/audit/audit'
import type { FeeKind, InvoiceState } from '#db/tables/payments'
import type { Actor } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import type { Tx } from '#server/platform/database'
import { NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { type Amounts, type Settlement, standingOf } from '../settlement/settlement'
import { type Settled, settle } from '../settlement/settling'
import { type HeldInvoice, loadSettlement, lockInvoice } from '../settlement/settling.queries'
import { nextNumber } from './numbers'

export interface InvoiceHeld {
  id: string
  number: string
  state: InvoiceState
  total: number
  /** VND still to be paid. */
  due: number
}

/** The invoice, locked until the transaction ends: for whoever decides by whether it has been paid. */
export async function holdInvoice(tx: Tx, id: string): Promise<InvoiceHeld | undefined> {
  const invoice = await lockInvoice(tx, id)
  if (!invoice) return undefined
  const { due } = standingOf(await loadSettlement(tx, invoice))
  return { id, number: invoice.number, state: invoice.state, total: invoice.total, due }
}

/**
 * Cancels an invoice of which nothing has been paid, in the caller's transaction; the caller has decided that the actor may.
 * A credit note takes the whole amount back, so that the number stays accounted for. Void already: nothing happens. Throws
 * NotFound, or WrongState where money has come in or is on its way.
 */
export async function cancelInvoice(tx: Tx, actor: Actor, { id, reason }: { id: string; reason: string }): Promise<void> {
  const invoice = await lockInvoice(tx, id)
  if (!invoice) throw new NotFound()
  if (invoice.state === 'void') return
  const known = await loadSettlement(tx, invoice)
  const { received, total } = standingOf(known)
  if (received > 0 || known.payments.some(({ state }) => state === 'processing')) throw new WrongState('payments:problems.money-came')
  if (invoice.state === 'paid' && total > 0) throw new WrongState()
  await credit(tx, actor, invoice, { id: newId(), reason, lines: uncredited(known) })
  await record(tx, actor, {
    act: 'payments.cancel-invoice',
    subject: ['invoice', id],
    details: { number: invoice.number, reason },
    organisationId: invoice.organisation_id,
  })
}

export interface NewCreditNote {
  id: string
  reason: string
  lines: readonly Amounts[]
}

/** Writes a credit note with the next number of its series and books it; one known already changes nothing. */
export function credit(tx: Tx, actor: Actor, invoice: HeldInvoice, { id, reason, lines }: NewCreditNote): Promise<Settled> {
  return settle(tx, actor, invoice, { fact: 'credited', id, lines }, { kind: 'credited' }, async () => {
    const { number } = await nextNumber(tx, 'credit-note')
    const vat = lines.reduce((sum, line) => sum + line.vat, 0)
    await tx
      .insertInto('credit_note')
      .values({
        id,
        number,
        invoice_id: invoice.id,
        reason,
        total: lines.reduce((sum, line) => sum + line.amount, vat),
        vat,
        issued_on: today(),
        created_by: actor.accountId,
      })
      .execute()
    if (lines.length > 0) {
      await tx
        .insertInto('credit_note_line')
        .values(lines.map((line, position) => ({ credit_note_id: id, position, kind: line.kind, amount: line.amount, vat: line.vat })))
        .execute()
    }
  })
}

/** What is left of the invoice's lines, by kind of fee. */
export function uncredited(known: Settlement): Amounts[] {
  const left = new Map<FeeKind, Amounts>()
  const add = ({ kind, amount, vat }: Amounts, sign: 1 | -1) => {
    const before = left.get(kind) ?? { kind, amount: 0, vat: 0 }
    left.set(kind, { kind, amount: before.amount + sign * amount, vat: before.vat + sign * vat })
  }
  for (const line of known.lines) add(line, 1)
  for (const { lines } of known.credits) for (const line of lines) add(line, -1)
  return [...left.values()].filter(({ amount, vat }) => amount > 0 || vat > 0)
}
