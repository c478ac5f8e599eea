import type { Database } from '#db/client'

export async function countUnreadOf(db: Database, accountId: string): Promise<number> {
  const row = await db
    .selectFrom('notification')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Serves the list of notices: index notification_account. */
export function listNoticesOf(db: Database, accountId: string, { before, limit }: { before?: number; limit: number }) {
  return db
    .selectFrom('notification')
    .select(['id', 'kind', 'details', 'path', 'created_at', 'read_at'])
    .where('account_id', '=', accountId)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? 0))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export function findNotice(db: Database, accountId: string, id: number) {
  return db
    .selectFrom('notification')
    .select(['id', 'path', 'read_at'])
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
}

/** Where letters go: people with a confirmed address who may still sign in. */
export function readersWithMail(db: Database, accountIds: string[]) {
  return db
    .selectFrom('account')
    .select(['email', 'locale'])
    .where('id', 'in', accountIds)
    .where('email_confirmed_at', 'is not', null)
    .where('suspended_at', 'is', null)
    .execute()
}
