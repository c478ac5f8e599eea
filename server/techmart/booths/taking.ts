import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import type { Tx } from '#server/platform/database'
import { publish } from '#server/platform/events'
import { newId } from '#server/platform/id'
import { enqueue } from '#server/platform/jobs'
import { type Charge, chargeForBooth } from './booth-fee'
import { type BookingRow, findNames } from './bookings.queries'
import { findTerms } from './plan.queries'

declare module '#server/platform/events' {
  interface Events {
    'techmart.booths-changed': { fairId: string; organisationIds: string[] }
  }
}

declare module '#server/platform/jobs' {
  interface Jobs {
    'booths.expire-hold': { bookingId: string }
  }
}

export const minutes = 60_000

/** Orders the end of a hold for its time, in place of an earlier one. */
export function expireLater(tx: Tx, bookingId: string, at: Date): Promise<void> {
  return enqueue(tx, 'booths.expire-hold', { bookingId }, { key: `booths.expire-hold ${bookingId}`, runAt: at })
}

/** What a booking leaves behind: its row in the log, and everybody's plan looks again. */
export async function noted(
  tx: Tx,
  actor: Actor,
  booking: Pick<BookingRow, 'id' | 'fair_id' | 'organisation_id'>,
  act: string,
  details: Record<string, unknown>,
): Promise<void> {
  await record(tx, actor, {
    act: `techmart.${act}`,
    subject: ['booth-booking', booking.id],
    details: { fairId: booking.fair_id, ...details },
    organisationId: booking.organisation_id,
  })
  await publish(tx, 'techmart.booths-changed', { fairId: booking.fair_id, organisationIds: [booking.organisation_id] })
}

/** The booth is the organisation's: written, logged, and both it and the Office are told. The booth is locked already. */
export async function takeBooth(
  tx: Tx,
  actor: Actor,
  booking: BookingRow,
  code: string,
  more: { confirmed_at?: Date; paid_at?: Date },
): Promise<void> {
  await tx
    .updateTable('booth_booking')
    .set({ state: 'taken', taken_at: now(), ended_at: null, updated_at: now(), ...more })
    .where('id', '=', booking.id)
    .execute()
  await noted(tx, actor, booking, 'take-booth', { code, price: booking.price })
  const { title, name } = await findNames(tx, booking)
  const details = { code, title, name }
  await notify(
    tx,
    { organisationIds: [booking.organisation_id] },
    { kind: 'booths:notices.taken', details, path: `/fairs/${booking.fair_id}/booth`, mail: true },
  )
  await notify(
    tx,
    { office: true },
    { kind: 'booths:notices.taken-office', details, path: `/office/fairs/${booking.fair_id}/bookings` },
    actor.accountId,
  )
}

/**
 * Bills a booth: it waits for the money as long as the fair says. The booth is locked already; the invoice comes last, since
 * its number is nobody else's until the transaction ends.
 */
export async function billBooth(tx: Tx, actor: Actor, booking: BookingRow, code: string, fee: Charge['fee']): Promise<string> {
  const { payHours } = await findTerms(tx, booking.fair_id)
  const dueAt = new Date(now().getTime() + payHours * 60 * minutes)
  const invoiceId = newId()
  await tx
    .updateTable('booth_booking')
    .set({ state: 'held', confirmed_at: now(), invoice_id: invoiceId, expires_at: dueAt, ended_at: null, updated_at: now() })
    .where('id', '=', booking.id)
    .execute()
  await expireLater(tx, booking.id, dueAt)
  await noted(tx, actor, booking, 'confirm-booth', { code, amount: fee.amount, until: dueAt.toISOString() })
  const { title, title_en } = await findNames(tx, booking)
  const charge = { invoiceId, bookingId: booking.id, organisationId: booking.organisation_id, fee, boothCode: code, dueAt }
  await chargeForBooth(tx, actor, { ...charge, fairVi: title, fairEn: title_en })
  return invoiceId
}
