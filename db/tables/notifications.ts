import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely'

export interface NotificationTable {
  id: GeneratedAlways<number>
  account_id: string
  /** Text key of the notice: `deals:notices.opened`. */
  kind: string
  details: JSONColumnType<Record<string, string | number>>
  /** The page that it opens, without the language. */
  path: string
  created_at: Generated<Date>
  read_at: Date | null
}
