import type { Database } from '#db/client'
import { now } from '#server/platform/clock'
import { sql } from 'kysely'
import type { Booking } from './timetable'

const hhmm = (column: string) => sql<string>`to_char(${sql.ref(column)}, 'HH24:MI')`

/** A meeting with what its two sides and the Office need to read of it. */
export function selectMeetings(db: Database) {
  return db
    .selectFrom('meeting as m')
    .innerJoin('fair as f', 'f.id', 'm.fair_id')
    .innerJoin('organisation as s', 's.id', 'm.supplier_organisation_id')
    .innerJoin('organisation as e', 'e.id', 'm.enterprise_organisation_id')
    .leftJoin('technology as t', 't.id', 'm.technology_id')
    .leftJoin('need as n', 'n.id', 'm.need_id')
    .select([
      'm.id',
      'm.fair_id',
      'm.match_id',
      'm.technology_id',
      'm.need_id',
      'm.supplier_organisation_id',
      'm.enterprise_organisation_id',
      'm.on_day',
      hhmm('m.starts_at').as('start'),
      hhmm('m.ends_at').as('end'),
      'm.table_number',
      'm.state',
      'm.outcome',
      'm.outcome_note',
      'm.cancel_note',
      'm.sequence',
      'm.online_url',
      'm.deal_id',
      'm.memorandum_id',
      'm.started_at',
      'm.finished_at',
      'm.reminded_at',
      'm.created_at',
      'm.updated_at',
      'f.title_vi as fair_vi',
      'f.title_en as fair_en',
      'f.venue',
      'f.state as fair_state',
      'f.place as fair_place',
      's.name_vi as supplier_vi',
      's.name_en as supplier_en',
      'e.name_vi as enterprise_vi',
      'e.name_en as enterprise_en',
      't.title_vi as technology_vi',
      't.title_en as technology_en',
      'n.title_vi as need_vi',
      'n.title_en as need_en',
    ])
}

export type MeetingRow = NonNullable<Awaited<ReturnType<typeof findMeeting>>>

export function findMeeting(db: Database, id: string) {
  return selectMeetings(db).where('m.id', '=', id).executeTakeFirst()
}

/** The fair of a meeting, to lock it before the meeting itself. */
export function findFairOfMeeting(db: Database, id: string) {
  return db.selectFrom('meeting').select('fair_id').where('id', '=', id).executeTakeFirst()
}

export function lockMeeting(db: Database, id: string) {
  return db.selectFrom('meeting').select('id').where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
}

/** The agenda of one organisation at a fair, in order of time; cancelled meetings too, so that calendars drop them. */
export function listAgendaRows(db: Database, fairId: string, organisationId: string) {
  return selectMeetings(db)
    .where('m.fair_id', '=', fairId)
    .where((is) => is.or([is('m.supplier_organisation_id', '=', organisationId), is('m.enterprise_organisation_id', '=', organisationId)]))
    .orderBy('m.on_day')
    .orderBy('m.starts_at')
    .orderBy('m.id')
    .limit(200)
    .execute()
}

/** One day of the timetable at a range of tables. */
export function listDayRows(db: Database, fairId: string, day: string, tables: { from: number; to: number }) {
  return db
    .selectFrom('meeting as m')
    .innerJoin('organisation as s', 's.id', 'm.supplier_organisation_id')
    .innerJoin('organisation as e', 'e.id', 'm.enterprise_organisation_id')
    .select(['m.id', hhmm('m.starts_at').as('start'), hhmm('m.ends_at').as('end'), 'm.table_number', 'm.state', 'm.outcome'])
    .select(['s.name_vi as supplier_vi', 's.name_en as supplier_en', 'e.name_vi as enterprise_vi', 'e.name_en as enterprise_en'])
    .where('m.fair_id', '=', fairId)
    .where('m.on_day', '=', day)
    .where('m.state', '<>', 'cancelled')
    .where('m.table_number', '>=', tables.from)
    .where('m.table_number', '<=', tables.to)
    .orderBy('m.starts_at')
    .orderBy('m.table_number')
    .execute()
}

/** How many meetings of a fair stand in each state on each day. */
export function countMeetingsByDay(db: Database, fairId: string) {
  return db
    .selectFrom('meeting')
    .select(['on_day as day', 'state', (is) => is.fn.countAll<number>().as('count')])
    .where('fair_id', '=', fairId)
    .groupBy(['on_day', 'state'])
    .execute()
}

/** What already takes a table of the fair or the time of one of the organisations, at whatever fair, between two days. */
export async function listBookings(db: Database, fairId: string, organisationIds: string[], from: string, to: string): Promise<Booking[]> {
  const rows = await db
    .selectFrom('meeting')
    .select(['id', 'fair_id', 'on_day', hhmm('starts_at').as('start'), hhmm('ends_at').as('end'), 'table_number'])
    .select(['supplier_organisation_id', 'enterprise_organisation_id'])
    .where('state', 'in', ['arranged', 'held'])
    .where('on_day', '>=', from)
    .where('on_day', '<=', to)
    .where((is) =>
      is.or([
        is('fair_id', '=', fairId),
        is('supplier_organisation_id', 'in', organisationIds),
        is('enterprise_organisation_id', 'in', organisationIds),
      ]),
    )
    .execute()
  return rows.map((row) => ({
    id: row.id,
    fairId: row.fair_id,
    day: row.on_day,
    start: row.start,
    end: row.end,
    table: row.table_number,
    organisationIds: [row.supplier_organisation_id, row.enterprise_organisation_id],
  }))
}

/** Where the meetings that still count stand, with their length. */
export async function listLivePlaces(db: Database, fairId: string) {
  return db
    .selectFrom('meeting')
    .select(['on_day as day', hhmm('starts_at').as('start'), 'table_number as table'])
    .select(sql<number>`(extract(epoch from ends_at - starts_at) / 60)::int`.as('minutes'))
    .where('fair_id', '=', fairId)
    .where('state', 'in', ['arranged', 'held'])
    .execute()
}

export interface Cancelled {
  id: string
  supplier_organisation_id: string
  enterprise_organisation_id: string
}

/** Cancels what is arranged at a fair, of one organisation or of all. */
export function cancelArranged(
  db: Database,
  { fairId, organisationId }: { fairId: string; organisationId?: string },
  note: string,
): Promise<Cancelled[]> {
  return db
    .updateTable('meeting')
    .set((is) => ({ state: 'cancelled', cancel_note: note, sequence: is('sequence', '+', 1), updated_at: now() }))
    .where('fair_id', '=', fairId)
    .where('state', '=', 'arranged')
    .$if(organisationId !== undefined, (query) =>
      query.where((is) =>
        is.or([is('supplier_organisation_id', '=', organisationId ?? ''), is('enterprise_organisation_id', '=', organisationId ?? '')]),
      ),
    )
    .returning(['id', 'supplier_organisation_id', 'enterprise_organisation_id'])
    .execute()
}

/** A meeting of the same two records that still stands at the fair. */
export function findArrangedTwin(db: Database, fairId: string, technologyId: string, needId: string) {
  return db
    .selectFrom('meeting')
    .select('id')
    .where('fair_id', '=', fairId)
    .where('technology_id', '=', technologyId)
    .where('need_id', '=', needId)
    .where('state', '=', 'arranged')
    .executeTakeFirst()
}

/** The room in which the two sides already talk, or what they agreed there. */
export function findDealOfMeeting(
  db: Database,
  meeting: { technology_id: string | null; need_id: string | null; enterprise_organisation_id: string },
) {
  return db
    .selectFrom('deal')
    .select(['id', 'state'])
    .where('technology_id', '=', meeting.technology_id)
    .where('need_id', 'is not distinct from', meeting.need_id)
    .where('enterprise_organisation_id', '=', meeting.enterprise_organisation_id)
    .where('state', 'in', ['proposed', 'open', 'agreed'])
    .where('contracted_at', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

const open = (db: Database, today: string) => db.selectFrom('meeting as m').where('m.state', '=', 'arranged').where('m.on_day', '<', today)

/** Arranged meetings whose day is over, the oldest first: what the index `meeting_open` is for. */
export function listOpenRows(db: Database, today: string, offset: number, limit: number) {
  return open(db, today)
    .innerJoin('fair as f', 'f.id', 'm.fair_id')
    .innerJoin('organisation as s', 's.id', 'm.supplier_organisation_id')
    .innerJoin('organisation as e', 'e.id', 'm.enterprise_organisation_id')
    .select(['m.id', 'm.fair_id', 'm.on_day', hhmm('m.starts_at').as('start'), 'f.title_vi as fair_vi', 'f.title_en as fair_en'])
    .select(['s.name_vi as supplier_vi', 's.name_en as supplier_en', 'e.name_vi as enterprise_vi', 'e.name_en as enterprise_en'])
    .orderBy('m.on_day')
    .orderBy('m.starts_at')
    .orderBy('m.id')
    .offset(offset)
    .limit(limit)
    .execute()
}

export async function countOpen(db: Database, today: string): Promise<number> {
  const row = await open(db, today)
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}
