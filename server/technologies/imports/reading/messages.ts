import type { CellProblem, ImportReport } from '#db/tables/imports'

/** What the thread is given. */
export interface ReadingOrder {
  bytes: Uint8Array
  /** The legal day. */
  today: string
  /** Titles that the organisation has already, as {@link sameTitle} writes them. */
  known: string[]
}

export interface CheckedRow {
  number: number
  title: string
  content: Record<string, unknown>
  problems: CellProblem[]
  warnings: CellProblem[]
  /** Lacks nothing that review asks for. */
  complete: boolean
}

/** What the thread says; after `rows` it waits until it is told to go on, so that nothing piles up. */
export type ReadingMessage =
  | { type: 'opened'; expectedRows: number | null }
  | { type: 'rows'; rows: CheckedRow[] }
  | { type: 'done'; report: ImportReport }
  | { type: 'refused'; problem: string }
