import type { Generated, GeneratedAlways } from 'kysely'

export type TicketKind = 'staff' | 'visitor' | 'delegation' | 'press' | 'speaker' | 'guest' | 'office'
export type TicketState = 'applied' | 'accepted' | 'waiting' | 'checked-in' | 'cancelled' | 'refused'
export type ConsentPurpose = 'contact' | 'photo'
export type ScanOutcome = 'entered' | 'repeat' | 'refused'
export type ScanWay = 'camera' | 'code' | 'list'
export type LeadInterest = 'order' | 'cooperation' | 'information' | 'none'

export interface FairAdmissionTable {
  fair_id: string
  /** Most visitors and members of delegations; null = no limit. */
  capacity: number | null
  accredits_press: Generated<boolean>
  updated_by: string | null
  updated_at: Generated<Date>
}

export interface DelegationTable {
  id: string
  request_id: string
  fair_id: string
  name: string
  head_name: string
  head_mail: string
  head_phone: Generated<string>
  locale: Generated<'vi' | 'en'>
  /** NULL = registered by the public form. */
  created_by: string | null
  created_at: Generated<Date>
}

export interface TicketTable {
  id: string
  /** Comes with the form; the ticket's own id never does, since badges show it. */
  request_id: string
  fair_id: string
  kind: TicketKind
  state: TicketState
  name: string
  /** Lower case, without marks. */
  name_plain: GeneratedAlways<string>
  position: Generated<string>
  organisation_name: Generated<string>
  /** The organisation that brought the person; NULL for people who came by themselves. */
  organisation_id: string | null
  delegation_id: string | null
  mail: Generated<string>
  /** Digits, from 0 for numbers of Việt Nam, from + for others. */
  phone: Generated<string>
  locale: Generated<'vi' | 'en'>
  note: Generated<string>
  contact_consent: Generated<boolean>
  photo_consent: Generated<boolean>
  waiting_since: Date | null
  decision_note: Generated<string>
  decided_by: string | null
  decided_at: Date | null
  sent_again_at: Generated<Date | null>
  /** NULL = by the public form. */
  created_by: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface TicketConsentTable {
  id: GeneratedAlways<number>
  ticket_id: string
  purpose: ConsentPurpose
  given: boolean
  text_version: string
  at: Generated<Date>
}

export interface TicketScanTable {
  id: string
  fair_id: string
  ticket_id: string | null
  outcome: ScanOutcome
  reason: Generated<string>
  /** In Việt Nam. */
  on_day: string
  at: Date
  scanned_at: Date
  received_at: Generated<Date>
  device_id: string
  way: ScanWay
  offline: boolean
  scanned_by: string
}

export interface LeadTable {
  id: string
  fair_id: string
  organisation_id: string
  ticket_id: string
  interest: LeadInterest | null
  note: Generated<string>
  withdrawn_at: Date | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface LeadVisitTable {
  id: string
  lead_id: string
  on_day: string
  at: Date
  scanned_at: Date
  received_at: Generated<Date>
  device_id: string
  way: ScanWay
  offline: boolean
  scanned_by: string
}
