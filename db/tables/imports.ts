import type { Generated, JSONColumnType } from 'kysely'

export interface ImportTable {
  id: string
  kind: 'technologies' | 'needs'
  organisation_id: string
  file_id: string
  state: Generated<'reading' | 'checked' | 'committing' | 'done' | 'failed'>
  total_rows: Generated<number>
  valid_rows: Generated<number>
  done_rows: Generated<number>
  /** Problem that stopped it, as a text key. */
  failure: string | null
  created_by: string
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface ImportRowTable {
  import_id: string
  row_number: number
  input: JSONColumnType<Record<string, unknown>>
  /** Column → text keys of what is wrong with it. */
  problems: JSONColumnType<Record<string, string[]>>
  record_id: string | null
}
