import type { Database } from '#db/client'
import { sql } from 'kysely'

const ticketOfScan = ['ticket.id', 'ticket.fair_id', 'ticket.state', 'ticket.kind', 'ticket.name', 'ticket.organisation_name'] as const

export type ScannedTicket = Awaited<ReturnType<typeof lockTickets>>[number]

/** The tickets, held one after another in the order of their ids: two batches never wait for each other. */
export function lockTickets(db: Database, ids: string[]) {
  return db.selectFrom('ticket').select(ticketOfScan).where('id', 'in', ids).orderBy('id').forNoKeyUpdate().execute()
}

const scanColumns = ['id', 'fair_id', 'ticket_id', 'outcome', 'reason', 'on_day', 'at', 'scanned_at', 'device_id'] as const

export type ScanRow = Awaited<ReturnType<typeof findScans>>[number]

export function findScans(db: Database, ids: string[]) {
  return db.selectFrom('ticket_scan').select(scanColumns).where('id', 'in', ids).execute()
}

export function findEntries(db: Database, ticketIds: string[]) {
  return db.selectFrom('ticket_scan').select(scanColumns).where('ticket_id', 'in', ticketIds).where('outcome', '=', 'entered').execute()
}

export function findScan(db: Database, fairId: string, id: string) {
  return db
    .selectFrom('ticket_scan as s')
    .leftJoin('ticket as k', 'k.id', 's.ticket_id')
    .select(['s.id', 's.outcome', 's.reason', 's.on_day', 's.at', 's.ticket_id', 'k.name', 'k.organisation_name', 'k.kind'])
    .select(
      sql<Date | null>`(select e.at from ticket_scan e where e.ticket_id = s.ticket_id and e.on_day = s.on_day and e.outcome = 'entered')`.as(
        'first_at',
      ),
    )
    .where('s.fair_id', '=', fairId)
    .where('s.id', '=', id)
    .executeTakeFirst()
}

export function listScansOfTicket(db: Database, ticketId: string) {
  return db
    .selectFrom('ticket_scan')
    .select(['id', 'outcome', 'reason', 'on_day', 'at', 'scanned_at', 'received_at', 'device_id', 'way', 'offline'])
    .where('ticket_id', '=', ticketId)
    .orderBy('at')
    .limit(100)
    .execute()
}

/** Every ticket that a device at the door should know, with the days on which it has come. No mail, no telephone. */
export function listDoorTickets(db: Database, fairId: string) {
  return db
    .selectFrom('ticket')
    .select(['ticket.id', 'ticket.kind', 'ticket.state', 'ticket.name', 'ticket.organisation_name'])
    .select(
      sql<string[]>`(select coalesce(array_agg(s.on_day::text), '{}') from ticket_scan s
        where s.ticket_id = ticket.id and s.outcome = 'entered')`.as('days'),
    )
    .where('ticket.fair_id', '=', fairId)
    .orderBy('ticket.name_plain')
    .orderBy('ticket.id')
    .execute()
}

/** How many tickets of each kind stand how, how many have come at all and on the day. */
export function countAttendance(db: Database, fairId: string, day: string) {
  return db
    .selectFrom('ticket')
    .leftJoin(
      (is) =>
        is
          .selectFrom('ticket_scan')
          .select(['ticket_id', sql<boolean>`bool_or(on_day = ${day})`.as('today')])
          .where('fair_id', '=', fairId)
          .where('outcome', '=', 'entered')
          .groupBy('ticket_id')
          .as('came'),
      (join) => join.onRef('came.ticket_id', '=', 'ticket.id'),
    )
    .select(['ticket.kind'])
    .select([
      sql<number>`count(*) filter (where state in ('accepted', 'checked-in'))::int`.as('valid'),
      sql<number>`count(*) filter (where state = 'waiting')::int`.as('waiting'),
      sql<number>`count(*) filter (where state = 'applied')::int`.as('applied'),
      sql<number>`count(*) filter (where state in ('cancelled', 'refused'))::int`.as('gone'),
      sql<number>`count(came.ticket_id)::int`.as('came'),
      sql<number>`count(*) filter (where came.today)::int`.as('today'),
    ])
    .where('ticket.fair_id', '=', fairId)
    .groupBy('ticket.kind')
    .execute()
}

/** Entries of each day, for a fair of several days. */
export function countDays(db: Database, fairId: string) {
  return db
    .selectFrom('ticket_scan')
    .select(['on_day', (is) => is.fn.countAll<number>().as('count')])
    .where('fair_id', '=', fairId)
    .where('outcome', '=', 'entered')
    .groupBy('on_day')
    .orderBy('on_day')
    .execute()
}
