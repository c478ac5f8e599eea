import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely'

/** A past fact, written in the transaction that made it; delivered once to each subscriber. */
export interface EventTable {
  id: GeneratedAlways<number>
  name: string
  payload: JSONColumnType<Record<string, unknown>>
  at: Generated<Date>
  delivered_at: Date | null
  attempts: Generated<number>
  retry_at: Date | null
  last_error: string | null
}

/** One row per act. The database refuses to change or remove a row. */
export interface AuditTable {
  id: GeneratedAlways<number>
  at: Generated<Date>
  /** Verb of a capability: `technologies.publish`. */
  act: string
  /** NULL = the exchange itself (a job). */
  account_id: string | null
  organisation_id: string | null
  subject_kind: string
  subject_id: string
  details: JSONColumnType<Record<string, unknown>>
  request_id: string | null
  address: string | null
}

export interface MailTable {
  id: string
  recipient: string
  subject: string
  body_text: string
  body_html: string
  /** Where a letter that comes again and again is stopped, as a whole address. */
  stop_address: string | null
  created_at: Generated<Date>
  sent_at: Date | null
}

/** What is known of a stored file; the bytes lie in the file store under the id. */
export interface FileTable {
  id: string
  name: string
  /** Found in the content, not taken from the name. */
  media_type: string
  size: number
  sha256: string
  owner_organisation_id: string | null
  uploaded_by: string
  created_at: Generated<Date>
}
