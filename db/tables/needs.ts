import type { Generated, JSONColumnType } from 'kysely'
import type { ListingState } from './technologies'

/** Where the change of a published need stands. */
export type RevisionState = 'draft' | 'in-review' | 'returned'

export interface NeedTable {
  id: string
  organisation_id: string
  state: Generated<ListingState>
  /** NULL = nothing is being changed. */
  revision: RevisionState | null
  /** The changed content, whole, of a need that was published; the columns stay what readers see meanwhile. */
  working: JSONColumnType<Record<string, unknown>, string | null, string | null> | null
  /**
   * Posted without the organisation's name: no public reader is sent anything that leads to it. True as soon as it is asked
   * for; false again only once a version that shows the name is published.
   */
  anonymous: Generated<boolean>
  title_vi: Generated<string>
  title_en: Generated<string>
  problem_vi: Generated<string>
  problem_en: Generated<string>
  current_process_vi: Generated<string>
  current_process_en: Generated<string>
  constraints_vi: Generated<string>
  constraints_en: Generated<string>
  /** What an answer should contain. */
  expects_vi: Generated<string>
  expects_en: Generated<string>
  fields: Generated<string[]>
  trl_min: number | null
  trl_max: number | null
  modes: Generated<string[]>
  /** VND. */
  budget_min: number | null
  budget_max: number | null
  deadline: string | null
  province: string | null
  version: Generated<number>
  /** The officer who wrote it down after a visit; NULL = the enterprise itself. */
  recorded_by: string | null
  visited_on: string | null
  /** For the Office alone. */
  visit_note: Generated<string>
  /** Who at the enterprise agreed, at the visit, that it be published as written; empty = it must confirm first. */
  consent_by: Generated<string>
  submitted_at: Date | null
  published_at: Date | null
  confirmed_at: Date | null
  /** The earlier of 180 days after the last confirmation and the end of the deadline's day. */
  expires_at: Date | null
  reminded_at: Date | null
  withdraw_reason: string | null
  withdraw_note: Generated<string>
  return_reason: string | null
  return_note: Generated<string>
  created_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

/** A number that the enterprise wants moved: where it stands and where it should be. */
export interface NeedFigureTable {
  need_id: string
  position: number
  name_vi: string
  name_en: Generated<string>
  baseline: number
  target: number
  unit: string
}

export interface NeedVersionTable {
  need_id: string
  version: number
  record: JSONColumnType<Record<string, unknown>>
  published_at: Generated<Date>
  published_by: string
}
