import type { Database } from '#db/client'
import type { MatchShownTable, MatchUseTable } from '#db/tables/matching'
import type { Insertable } from 'kysely'

/** One statement; what is known of the day already stays as it was first seen. */
export function insertShown(db: Database, rows: Insertable<MatchShownTable>[]) {
  return db
    .insertInto('match_shown')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Told twice, it is kept once. */
export function insertUse(db: Database, row: Insertable<MatchUseTable>) {
  return db
    .insertInto('match_use')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export interface Since {
  /** `YYYY-MM-DD`, both included. */
  from: string
  to: string
  /** Rows at most, the newest. */
  limit: number
}

/** What was shown, newest first. Index: match_shown_day. */
export function listShown(db: Database, { from, to, limit }: Since) {
  return db
    .selectFrom('match_shown')
    .select(['match_id', 'account_id', 'organisation_id', 'side', 'list', 'list_id', 'place', 'shares', 'on_day', 'at'])
    .where('on_day', '>=', from)
    .where('on_day', '<=', to)
    .orderBy('on_day', 'desc')
    .orderBy('list')
    .orderBy('list_id')
    .orderBy('account_id')
    .limit(limit)
    .execute()
}

export type ShownRow = Awaited<ReturnType<typeof listShown>>[number]

/** What came of suggestions from a day on, oldest first. Index: match_use_at. */
export function listUses(db: Database, since: Date) {
  return db
    .selectFrom('match_use')
    .select(['match_id', 'act', 'side', 'organisation_id', 'reason', 'at'])
    .where('at', '>=', since)
    .orderBy('at')
    .execute()
}

export type UseRow = Awaited<ReturnType<typeof listUses>>[number]
