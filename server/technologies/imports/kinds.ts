import type { Database } from '#db/client'
import type { ImportKindName, ImportOutcome, ImportRowTable } from '#db/tables/imports'
import type { Person } from '#server/platform/actor'
import type { RecordKind } from './columns/column'

export interface RowToBringIn {
  /** Fixed before the record is made: made twice, it is one. */
  id: string
  content: Record<string, unknown>
  complete: boolean
}

export interface BringIn {
  organisationId: string
  outcome: ImportOutcome
}

/** What the exchange does with one kind of record; each capability brings its own. */
export interface ImportKind {
  record: RecordKind
  /** Name of the thread that reads it: `<thread>.thread.ts`. */
  thread: string
  /** Titles of the organisation's records, in both languages. */
  titles(db: Database, organisationId: string): Promise<string[]>
  /**
   * Makes the records in one transaction, leaves those that are there as they are, and tells nobody of a single one. Says
   * where each stands then.
   */
  bringIn(actor: Person, rows: RowToBringIn[], order: BringIn): Promise<Map<string, NonNullable<ImportRowTable['record_state']>>>
}

export type ImportKinds = Record<ImportKindName, ImportKind>
