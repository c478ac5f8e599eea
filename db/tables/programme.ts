import type { Generated, GeneratedAlways } from 'kysely'

export type SessionState = 'planned' | 'cancelled'
export type SessionKind = 'opening' | 'talk' | 'panel' | 'demonstration' | 'training' | 'signing' | 'matching' | 'closing'
export type QuestionState = 'waiting' | 'shown' | 'answered' | 'hidden'
export type PollState = 'draft' | 'open' | 'closed'

export interface ProgrammeRoomTable {
  id: string
  fair_id: string
  name_vi: string
  name_en: Generated<string>
  seats: number | null
  removed_at: Generated<Date | null>
  created_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface ProgrammeSpeakerTable {
  id: string
  fair_id: string
  name: string
  title_vi: Generated<string>
  title_en: Generated<string>
  organisation_vi: Generated<string>
  organisation_en: Generated<string>
  photo_file_id: Generated<string | null>
  removed_at: Generated<Date | null>
  created_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface ProgrammeSessionTable {
  id: string
  fair_id: string
  kind: SessionKind
  title_vi: string
  title_en: Generated<string>
  about_vi: Generated<string>
  about_en: Generated<string>
  /** NULL = online only. */
  room_id: string | null
  on_day: string
  starts_at: string
  ends_at: string
  /** For participants of the fair and the Office alone. */
  online_url: Generated<string>
  state: Generated<SessionState>
  cancel_note: Generated<string>
  /** Counts the changes of time and place. */
  sequence: Generated<number>
  created_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface ProgrammeSessionSpeakerTable {
  session_id: string
  speaker_id: string
  position: number
  /** Written by the database from the session. */
  during: GeneratedAlways<string>
}

export interface ProgrammeMarkTable {
  session_id: string
  account_id: string
  created_at: Generated<Date>
}

export interface ProgrammeQuestionTable {
  id: string
  session_id: string
  /** `ticket:<id>` or `account:<id>`. */
  voice: string
  /** Empty = not to be named. */
  name: Generated<string>
  body: string
  state: Generated<QuestionState>
  answer: Generated<string>
  decided_by: Generated<string | null>
  decided_at: Generated<Date | null>
  created_at: Generated<Date>
}

export interface ProgrammeQuestionVoteTable {
  question_id: string
  voice: string
  created_at: Generated<Date>
}

export interface ProgrammePollTable {
  id: string
  session_id: string
  question_vi: string
  question_en: Generated<string>
  state: Generated<PollState>
  opened_at: Generated<Date | null>
  closed_at: Generated<Date | null>
  created_by: string
  created_at: Generated<Date>
}

export interface ProgrammePollOptionTable {
  poll_id: string
  position: number
  text_vi: string
  text_en: Generated<string>
}

export interface ProgrammePollVoteTable {
  poll_id: string
  voice: string
  position: number
  created_at: Generated<Date>
}
