import type { Person } from '#server/platform/actor'
import { type Tx, db } from '#server/platform/database'
import { publish } from '#server/platform/events'

declare module '#server/platform/events' {
  interface Events {
    'notifications.given': { accountIds: string[] }
  }
}

/** Whom a notice is for: the members of organisations, the whole Office, single people, or all of these. */
export interface Readers {
  organisationIds?: string[]
  accountIds?: string[]
  office?: boolean
}

export interface Notice {
  /** Text key under `notifications:kinds`. */
  kind: string
  /** What fills the text's places. Nothing confidential, and nothing that tells who posted anonymously. */
  details?: Record<string, string | number>
  /** The page that it opens, from the root and without the language. */
  path: string
}

/** Tells people in the transaction of what they are told; `except` is the one who did it. */
export async function notify(tx: Tx, readers: Readers, notice: Notice, except?: string | null): Promise<void> {
  const members = readers.organisationIds?.length
    ? await tx.selectFrom('membership').select('account_id as id').where('organisation_id', 'in', readers.organisationIds).execute()
    : []
  const officers = readers.office ? await tx.selectFrom('account').select('id').where('office', '=', true).where('suspended_at', 'is', null).execute() : []
  const accountIds = [...new Set([...members, ...officers].map(({ id }) => id).concat(readers.accountIds ?? []))].filter((id) => id !== except)
  if (accountIds.length === 0) return
  const details = JSON.stringify(notice.details ?? {})
  await tx
    .insertInto('notification')
    .values(accountIds.map((account_id) => ({ account_id, kind: notice.kind, details, path: notice.path, read_at: null })))
    .execute()
  await publish(tx, 'notifications.given', { accountIds })
}

/** How many notices the person has not read. */
export async function countUnread(person: Person): Promise<number> {
  const row = await db()
    .selectFrom('notification')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('account_id', '=', person.accountId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}
