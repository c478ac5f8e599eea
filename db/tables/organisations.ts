import type { Generated, GeneratedAlways } from 'kysely'

export type OrganisationKind = 'enterprise' | 'institute' | 'university' | 'technology-firm' | 'intermediary' | 'individual'
export type Verification = 'unverified' | 'pending' | 'verified' | 'refused'
export type MemberRole = 'owner' | 'editor' | 'viewer'

export interface OrganisationTable {
  id: string
  kind: OrganisationKind
  name_vi: string
  name_en: Generated<string>
  /** 10 digits, or 13 as `10-3`; the tenth is a check digit. NULL = an individual without one. */
  tax_code: string | null
  province: string
  address: Generated<string>
  website: Generated<string>
  phone: Generated<string>
  about_vi: Generated<string>
  about_en: Generated<string>
  fields: Generated<string[]>
  verification: Generated<Verification>
  /** Code from the list of reasons, where refused. */
  verification_reason: string | null
  verification_note: Generated<string>
  verification_asked_at: Date | null
  verified_at: Date | null
  created_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
  /** Both names in small letters without diacritics. */
  search_text: GeneratedAlways<string>
}

export interface MembershipTable {
  organisation_id: string
  account_id: string
  role: MemberRole
  created_at: Generated<Date>
}

export interface InvitationTable {
  id: string
  organisation_id: string
  email: string
  role: MemberRole
  token_hash: string
  invited_by: string
  created_at: Generated<Date>
  expires_at: Date
  accepted_at: Date | null
  revoked_at: Date | null
}
