import type { Generated } from 'kysely'

export type WishKind = 'must' | 'would' | 'not'
/** `private`: a "not", which only its own organisation knows. */
export type WishState = 'asked' | 'accepted' | 'declined' | 'withdrawn' | 'private'
export type Half = 'morning' | 'afternoon'

/** What an organisation says of its delegation at a fair. */
export interface FairAvailabilityTable {
  fair_id: string
  organisation_id: string
  /** `2026-12-01 morning`, `2026-12-01 afternoon`, `2026-12-01 09:30`. */
  away: Generated<string[]>
  /** Empty = Vietnamese. */
  languages: Generated<string[]>
  most_meetings: number | null
  stated_by: string
  updated_at: Generated<Date>
}

export interface WishTable {
  id: string
  fair_id: string
  from_organisation_id: string
  to_organisation_id: string
  kind: WishKind
  state: WishState
  /** What they would talk about. */
  match_id: string | null
  note: Generated<string>
  /** Set by the Office, as the next two. */
  half: Generated<Half | null>
  after_wish_id: Generated<string | null>
  /** The officer who sits in. */
  officer_id: Generated<string | null>
  wished_by: string
  answered_at: Generated<Date | null>
  created_at: Generated<Date>
  updated_at: Generated<Date>
}
