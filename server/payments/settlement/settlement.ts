import type { DisputeState, FeeKind, InvoiceState, PaymentMethod, PaymentState, RefundState } from '#db/tables/payments'

export interface Amounts {
  kind: FeeKind
  /** VND without VAT. */
  amount: number
  vat: number
}

export interface Payment {
  id: string
  method: PaymentMethod
  amount: number
  state: PaymentState
  dispute: DisputeState
}

export interface Refund {
  id: string
  paymentId: string
  amount: number
  state: RefundState
}

/** All that is known of one invoice's money. */
export interface Settlement {
  organisationId: string
  lines: readonly Amounts[]
  credits: readonly { id: string; lines: readonly Amounts[] }[]
  payments: readonly Payment[]
  refunds: readonly Refund[]
}

export type Fact =
  | { fact: 'credited'; id: string; lines: readonly Amounts[] }
  | { fact: 'started'; id: string; amount: number }
  | { fact: 'card'; id: string; state: 'processing' | 'expired' | 'failed' | 'paid' }
  | { fact: 'disputed'; id: string; state: DisputeState }
  | { fact: 'transferred'; id: string; amount: number }
  | { fact: 'released'; id: string }
  | { fact: 'refund'; id: string; paymentId: string; amount: number; state: RefundState }

/**
 * News of the card service comes in any order and more than once. Each thing moves to the further of what is known and what
 * is told, never back, so that the order cannot matter.
 */
const paymentOrder: readonly PaymentState[] = ['started', 'processing', 'expired', 'failed', 'released', 'paid']
const disputeOrder: readonly DisputeState[] = ['none', 'open', 'won', 'lost']
// A refund that the card's bank sends back fails after it had succeeded.
const refundOrder: readonly RefundState[] = ['pending', 'succeeded', 'canceled', 'failed']

const further = <State>(order: readonly State[], known: State, told: State): State =>
  order.indexOf(told) > order.indexOf(known) ? told : known

/** What is known once the fact is; the very same object where it tells nothing new. */
export function after(known: Settlement, fact: Fact): Settlement {
  switch (fact.fact) {
    case 'credited':
      return known.credits.some(({ id }) => id === fact.id)
        ? known
        : { ...known, credits: [...known.credits, { id: fact.id, lines: fact.lines }] }
    case 'started':
      return withPayment(known, { id: fact.id, method: 'card', amount: fact.amount, state: 'started', dispute: 'none' })
    case 'transferred':
      return withPayment(known, { id: fact.id, method: 'transfer', amount: fact.amount, state: 'paid', dispute: 'none' })
    case 'card':
      return changePayment(known, fact.id, (payment) => ({ ...payment, state: further(paymentOrder, payment.state, fact.state) }))
    case 'disputed':
      return changePayment(known, fact.id, (payment) => ({ ...payment, dispute: further(disputeOrder, payment.dispute, fact.state) }))
    // An officer's own decision, made on what they see: it counts as it is told.
    case 'released':
      return changePayment(known, fact.id, (payment) => (payment.method === 'transfer' ? { ...payment, state: 'released' } : payment))
    case 'refund':
      return withRefund(known, fact)
  }
}

function withPayment(known: Settlement, payment: Payment): Settlement {
  return known.payments.some(({ id }) => id === payment.id) ? known : { ...known, payments: [...known.payments, payment] }
}

function changePayment(known: Settlement, id: string, change: (payment: Payment) => Payment): Settlement {
  const before = known.payments.find((payment) => payment.id === id)
  if (!before) return known
  const changed = change(before)
  if (changed.state === before.state && changed.dispute === before.dispute) return known
  return { ...known, payments: known.payments.map((payment) => (payment.id === id ? changed : payment)) }
}

function withRefund(known: Settlement, { id, paymentId, amount, state }: Extract<Fact, { fact: 'refund' }>): Settlement {
  const before = known.refunds.find((refund) => refund.id === id)
  if (!before) return { ...known, refunds: [...known.refunds, { id, paymentId, amount, state }] }
  const next = further(refundOrder, before.state, state)
  if (next === before.state) return known
  return { ...known, refunds: known.refunds.map((refund) => (refund.id === id ? { ...refund, state: next } : refund)) }
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
const whole = (lines: readonly Amounts[]): number => sum(lines.map(({ amount, vat }) => amount + vat))

/** Of one payment: what came, what went back, what is on its way back. A lost dispute takes all that had not gone back yet. */
export function flowOf(known: Settlement, payment: Payment): { came: number; returned: number; returning: number } {
  if (payment.state !== 'paid') return { came: 0, returned: 0, returning: 0 }
  const ordered = (state: RefundState) =>
    sum(known.refunds.filter((refund) => refund.paymentId === payment.id && refund.state === state).map(({ amount }) => amount))
  // Never more than came: of a refund that failed and its repetition, the news of the second may arrive first.
  const returned = Math.min(payment.amount, ordered('succeeded'))
  const returning = Math.min(payment.amount - returned, ordered('pending'))
  return { came: payment.dispute === 'lost' ? returned + returning : payment.amount, returned, returning }
}

export interface Standing {
  state: InvoiceState
  total: number
  credited: number
  received: number
  refunded: number
  /** Still to be paid. */
  due: number
  /** Paid beyond what is owed. */
  surplus: number
  /** All that is owed has come in. */
  settled: boolean
}

/** How an invoice stands, by what is known of it. VND. */
export function standingOf(known: Settlement): Standing {
  const total = whole(known.lines)
  const credited = sum(known.credits.map(({ lines }) => whole(lines)))
  const flows = known.payments.map((payment) => flowOf(known, payment))
  const received = sum(flows.map(({ came }) => came))
  const refunded = sum(flows.map(({ returned, returning }) => returned + returning))
  const owed = total - credited
  const kept = received - refunded
  const state = stateOf(owed, kept, { cancelled: known.credits.length > 0, paidBack: received > 0 })
  const settled = state === 'paid' || (state === 'overpaid' && owed > 0)
  return { state, total, credited, received, refunded, due: Math.max(0, owed - kept), surplus: Math.max(0, kept - owed), settled }
}

function stateOf(owed: number, kept: number, past: { cancelled: boolean; paidBack: boolean }): InvoiceState {
  if (kept > owed) return 'overpaid'
  if (owed > 0) return kept === owed ? 'paid' : kept > 0 ? 'part-paid' : 'open'
  if (past.paidBack) return 'refunded'
  return past.cancelled ? 'void' : 'paid'
}

/** VND by account: debit above zero, credit below. */
export type Postings = ReadonlyMap<string, number>

/** What the ledger must hold of this invoice, whatever way it came to be known. The amounts sum to zero. */
export function booksOf(known: Settlement): Postings {
  const receivable = `receivable:${known.organisationId}`
  const books = new Map<string, number>()
  const post = (account: string, amount: number) => books.set(account, (books.get(account) ?? 0) + amount)
  const bill = (lines: readonly Amounts[], sign: 1 | -1) => {
    for (const { kind, amount, vat } of lines) {
      post(receivable, sign * (amount + vat))
      post(`income:${kind}`, -sign * amount)
      post('vat', -sign * vat)
    }
  }
  bill(known.lines, 1)
  for (const { lines } of known.credits) bill(lines, -1)
  for (const payment of known.payments) {
    const { came, returned, returning } = flowOf(known, payment)
    // A transfer was booked as unmatched when the statement came; money goes back from the account itself.
    post(payment.method === 'card' ? 'card' : 'unmatched', came)
    post(payment.method === 'card' ? 'card' : 'bank', -returned)
    post('refunds', -returning)
    post(receivable, returned + returning - came)
  }
  return books
}

/** The postings that lead from one state of the books to the next; empty where they are the same. */
export function difference(before: Postings, next: Postings): Postings {
  const accounts = new Set([...before.keys(), ...next.keys()])
  return new Map(
    [...accounts]
      .map((account): [string, number] => [account, (next.get(account) ?? 0) - (before.get(account) ?? 0)])
      .filter(([, amount]) => amount !== 0),
  )
}
