import type { Database } from '#db/client'
import type { TicketKind, TicketState } from '#db/tables/attendance'
import { sql } from 'kysely'
import { countedKinds } from './tickets.states'

export const ticketColumns = [
  'ticket.id',
  'ticket.fair_id',
  'ticket.kind',
  'ticket.state',
  'ticket.name',
  'ticket.position',
  'ticket.organisation_name',
  'ticket.organisation_id',
  'ticket.delegation_id',
  'ticket.mail',
  'ticket.phone',
  'ticket.locale',
  'ticket.note',
  'ticket.contact_consent',
  'ticket.photo_consent',
  'ticket.waiting_since',
  'ticket.decision_note',
  'ticket.created_by',
  'ticket.created_at',
] as const

export const selectTickets = (db: Database) => db.selectFrom('ticket').select(ticketColumns)

export type TicketRow = NonNullable<Awaited<ReturnType<typeof findTicket>>>

export function findTicket(db: Database, id: string) {
  return selectTickets(db).where('ticket.id', '=', id).executeTakeFirst()
}

export function lockTicket(db: Database, id: string) {
  return selectTickets(db).where('ticket.id', '=', id).forNoKeyUpdate().executeTakeFirst()
}

export function findByRequest(db: Database, requestId: string) {
  return selectTickets(db).where('ticket.request_id', '=', requestId).executeTakeFirst()
}

/** The ticket that stands of the same person: same mail or same telephone, and same name but for case and marks. */
export function findSamePerson(db: Database, fairId: string, { name, mail, phone }: { name: string; mail: string; phone: string }) {
  return selectTickets(db)
    .where('ticket.fair_id', '=', fairId)
    .where('ticket.name_plain', '=', sql<string>`exchange_plain(${name})`)
    .where('ticket.state', 'not in', ['cancelled', 'refused'])
    .where((is) =>
      is.or([
        is.and([is('ticket.mail', '=', mail), is('ticket.mail', '<>', '')]),
        is.and([is('ticket.phone', '=', phone), is('ticket.phone', '<>', '')]),
      ]),
    )
    .orderBy('ticket.created_at')
    .limit(1)
    .executeTakeFirst()
}

export interface AdmissionRow {
  capacity: number | null
  accredits_press: boolean
}

/** The fair's rule of admission, held until the end of the transaction: places are given out one after another. */
export async function lockAdmission(db: Database, fairId: string): Promise<AdmissionRow> {
  await db
    .insertInto('fair_admission')
    .values({ fair_id: fairId, capacity: null, updated_by: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return db
    .selectFrom('fair_admission')
    .select(['capacity', 'accredits_press'])
    .where('fair_id', '=', fairId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

export async function findAdmission(db: Database, fairId: string): Promise<AdmissionRow> {
  const row = await db.selectFrom('fair_admission').select(['capacity', 'accredits_press']).where('fair_id', '=', fairId).executeTakeFirst()
  return row ?? { capacity: null, accredits_press: true }
}

/** How many places are taken. */
export async function countTaken(db: Database, fairId: string): Promise<number> {
  const row = await db
    .selectFrom('ticket')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('fair_id', '=', fairId)
    .where('state', 'in', ['accepted', 'checked-in'])
    .where('kind', 'in', [...countedKinds])
    .executeTakeFirstOrThrow()
  return row.count
}

/** The first of those who wait, in the order of their coming. */
export function lockFirstWaiting(db: Database, fairId: string, most: number) {
  return selectTickets(db)
    .where('ticket.fair_id', '=', fairId)
    .where('ticket.state', '=', 'waiting')
    .orderBy('ticket.waiting_since')
    .orderBy('ticket.id')
    .limit(most)
    .forNoKeyUpdate()
    .execute()
}

/** Before whom how many stand on the waiting list. */
export async function countBefore(db: Database, ticket: Pick<TicketRow, 'id' | 'fair_id' | 'waiting_since'>): Promise<number> {
  const row = await db
    .selectFrom('ticket')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('fair_id', '=', ticket.fair_id)
    .where('state', '=', 'waiting')
    .where(sql<boolean>`(waiting_since, id) < (${ticket.waiting_since}, ${ticket.id})`)
    .executeTakeFirstOrThrow()
  return row.count
}

export interface TicketFilter {
  kind?: TicketKind
  /** `valid` = lets in, `gone` = cancelled or refused. */
  state?: TicketState | 'valid' | 'gone'
  /** Words of the name, or the whole mail. */
  search?: string
  /** Whether the person has come: on this day, or `never`. */
  came?: string
  organisationId?: string
  delegationId?: string
}

export function filterTickets(db: Database, fairId: string, filter: TicketFilter) {
  const { kind, state, search, came, organisationId, delegationId } = filter
  let query = db.selectFrom('ticket').where('ticket.fair_id', '=', fairId)
  if (kind) query = query.where('ticket.kind', '=', kind)
  if (state === 'valid') query = query.where('ticket.state', 'in', ['accepted', 'checked-in'])
  else if (state === 'gone') query = query.where('ticket.state', 'in', ['cancelled', 'refused'])
  else if (state) query = query.where('ticket.state', '=', state)
  if (organisationId) query = query.where('ticket.organisation_id', '=', organisationId)
  if (delegationId) query = query.where('ticket.delegation_id', '=', delegationId)
  if (search) {
    const like = search.replace(/[\\%_]/g, '\\$&')
    query = query.where((is) =>
      is.or([
        is('ticket.name_plain', 'like', sql<string>`'%' || exchange_plain(${like}) || '%'`),
        is('ticket.mail', '=', search.trim().toLowerCase()),
        is('ticket.id', '=', search.replace(/[\s-]/g, '').toLowerCase()),
      ]),
    )
  }
  const entered = sql<boolean>`exists (select from ticket_scan s where s.ticket_id = ticket.id and s.outcome = 'entered')`
  if (came === 'never') query = query.where(sql<boolean>`not ${entered}`)
  else if (came === 'ever') query = query.where(entered)
  else if (came)
    query = query.where(
      sql<boolean>`exists (select from ticket_scan s where s.ticket_id = ticket.id and s.outcome = 'entered' and s.on_day = ${came})`,
    )
  return query
}

/** One page of a fair's tickets: by name, the waiting list in its own order. */
export function listTicketRows(db: Database, fairId: string, filter: TicketFilter, offset: number, limit: number) {
  return filterTickets(db, fairId, filter)
    .select(['ticket.id', 'ticket.kind', 'ticket.state', 'ticket.name', 'ticket.position', 'ticket.organisation_name'])
    .select(['ticket.mail', 'ticket.phone', 'ticket.waiting_since', 'ticket.created_at'])
    .select(
      sql<string[]>`(select coalesce(array_agg(s.on_day::text order by s.on_day), '{}') from ticket_scan s
        where s.ticket_id = ticket.id and s.outcome = 'entered')`.as('days'),
    )
    .orderBy('ticket.waiting_since')
    .orderBy('ticket.name_plain')
    .orderBy('ticket.id')
    .offset(offset)
    .limit(limit)
    .execute()
}

export async function countTicketRows(db: Database, fairId: string, filter: TicketFilter): Promise<number> {
  const row = await filterTickets(db, fairId, filter)
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

export function listConsents(db: Database, ticketId: string) {
  return db
    .selectFrom('ticket_consent')
    .select(['purpose', 'given', 'text_version', 'at'])
    .where('ticket_id', '=', ticketId)
    .orderBy('id', 'desc')
    .limit(40)
    .execute()
}
