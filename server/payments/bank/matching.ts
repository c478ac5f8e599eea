import { record } from '#server/audit/audit'
import type { BankLineState } from '#db/tables/payments'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { referencesIn } from '../invoices/references'
import { postEntry } from '../ledger/posting'
import { cashier, cashierFor } from '../payments.policy'
import { flowOf, standingOf } from '../settlement/settlement'
import { settle } from '../settlement/settling'
import { type HeldInvoice, loadSettlement, lockInvoice } from '../settlement/settling.queries'
import { type HeldLine, findInvoiceByReference, findTransfer, lockLine } from './bank.queries'
import type { LineActInput } from './bank.schema'
import { type LineAct, moveOfLine } from './lines.states'

type Line = Pick<HeldLine, 'id' | 'amount' | 'text' | 'state' | 'bank_reference'>

/**
 * Pays the one invoice that the line's text names, if money is due on it: less leaves the rest open, more stays as a surplus.
 * Returns whether it did; anything doubtful is left to an officer.
 */
export async function matchLine(tx: Tx, actor: Actor, line: Line): Promise<boolean> {
  const [reference, another] = referencesIn(line.text)
  if (!reference || another) return false
  const found = await findInvoiceByReference(tx, reference)
  const invoice = found && (await lockInvoice(tx, found.id))
  if (!invoice || standingOf(await loadSettlement(tx, invoice)).due === 0) return false
  await pay(tx, actor, line, invoice)
  return true
}

async function pay(tx: Tx, actor: Actor, line: Line, invoice: HeldInvoice): Promise<void> {
  const id = newId()
  await changeLine(tx, actor, line, 'assign')
  const entry = { kind: 'transfer-matched', bankLineId: line.id } as const
  await settle(tx, actor, invoice, { fact: 'transferred', id, amount: line.amount }, entry, () =>
    tx
      .insertInto('payment')
      .values({
        id,
        invoice_id: invoice.id,
        method: 'transfer',
        amount: line.amount,
        state: 'paid',
        session_id: null,
        session_url: null,
        session_ends_at: null,
        payment_intent_id: null,
        bank_line_id: line.id,
        started_by: actor.accountId,
        paid_at: now(),
      })
      .execute(),
  )
  await record(tx, actor, {
    act: 'payments.assign-line',
    subject: ['invoice', invoice.id],
    details: { number: invoice.number, amount: line.amount, line: line.id, bankReference: line.bank_reference },
    organisationId: invoice.organisation_id,
  })
}

/** What an officer decides about a line of a statement. */
export async function decideLine(actor: Actor, lineId: string, input: LineActInput): Promise<void> {
  cashier(actor)
  return transact(async (tx) => {
    const line = await lockLine(tx, lineId)
    if (!line) throw new NotFound()
    if (input.intent === 'assign') return assign(tx, actor, line, input.invoice)
    if (input.intent === 'release') return release(tx, actor, line)
    const note = input.intent === 'set-aside' ? input.note : ''
    await changeLine(tx, actor, line, input.intent, note)
    const sign = input.intent === 'set-aside' ? 1 : -1
    const postings = new Map([
      ['unmatched', sign * line.amount],
      ['others', -sign * line.amount],
    ])
    await postEntry(tx, actor, { kind: 'transfer-foreign', bankLineId: line.id, postings })
    await record(tx, actor, {
      act: `payments.${input.intent}-line`,
      subject: ['bank-line', line.id],
      details: { amount: line.amount, note },
    })
  })
}

async function assign(tx: Tx, actor: Actor, line: HeldLine, named: string): Promise<void> {
  const found = await findInvoiceByReference(tx, referencesIn(named)[0] ?? named)
  if (!found) throw new Invalid({ invoice: ['payments:problems.no-such-invoice'] })
  const invoice = await lockInvoice(tx, found.id)
  if (!invoice) throw new NotFound()
  cashierFor(actor, invoice.organisation_id)
  await pay(tx, actor, line, invoice)
}

async function release(tx: Tx, actor: Actor, line: HeldLine): Promise<void> {
  const transfer = await findTransfer(tx, line.id)
  const invoice = transfer && (await lockInvoice(tx, transfer.invoice_id))
  if (!invoice) throw new WrongState()
  cashierFor(actor, invoice.organisation_id)
  const known = await loadSettlement(tx, invoice)
  const payment = known.payments.find(({ id }) => id === transfer.id)
  if (payment && flowOf(known, payment).returned > 0) throw new WrongState('payments:problems.given-back')
  await changeLine(tx, actor, line, 'release')
  await settle(tx, actor, invoice, { fact: 'released', id: transfer.id }, { kind: 'transfer-released', bankLineId: line.id })
  await record(tx, actor, {
    act: 'payments.release-line',
    subject: ['invoice', invoice.id],
    details: { number: invoice.number, amount: line.amount, line: line.id },
    organisationId: invoice.organisation_id,
  })
}

async function changeLine(tx: Tx, actor: Actor, line: { id: string; state: BankLineState }, act: LineAct, note = ''): Promise<void> {
  const state = moveOfLine(line.state, act)
  if (!state) throw new WrongState()
  await tx.updateTable('bank_line').set({ state, note, decided_by: actor.accountId, decided_at: now() }).where('id', '=', line.id).execute()
}
