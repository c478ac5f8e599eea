import type { Database } from '#db/client'
import { sql } from 'kysely'

const columns = ['id', 'fair_id', 'from_organisation_id', 'to_organisation_id', 'kind', 'state', 'match_id', 'note'] as const

export type WishRow = NonNullable<Awaited<ReturnType<typeof lockWish>>>

export function lockWish(db: Database, id: string) {
  return db.selectFrom('wish').select(columns).where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
}

export function findWish(db: Database, fairId: string, from: string, to: string) {
  return db
    .selectFrom('wish')
    .select(columns)
    .where('fair_id', '=', fairId)
    .where('from_organisation_id', '=', from)
    .where('to_organisation_id', '=', to)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** The registrations of both sides, locked in one order: wishes of two for each other come one after the other. */
export function lockSides(db: Database, fairId: string, organisationIds: string[]) {
  return db
    .selectFrom('fair_registration as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .select(['r.organisation_id', 'r.as_role', 'r.state', 'r.reveals_needs', 'o.name_vi', 'o.name_en'])
    .where('r.fair_id', '=', fairId)
    .where('r.organisation_id', 'in', organisationIds)
    .orderBy('r.organisation_id')
    .forNoKeyUpdate('r')
    .execute()
}

/** Two organisations already have a meeting at the fair that stands. */
const meets = (fairId: string, own: string, other: string) => sql<boolean>`exists (
  select from meeting x where x.fair_id = ${fairId} and x.state in ('arranged', 'held')
    and ((x.supplier_organisation_id = ${own} and x.enterprise_organisation_id = ${sql.ref(other)})
      or (x.enterprise_organisation_id = ${own} and x.supplier_organisation_id = ${sql.ref(other)})))`

/** Everything that the organisation wishes, and what is wished of it; a "not" only by its own. */
export function listOwnWishes(db: Database, fairId: string, organisationId: string) {
  return db
    .selectFrom('wish as w')
    .innerJoin('organisation as f', 'f.id', 'w.from_organisation_id')
    .innerJoin('organisation as t', 't.id', 'w.to_organisation_id')
    .innerJoin('fair_registration as fr', (join) =>
      join.onRef('fr.fair_id', '=', 'w.fair_id').onRef('fr.organisation_id', '=', 'w.from_organisation_id'),
    )
    .innerJoin('fair_registration as tr', (join) =>
      join.onRef('tr.fair_id', '=', 'w.fair_id').onRef('tr.organisation_id', '=', 'w.to_organisation_id'),
    )
    .leftJoin('match as m', 'm.id', 'w.match_id')
    .leftJoin('technology as tech', 'tech.id', 'm.technology_id')
    .leftJoin('need as n', 'n.id', 'm.need_id')
    .select(['w.id', 'w.kind', 'w.state', 'w.note', 'w.from_organisation_id', 'w.to_organisation_id'])
    .select(['f.name_vi as from_vi', 'f.name_en as from_en', 't.name_vi as to_vi', 't.name_en as to_en'])
    .select(['tech.title_vi as technology_vi', 'tech.title_en as technology_en', 'n.title_vi as need_vi', 'n.title_en as need_en'])
    .where('w.fair_id', '=', fairId)
    .where('fr.state', '=', 'accepted')
    .where('tr.state', '=', 'accepted')
    .where('w.state', '<>', 'withdrawn')
    .where((is) =>
      is.or([
        is('w.from_organisation_id', '=', organisationId),
        is.and([is('w.to_organisation_id', '=', organisationId), is('w.state', '<>', 'private')]),
      ]),
    )
    .orderBy('w.created_at')
    .orderBy('w.id')
    .limit(400)
    .execute()
}

export type OwnWishRow = Awaited<ReturnType<typeof listOwnWishes>>[number]

/**
 * The matches by which the organisation may be brought together with others at the fair. Whose an anonymous need is, is told by its own
 * enterprise alone, by asking: a supplier is not offered it.
 */
function pairs(db: Database, fairId: string, own: string) {
  return db
    .selectFrom('match as m')
    .innerJoin('technology as t', 't.id', 'm.technology_id')
    .innerJoin('need as n', 'n.id', 'm.need_id')
    .innerJoin('fair_registration as mine', (join) => join.on('mine.fair_id', '=', fairId).on('mine.organisation_id', '=', own))
    .innerJoin('fair_registration as theirs', (join) =>
      join
        .on('theirs.fair_id', '=', fairId)
        .on(
          sql<boolean>`theirs.organisation_id = case when m.need_organisation_id = ${own} then m.supplier_organisation_id else m.need_organisation_id end`,
        ),
    )
    .where((is) => is.or([is('m.need_organisation_id', '=', own), is('m.supplier_organisation_id', '=', own)]))
    .where('mine.state', '=', 'accepted')
    .where('theirs.state', '=', 'accepted')
    .where('m.state', 'in', ['suggested', 'taken-up'])
    .where('t.state', '=', 'published')
    .where('n.state', '=', 'published')
    .where(sql<boolean>`(not n.anonymous or (m.need_organisation_id = ${own} and mine.reveals_needs))`)
}

/** The best match with each organisation that nothing is wished of yet, the best score first. */
export function listSuggestionRows(db: Database, fairId: string, own: string, offset: number, limit: number) {
  const best = pairs(db, fairId, own)
    .distinctOn('theirs.organisation_id')
    .select(['m.id', 'm.score', 'theirs.organisation_id', 'theirs.as_role', 'm.need_organisation_id'])
    .select(['t.title_vi as technology_vi', 't.title_en as technology_en', 'n.title_vi as need_vi', 'n.title_en as need_en', 'n.anonymous'])
    .where(
      sql<boolean>`not exists (select from wish w where w.fair_id = ${fairId} and w.from_organisation_id = ${own}
        and w.to_organisation_id = theirs.organisation_id and w.state <> 'withdrawn')`,
    )
    .where(
      sql<boolean>`not exists (select from wish w where w.fair_id = ${fairId} and w.to_organisation_id = ${own}
        and w.from_organisation_id = theirs.organisation_id and w.state in ('asked', 'accepted'))`,
    )
    .where((is) => is.not(meets(fairId, own, 'theirs.organisation_id')))
    .orderBy('theirs.organisation_id')
    .orderBy('m.score', 'desc')
    .orderBy('m.id')
    .as('b')
  return db
    .selectFrom(best)
    .innerJoin('organisation as o', 'o.id', 'b.organisation_id')
    .innerJoin('match as m', 'm.id', 'b.id')
    .select(['b.id', 'b.score', 'b.as_role', 'b.need_organisation_id', 'b.anonymous', 'm.criteria', 'm.conflicts'])
    .select(['b.technology_vi', 'b.technology_en', 'b.need_vi', 'b.need_en', 'o.name_vi', 'o.name_en', 'o.province'])
    .orderBy('b.score', 'desc')
    .orderBy('b.id')
    .offset(offset)
    .limit(limit)
    .execute()
}

/** The best match between the two that may be spoken of, or the given one. */
export function findMatchBetween(db: Database, fairId: string, own: string, of: { other?: string; matchId?: string }) {
  return pairs(db, fairId, own)
    .select(['m.id', 'theirs.organisation_id as other', 'n.anonymous'])
    .$if(of.other !== undefined, (query) => query.where('theirs.organisation_id', '=', of.other ?? ''))
    .$if(of.matchId !== undefined, (query) => query.where('m.id', '=', of.matchId ?? ''))
    .orderBy('m.score', 'desc')
    .orderBy('m.id')
    .limit(1)
    .executeTakeFirst()
}

/** Exhibitors by name, which everybody may read, with what the organisation wishes of them so far. */
export function listExhibitorChoices(db: Database, fairId: string, own: string, text: string, limit: number) {
  return db
    .selectFrom('fair_registration as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .select(['r.organisation_id', 'o.name_vi', 'o.name_en', 'o.province'])
    .where('r.fair_id', '=', fairId)
    .where('r.state', '=', 'accepted')
    .where('r.as_role', '=', 'exhibitor')
    .where('r.organisation_id', '<>', own)
    .where(
      sql<boolean>`not exists (select from wish w where w.fair_id = ${fairId} and w.from_organisation_id = ${own}
        and w.to_organisation_id = r.organisation_id and w.state <> 'withdrawn')`,
    )
    .$if(text !== '', (query) =>
      query.where(sql<boolean>`(o.name_vi ilike ${`%${escaped(text)}%`} or o.name_en ilike ${`%${escaped(text)}%`})`),
    )
    .orderBy('o.name_vi')
    .orderBy('o.id')
    .limit(limit)
    .execute()
}

const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&')

export function findAvailability(db: Database, fairId: string, organisationId: string) {
  return db
    .selectFrom('fair_availability')
    .select(['away', 'languages', 'most_meetings'])
    .where('fair_id', '=', fairId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
}

export interface WishCounts {
  asked: number
  accepted: number
  declined: number
  /** Pairs of which both asked. */
  mutual: number
  /** Pairs that are to meet. */
  pairs: number
}

/** How the wishes of a fair stand. */
export async function countWishes(db: Database, fairId: string): Promise<WishCounts> {
  const { rows } = await sql<WishCounts>`
    select count(*) filter (where state = 'asked')::int as asked,
      count(*) filter (where state = 'accepted')::int as accepted,
      count(*) filter (where state = 'declined')::int as declined,
      (count(*) filter (where state = 'accepted') - count(distinct (least(from_organisation_id, to_organisation_id),
        greatest(from_organisation_id, to_organisation_id))) filter (where state = 'accepted'))::int as mutual,
      count(distinct (least(from_organisation_id, to_organisation_id), greatest(from_organisation_id, to_organisation_id)))
        filter (where state = 'accepted')::int as pairs
    from wish where fair_id = ${fairId}`.execute(db)
  return rows[0] ?? { asked: 0, accepted: 0, declined: 0, mutual: 0, pairs: 0 }
}
