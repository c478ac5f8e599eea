import type { InvoiceState } from '#db/tables/payments'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import type { Tx } from '#server/platform/database'
import { publish } from '#server/platform/events'
import { enqueue } from '#server/platform/jobs'
import { type EntryKind, postEntry } from '../ledger/posting'
import { tellOfChange } from './notices'
import { type Fact, type Settlement, type Standing, after, booksOf, difference, standingOf } from './settlement'
import { type HeldInvoice, loadSettlement } from './settling.queries'

/** What an invoice is about, for those who raised it. */
export interface InvoiceFact {
  invoiceId: string
  organisationId: string
  subjectKind: string
  subjectId: string
}

declare module '#server/platform/jobs' {
  interface Jobs {
    'payments.close-card-page': { paymentId: string }
  }
}

declare module '#server/platform/events' {
  interface Events {
    'payments.invoice-paid': InvoiceFact
    'payments.invoice-reopened': InvoiceFact
    'payments.invoice-cancelled': InvoiceFact
    'payments.invoice-refunded': InvoiceFact
    /** Anything of it: for the pages that show it. */
    'payments.invoice-changed': InvoiceFact & { state: InvoiceState }
  }
}

export interface Settled {
  before: Settlement
  after: Settlement
  standing: Standing
  /** Whether the fact told anything new. */
  news: boolean
}

/**
 * Takes a fact of a locked invoice into the books: the rows it changes, the ledger entry that leads from the old books to the
 * new, the invoice's state, and the events. A fact known already changes nothing. `insert` writes the row of a new payment,
 * credit note or refund.
 */
export async function settle(
  tx: Tx,
  actor: Actor,
  invoice: HeldInvoice,
  fact: Fact,
  entry: { kind: EntryKind; bankLineId?: string },
  insert?: () => Promise<unknown>,
): Promise<Settled> {
  const before = await loadSettlement(tx, invoice)
  const next = after(before, fact)
  const standing = standingOf(next)
  if (next === before) return { before, after: before, standing, news: false }
  await insert?.()
  await keepPayments(tx, before, next)
  await keepRefunds(tx, before, next)
  await postEntry(tx, actor, { ...entry, invoiceId: invoice.id, postings: difference(booksOf(before), booksOf(next)) })
  await keepStanding(tx, invoice, standingOf(before), standing)
  await closeCardPages(tx, next, standing)
  await tellOfChange(tx, actor, invoice, standingOf(before), standing)
  return { before, after: next, standing, news: true }
}

async function keepPayments(tx: Tx, before: Settlement, next: Settlement): Promise<void> {
  for (const { id, state, dispute } of next.payments) {
    const known = before.payments.find((payment) => payment.id === id)
    if (!known || (known.state === state && known.dispute === dispute)) continue
    const paid = state === 'paid' && known.state !== 'paid' && { paid_at: now() }
    await tx
      .updateTable('payment')
      .set({ state, dispute, updated_at: now(), ...paid })
      .where('id', '=', id)
      .execute()
  }
}

async function keepRefunds(tx: Tx, before: Settlement, next: Settlement): Promise<void> {
  for (const { id, state } of next.refunds) {
    const known = before.refunds.find((refund) => refund.id === id)
    if (known && known.state !== state) await tx.updateTable('refund').set({ state, updated_at: now() }).where('id', '=', id).execute()
  }
}

/** A page on which somebody would pay another amount than is due, or nothing that is due. */
async function closeCardPages(tx: Tx, next: Settlement, { due }: Standing): Promise<void> {
  for (const { id, method, state, amount } of next.payments) {
    if (method === 'card' && state === 'started' && amount !== due) await enqueue(tx, 'payments.close-card-page', { paymentId: id })
  }
}

async function keepStanding(tx: Tx, invoice: HeldInvoice, before: Standing, { state, credited, received, refunded, settled }: Standing) {
  await tx
    .updateTable('invoice')
    .set({
      state,
      credited,
      received,
      refunded,
      updated_at: now(),
      ...(settled !== before.settled && { settled_at: settled ? now() : null }),
    })
    .where('id', '=', invoice.id)
    .execute()
  await tellChange(tx, factOf(invoice), { before, state, settled })
}

export function factOf(invoice: { id: string; organisation_id: string; subject_kind: string; subject_id: string }): InvoiceFact {
  return {
    invoiceId: invoice.id,
    organisationId: invoice.organisation_id,
    subjectKind: invoice.subject_kind,
    subjectId: invoice.subject_id,
  }
}

/** The events of an invoice whose standing has changed; `before` is missing for a new one. */
export async function tellChange(
  tx: Tx,
  fact: InvoiceFact,
  { before, state, settled }: { before?: Pick<Standing, 'state' | 'settled'>; state: InvoiceState; settled: boolean },
): Promise<void> {
  await publish(tx, 'payments.invoice-changed', { ...fact, state })
  if (settled && !before?.settled) await publish(tx, 'payments.invoice-paid', fact)
  if (before?.settled && (state === 'open' || state === 'part-paid')) await publish(tx, 'payments.invoice-reopened', fact)
  if (state === before?.state) return
  if (state === 'void') await publish(tx, 'payments.invoice-cancelled', fact)
  if (state === 'refunded') await publish(tx, 'payments.invoice-refunded', fact)
}
