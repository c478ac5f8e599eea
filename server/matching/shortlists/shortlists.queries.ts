import type { Database } from '#db/client'
import { sql } from 'kysely'
import type { Conflict, ExplainedCriterion } from '../engine/engine'
import type { KeptEntry, KeptShortlist } from './kept'

function heads(db: Database) {
  return db
    .selectFrom('shortlist')
    .innerJoin('account as maker', 'maker.id', 'shortlist.created_by')
    .leftJoin('account as locker', 'locker.id', 'shortlist.locked_by')
    .select([
      'shortlist.id',
      'shortlist.need_id',
      'shortlist.organisation_id',
      'shortlist.name',
      'shortlist.created_at',
      'shortlist.locked_at',
      'maker.name as made_by',
      'locker.name as locker',
    ])
}

export function findShortlist(db: Database, id: string) {
  return heads(db)
    .select((is) => is.ref('shortlist.kept').$castTo<KeptShortlist | null>().as('kept'))
    .where('shortlist.id', '=', id)
    .executeTakeFirst()
}

export type ShortlistRow = NonNullable<Awaited<ReturnType<typeof findShortlist>>>

export function lockShortlistRow(tx: Database, id: string) {
  return tx
    .selectFrom('shortlist')
    .select(['id', 'need_id', 'organisation_id', 'name', 'locked_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** An organisation's or a need's shortlists, the newest first, with the need's title. */
export function listShortlistRows(db: Database, of: { organisationId?: string; needId?: string }, limit = 50) {
  return heads(db)
    .innerJoin('need', 'need.id', 'shortlist.need_id')
    .select(['need.title_vi', 'need.title_en'])
    .select((is) => [
      is
        .selectFrom('shortlist_entry')
        .whereRef('shortlist_id', '=', 'shortlist.id')
        .select((count) => count.fn.countAll<number>().as('count'))
        .as('entries'),
      is
        .selectFrom('shortlist_link')
        .whereRef('shortlist_id', '=', 'shortlist.id')
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', sql<Date>`exchange_now()`)
        .select((count) => count.fn.countAll<number>().as('count'))
        .as('links'),
    ])
    .$if(of.organisationId !== undefined, (query) => query.where('shortlist.organisation_id', '=', of.organisationId ?? ''))
    .$if(of.needId !== undefined, (query) => query.where('shortlist.need_id', '=', of.needId ?? ''))
    .orderBy('shortlist.created_at', 'desc')
    .orderBy('shortlist.id')
    .limit(limit)
    .execute()
}

/** The entries in their order, with the suggestions as they are now. */
export async function listEntries(db: Database, shortlistId: string) {
  return db
    .selectFrom('shortlist_entry as entry')
    .innerJoin('match', 'match.id', 'entry.match_id')
    .select([
      'entry.match_id',
      'entry.position',
      'entry.note',
      'match.technology_id',
      'match.score',
      'match.state',
      'match.statistics_hash',
    ])
    .select((is) => [
      is.ref('entry.kept').$castTo<KeptEntry | null>().as('kept'),
      // What is kept stands in place of what has become of it since.
      sql<ExplainedCriterion[]>`case when entry.kept is null then match.criteria else '[]' end`.as('criteria'),
      sql<Conflict[]>`case when entry.kept is null then match.conflicts else '[]' end`.as('conflicts'),
    ])
    .where('entry.shortlist_id', '=', shortlistId)
    .orderBy('entry.position')
    .execute()
}

export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number]

/** The links of a shortlist, the newest first, with how often and when last each was opened. Index: shortlist_opening_link. */
export function listLinks(db: Database, shortlistId: string) {
  return db
    .selectFrom('shortlist_link as link')
    .innerJoin('account', 'account.id', 'link.made_by')
    .select(['link.id', 'link.with_notes', 'link.created_at', 'link.expires_at', 'link.revoked_at', 'account.name as made_by'])
    .select((is) => [
      is
        .selectFrom('shortlist_opening')
        .whereRef('link_id', '=', 'link.id')
        .select((count) => count.fn.countAll<number>().as('count'))
        .as('openings'),
      sql<Date[]>`array(select at from shortlist_opening where link_id = link.id order by id desc limit 10)`.as('last'),
    ])
    .where('link.shortlist_id', '=', shortlistId)
    .orderBy('link.created_at', 'desc')
    .orderBy('link.id')
    .limit(20)
    .execute()
}

/** What a link leads to, where it still works. */
export function findByToken(db: Database, tokenHash: string) {
  return db
    .selectFrom('shortlist_link as link')
    .innerJoin('shortlist', 'shortlist.id', 'link.shortlist_id')
    .select([
      'link.id as link_id',
      'link.with_notes',
      'link.expires_at',
      'shortlist.id',
      'shortlist.need_id',
      'shortlist.name',
      'shortlist.locked_at',
    ])
    .select((is) => is.ref('shortlist.kept').$castTo<KeptShortlist | null>().as('kept'))
    .where('link.token_hash', '=', tokenHash)
    .where('link.revoked_at', 'is', null)
    .where('link.expires_at', '>', sql<Date>`exchange_now()`)
    .executeTakeFirst()
}

/** Suggestions of one need, among these. */
export async function ofNeed(db: Database, needId: string, matchIds: readonly string[]): Promise<Set<string>> {
  if (matchIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('match')
    .select('id')
    .where('need_id', '=', needId)
    .where('id', 'in', [...matchIds])
    .execute()
  return new Set(rows.map(({ id }) => id))
}
