import type { Database } from '#db/client'
import { sql } from 'kysely'

const hhmm = (column: string) => sql<string | null>`to_char(${sql.ref(column)}, 'HH24:MI')`

/** Requests with the names of both and, once seated, where. */
export function selectWalkIns(db: Database) {
  return db
    .selectFrom('walk_in as w')
    .innerJoin('organisation as f', 'f.id', 'w.from_organisation_id')
    .innerJoin('organisation as t', 't.id', 'w.to_organisation_id')
    .leftJoin('meeting as m', 'm.id', 'w.meeting_id')
    .select(['w.id', 'w.fair_id', 'w.state', 'w.on_day', 'w.note', 'w.at_desk', 'w.waiting_since', 'w.meeting_id', 'w.created_at'])
    .select(['w.from_organisation_id', 'w.to_organisation_id'])
    .select(['f.name_vi as from_vi', 'f.name_en as from_en', 't.name_vi as to_vi', 't.name_en as to_en'])
    .select([hhmm('m.starts_at').as('start'), 'm.table_number'])
}

export type WalkInRow = Awaited<ReturnType<typeof listQueue>>[number]

/** Who waits for a table on a day, in the order in which both agreed. */
export function listQueue(db: Database, fairId: string, day: string, limit = 200) {
  return selectWalkIns(db)
    .where('w.fair_id', '=', fairId)
    .where('w.on_day', '=', day)
    .where('w.state', '=', 'waiting')
    .orderBy('w.waiting_since')
    .orderBy('w.id')
    .limit(limit)
    .execute()
}

/** Everything of one organisation at a fair, the latest first. */
export function listOwnWalkIns(db: Database, fairId: string, organisationId: string) {
  return selectWalkIns(db)
    .where('w.fair_id', '=', fairId)
    .where((is) => is.or([is('w.from_organisation_id', '=', organisationId), is('w.to_organisation_id', '=', organisationId)]))
    .orderBy('w.created_at', 'desc')
    .orderBy('w.id')
    .limit(50)
    .execute()
}

const bare = ['id', 'fair_id', 'state', 'on_day', 'from_organisation_id', 'to_organisation_id', 'asked_by'] as const

export type HeldWalkIn = NonNullable<Awaited<ReturnType<typeof lockWalkIn>>>

export function lockWalkIn(db: Database, id: string) {
  return db.selectFrom('walk_in').select(bare).where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
}

/** To lock the fair before the request itself. */
export function findFairOfWalkIn(db: Database, id: string) {
  return db.selectFrom('walk_in').select('fair_id').where('id', '=', id).executeTakeFirst()
}

/** The open request of the two on a day, whoever asked. */
export function findOpenBetween(db: Database, fairId: string, day: string, one: string, other: string) {
  return db
    .selectFrom('walk_in')
    .select(bare)
    .where('fair_id', '=', fairId)
    .where('on_day', '=', day)
    .where('state', 'in', ['asked', 'waiting'])
    .where('from_organisation_id', 'in', [one, other])
    .where('to_organisation_id', 'in', [one, other])
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** The accepted registrations of the two, with their names. */
export function findTwo(db: Database, fairId: string, organisationIds: string[]) {
  return db
    .selectFrom('fair_registration as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .select(['r.organisation_id', 'r.as_role', 'r.technology_ids', 'o.name_vi', 'o.name_en'])
    .where('r.fair_id', '=', fairId)
    .where('r.organisation_id', 'in', organisationIds)
    .where('r.state', '=', 'accepted')
    .orderBy('r.organisation_id')
    .execute()
}

export type Party = Awaited<ReturnType<typeof findTwo>>[number]

/** Whether the one does not want to meet the other. */
export async function isShut(db: Database, fairId: string, from: string, to: string): Promise<boolean> {
  const row = await db
    .selectFrom('wish')
    .select('id')
    .where('fair_id', '=', fairId)
    .where('from_organisation_id', '=', from)
    .where('to_organisation_id', '=', to)
    .where('state', '=', 'private')
    .executeTakeFirst()
  return row !== undefined
}

/** Whether the two know of each other at this fair: by an accepted wish, a request or a meeting. */
export async function knowEachOther(db: Database, fairId: string, one: string, other: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`select
    exists (select from wish where fair_id = ${fairId} and state in ('asked', 'accepted')
      and from_organisation_id in (${one}, ${other}) and to_organisation_id in (${one}, ${other})
      and (state = 'accepted' or to_organisation_id = ${one}))
    or exists (select from meeting where fair_id = ${fairId} and state <> 'cancelled'
      and supplier_organisation_id in (${one}, ${other}) and enterprise_organisation_id in (${one}, ${other}))
    or exists (select from walk_in where fair_id = ${fairId} and from_organisation_id = ${other} and to_organisation_id = ${one}) as known`.execute(
    db,
  )
  return rows[0]?.known ?? false
}

export interface Choice {
  organisation_id: string
  name_vi: string
  name_en: string
}

const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&')

/** Whom an organisation may ask for: exhibitors, whose names are public, and those that it has to do with at this fair already. */
export async function listAskable(
  db: Database,
  fairId: string,
  own: string,
  { text, first }: { text: string; first: string },
  limit: number,
): Promise<Choice[]> {
  const { rows } = await sql<Choice>`
    select r.organisation_id, o.name_vi, o.name_en
    from fair_registration r join organisation o on o.id = r.organisation_id
    where r.fair_id = ${fairId} and r.state = 'accepted' and r.organisation_id <> ${own}
      and (${text} = '' or o.name_vi ilike ${`%${escaped(text)}%`} or o.name_en ilike ${`%${escaped(text)}%`})
      and (r.as_role = 'exhibitor'
        or exists (select from meeting m where m.fair_id = r.fair_id and m.state <> 'cancelled'
          and ((m.supplier_organisation_id = ${own} and m.enterprise_organisation_id = r.organisation_id)
            or (m.enterprise_organisation_id = ${own} and m.supplier_organisation_id = r.organisation_id)))
        or exists (select from wish w where w.fair_id = r.fair_id
          and ((w.from_organisation_id = r.organisation_id and w.to_organisation_id = ${own} and w.state in ('asked', 'accepted'))
            or (w.from_organisation_id = ${own} and w.to_organisation_id = r.organisation_id and w.state = 'accepted'))))
    order by r.organisation_id = ${first} desc, o.name_vi, o.id limit ${limit}`.execute(db)
  return rows
}

/** Participants by name, for the desk. */
export function listParticipantsNamed(db: Database, fairId: string, text: string, limit: number): Promise<Choice[]> {
  return db
    .selectFrom('fair_registration as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .select(['r.organisation_id', 'o.name_vi', 'o.name_en'])
    .where('r.fair_id', '=', fairId)
    .where('r.state', '=', 'accepted')
    .$if(text !== '', (query) =>
      query.where(sql<boolean>`(o.name_vi ilike ${`%${escaped(text)}%`} or o.name_en ilike ${`%${escaped(text)}%`})`),
    )
    .orderBy('o.name_vi')
    .orderBy('o.id')
    .limit(limit)
    .execute()
}
