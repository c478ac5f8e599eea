import type { Generated, JSONColumnType } from 'kysely'

export type PartnerRole = 'host' | 'co-organiser' | 'sponsor' | 'media' | 'supporter'
export type SponsorLevel = 'diamond' | 'gold' | 'silver' | 'bronze'
export type BudgetSource = 'state' | 'sponsor' | 'fees'
export type InvitationState = 'sent' | 'seen' | 'declined'

export interface FairPartnerTable {
  id: string
  fair_id: string
  role: PartnerRole
  /** Of sponsors alone. */
  level: SponsorLevel | null
  name_vi: string
  name_en: Generated<string>
  link: Generated<string>
  logo_file_id: Generated<string | null>
  position: Generated<number>
  removed_at: Generated<Date | null>
  created_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface FairPictureTable {
  id: string
  fair_id: string
  file_id: string
  alt_vi: string
  alt_en: Generated<string>
  position: Generated<number>
  created_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface FairBudgetLineTable {
  id: string
  fair_id: string
  name: string
  source: BudgetSource
  /** VND. */
  planned: number
  note: Generated<string>
  created_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

/** Never changed: the database refuses it. */
export interface FairSpendingTable {
  id: string
  line_id: string
  spent_on: string
  payee: string
  document_number: string
  note: Generated<string>
  /** VND; negative in a counter-entry. */
  amount: number
  overspending_reason: Generated<string>
  /** The entry that this one takes back. */
  corrects_id: string | null
  recorded_by: string
  created_at: Generated<Date>
}

export interface FairInvitationTable {
  id: string
  fair_id: string
  organisation_id: string
  state: Generated<InvitationState>
  as_role: 'exhibitor' | 'visitor'
  reasons: JSONColumnType<unknown[]>
  score: number
  note: Generated<string>
  decline_note: Generated<string>
  sent_by: string
  sent_at: Generated<Date>
  seen_at: Generated<Date | null>
  declined_at: Generated<Date | null>
}
