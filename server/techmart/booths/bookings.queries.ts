import type { Database } from '#db/client'
import { sql } from 'kysely'
import type { BookingView } from './booths.schema'

const columns = [
  'booth_booking.id',
  'booth_booking.booth_id',
  'booth_booking.fair_id',
  'booth_booking.organisation_id',
  'booth_booking.state',
  'booth_booking.price',
  'booth_booking.expires_at',
  'booth_booking.confirmed_at',
  'booth_booking.invoice_id',
  'booth_booking.paid_at',
  'booth_booking.refund',
] as const

export type BookingRow = NonNullable<Awaited<ReturnType<typeof findBooking>>>

export function findBooking(db: Database, id: string) {
  return db.selectFrom('booth_booking').select(columns).where('id', '=', id).executeTakeFirst()
}

export function findBookingOfInvoice(db: Database, invoiceId: string) {
  return db.selectFrom('booth_booking').select(columns).where('invoice_id', '=', invoiceId).executeTakeFirst()
}

/** The hold or booking that stands on a booth, whether or not its time is over. */
export function findLiving(db: Database, boothId: string) {
  return db
    .selectFrom('booth_booking')
    .select(columns)
    .where('booth_id', '=', boothId)
    .where('state', 'in', ['held', 'taken'])
    .executeTakeFirst()
}

/** One booth, held still: everything that is done to a booth's bookings is done under this lock. */
export function lockBooth(db: Database, id: string) {
  return db
    .selectFrom('booth')
    .select(['id', 'hall_id', 'fair_id', 'code', 'price', 'closed_at', 'removed_at'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

export function findBooth(db: Database, id: string) {
  return db
    .selectFrom('booth')
    .select(['id', 'hall_id', 'fair_id', 'code', 'price', 'closed_at', 'removed_at'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The fair of a hold, kept as it is until the hold is written; holds do not wait for each other. */
export function shareFair(db: Database, id: string) {
  return db.selectFrom('fair').select(['id', 'state', 'title_vi']).where('id', '=', id).forShare().executeTakeFirst()
}

export type Offered = NonNullable<Awaited<ReturnType<typeof findOffered>>>

/** A booth as it is offered at the moment, without waiting for anybody who is choosing it. */
export function findOffered(db: Database, id: string) {
  return db
    .selectFrom('booth as b')
    .innerJoin('fair as f', 'f.id', 'b.fair_id')
    .leftJoin('booth_booking as k', (join) => join.onRef('k.booth_id', '=', 'b.id').on('k.state', 'in', ['held', 'taken']))
    .select(['b.fair_id', 'b.code', 'b.closed_at', 'b.removed_at', 'f.state as fair_state'])
    .select(['k.state as booking_state', 'k.expires_at', 'k.organisation_id'])
    .where('b.id', '=', id)
    .executeTakeFirst()
}

/** Whether nobody else is choosing this booth; stays so until the transaction ends. Never waits. */
export async function isAlone(db: Database, boothId: string): Promise<boolean> {
  const { rows } = await sql<{
    alone: boolean
  }>`select pg_try_advisory_xact_lock(hashtextextended(${`booth ${boothId}`}, 0)) as alone`.execute(db)
  return rows[0]?.alone === true
}

/** What letters about a booking name: the fair and the organisation. */
export function findNames(db: Database, { fair_id, organisation_id }: { fair_id: string; organisation_id: string }) {
  return db
    .selectFrom('fair')
    .innerJoin('organisation', (join) => join.on('organisation.id', '=', organisation_id))
    .select(['fair.title_vi as title', 'fair.title_en', 'organisation.name_vi as name', 'organisation.kind'])
    .where('fair.id', '=', fair_id)
    .executeTakeFirstOrThrow()
}

/** What an organisation has at a fair at this moment: the booths that count against its limit. */
export function listLivingOf(db: Database, fairId: string, organisationId: string, moment: Date) {
  return db
    .selectFrom('booth_booking')
    .select(columns)
    .where('fair_id', '=', fairId)
    .where('organisation_id', '=', organisationId)
    .where((is) => is.or([is('state', '=', 'taken'), is.and([is('state', '=', 'held'), is('expires_at', '>', moment)])]))
    .orderBy('created_at')
    .execute()
}

/** Every hold and booking that stands at a fair, or one organisation's, in the order in which booths are locked. */
export function listStanding(db: Database, fairId: string, organisationId?: string) {
  return db
    .selectFrom('booth_booking')
    .select(['id', 'booth_id'])
    .where('fair_id', '=', fairId)
    .where('state', 'in', ['held', 'taken'])
    .$if(organisationId !== undefined, (query) => query.where('organisation_id', '=', organisationId ?? ''))
    .orderBy('booth_id')
    .execute()
}

/** Holds whose time is over, the longest over first. */
export function listOverdue(db: Database, moment: Date, limit: number) {
  return db
    .selectFrom('booth_booking')
    .select('id')
    .where('state', '=', 'held')
    .where('expires_at', '<=', moment)
    .orderBy('expires_at')
    .limit(limit)
    .execute()
}

function viewed(db: Database, fairId: string, view: BookingView, moment: Date) {
  const living = sql<boolean>`(k.state = 'taken' or (k.state = 'held' and k.expires_at > ${moment}))`
  return db
    .selectFrom('booth_booking as k')
    .where('k.fair_id', '=', fairId)
    .$if(view === 'standing', (query) => query.where(living))
    .$if(view === 'refund', (query) => query.where('k.refund', '<>', 'none'))
    .$if(view === 'ended', (query) => query.where(sql<boolean>`not ${living}`))
}

/** The Office's list of who has, had or is owed what. */
export function listBookingRows(db: Database, fairId: string, view: BookingView, moment: Date, offset: number, limit: number) {
  return viewed(db, fairId, view, moment)
    .innerJoin('booth as b', 'b.id', 'k.booth_id')
    .innerJoin('organisation as o', 'o.id', 'k.organisation_id')
    .select([
      'k.id',
      'k.state',
      'k.price',
      'k.expires_at',
      'k.confirmed_at',
      'k.invoice_id',
      'k.paid_at',
      'k.taken_at',
      'k.ended_at',
      'k.end_note',
      'k.refund',
      'k.created_at',
      'k.organisation_id',
      'b.id as booth_id',
      'b.hall_id',
      'b.code',
      'o.name_vi',
      'o.name_en',
    ])
    .orderBy('k.created_at', 'desc')
    .orderBy('k.id')
    .offset(offset)
    .limit(limit)
    .execute()
}

/** How many lines each of those lists has, and how many booths the fair has. */
export async function countBookings(db: Database, fairId: string, moment: Date) {
  const { rows } = await sql<{ standing: number; refund: number; due: number; ended: number; taken: number; booths: number }>`
    select count(*) filter (where state = 'taken' or (state = 'held' and expires_at > ${moment}))::int as standing,
      count(*) filter (where state = 'taken')::int as taken,
      count(*) filter (where refund <> 'none')::int as refund,
      count(*) filter (where refund = 'due')::int as due,
      count(*) filter (where not (state = 'taken' or (state = 'held' and expires_at > ${moment})))::int as ended,
      (select count(*)::int from booth where fair_id = ${fairId} and removed_at is null) as booths
    from booth_booking where fair_id = ${fairId}`.execute(db)
  return rows[0] ?? { standing: 0, refund: 0, due: 0, ended: 0, taken: 0, booths: 0 }
}

/** What an organisation has and had at a fair, the latest first. */
export function listOwnRows(db: Database, fairId: string, organisationId: string) {
  return db
    .selectFrom('booth_booking as k')
    .innerJoin('booth as b', 'b.id', 'k.booth_id')
    .innerJoin('hall as h', 'h.id', 'b.hall_id')
    .select([
      'k.id',
      'k.state',
      'k.price',
      'k.expires_at',
      'k.confirmed_at',
      'k.invoice_id',
      'k.paid_at',
      'k.taken_at',
      'k.end_note',
      'k.refund',
      'b.id as booth_id',
      'b.hall_id',
      'b.code',
      'b.width_cm as width',
      'b.depth_cm as depth',
      'b.power_w as power',
      'b.water',
      'h.name_vi as hall_vi',
      'h.name_en as hall_en',
    ])
    .where('k.fair_id', '=', fairId)
    .where('k.organisation_id', '=', organisationId)
    .orderBy('k.created_at', 'desc')
    .limit(20)
    .execute()
}
