import type { Generated, JSONColumnType } from 'kysely'

export interface MatchTable {
  id: string
  need_id: string
  technology_id: string
  need_organisation_id: string
  supplier_organisation_id: string
  /** 0 to 100 with one decimal; the criteria's points add up to it. */
  score: number
  /** Each criterion with weight, points and the words or values that earned them. */
  criteria: JSONColumnType<unknown[]>
  conflicts: JSONColumnType<unknown[]>
  engine_version: string
  parameters_hash: string
  inputs_hash: string
  /** Which word statistics the text was weighed with: the third input beside the two records. */
  statistics_hash: string
  /** `outdated` = one side is no longer published. */
  state: Generated<'suggested' | 'taken-up' | 'dismissed' | 'outdated'>
  dismiss_reason: string | null
  dismiss_note: Generated<string>
  dismissed_by_side: 'supplier' | 'enterprise' | 'office' | null
  decided_by: string | null
  decided_at: Date | null
  /** Fields of both records, whole fields and sectors, for the Office's filter. */
  fields: string[]
  /** The side whose publication made it, until both sides have been told. */
  untold: 'technology' | 'need' | null
  created_at: Generated<Date>
  scored_at: Generated<Date>
}

/** Word statistics that a need's scores were made with, kept once however many suggestions share them. */
export interface MatchStatisticsTable {
  hash: string
  excerpt: JSONColumnType<{ documents: number; terms: Record<string, number>; grams: Record<string, number> }>
}

/** A published record that is still to be scored. */
export interface MatchPendingTable {
  kind: 'technology' | 'need'
  record_id: string
  since: Generated<Date>
  at: Generated<Date>
}
