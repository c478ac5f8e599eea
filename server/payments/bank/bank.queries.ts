import { sql } from 'kysely'
import type { Database } from '#db/client'
import type { LineSearch } from './bank.schema'

/** The account that transfers go to. Index: bank_account_newest. */
export function findBankAccount(db: Database) {
  return db
    .selectFrom('bank_account')
    .select(['id', 'bin', 'bank_name', 'account_number', 'holder', 'demonstration', 'created_at'])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

export type BankAccount = NonNullable<Awaited<ReturnType<typeof findBankAccount>>>

export function listBankAccounts(db: Database) {
  return db
    .selectFrom('bank_account')
    .innerJoin('account', 'account.id', 'bank_account.created_by')
    .select([
      'bank_account.id',
      'bank_account.bank_name',
      'bank_account.account_number',
      'bank_account.holder',
      'bank_account.created_at',
      'account.name as added_by',
    ])
    .orderBy('bank_account.created_at', 'desc')
    .orderBy('bank_account.id')
    .limit(20)
    .execute()
}

const lineColumns = ['id', 'statement_id', 'bank_reference', 'booked_on', 'amount', 'text', 'payer', 'state', 'note'] as const

/** A line, held until the transaction ends: of two officers one decides. */
export function lockLine(db: Database, id: string) {
  return db.selectFrom('bank_line').select(lineColumns).where('id', '=', id).forUpdate().executeTakeFirst()
}

export type HeldLine = NonNullable<Awaited<ReturnType<typeof lockLine>>>

export function findInvoiceByReference(db: Database, reference: string) {
  return db
    .selectFrom('invoice')
    .select(['id', 'number', 'state'])
    .where((is) => is.or([is('reference', '=', reference), is('number', '=', reference)]))
    .executeTakeFirst()
}

/** The payment that a line is, as long as it counts. Index: payment_one_transfer. */
export function findTransfer(db: Database, lineId: string) {
  return db
    .selectFrom('payment')
    .select(['id', 'invoice_id'])
    .where('bank_line_id', '=', lineId)
    .where('state', '=', 'paid')
    .executeTakeFirst()
}

export const linesPerPage = 20

/** A page of lines, the newest first, with the invoice of each that pays one. */
export function listLineRows(db: Database, { state, statement, page }: LineSearch) {
  return db
    .selectFrom('bank_line as line')
    .leftJoin('payment', (join) => join.onRef('payment.bank_line_id', '=', 'line.id').on('payment.state', '=', 'paid'))
    .leftJoin('invoice', 'invoice.id', 'payment.invoice_id')
    .select(['line.id', 'line.bank_reference', 'line.booked_on', 'line.amount', 'line.text', 'line.payer', 'line.state', 'line.note'])
    .select(['invoice.id as invoice_id', 'invoice.number as invoice_number'])
    .$if(state !== undefined, (query) => query.where('line.state', '=', state ?? 'unmatched'))
    .$if(statement !== undefined, (query) => query.where('line.statement_id', '=', statement ?? ''))
    .orderBy('line.booked_on', 'desc')
    .orderBy('line.id')
    .offset((page - 1) * linesPerPage)
    .limit(linesPerPage + 1)
    .execute()
}

export function countLines(db: Database) {
  return db
    .selectFrom('bank_line')
    .select('state')
    .select((is) => [is.fn.countAll<number>().as('count'), is.fn.sum<number>('amount').as('amount')])
    .groupBy('state')
    .execute()
}

export function listStatements(db: Database) {
  return db
    .selectFrom('bank_statement as statement')
    .innerJoin('account', 'account.id', 'statement.imported_by')
    .select([
      'statement.id',
      'file_name',
      'incoming',
      'fresh',
      'matched',
      'outgoing',
      'statement.created_at',
      'account.name as imported_by',
    ])
    .orderBy('statement.created_at', 'desc')
    .orderBy('statement.id')
    .limit(10)
    .execute()
}

export function findStatement(db: Database, id: string) {
  return db
    .selectFrom('bank_statement')
    .select(['id', 'file_name', 'incoming', 'fresh', 'matched', 'outgoing', 'imported_by', 'created_at'])
    .where('id', '=', id)
    .executeTakeFirst()
}

const due = sql<number>`(total - credited - received + refunded)`

/** Invoices that lines may be for: those they name, and open ones of exactly their amount. */
export function listPossible(db: Database, { references, amounts }: { references: string[]; amounts: number[] }) {
  return db
    .selectFrom('invoice')
    .select(['id', 'number', 'reference', 'state', 'payer_name_vi', 'payer_name_en', due.as('due')])
    .where((is) =>
      is.or([
        is('reference', '=', sql<string>`any(${references})`),
        is.and([is('state', 'in', ['open', 'part-paid']), is(due, '=', sql<number>`any(${amounts}::bigint[])`)]),
      ]),
    )
    .orderBy('created_at', 'desc')
    .limit(60)
    .execute()
}

export function lineRow(db: Database, id: string) {
  return db
    .selectFrom('bank_line as line')
    .innerJoin('bank_statement as statement', 'statement.id', 'line.statement_id')
    .leftJoin('account', 'account.id', 'line.decided_by')
    .leftJoin('payment', (join) => join.onRef('payment.bank_line_id', '=', 'line.id').on('payment.state', '=', 'paid'))
    .leftJoin('invoice', 'invoice.id', 'payment.invoice_id')
    .select(['line.id', 'line.bank_reference', 'line.booked_on', 'line.amount', 'line.text', 'line.payer', 'line.state', 'line.note'])
    .select([
      'line.decided_at',
      'account.name as decided_by',
      'statement.file_name',
      'invoice.id as invoice_id',
      'invoice.number as invoice_number',
    ])
    .where('line.id', '=', id)
    .executeTakeFirst()
}
