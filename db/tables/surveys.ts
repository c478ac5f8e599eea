import type { Generated } from 'kysely'

export type Found = 'yes' | 'partly' | 'no'
export type Again = 'yes' | 'perhaps' | 'no'

export interface FairSurveyTable {
  fair_id: string
  opened_at: Generated<Date>
  /** The last day on which it is answered, in Việt Nam. */
  ends_on: string
}

/** Who is asked: an organisation by its members, or a person by the ticket; never both. */
export interface FairSurveyInvitationTable {
  id: string
  fair_id: string
  organisation_id: string | null
  ticket_id: string | null
}

export interface FairSurveyAnswerTable {
  invitation_id: string
  /** 1 to 5. */
  satisfaction: number
  /** 1 to 5; NULL = had no meeting. */
  meetings_useful: number | null
  found: Found
  /** VND; a hope, and no value of any record. */
  value_hoped: number | null
  again: Again
  words: Generated<string>
  /** NULL = by a ticket's link. */
  answered_by: string | null
  answered_at: Generated<Date>
  changed_at: Generated<Date>
}
