import type { Generated } from 'kysely'

export type WalkInState = 'asked' | 'waiting' | 'seated' | 'declined' | 'withdrawn' | 'expired'
export type NextStep = 'deal' | 'details' | 'second-meeting' | 'visit' | 'nothing'
export type NothingReason = 'no-fit' | 'price' | 'not-now' | 'scale' | 'other'
export type SigningState = 'prepared' | 'confirmed' | 'recorded' | 'refused' | 'withdrawn'

export interface WalkInTable {
  id: string
  fair_id: string
  /** Who asks; of a request made at the desk for both, the first named. */
  from_organisation_id: string
  to_organisation_id: string
  state: Generated<WalkInState>
  on_day: string
  note: Generated<string>
  /** Made by the Office at the desk, where both stood. */
  at_desk: Generated<boolean>
  asked_by: string
  /** Its place in the queue: since both agree. */
  waiting_since: Date | null
  meeting_id: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

/** What one side says of a meeting, for itself and the Office; the other side does not read it. */
export interface MeetingSlipTable {
  meeting_id: string
  organisation_id: string
  took_place: boolean
  next_step: NextStep | null
  reason: NothingReason | null
  /** VND. Potential: hoped for, never counted as contract value. */
  value_hoped: number | null
  follow_up_on: string | null
  note: Generated<string>
  written_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

/** A memorandum prepared at the fair, until both owners have confirmed it and the Office records it. */
export interface SigningTable {
  id: string
  fair_id: string
  meeting_id: string | null
  supplier_organisation_id: string
  enterprise_organisation_id: string
  technology_id: string
  need_id: string | null
  signed_on: string
  /** VND. Potential. */
  potential_value: number
  supplier_signer: string
  supplier_position: Generated<string>
  enterprise_signer: string
  enterprise_position: Generated<string>
  note: Generated<string>
  state: Generated<SigningState>
  supplier_confirmed_by: Generated<string | null>
  supplier_confirmed_at: Generated<Date | null>
  enterprise_confirmed_by: Generated<string | null>
  enterprise_confirmed_at: Generated<Date | null>
  refusal_note: Generated<string>
  /** Known before, or opened when it is recorded. */
  deal_id: string | null
  memorandum_id: Generated<string | null>
  prepared_by: string
  recorded_by: Generated<string | null>
  recorded_at: Generated<Date | null>
  created_at: Generated<Date>
  updated_at: Generated<Date>
}
