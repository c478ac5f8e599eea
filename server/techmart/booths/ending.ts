import { notify } from '#server/notifications/notifications'
import { type Actor, exchange, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { askRefund, dropCharge } from './booth-fee'
import {
  type BookingRow,
  findBooking,
  findBookingOfInvoice,
  findLiving,
  findNames,
  listOverdue,
  listStanding,
  lockBooth,
} from './bookings.queries'
import { mayDraw, maySeeBooking, whoOf } from './booths.policy'
import { boothStep, stateAt } from './booths.states'
import { noted, takeBooth } from './taking'

const pageOf = (booking: Pick<BookingRow, 'fair_id'>) => `/fairs/${booking.fair_id}/booth`
const officePageOf = (booking: Pick<BookingRow, 'fair_id'>) => `/office/fairs/${booking.fair_id}/bookings`

/**
 * Ends a hold whose time is over, with its unpaid invoice. Where the money has come in the same moment the booth is the
 * payer's and stays so. The booth is locked already.
 */
export async function expireBooking(tx: Tx, actor: Actor, booking: BookingRow): Promise<'expired' | 'taken'> {
  const booth = await lockBooth(tx, booking.booth_id)
  const code = booth?.code ?? ''
  if (booking.invoice_id && (await dropCharge(tx, actor, booking.invoice_id, code)) === 'paid') {
    await takeBooth(tx, actor, booking, code, { paid_at: now() })
    return 'taken'
  }
  await end(tx, booking, 'expired', '')
  await noted(tx, actor, booking, 'expire-booth', { code })
  const { title } = await findNames(tx, booking)
  await notify(
    tx,
    { organisationIds: [booking.organisation_id] },
    { kind: 'booths:notices.expired', details: { code, title }, path: pageOf(booking) },
  )
  return 'expired'
}

function end(tx: Tx, booking: BookingRow, state: 'expired' | 'released', note: string, refund: 'none' | 'due' = 'none') {
  return tx
    .updateTable('booth_booking')
    .set({ state, end_note: note, ended_at: now(), updated_at: now(), ...(refund === 'due' && { refund }) })
    .where('id', '=', booking.id)
    .execute()
}

/** One hold, if its time is over: the job that was given with it. Run again it does nothing. */
export async function expireHold({ bookingId }: { bookingId: string }): Promise<void> {
  await transact(async (tx) => {
    const known = await findBooking(tx, bookingId)
    if (!known) return
    await lockBooth(tx, known.booth_id)
    const booking = await findBooking(tx, bookingId)
    if (booking?.state === 'held' && booking.expires_at <= now()) await expireBooking(tx, exchange, booking)
  })
}

/** Every hold whose time is over, whatever became of its job. */
export async function expireHolds(): Promise<void> {
  for (const { id } of await listOverdue(db(), now(), 500)) await expireHold({ bookingId: id })
}

/**
 * Gives a booth back. The Office says why; what was paid is to be paid back. Throws WrongState where nothing stands any
 * more.
 */
export async function releaseBooth(actor: Actor, { bookingId, note }: { bookingId: string; note: string }): Promise<void> {
  if (!isPerson(actor)) throw new Forbidden()
  await transact(async (tx) => {
    const known = await findBooking(tx, bookingId)
    if (!known || !maySeeBooking(actor, known)) throw new NotFound()
    const who = whoOf(actor, known)
    if (!who) throw new Forbidden()
    await lockBooth(tx, known.booth_id)
    const booking = await findBooking(tx, bookingId)
    const state = stateAt(now(), { booking_state: booking?.state ?? null, expires_at: booking?.expires_at ?? null, closed_at: null })
    if (!booking || !boothStep(state, 'release', who)) throw new WrongState('booths:problems.ended')
    if (who === 'office' && note.length < 10) throw new Invalid({ note: ['booths:problems.say-why'] })
    await releaseBooking(tx, actor, booking, note)
  })
}

/**
 * Ends a booking for whatever reason, in the transaction of the verb that takes the booth, the registration or the fair
 * away. The booth is locked already.
 */
export async function releaseBooking(tx: Tx, actor: Actor, booking: BookingRow, note: string): Promise<void> {
  const booth = await lockBooth(tx, booking.booth_id)
  const code = booth?.code ?? ''
  const owed = await settleMoney(tx, actor, booking, note || code)
  await end(tx, booking, 'released', note, owed ? 'due' : 'none')
  await noted(tx, actor, booking, 'release-booth', { code, ...(note && { note }), ...(owed && { refund: booking.price }) })
  await tellOfEnd(tx, actor, booking, code, note, owed)
}

/** Calls an unpaid invoice off, asks a paid one back. Whether the organisation is owed money. */
async function settleMoney(tx: Tx, actor: Actor, booking: BookingRow, why: string): Promise<boolean> {
  if (!booking.invoice_id) return false
  if (!booking.paid_at) {
    if ((await dropCharge(tx, actor, booking.invoice_id, why)) === 'dropped') return false
    await tx.updateTable('booth_booking').set({ paid_at: now() }).where('id', '=', booking.id).execute()
  }
  await askRefund(tx, actor, booking.invoice_id, why)
  return true
}

async function tellOfEnd(tx: Tx, actor: Actor, booking: BookingRow, code: string, note: string, owed: boolean): Promise<void> {
  const details = { code, ...(await findNames(tx, booking)), note: note || '–' }
  if (whoOf(actor, booking) === 'owner') {
    await notify(tx, { office: true }, { kind: `booths:notices.given-up${owed ? '-paid' : ''}`, details, path: officePageOf(booking) })
    return
  }
  await notify(
    tx,
    { organisationIds: [booking.organisation_id] },
    { kind: `booths:notices.released${owed ? '-paid' : ''}`, details, path: pageOf(booking), mail: true },
  )
}

/** Ends everything that an organisation has at a fair, or everything at the fair. The registration or the fair is locked already. */
export async function releaseBooths(tx: Tx, actor: Actor, fairId: string, note: string, organisationId?: string): Promise<void> {
  for (const { id, booth_id } of await listStanding(tx, fairId, organisationId)) {
    await lockBooth(tx, booth_id)
    const booking = await findBooking(tx, id)
    if (booking?.state === 'held' || booking?.state === 'taken') await releaseBooking(tx, actor, booking, note)
  }
}

/**
 * The money for a booth has come. One that is still held is taken. One whose hold is over is taken too where nobody else has
 * it; else the Office is told that money is to be paid back. Told twice, nothing happens twice.
 */
export async function noteBoothPaid(tx: Tx, invoiceId: string): Promise<void> {
  const known = await findBookingOfInvoice(tx, invoiceId)
  if (!known) return
  const booth = await lockBooth(tx, known.booth_id)
  const booking = await findBooking(tx, known.id)
  if (!booth || !booking || booking.paid_at) return
  if (booking.state === 'held') return takeBooth(tx, exchange, booking, booth.code, { paid_at: now() })
  const living = await findLiving(tx, booth.id)
  const rival = living && stateAt(now(), { booking_state: living.state, expires_at: living.expires_at, closed_at: null }) !== 'free'
  const free = !rival && !booth.closed_at && !booth.removed_at && booking.state === 'expired' && (await stillExhibits(tx, booking))
  if (free && (!living || (await expireBooking(tx, exchange, living)) === 'expired'))
    return takeBooth(tx, exchange, booking, booth.code, { paid_at: now() })
  await tx.updateTable('booth_booking').set({ paid_at: now(), refund: 'due', updated_at: now() }).where('id', '=', booking.id).execute()
  await askRefund(tx, exchange, invoiceId, booth.code)
  await noted(tx, exchange, booking, 'booth-paid-late', { code: booth.code, price: booking.price })
  const { title } = await findNames(tx, booking)
  const details = { code: booth.code, title }
  await notify(tx, { office: true }, { kind: 'booths:notices.paid-late-office', details, path: officePageOf(booking), mail: true })
  const readers = { organisationIds: [booking.organisation_id] }
  await notify(tx, readers, { kind: 'booths:notices.paid-late', details, path: pageOf(booking), mail: true })
}

async function stillExhibits(tx: Tx, { fair_id, organisation_id }: BookingRow): Promise<boolean> {
  const registration = await tx
    .selectFrom('fair_registration as r')
    .innerJoin('fair as f', 'f.id', 'r.fair_id')
    .select('r.id')
    .where('r.fair_id', '=', fair_id)
    .where('r.organisation_id', '=', organisation_id)
    .where('r.as_role', '=', 'exhibitor')
    .where('r.state', 'in', ['applied', 'accepted'])
    .where('f.state', 'in', ['open', 'running'])
    .executeTakeFirst()
  return registration !== undefined
}

/** The Office has paid back what it owed for a booth. */
export async function noteRefund(actor: Actor, bookingId: string): Promise<void> {
  if (!isPerson(actor) || !mayDraw(actor)) throw new Forbidden()
  await transact(async (tx) => {
    const known = await findBooking(tx, bookingId)
    if (!known) throw new NotFound()
    const booth = await lockBooth(tx, known.booth_id)
    const booking = await findBooking(tx, bookingId)
    if (booking?.refund !== 'due') throw new WrongState()
    await tx.updateTable('booth_booking').set({ refund: 'done', updated_at: now() }).where('id', '=', bookingId).execute()
    await noted(tx, actor, booking, 'refund-booth', { code: booth?.code ?? '', price: booking.price })
  })
}
