import type { Database } from '#db/client'

const columns = ['id', 'invoice_id', 'amount', 'state', 'session_id', 'session_url', 'session_ends_at', 'payment_intent_id'] as const

export function findCardPayment(db: Database, id: string) {
  return db.selectFrom('payment').select(columns).where('id', '=', id).where('method', '=', 'card').executeTakeFirst()
}

export type CardPayment = NonNullable<Awaited<ReturnType<typeof findCardPayment>>>

export function findByIntent(db: Database, intentId: string) {
  return db.selectFrom('payment').select(columns).where('payment_intent_id', '=', intentId).executeTakeFirst()
}

/** The card page that is open for an invoice, if any. Index: payment_one_card_page. */
export function findUnderWay(db: Database, invoiceId: string) {
  return db
    .selectFrom('payment')
    .select(columns)
    .where('invoice_id', '=', invoiceId)
    .where('method', '=', 'card')
    .where('state', 'in', ['started', 'processing'])
    .executeTakeFirst()
}

/** Card payments of which nothing more was heard since. Index: payment_under_way. */
export function listUnderWay(db: Database, before: Date) {
  return db
    .selectFrom('payment')
    .select(columns)
    .where('state', 'in', ['started', 'processing'])
    .where('created_at', '<', before)
    .orderBy('created_at')
    .limit(500)
    .execute()
}

/** Refunds by card that are still to be ordered or confirmed. Index: refund_pending. */
export function listPendingRefunds(db: Database) {
  return db
    .selectFrom('refund')
    .innerJoin('payment', 'payment.id', 'refund.payment_id')
    .select(['refund.id', 'refund.stripe_id', 'payment.payment_intent_id'])
    .where('refund.state', '=', 'pending')
    .where('payment.method', '=', 'card')
    .limit(500)
    .execute()
}

export function findRefund(db: Database, id: string) {
  return db
    .selectFrom('refund')
    .innerJoin('payment', 'payment.id', 'refund.payment_id')
    .select(['refund.id', 'refund.amount', 'refund.state', 'refund.stripe_id', 'payment.id as payment_id', 'payment.payment_intent_id'])
    .where('refund.id', '=', id)
    .executeTakeFirst()
}

export function findRefundByStripeId(db: Database, stripeId: string) {
  return db.selectFrom('refund').select(['id', 'payment_id']).where('stripe_id', '=', stripeId).executeTakeFirst()
}
