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
  /** `outdated` = one side is no longer published. */
  state: Generated<'suggested' | 'taken-up' | 'dismissed' | 'outdated'>
  dismiss_reason: string | null
  dismissed_by_side: 'supplier' | 'enterprise' | 'office' | null
  decided_by: string | null
  decided_at: Date | null
  created_at: Generated<Date>
  scored_at: Generated<Date>
}
