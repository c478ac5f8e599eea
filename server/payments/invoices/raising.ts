import { record } from '#server/audit/audit'
import type { FeeKind, InvoiceState } from '#db/tables/payments'
import type { Actor } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import type { Tx } from '#server/platform/database'
import { NotFound, WrongState } from '#server/platform/errors'
import { findFee } from '../fees/fees.queries'
import { postEntry } from '../ledger/posting'
import { booksOf, standingOf } from '../settlement/settlement'
import { tellOfNew } from '../settlement/notices'
import { factOf, tellChange } from '../settlement/settling'
import { findPayer, findRaised } from './invoices.queries'
import { nextNumber } from './numbers'
import { referenceOf } from './references'

export interface LineToBill {
  kind: FeeKind
  descriptionVi: string
  descriptionEn: string
  /** VND after reliefs, without VAT. */
  amount: number
  /** The row of the fee list that the amount follows from. */
  feeId?: string | null
}

export interface InvoiceToRaise {
  id: string
  organisationId: string
  lines: readonly LineToBill[]
  /** What is paid for, of whatever capability: `['booth', id]`. */
  subject: [kind: string, id: string]
  dueAt: Date
}

export interface RaisedInvoice {
  id: string
  number: string
  total: number
  state: InvoiceState
}

/**
 * Raises an invoice in the caller's transaction, once for each id; the caller has decided that the actor may. VAT is added by
 * the fee list of the day. Nothing to pay is settled at once. Throws WrongState where the id is another invoice's. The series
 * is locked until the transaction ends: call it last.
 */
export async function raiseInvoice(tx: Tx, actor: Actor, input: InvoiceToRaise): Promise<RaisedInvoice> {
  const payer = await findPayer(tx, input.organisationId)
  if (!payer) throw new NotFound()
  if (input.lines.length === 0 || input.lines.some(({ amount }) => !Number.isSafeInteger(amount) || amount < 0))
    throw new Error('an invoice has lines of whole đồng, none below zero')
  const lines = []
  for (const line of input.lines) {
    const fee = await findFee(tx, { kind: line.kind, organisationKind: payer.kind, day: today() })
    const vatPerMille = fee?.vat_per_mille ?? 0
    lines.push({ ...line, vatPerMille, vat: Math.round((line.amount * vatPerMille) / 1000) })
  }
  const known = await findRaised(tx, input.id)
  if (known) return sameInvoice(known, input)
  const settlement = { organisationId: payer.id, lines, credits: [], payments: [], refunds: [] }
  const { total, state, settled } = standingOf(settlement)
  const { number, year, count } = await nextNumber(tx, 'invoice')
  // Of two at once the second has waited for the series: the first may have been the same form.
  const meanwhile = await findRaised(tx, input.id)
  if (meanwhile) {
    await giveNumberBack(tx, year)
    return sameInvoice(meanwhile, input)
  }
  const [subject_kind, subject_id] = input.subject
  const invoice = { id: input.id, organisation_id: payer.id, subject_kind, subject_id }
  await tx
    .insertInto('invoice')
    .values({
      ...invoice,
      number,
      reference: referenceOf(year, count),
      payer_name_vi: payer.name_vi,
      payer_name_en: payer.name_en,
      payer_tax_code: payer.tax_code,
      payer_address: payer.address,
      total,
      vat: lines.reduce((sum, { vat }) => sum + vat, 0),
      issued_on: today(),
      due_at: input.dueAt,
      raised_by: actor.accountId,
      state,
      settled_at: settled ? now() : null,
    })
    .execute()
  await tx
    .insertInto('invoice_line')
    .values(
      lines.map(({ kind, descriptionVi, descriptionEn, amount, vatPerMille, vat, feeId }, position) => ({
        invoice_id: input.id,
        position,
        kind,
        description_vi: descriptionVi,
        description_en: descriptionEn,
        amount,
        vat_per_mille: vatPerMille,
        vat,
        fee_id: feeId ?? null,
      })),
    )
    .execute()
  await postEntry(tx, actor, { kind: 'raised', invoiceId: input.id, postings: withoutNothing(booksOf(settlement)) })
  await record(tx, actor, {
    act: 'payments.raise-invoice',
    subject: ['invoice', input.id],
    details: { number, total, for: input.subject.join(':') },
    organisationId: payer.id,
  })
  await tellChange(tx, factOf(invoice), { state, settled })
  if (!settled) await tellOfNew(tx, actor, { ...invoice, number }, total)
  return { id: input.id, number, total, state }
}

function sameInvoice(known: NonNullable<Awaited<ReturnType<typeof findRaised>>>, input: InvoiceToRaise): RaisedInvoice {
  const [kind, id] = input.subject
  if (known.organisation_id !== input.organisationId || known.subject_kind !== kind || known.subject_id !== id) throw new WrongState()
  return { id: known.id, number: known.number, total: known.total, state: known.state }
}

/** Nobody else has seen it: the series' row is still ours. */
async function giveNumberBack(tx: Tx, year: number): Promise<void> {
  await tx
    .updateTable('document_series')
    .set((is) => ({ last: is('last', '-', 1) }))
    .where('series', '=', 'invoice')
    .where('year', '=', year)
    .execute()
}

function withoutNothing(books: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...books].filter(([, amount]) => amount !== 0))
}
