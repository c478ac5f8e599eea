import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import type { Tx } from '#server/platform/database'
import { publish } from '#server/platform/events'
import { type BookingRow, findNames } from './bookings.queries'

declare module '#server/platform/events' {
  interface Events {
    'techmart.booths-changed': { fairId: string; organisationIds: string[] }
  }
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
