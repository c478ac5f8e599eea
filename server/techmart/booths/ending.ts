import { notify } from '#server/notifications/notifications'
import { type Actor, exchange, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { dropCharge } from './booth-fee'
import { type BookingRow, findBooking, findNames, listOverdue, listStanding, lockBooth } from './bookings.queries'
import { maySeeBooking, whoOf } from './booths.policy'
import { boothStep, stateAt } from './booths.states'
import { findTerms } from './plan.queries'
import { expireLater, minutes, noted, takeBooth } from './taking'

export const pageOf = (booking: Pick<BookingRow, 'fair_id'>) => `/fairs/${booking.fair_id}/booth`
export const officePageOf = (booking: Pick<BookingRow, 'fair_id'>) => `/office/fairs/${booking.fair_id}/bookings`

/**
 * Ends a hold whose time is over, with its unpaid invoice. Where the money has come in the same moment the booth is the
 * payer's; where some of it has, or it is on its way by card, the booth waits on. The booth is locked already.
 */
export async function expireBooking(tx: Tx, actor: Actor, booking: BookingRow): Promise<'expired' | 'taken' | 'held'> {
  const booth = await lockBooth(tx, booking.booth_id)
  const code = booth?.code ?? ''
  const money = booking.invoice_id ? await dropCharge(tx, actor, booking.invoice_id, `Hết hạn giữ gian ${code}`) : 'dropped'
  if (money === 'paid') {
    await takeBooth(tx, actor, booking, code, { paid_at: now() })
    return 'taken'
  }
  if (money === 'coming') {
    await waitOn(tx, actor, booking, code)
    return 'held'
  }
  await end(tx, booking, 'expired', '')
  await noted(tx, actor, booking, 'expire-booth', { code })
  const { title } = await findNames(tx, booking)
  await notify(
    tx,
    { organisationIds: [booking.organisation_id] },
    { kind: 'booths:notices.expired', details: { code, title }, path: pageOf(booking), mail: booking.confirmed_at !== null },
  )
  return 'expired'
}

/** Somebody who has paid a part does not lose the booth to a clock: the Office is told, and decides. */
async function waitOn(tx: Tx, actor: Actor, booking: BookingRow, code: string): Promise<void> {
  const { payHours } = await findTerms(tx, booking.fair_id)
  const until = new Date(now().getTime() + payHours * 60 * minutes)
  await tx.updateTable('booth_booking').set({ expires_at: until, updated_at: now() }).where('id', '=', booking.id).execute()
  await expireLater(tx, booking.id, until)
  await noted(tx, actor, booking, 'extend-booth', { code, until: until.toISOString() })
  const { title, name } = await findNames(tx, booking)
  await notify(tx, { office: true }, { kind: 'booths:notices.part-paid', details: { code, title, name }, path: officePageOf(booking) })
}

function end(tx: Tx, booking: BookingRow, state: 'expired' | 'released', note: string, owed = false) {
  return tx
    .updateTable('booth_booking')
    .set({ state, end_note: note, ended_at: now(), updated_at: now(), ...(owed && { refund: 'due' }) })
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
 * away. An unpaid invoice is called off; what has come is owed back. The booth is locked already.
 */
export async function releaseBooking(tx: Tx, actor: Actor, booking: BookingRow, note: string): Promise<void> {
  const booth = await lockBooth(tx, booking.booth_id)
  const code = booth?.code ?? ''
  const owed =
    booking.invoice_id !== null && (await dropCharge(tx, actor, booking.invoice_id, note || `Trả lại gian ${code}`)) !== 'dropped'
  await end(tx, booking, 'released', note, owed)
  await noted(tx, actor, booking, 'release-booth', { code, ...(note && { note }), ...(owed && { refund: true }) })
  const { title, name } = await findNames(tx, booking)
  const details = { code, title, name, note: note || '–' }
  const paid = owed ? '-paid' : ''
  const byOwner = whoOf(actor, booking) === 'owner'
  if (byOwner || owed) await notify(tx, { office: true }, { kind: `booths:notices.given-up${paid}`, details, path: officePageOf(booking) })
  if (byOwner) return
  const readers = { organisationIds: [booking.organisation_id] }
  await notify(tx, readers, { kind: `booths:notices.released${paid}`, details, path: pageOf(booking), mail: true })
}

/** Ends everything that an organisation has at a fair, or everything at the fair. The registration or the fair is locked already. */
export async function releaseBooths(tx: Tx, actor: Actor, fairId: string, note: string, organisationId?: string): Promise<void> {
  for (const { id, booth_id } of await listStanding(tx, fairId, organisationId)) {
    await lockBooth(tx, booth_id)
    const booking = await findBooking(tx, id)
    if (booking?.state === 'held' || booking?.state === 'taken') await releaseBooking(tx, actor, booking, note)
  }
}
