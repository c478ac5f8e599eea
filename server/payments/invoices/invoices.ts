import type { Actor, Person } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Invalid, NotFound } from '#server/platform/errors'
import { findBankAccount } from '../bank/bank.queries'
import { vietQr } from '../bank/vietqr'
import { cardService } from '../cards/service'
import { feeFor } from '../fees/fees'
import { findFee } from '../fees/fees.queries'
import { cashier, cashierFor, mayDecideFor, mayPay, mayReadInvoice } from '../payments.policy'
import {
  findInvoice,
  findPayer,
  invoicesPerPage,
  listCreditNotes,
  listInvoiceRows,
  listLines,
  listPayments,
  listRefunds,
  searchPayers,
  sumInvoices,
} from './invoices.queries'
import type { HandInvoice, InvoiceSearch } from './invoices.schema'
import { raiseInvoice } from './raising'

/** An officer raises an invoice by hand, over the fee of the day where no amount is given. Sent twice, it is the same invoice. */
export async function raiseByHand(actor: Actor, input: HandInvoice): Promise<{ id: string }> {
  cashierFor(actor, input.organisationId)
  if (input.dueOn < today()) throw new Invalid({ dueOn: ['payments:problems.not-before-today'] })
  await transact(async (tx) => {
    const payer = await findPayer(tx, input.organisationId)
    if (!payer) throw new Invalid({ organisationId: ['errors:not-a-choice'] })
    const question = { kind: input.kind, organisationKind: payer.kind, day: today() }
    const row = await findFee(tx, question)
    if (input.amount === undefined && !row) throw new Invalid({ amount: ['payments:problems.no-fee-listed'] })
    if (input.amount === undefined && row?.amount === null && input.base === undefined) throw new Invalid({ base: ['errors:required'] })
    const fee = await feeFor(tx, { ...question, base: input.base ?? 0 })
    const line = {
      kind: input.kind,
      descriptionVi: input.descriptionVi,
      descriptionEn: input.descriptionEn,
      feeId: input.amount === undefined ? fee.feeId : null,
    }
    await raiseInvoice(tx, actor, {
      id: input.id,
      organisationId: payer.id,
      subject: ['by-hand', input.id],
      lines: [{ ...line, amount: input.amount ?? fee.amount }],
      // The whole of the last day counts.
      dueAt: new Date(`${input.dueOn}T23:59:59+07:00`),
    })
  })
  return { id: input.id }
}

/** What an officer needs to raise one: organisations found by name, and the fees of the day. */
export async function prepareByHand(actor: Actor, q: string) {
  cashier(actor)
  return { organisations: q ? await searchPayers(db(), q) : [] }
}

/** Invoices of the organisation that the person acts for, the newest first, and what of them is due. */
export async function listOwnInvoices(person: Person & { organisation: { id: string } }, search: InvoiceSearch) {
  const own = { organisation: person.organisation.id, kind: undefined, q: undefined }
  const [rows, sums] = await Promise.all([
    listInvoiceRows(db(), { ...own, state: search.state, page: search.page }, now()),
    sumInvoices(db(), own, now()),
  ])
  return paged(rows, sums, search)
}

/** Every invoice, for the Office, with sums that each open their records. */
export async function listAllInvoices(actor: Actor, search: InvoiceSearch) {
  cashier(actor)
  const { state, page, ...narrow } = search
  const [rows, sums] = await Promise.all([listInvoiceRows(db(), search, now()), sumInvoices(db(), narrow, now())])
  return paged(rows, sums, search)
}

function paged(
  rows: Awaited<ReturnType<typeof listInvoiceRows>>,
  sums: Awaited<ReturnType<typeof sumInvoices>>,
  { page }: Pick<InvoiceSearch, 'page'>,
) {
  const moment = now()
  const invoices = rows.slice(0, invoicesPerPage).map((row) => ({
    ...row,
    due_at: row.due_at.toISOString(),
    overdue: row.due > 0 && row.due_at < moment,
  }))
  const add = (pick: (sum: (typeof sums)[number]) => number) => sums.reduce((total, sum) => total + pick(sum), 0)
  return {
    invoices,
    page,
    more: rows.length > invoicesPerPage,
    sums: sums.map(({ state, count, total, due, surplus }) => ({ state, count, total, due, surplus })),
    all: { count: add(({ count }) => count), total: add(({ total }) => total) },
    overdue: { count: add(({ overdue }) => overdue), due: add(({ overdue_due }) => overdue_due) },
    due: add(({ due }) => due),
  }
}

/** One invoice with all that happened to it, for the members of who is to pay and for the Office. Throws NotFound. */
export async function getInvoice(actor: Actor, id: string) {
  const invoice = await findInvoice(db(), id)
  if (!invoice || !mayReadInvoice(actor, invoice)) throw new NotFound()
  const [lines, credits, payments, refunds, account] = await Promise.all([
    listLines(db(), id),
    listCreditNotes(db(), id),
    listPayments(db(), id),
    listRefunds(db(), id),
    findBankAccount(db()),
  ])
  const back = (paymentId: string) =>
    refunds
      .filter((refund) => refund.payment_id === paymentId && refund.state !== 'failed' && refund.state !== 'canceled')
      .reduce((sum, { amount }) => sum + amount, 0)
  const service = cardService()
  const decides = mayDecideFor(actor, invoice.organisation_id)
  return {
    invoice: { ...invoice, overdue: invoice.due > 0 && invoice.due_at < now() },
    lines,
    credits,
    // Who pays sees their payments, not the numbers of the Office's own bookkeeping.
    payments: payments.map(({ payment_intent_id, bank_line_id, ...payment }) => ({
      ...payment,
      bank_line_id: actor.office ? bank_line_id : null,
      refundable: payment.state === 'paid' && payment.dispute === 'none' ? Math.min(invoice.surplus, payment.amount - back(payment.id)) : 0,
    })),
    refunds,
    account: account
      ? {
          bank_name: account.bank_name,
          account_number: account.account_number,
          holder: account.holder,
          demonstration: account.demonstration,
        }
      : null,
    cards: service,
    can: {
      payByCard: mayPay(actor, invoice) && invoice.due > 0 && service !== 'none' && !payments.some(({ state }) => state === 'processing'),
      credit: decides && invoice.total - invoice.credited > 0,
      refund: decides && invoice.surplus > 0,
    },
  }
}

/** The text of the VietQR code that pays what is due of an invoice. Throws NotFound where nothing is, or no account is named. */
export async function getVietQr(actor: Actor, id: string): Promise<string> {
  const invoice = await findInvoice(db(), id)
  if (!invoice || !mayReadInvoice(actor, invoice) || invoice.due === 0) throw new NotFound()
  const account = await findBankAccount(db())
  if (!account) throw new NotFound()
  return vietQr({ bin: account.bin, accountNumber: account.account_number, amount: invoice.due, reference: invoice.reference })
}
