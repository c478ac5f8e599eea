import type { Generated } from 'kysely'

export type BoothKind = 'standard' | 'corner' | 'island' | 'raw'
export type BookingState = 'held' | 'taken' | 'expired' | 'released'
export type Refund = 'none' | 'due' | 'done'
export type FeatureKind = 'entrance' | 'stage' | 'meeting-area' | 'wall' | 'toilet' | 'aisle' | 'desk' | 'storage'

export interface BoothTermsTable {
  fair_id: string
  hold_minutes: Generated<number>
  pay_hours: Generated<number>
  most_booths: Generated<number>
  updated_at: Generated<Date>
}

export interface HallTable {
  id: string
  fair_id: string
  name_vi: string
  name_en: Generated<string>
  width_cm: number
  depth_cm: number
  grid_cm: Generated<number>
  removed_at: Generated<Date | null>
  created_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface HallFeatureTable {
  id: string
  hall_id: string
  kind: FeatureKind
  label_vi: Generated<string>
  label_en: Generated<string>
  x_cm: number
  y_cm: number
  width_cm: number
  depth_cm: number
  removed_at: Generated<Date | null>
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface BoothTable {
  id: string
  hall_id: string
  fair_id: string
  code: string
  /** From the upper left corner of the hall. */
  x_cm: number
  y_cm: number
  width_cm: number
  depth_cm: number
  /** VND for the whole fair; 0 = free of charge. */
  price: Generated<number>
  power_w: Generated<number>
  water: Generated<boolean>
  kind: Generated<BoothKind>
  closed_at: Generated<Date | null>
  /** A booth that somebody once had is not forgotten. */
  removed_at: Generated<Date | null>
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface BoothBookingTable {
  id: string
  booth_id: string
  fair_id: string
  organisation_id: string
  state: Generated<BookingState>
  price: number
  expires_at: Date
  confirmed_at: Generated<Date | null>
  invoice_id: Generated<string | null>
  paid_at: Generated<Date | null>
  taken_at: Generated<Date | null>
  ended_at: Generated<Date | null>
  end_note: Generated<string>
  refund: Generated<Refund>
  held_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface HallChangeTable {
  id: string
  number: Generated<number>
  hall_id: string
  act: string
  /** What stood before and what stands after, of each thing that was touched. */
  changes: unknown
  made_by: string
  made_at: Generated<Date>
  undone_at: Generated<Date | null>
}
