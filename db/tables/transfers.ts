import type { Generated } from 'kysely'

export type TransferStage = 'signed' | 'registered' | 'implemented' | 'paid' | 'failed'

export interface TransferTable {
  id: string
  deal_id: string
  technology_id: string
  supplier_organisation_id: string
  enterprise_organisation_id: string
  contract_number: string
  signed_on: string
  /** Technology Transfer Law, Art. 4. */
  object: string
  /** Technology Transfer Law, Art. 7. */
  transferred_right: 'ownership' | 'exclusive-use' | 'non-exclusive-use'
  mode: string
  duration_months: number | null
  /** VND, without VAT. */
  value: number
  uses_state_money: Generated<boolean>
  /** The furthest stage reached. */
  state: Generated<TransferStage>
  registration_number: string | null
  registered_on: string | null
  implemented_on: string | null
  paid_on: string | null
  failed_on: string | null
  failure_reason: string | null
  failure_note: Generated<string>
  fair_id: string | null
  recorded_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface TransferStageTable {
  id: string
  transfer_id: string
  stage: TransferStage
  happened_on: string
  note: Generated<string>
  evidence_file_id: string | null
  recorded_by: string
  recorded_at: Generated<Date>
}

export interface TransferPaymentTable {
  id: string
  transfer_id: string
  received_on: string
  /** VND. */
  amount: number
  reference: Generated<string>
  evidence_file_id: string | null
  recorded_by: string
  recorded_at: Generated<Date>
}
