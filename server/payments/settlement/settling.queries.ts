import type { Database } from '#db/client'
import type { Settlement } from './settlement'

/** The head of an invoice, held until the transaction ends: what touches one invoice comes one after another. */
export function lockInvoice(db: Database, id: string) {
  return db
    .selectFrom('invoice')
    .select(['id', 'number', 'reference', 'organisation_id', 'subject_kind', 'subject_id', 'state', 'total', 'due_at'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

export type HeldInvoice = NonNullable<Awaited<ReturnType<typeof lockInvoice>>>

/** All that is known of the invoice's money. */
export async function loadSettlement(db: Database, invoice: { id: string; organisation_id: string }): Promise<Settlement> {
  const lines = await db.selectFrom('invoice_line').select(['kind', 'amount', 'vat']).where('invoice_id', '=', invoice.id).execute()
  const credited = await db
    .selectFrom('credit_note as note')
    .leftJoin('credit_note_line as line', 'line.credit_note_id', 'note.id')
    .select(['note.id', 'line.kind', 'line.amount', 'line.vat'])
    .where('note.invoice_id', '=', invoice.id)
    .execute()
  const payments = await db
    .selectFrom('payment')
    .select(['id', 'method', 'amount', 'state', 'dispute'])
    .where('invoice_id', '=', invoice.id)
    .execute()
  const refunds = await db
    .selectFrom('refund')
    .innerJoin('payment', 'payment.id', 'refund.payment_id')
    .select(['refund.id', 'refund.payment_id as paymentId', 'refund.amount', 'refund.state'])
    .where('payment.invoice_id', '=', invoice.id)
    .execute()
  const credits = [...new Set(credited.map(({ id }) => id))].map((id) => ({
    id,
    lines: credited.flatMap((row) =>
      row.id === id && row.kind !== null ? [{ kind: row.kind, amount: row.amount ?? 0, vat: row.vat ?? 0 }] : [],
    ),
  }))
  return { organisationId: invoice.organisation_id, lines, credits, payments, refunds }
}
