import type { Generated, GeneratedAlways } from 'kysely'

export type Side = 'supplier' | 'enterprise' | 'office'

export interface DealTable {
  id: string
  technology_id: string
  need_id: string | null
  match_id: string | null
  supplier_organisation_id: string
  enterprise_organisation_id: string
  opened_by_side: Side
  opened_by: string
  state: Generated<'proposed' | 'open' | 'agreed' | 'declined' | 'ended'>
  reason: string | null
  reason_note: Generated<string>
  supplier_accepted_at: Date | null
  enterprise_accepted_at: Date | null
  /** What the two sides agree; each change is a new version, which both must confirm. */
  terms: Generated<string>
  terms_version: Generated<number>
  supplier_confirmed_version: number | null
  enterprise_confirmed_version: number | null
  agreed_at: Date | null
  ended_at: Date | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface DealMessageTable {
  id: string
  deal_id: string
  position: GeneratedAlways<number>
  account_id: string
  side: Side
  body: string
  sent_at: Generated<Date>
}

export interface MemorandumTable {
  id: string
  deal_id: string
  fair_id: string | null
  signed_on: string
  /** VND. Potential: never counted as contract value. */
  potential_value: number
  note: Generated<string>
  recorded_by: string
  created_at: Generated<Date>
}
