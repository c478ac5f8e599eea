import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely'

/** The life of a listing, of a technology as of a need. */
export type ListingState = 'draft' | 'in-review' | 'returned' | 'published' | 'expired' | 'withdrawn'
export type PriceKind = 'indicative' | 'floor' | 'firm' | 'negotiable'

export interface TechnologyTable {
  id: string
  organisation_id: string
  state: Generated<ListingState>
  title_vi: Generated<string>
  title_en: Generated<string>
  summary_vi: Generated<string>
  summary_en: Generated<string>
  description_vi: Generated<string>
  description_en: Generated<string>
  applications_vi: Generated<string>
  applications_en: Generated<string>
  keywords: Generated<string[]>
  /** Codes of fields of science, two levels: one digit or three. */
  fields: Generated<string[]>
  trl: number | null
  trl_evidence_vi: Generated<string>
  trl_evidence_en: Generated<string>
  modes: Generated<string[]>
  price_kind: PriceKind | null
  /** VND. */
  price_min: number | null
  price_max: number | null
  /** Months from the contract until it works at the receiver's. */
  lead_months: number | null
  /** Where it is delivered: codes of provinces, or `country` alone; empty = not said. */
  serves: Generated<string[]>
  origin: 'own' | 'state-funded' | null
  /** Number of the State-funded task. */
  origin_task: Generated<string>
  /** Number of the published version; 0 before the first publication. */
  version: Generated<number>
  submitted_at: Date | null
  published_at: Date | null
  /** The last time the supplier said that it still stands. */
  confirmed_at: Date | null
  expires_at: Date | null
  /** When the reminder to confirm went out; NULL again after each confirmation. */
  reminded_at: Date | null
  return_reason: string | null
  return_note: Generated<string>
  withdrawn_at: Date | null
  withdraw_reason: string | null
  withdraw_note: Generated<string>
  /** The owner agrees to show everything although an application is not published yet. */
  embargo_waived: Generated<boolean>
  /** Until this day readers see an outline only. */
  embargo_until: string | null
  created_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

/** What is being changed of a technology that was published; its rows stay what readers see meanwhile. */
export interface TechnologyRevisionTable {
  technology_id: string
  state: Generated<'draft' | 'in-review' | 'returned'>
  content: JSONColumnType<Record<string, unknown>>
  submitted_at: Date | null
  return_reason: string | null
  return_note: Generated<string>
  created_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface TechnologyAdvantageTable {
  technology_id: string
  position: number
  aspect_vi: string
  aspect_en: Generated<string>
  ours: number
  today: number
  unit: string
  source_vi: string
  source_en: Generated<string>
}

export interface TechnologyRightTable {
  technology_id: string
  position: number
  kind: string
  title: string
  number: Generated<string>
  filed_on: string | null
  granted_on: string | null
  status: string
}

/** An exclusive right that another was given. */
export interface TechnologyExclusivityTable {
  technology_id: string
  position: number
  /** Codes of provinces, or `country` alone. */
  area: string[]
  /** Ways of transfer that nobody else gets there. */
  closes: string[]
  /** The last day; NULL = no end is agreed. */
  until: string | null
  /** When the exchange noticed its end. */
  ended_at: Generated<Date | null>
}

export interface TechnologyOwnerTable {
  technology_id: string
  position: number
  name: string
  /** Per cent; the shares of one technology add up to 100. */
  share: number
}

export interface TechnologyConfidentialTable {
  technology_id: string
  body: string
  updated_at: Generated<Date>
}

/** An organisation that the owner lets read the confidential details. */
export interface TechnologyDisclosureTable {
  technology_id: string
  organisation_id: string
  granted_by: string
  granted_at: Generated<Date>
}

export interface TechnologyOpeningTable {
  id: GeneratedAlways<number>
  technology_id: string
  account_id: string
  organisation_id: string | null
  /** NULL = the text itself, else the name of the file that was opened. */
  file_name: string | null
  at: Generated<Date>
}

export interface TechnologyFileTable {
  technology_id: string
  file_id: string
  use: 'picture' | 'document' | 'confidential'
  caption: Generated<string>
  position: number
}

export interface TechnologyVersionTable {
  technology_id: string
  version: number
  record: JSONColumnType<Record<string, unknown>>
  published_at: Generated<Date>
  published_by: string
}
