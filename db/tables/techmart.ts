import type { Generated } from 'kysely'

export type FairState = 'planned' | 'open' | 'running' | 'closed' | 'reported' | 'cancelled'
export type FairLevel = 'national' | 'regional' | 'provincial' | 'thematic'
export type RegistrationState = 'applied' | 'accepted' | 'refused' | 'withdrawn'
export type MeetingState = 'arranged' | 'held' | 'missed' | 'cancelled'
export type MeetingOutcome = 'deal' | 'memorandum' | 'follow-up' | 'nothing'

export interface FairTable {
  id: string
  state: Generated<FairState>
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
  /** The midday break; both or neither. */
  break_starts: Generated<string | null>
  break_ends: Generated<string | null>
  meeting_minutes: Generated<number>
  tables: Generated<number>
  fields: Generated<string[]>
  level: Generated<FairLevel>
  /** Of a thematic fair. */
  theme_vi: Generated<string>
  theme_en: Generated<string>
  announced_at: Generated<Date | null>
  cancel_note: Generated<string>
  created_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface FairRegistrationTable {
  id: string
  fair_id: string
  organisation_id: string
  as_role: 'exhibitor' | 'visitor'
  state: Generated<RegistrationState>
  /** What it shows. */
  technology_ids: Generated<string[]>
  /** What it seeks. */
  need_ids: Generated<string[]>
  /** What it posted anonymously may be introduced, with its name, to the suppliers that it meets here. */
  reveals_needs: Generated<boolean>
  note: Generated<string>
  decision_note: Generated<string>
  decided_by: Generated<string | null>
  decided_at: Generated<Date | null>
  registered_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
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
  state: Generated<MeetingState>
  outcome: Generated<MeetingOutcome | null>
  outcome_note: Generated<string>
  cancel_note: Generated<string>
  /** Counts the changes of time and place: calendars take the entry with the higher number. */
  sequence: Generated<number>
  /** For the two sides and the Office alone. */
  online_url: Generated<string>
  deal_id: Generated<string | null>
  memorandum_id: Generated<string | null>
  /** Marked at the desk: when the two really sat down and stood up. */
  started_at: Generated<Date | null>
  finished_at: Generated<Date | null>
  /** The sides were asked once to say what came of it. */
  reminded_at: Generated<Date | null>
  arranged_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

/** Who sits where when; written by the database from `meeting` alone. */
export interface MeetingParticipantTable {
  meeting_id: string
  organisation_id: string
  during: string
}
