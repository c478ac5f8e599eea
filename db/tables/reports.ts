import type { Generated } from 'kysely'

/** The report of a fair as it was sent. */
export interface FairReportTable {
  fair_id: string
  recipient: string
  assessment: Generated<string>
  /** Number of records and VND by figure, as they were. */
  figures: unknown
  follow_ups: unknown
  survey: unknown
  reported_by: string
  reported_at: Generated<Date>
}
