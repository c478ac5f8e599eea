import type { Database } from '#db/client'
import type { FeeKind, InvoiceState } from '#db/tables/payments'
import { sql } from 'kysely'
import type { InvoiceSearch } from './invoices.schema'

/** Whom an invoice names. */
export function findPayer(db: Database, organisationId: string) {
  return db
    .selectFrom('organisation')
    .select(['id', 'kind', 'name_vi', 'name_en', 'tax_code', 'address'])
    .where('id', '=', organisationId)
    .executeTakeFirst()
}

export function findRaised(db: Database, id: string) {
  return db
    .selectFrom('invoice')
    .select(['id', 'number', 'total', 'state', 'organisation_id', 'subject_kind', 'subject_id'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export const invoicesPerPage = 20

const due = sql<number>`greatest(0, invoice.total - invoice.credited - invoice.received + invoice.refunded)`
const surplus = sql<number>`greatest(0, invoice.received - invoice.refunded - invoice.total + invoice.credited)`

const listed = [
  'invoice.id',
  'invoice.number',
  'invoice.state',
  'invoice.total',
  'invoice.issued_on',
  'invoice.due_at',
  'invoice.organisation_id',
  'invoice.payer_name_vi',
  'invoice.payer_name_en',
] as const

/** What an invoice is for, in its first line. */
const matter = (language: 'vi' | 'en') =>
  sql<string>`(select ${sql.ref(`line.description_${language}`)} from invoice_line line where line.invoice_id = invoice.id and line.position = 0)`

function narrowed(db: Database, search: Omit<InvoiceSearch, 'page'>, now: Date) {
  const { state, organisation, kind, q } = search
  return db
    .selectFrom('invoice')
    .$if(state === 'overdue', (query) => query.where('state', 'in', ['open', 'part-paid']).where('due_at', '<', now))
    .$if(state !== undefined && state !== 'overdue', (query) => query.where('state', '=', state as InvoiceState))
    .$if(organisation !== undefined, (query) => query.where('organisation_id', '=', organisation ?? ''))
    .$if(kind !== undefined, (query) =>
      query.where((is) =>
        is.exists(
          is
            .selectFrom('invoice_line as line')
            .select('line.kind')
            .whereRef('line.invoice_id', '=', 'invoice.id')
            .where('line.kind', '=', kind as FeeKind),
        ),
      ),
    )
    .$if(Boolean(q), (query) =>
      query.where((is) =>
        is.or([
          is('number', '=', (q ?? '').toUpperCase()),
          is('reference', '=', (q ?? '').toUpperCase().replace(/\s/g, '')),
          is(sql<string>`exchange_plain(payer_name_vi)`, 'like', sql<string>`'%' || exchange_plain(${q}) || '%'`),
        ]),
      ),
    )
}

/** A page of invoices, the newest first. Index: invoice_organisation, invoice_state or invoice_newest. */
export function listInvoiceRows(db: Database, { page, ...search }: InvoiceSearch, now: Date) {
  return narrowed(db, search, now)
    .select([...listed, due.as('due'), surplus.as('surplus'), matter('vi').as('matter_vi'), matter('en').as('matter_en')])
    .orderBy('invoice.created_at', 'desc')
    .orderBy('invoice.id')
    .offset((page - 1) * invoicesPerPage)
    .limit(invoicesPerPage + 1)
    .execute()
}

/** How many invoices of each state there are, with what they are about. */
export function sumInvoices(db: Database, search: Omit<InvoiceSearch, 'page' | 'state'>, now: Date) {
  return narrowed(db, search, now)
    .select('state')
    .select((is) => [
      is.fn.countAll<number>().as('count'),
      is.fn.sum<number>('total').as('total'),
      is.fn.sum<number>(due).as('due'),
      is.fn.sum<number>(surplus).as('surplus'),
      sql<number>`count(*) filter (where state in ('open', 'part-paid') and due_at < ${now})`.as('overdue'),
      sql<number>`coalesce(sum(${due}) filter (where state in ('open', 'part-paid') and due_at < ${now}), 0)`.as('overdue_due'),
    ])
    .groupBy('state')
    .execute()
}

export function findInvoice(db: Database, id: string) {
  return db
    .selectFrom('invoice')
    .leftJoin('account', 'account.id', 'invoice.raised_by')
    .select([
      ...listed,
      'invoice.reference',
      'invoice.vat',
      'invoice.credited',
      'invoice.received',
      'invoice.refunded',
      'invoice.payer_tax_code',
      'invoice.payer_address',
      'invoice.settled_at',
      'invoice.subject_kind',
      'invoice.subject_id',
      'invoice.created_at',
      due.as('due'),
      surplus.as('surplus'),
      'account.name as raised_by',
    ])
    .where('invoice.id', '=', id)
    .executeTakeFirst()
}

export function listLines(db: Database, invoiceId: string) {
  return db
    .selectFrom('invoice_line')
    .select(['position', 'kind', 'description_vi', 'description_en', 'amount', 'vat_per_mille', 'vat'])
    .where('invoice_id', '=', invoiceId)
    .orderBy('position')
    .execute()
}

export function listCreditNotes(db: Database, invoiceId: string) {
  return db
    .selectFrom('credit_note')
    .select(['id', 'number', 'reason', 'total', 'issued_on'])
    .where('invoice_id', '=', invoiceId)
    .orderBy('created_at')
    .execute()
}

/** Payments and attempts, with what of each has gone back. */
export function listPayments(db: Database, invoiceId: string) {
  return db
    .selectFrom('payment')
    .leftJoin('bank_line', 'bank_line.id', 'payment.bank_line_id')
    .select(['payment.id', 'payment.method', 'payment.amount', 'payment.state', 'payment.dispute', 'payment.created_at', 'payment.paid_at'])
    .select(['payment.bank_line_id', 'payment.payment_intent_id', 'bank_line.bank_reference', 'bank_line.booked_on', 'bank_line.payer'])
    .where('payment.invoice_id', '=', invoiceId)
    .orderBy('payment.created_at')
    .limit(100)
    .execute()
}

export function listRefunds(db: Database, invoiceId: string) {
  return db
    .selectFrom('refund')
    .innerJoin('payment', 'payment.id', 'refund.payment_id')
    .select([
      'refund.id',
      'refund.payment_id',
      'payment.method',
      'refund.amount',
      'refund.state',
      'refund.bank_reference',
      'refund.created_at',
    ])
    .where('payment.invoice_id', '=', invoiceId)
    .orderBy('refund.created_at')
    .limit(100)
    .execute()
}

/** Organisations by their name, for whom an officer raises an invoice. */
export function searchPayers(db: Database, q: string) {
  return db
    .selectFrom('organisation')
    .select(['id', 'name_vi', 'name_en', 'kind', 'tax_code'])
    .where((is) => is.or([is('search_text', 'like', sql<string>`'%' || exchange_plain(${q}) || '%'`), is('tax_code', '=', q)]))
    .orderBy('name_vi')
    .limit(20)
    .execute()
}
