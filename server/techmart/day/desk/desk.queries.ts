import type { Database } from '#db/client'
import { sql } from 'kysely'

const hhmm = (column: string) => sql<string>`to_char(${sql.ref(column)}, 'HH24:MI')`

export type DeskMeeting = Awaited<ReturnType<typeof listDeskMeetings>>[number]

/** The meetings of a day in some of its slots, at every table. */
export function listDeskMeetings(db: Database, fairId: string, day: string, starts: string[]) {
  return (
    db
      .selectFrom('meeting as m')
      .innerJoin('organisation as s', 's.id', 'm.supplier_organisation_id')
      .innerJoin('organisation as e', 'e.id', 'm.enterprise_organisation_id')
      .select(['m.id', hhmm('m.starts_at').as('start'), 'm.table_number as table', 'm.state', 'm.outcome', 'm.started_at', 'm.finished_at'])
      .select(['m.supplier_organisation_id', 'm.enterprise_organisation_id'])
      .select(['s.name_vi as supplier_vi', 's.name_en as supplier_en', 'e.name_vi as enterprise_vi', 'e.name_en as enterprise_en'])
      .where('m.fair_id', '=', fairId)
      .where('m.on_day', '=', day)
      .where('m.state', '<>', 'cancelled')
      .where('m.starts_at', 'in', starts.length > 0 ? starts : ['00:00'])
      .orderBy('m.table_number')
      // Where one was missed and another came in its place, the one that stands counts.
      .orderBy(sql`m.state = 'missed'`)
      .execute()
  )
}

/** How many meetings stand in each slot of a day. */
export function countSlots(db: Database, fairId: string, day: string) {
  return db
    .selectFrom('meeting')
    .select([hhmm('starts_at').as('start'), (is) => is.fn.countAll<number>().as('count')])
    .where('fair_id', '=', fairId)
    .where('on_day', '=', day)
    .where('state', 'in', ['arranged', 'held'])
    .groupBy('starts_at')
    .orderBy('starts_at')
    .execute()
}

/** Of each organisation, how many of its people hold a ticket that lets in, how many came in on the day, and when the first. */
export function listPresence(db: Database, fairId: string, day: string, organisationIds: string[]) {
  return db
    .selectFrom('ticket as k')
    .leftJoin('ticket_scan as c', (join) => join.onRef('c.ticket_id', '=', 'k.id').on('c.outcome', '=', 'entered').on('c.on_day', '=', day))
    .select('k.organisation_id')
    .select([sql<number>`count(*)::int`.as('people'), sql<number>`count(c.id)::int`.as('came'), sql<Date | null>`min(c.at)`.as('first_at')])
    .where('k.fair_id', '=', fairId)
    .where('k.organisation_id', 'in', organisationIds.length > 0 ? organisationIds : [''])
    .where('k.state', 'in', ['accepted', 'checked-in'])
    .groupBy('k.organisation_id')
    .execute()
}
