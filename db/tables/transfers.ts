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
  objects: string[]
  /** Technology Transfer Law, Art. 7. */
  transferred_right: 'ownership' | 'exclusive-use' | 'non-exclusive-use'
  mode: string
  duration_months: number | null
  /** VND, without VAT. */
  value: number
  uses_state_money: Generated<boolean>
  direction: Generated<'domestic' | 'inbound' | 'outbound'>
  /** The result of the State-funded task already has its certificate of registration. */
  result_registered: Generated<boolean>
  /** Restricted technology that already holds a transfer licence. */
  transfer_licensed: Generated<boolean>
  /** What the law of the day of signing asks (Art. 31). */
  registration_duty: 'must' | 'may' | 'exempt'
  /** Id of the legal rule that said so: `code@valid_from`. */
  registration_rule: string
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
