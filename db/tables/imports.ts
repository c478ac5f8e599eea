import type { Generated, JSONColumnType } from 'kysely'

export type ImportKindName = 'technologies' | 'needs'
export type ImportState = 'reading' | 'checked' | 'committing' | 'done' | 'failed'
/** What becomes of the rows that are brought in. */
export type ImportOutcome = 'draft' | 'submit' | 'publish'

/** Something to say of one cell of a row, or of the row as a whole. */
export interface CellProblem {
  /** Column of the sheet: `F`; empty where the file has no such column. */
  at: string
  /** Column of the template: `advantages.0.ours`; empty for the row as a whole. */
  column: string
  /** Text key with its values. */
  problem: string
  /** What the cell holds, shortened. */
  value: string
}

/** How often a problem occurs, and in which row first. */
export interface ProblemCount {
  kind: 'problem' | 'warning'
  column: string
  at: string
  problem: string
  rows: number
  firstRow: number
}

export interface ImportReport {
  sheet: string
  /** Other sheets, which are not read. */
  otherSheets: string[]
  headerRow: number
  /** Language of the headers; decides how `1.500` is read. */
  locale: 'vi' | 'en'
  columns: { at: string; header: string; column: string }[]
  /** Headers that mean nothing here. */
  unknown: { at: string; header: string }[]
  /** Columns that review asks for and that the file does not have. */
  missing: string[]
  hiddenRows: number
  /** The template's own example, passed over. */
  exampleRow: number | null
  counts: ProblemCount[]
}

export interface ImportTable {
  id: string
  kind: ImportKindName
  organisation_id: string
  file_id: string
  state: Generated<ImportState>
  /** Rows that the file is thought to have, while it is read; NULL = not known. */
  expected_rows: number | null
  total_rows: Generated<number>
  valid_rows: Generated<number>
  /** Valid rows that lack nothing that review asks for. */
  complete_rows: Generated<number>
  /** Rows ordered into the exchange, over all orders. */
  chosen_rows: Generated<number>
  done_rows: Generated<number>
  submitted_rows: Generated<number>
  published_rows: Generated<number>
  /** How often bringing in was ordered: an order sent twice finds the number moved on. */
  round: Generated<number>
  outcome: Generated<ImportOutcome>
  /** Empty until the file has been read. */
  report: JSONColumnType<Partial<ImportReport>, string | undefined, string>
  /** Problem that stopped the reading, as a text key. */
  failure: string | null
  /** Last sign of life of the job that works on it. */
  active_at: Date | null
  created_by: string
  committed_by: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface ImportRowTable {
  import_id: string
  /** As the spreadsheet program counts. */
  row_number: number
  title: Generated<string>
  input: JSONColumnType<Record<string, unknown>>
  /** What keeps the row out. */
  problems: JSONColumnType<CellProblem[]>
  /** What its owner should know, but what does not keep it out. */
  warnings: JSONColumnType<CellProblem[]>
  complete: Generated<boolean>
  /** The order that it was chosen in; NULL = not chosen yet. */
  round: number | null
  record_id: string | null
  record_state: 'draft' | 'in-review' | 'published' | null
}
