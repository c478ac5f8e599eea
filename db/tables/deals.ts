import type { Generated, GeneratedAlways } from 'kysely'

export type DealState = 'proposed' | 'open' | 'agreed' | 'declined' | 'ended'
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
  state: Generated<DealState>
  reason: string | null
  reason_note: Generated<string>
  /** Who declined or ended it. */
  ended_by_side: Side | null
  /** Opened on an anonymous need by somebody else: the supplier learns who the enterprise is once it accepts. */
  anonymous: Generated<boolean>
  supplier_accepted_at: Date | null
  enterprise_accepted_at: Date | null
  /** The newest version of `deal_terms`; 0 before the first. Both sides confirm the same one. */
  terms_version: Generated<number>
  supplier_confirmed_version: number | null
  enterprise_confirmed_version: number | null
  agreed_at: Date | null
  /** A contract was recorded from it: from then on the transfer is what lives on or fails. */
  contracted_at: Date | null
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

export interface DealTermsTable {
  deal_id: string
  version: number
  body: string
  mode: string | null
  /** VND. */
  value_min: number | null
  value_max: number | null
  proposed_by: string
  proposed_side: Side
  proposed_at: Generated<Date>
  supplier_confirmed_by: string | null
  supplier_confirmed_at: Date | null
  enterprise_confirmed_by: string | null
  enterprise_confirmed_at: Date | null
}

/** How far a person has read a room. */
export interface DealReadingTable {
  deal_id: string
  account_id: string
  seen_position: Generated<number>
  seen_at: Date | null
  /** The message of which a notice went out last; a new one goes out once this has been seen. */
  told_position: Generated<number>
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
