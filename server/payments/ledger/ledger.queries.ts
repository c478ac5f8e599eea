import type { Database } from '#db/client'

/** Each account with what has been booked on it. */
export function listBalances(db: Database) {
  return db
    .selectFrom('ledger_account as account')
    .leftJoin('ledger_posting as posting', 'posting.account_id', 'account.id')
    .leftJoin('organisation', 'organisation.id', 'account.organisation_id')
    .select(['account.id', 'account.kind', 'account.fee_kind', 'organisation.name_vi', 'organisation.name_en'])
    .select((is) => [
      is.fn.coalesce(is.fn.sum<number>('posting.amount').filterWhere('posting.amount', '>', 0), is.val(0)).as('debit'),
      is.fn.coalesce(is.fn.sum<number>('posting.amount').filterWhere('posting.amount', '<', 0), is.val(0)).as('credit'),
    ])
    .groupBy(['account.id', 'organisation.id'])
    .orderBy('account.id')
    .execute()
}

export function findAccount(db: Database, id: string) {
  return db
    .selectFrom('ledger_account as account')
    .leftJoin('organisation', 'organisation.id', 'account.organisation_id')
    .select(['account.id', 'account.kind', 'account.fee_kind', 'account.organisation_id', 'organisation.name_vi', 'organisation.name_en'])
    .where('account.id', '=', id)
    .executeTakeFirst()
}

export function sumAccount(db: Database, id: string) {
  return db
    .selectFrom('ledger_posting')
    .select((is) => is.fn.coalesce(is.fn.sum<number>('amount'), is.val(0)).as('balance'))
    .where('account_id', '=', id)
    .executeTakeFirstOrThrow()
}

export const entriesPerPage = 30

/** Postings of an account, the newest first. Index: ledger_posting_account. */
export function listPostings(db: Database, accountId: string, before: number | undefined) {
  return db
    .selectFrom('ledger_posting as posting')
    .innerJoin('ledger_entry as entry', 'entry.id', 'posting.entry_id')
    .leftJoin('invoice', 'invoice.id', 'entry.invoice_id')
    .leftJoin('account', 'account.id', 'entry.made_by')
    .select(['entry.id', 'entry.kind', 'entry.created_at', 'entry.invoice_id', 'entry.bank_line_id', 'posting.amount'])
    .select(['invoice.number', 'invoice.payer_name_vi', 'invoice.payer_name_en', 'account.name as made_by'])
    .where('posting.account_id', '=', accountId)
    .$if(before !== undefined, (query) => query.where('posting.entry_id', '<', before ?? 0))
    .orderBy('posting.entry_id', 'desc')
    .limit(entriesPerPage + 1)
    .execute()
}

export function listStripeEvents(db: Database) {
  return db
    .selectFrom('stripe_event as told')
    .leftJoin('payment', 'payment.id', 'told.payment_id')
    .leftJoin('invoice', 'invoice.id', 'payment.invoice_id')
    .select(['told.id', 'told.type', 'told.outcome', 'told.occurred_at', 'told.received_at', 'invoice.id as invoice_id', 'invoice.number'])
    .orderBy('told.received_at', 'desc')
    .orderBy('told.id')
    .limit(20)
    .execute()
}
