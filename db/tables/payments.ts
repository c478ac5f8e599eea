import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely'
import type { OrganisationKind } from './organisations'

export type FeeKind = 'listing' | 'promotion' | 'brokering' | 'booth' | 'valuation'
export type InvoiceState = 'open' | 'part-paid' | 'paid' | 'overpaid' | 'refunded' | 'void'
export type PaymentMethod = 'card' | 'transfer'
export type PaymentState = 'started' | 'processing' | 'expired' | 'failed' | 'released' | 'paid'
export type DisputeState = 'none' | 'open' | 'won' | 'lost'
export type RefundState = 'pending' | 'succeeded' | 'canceled' | 'failed'
export type AccountKind = 'bank' | 'card' | 'unmatched' | 'others' | 'refunds' | 'vat' | 'income' | 'receivable'
export type Series = 'invoice' | 'credit-note'

/** A dated row of the fee list; never changed. */
export interface FeeTable {
  id: string
  kind: FeeKind
  /** NULL = every kind of organisation. */
  organisation_kind: OrganisationKind | null
  /** VND without VAT; NULL where a share is taken. */
  amount: number | null
  /** Thousandths of a value. */
  share_per_mille: number | null
  vat_per_mille: Generated<number>
  valid_from: string
  /** The first day on which it no longer holds. */
  valid_to: string | null
  source: string
  created_by: string
  created_at: Generated<Date>
}

/** A free or reduced period; never changed. */
export interface FeeReliefTable {
  id: string
  /** NULL = every fee. */
  kind: FeeKind | null
  organisation_kind: OrganisationKind | null
  /** 100 = free; 0 ends an earlier relief for the same. */
  percent: number
  valid_from: string
  valid_to: string | null
  source: string
  created_by: string
  created_at: Generated<Date>
}

/** The last number given; locked by who takes the next. */
export interface DocumentSeriesTable {
  series: Series
  year: number
  last: number
}

export interface InvoiceTable {
  id: string
  number: string
  /** What a transfer says. */
  reference: string
  organisation_id: string
  payer_name_vi: string
  payer_name_en: string
  payer_tax_code: string | null
  payer_address: string
  subject_kind: string
  subject_id: string
  /** VND, VAT included. */
  total: number
  vat: number
  issued_on: string
  due_at: Date
  /** NULL = the exchange itself. */
  raised_by: string | null
  created_at: Generated<Date>
  state: InvoiceState
  credited: Generated<number>
  received: Generated<number>
  /** Given back, or ordered to be. */
  refunded: Generated<number>
  settled_at: Date | null
  updated_at: Generated<Date>
}

export interface InvoiceLineTable {
  invoice_id: string
  position: number
  kind: FeeKind
  description_vi: string
  description_en: string
  amount: number
  vat_per_mille: number
  vat: number
  fee_id: string | null
}

export interface CreditNoteTable {
  id: string
  number: string
  invoice_id: string
  reason: string
  total: number
  vat: number
  issued_on: string
  created_by: string | null
  created_at: Generated<Date>
}

export interface CreditNoteLineTable {
  credit_note_id: string
  position: number
  kind: FeeKind
  amount: number
  vat: number
}

export interface PaymentTable {
  id: string
  invoice_id: string
  method: PaymentMethod
  amount: number
  state: PaymentState
  dispute: Generated<DisputeState>
  session_id: string | null
  session_url: string | null
  session_ends_at: Date | null
  payment_intent_id: string | null
  bank_line_id: string | null
  started_by: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
  paid_at: Date | null
}

export interface RefundTable {
  id: string
  payment_id: string
  amount: number
  state: RefundState
  stripe_id: string | null
  bank_reference: string | null
  /** NULL = made at the card service itself. */
  ordered_by: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface StripeEventTable {
  id: string
  type: string
  outcome: string
  payment_id: string | null
  occurred_at: Date
  received_at: Generated<Date>
}

export interface LedgerAccountTable {
  /** `bank`, `income:booth`, `receivable:<organisation>` … */
  id: string
  kind: AccountKind
  fee_kind: FeeKind | null
  organisation_id: string | null
}

export interface LedgerEntryTable {
  id: GeneratedAlways<number>
  kind: string
  invoice_id: string | null
  bank_line_id: string | null
  made_by: string | null
  created_at: Generated<Date>
  made_in: GeneratedAlways<string>
}

export interface LedgerPostingTable {
  entry_id: number
  account_id: string
  /** VND: debit above zero, credit below. */
  amount: number
}

/** What the demonstration's card service keeps on its own side. */
export interface DemonstrationCardObjectTable {
  id: string
  kind: 'session' | 'intent' | 'charge' | 'refund' | 'dispute' | 'answer'
  intent_id: string | null
  body: JSONColumnType<Record<string, unknown>>
  created_at: Generated<Date>
}

export type BankLineState = 'unmatched' | 'matched' | 'foreign'

/** The Office's account for transfers; the newest row holds. */
export interface BankAccountTable {
  id: string
  /** The bank's number at NAPAS. */
  bin: string
  bank_name: string
  account_number: string
  holder: string
  /** Nobody must transfer to it. */
  demonstration: boolean
  created_by: string
  created_at: Generated<Date>
}

export interface BankStatementTable {
  id: string
  file_name: string
  account_number: string
  incoming: number
  /** Lines that no earlier file had. */
  fresh: number
  /** Those of them that paid an invoice at once. */
  matched: number
  outgoing: number
  imported_by: string
  created_at: Generated<Date>
}

export interface BankLineTable {
  id: string
  statement_id: string
  account_number: string
  bank_reference: string
  booked_on: string
  amount: number
  text: string
  payer: string
  state: Generated<BankLineState>
  note: Generated<string>
  decided_by: string | null
  decided_at: Date | null
  created_at: Generated<Date>
}
