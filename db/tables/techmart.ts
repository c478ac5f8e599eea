import type { Generated } from 'kysely'

export interface FairTable {
  id: string
  state: Generated<'planned' | 'open' | 'running' | 'closed' | 'cancelled'>
  title_vi: string
  title_en: Generated<string>
  about_vi: Generated<string>
  about_en: Generated<string>
  place: Generated<'on-site' | 'online' | 'both'>
  venue: Generated<string>
  province: string
  starts_on: string
  ends_on: string
  /** `HH:MM:SS`, in Việt Nam. */
  day_starts: Generated<string>
  day_ends: Generated<string>
  meeting_minutes: Generated<number>
  tables: Generated<number>
  fields: Generated<string[]>
  announced_at: Date | null
  created_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface FairRegistrationTable {
  id: string
  fair_id: string
  organisation_id: string
  as_role: 'exhibitor' | 'visitor'
  state: Generated<'applied' | 'accepted' | 'refused' | 'withdrawn'>
  /** What it shows. */
  technology_ids: Generated<string[]>
  /** What it seeks. */
  need_ids: Generated<string[]>
  note: Generated<string>
  registered_by: string
  created_at: Generated<Date>
}

export interface MeetingTable {
  id: string
  fair_id: string
  match_id: string | null
  technology_id: string | null
  need_id: string | null
  supplier_organisation_id: string
  enterprise_organisation_id: string
  on_day: string
  starts_at: string
  ends_at: string
  table_number: number
  state: Generated<'arranged' | 'held' | 'missed' | 'cancelled'>
  outcome: 'deal' | 'memorandum' | 'follow-up' | 'nothing' | null
  outcome_note: Generated<string>
  deal_id: string | null
  memorandum_id: string | null
  arranged_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}
