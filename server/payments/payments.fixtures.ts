import type { Actor } from '#server/platform/actor'
import { addDays, at, now, today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import { addFee, addRelief } from './fees/fees'
import type { NewFee, NewRelief } from './fees/fees.schema'
import { type InvoiceToRaise, type RaisedInvoice, raiseInvoice } from './invoices/raising'

/** A row of the fee list, added by an officer on the day it begins. */
export async function buildFee(overrides: Partial<NewFee> = {}): Promise<NewFee> {
  const fee: NewFee = {
    id: newId(),
    kind: 'booth',
    amount: overrides.sharePerMille === undefined ? 3_000_000 : undefined,
    vatPerMille: 0,
    validFrom: today(),
    source: 'Quyết định thử nghiệm',
    ...overrides,
  }
  await at(new Date(`${fee.validFrom}T08:00:00+07:00`), async () => addFee(await buildOfficer(), fee))
  return fee
}

export async function buildRelief(overrides: Partial<NewRelief> = {}): Promise<NewRelief> {
  const relief: NewRelief = { id: newId(), percent: 100, validFrom: today(), source: 'Quyết định thử nghiệm', ...overrides }
  await at(new Date(`${relief.validFrom}T08:00:00+07:00`), async () => addRelief(await buildOfficer(), relief))
  return relief
}

export function invoiceOf(organisationId: string, overrides: Partial<InvoiceToRaise> & { amount?: number } = {}): InvoiceToRaise {
  const { amount = 2_500_000, ...rest } = overrides
  return {
    id: newId(),
    organisationId,
    lines: [{ kind: 'booth', descriptionVi: 'Gian hàng A12, 9 m²', descriptionEn: 'Booth A12, 9 m²', amount }],
    subject: ['booth', newId()],
    dueAt: new Date(now().getTime() + 7 * 86_400_000),
    ...rest,
  }
}

/** An open invoice, and somebody who may pay it. */
export async function buildInvoice(
  overrides: Partial<InvoiceToRaise> & { amount?: number; member?: Member; actor?: Actor } = {},
): Promise<{ invoice: RaisedInvoice; member: Member; organisationId: string }> {
  const { member = await buildMember(), actor = member, ...rest } = overrides
  const invoice = await transact((tx) => raiseInvoice(tx, actor, invoiceOf(member.organisation.id, rest)))
  return { invoice, member, organisationId: member.organisation.id }
}

/** The invoice's row. */
export function rowOf(invoiceId: string) {
  return db().selectFrom('invoice').selectAll().where('id', '=', invoiceId).executeTakeFirstOrThrow()
}

export async function actsOn(invoiceId: string): Promise<string[]> {
  const rows = await db()
    .selectFrom('audit')
    .select('act')
    .where('subject_kind', '=', 'invoice')
    .where('subject_id', '=', invoiceId)
    .orderBy('id')
    .execute()
  return rows.map(({ act }) => act)
}

/** VND by account of all that has been booked of an invoice. */
export async function booksIn(invoiceId: string): Promise<Record<string, number>> {
  const rows = await db()
    .selectFrom('ledger_posting')
    .innerJoin('ledger_entry', 'ledger_entry.id', 'ledger_posting.entry_id')
    .select(['account_id'])
    .select((is) => is.fn.sum<number>('amount').as('amount'))
    .where('invoice_id', '=', invoiceId)
    .groupBy('account_id')
    .execute()
  return Object.fromEntries(rows.filter(({ amount }) => amount !== 0).map(({ account_id, amount }) => [account_id, amount]))
}

export const inDays = (days: number) => addDays(today(), days)
