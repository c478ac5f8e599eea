import { notify } from '#server/notifications/notifications'
import { exchange } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import type { Tx } from '#server/platform/database'
import type { InvoiceFact } from '#server/payments/payments'
import type { InvoiceState } from '#db/tables/payments'
import { dueFor, invoiceSubject, rateOfBooths } from './booth-fee'
import { type BookingRow, findBooking, findBookingOfInvoice, findLiving, findNames, listLivingOf, lockBooth } from './bookings.queries'
import { stateAt } from './booths.states'
import { expireBooking, officePageOf, pageOf, releaseBooking } from './ending'
import { findTerms } from './plan.queries'
import { billBooth, noted, takeBooth } from './taking'

/** The booking that an invoice is for, with its booth, both locked; nothing where the invoice is for something else. */
async function bookingOf(tx: Tx, { invoiceId, subjectKind }: InvoiceFact) {
  if (subjectKind !== invoiceSubject) return undefined
  const known = await findBookingOfInvoice(tx, invoiceId)
  const booth = known && (await lockBooth(tx, known.booth_id))
  const booking = known && (await findBooking(tx, known.id))
  // Of two invoices of one booking only the later counts.
  return booth && booking?.invoice_id === invoiceId ? { booth, booking } : undefined
}

/** Everything due for a booth has come: it is taken. Told twice, nothing happens twice. */
export async function noteBoothPaid(tx: Tx, fact: InvoiceFact): Promise<void> {
  const found = await bookingOf(tx, fact)
  if (!found || found.booking.paid_at) return
  const { booth, booking } = found
  if (booking.state === 'held') return takeBooth(tx, exchange, booking, booth.code, { paid_at: now() })
  await tx.updateTable('booth_booking').set({ paid_at: now(), updated_at: now() }).where('id', '=', booking.id).execute()
  await noted(tx, exchange, booking, 'booth-paid', { code: booth.code })
}

/**
 * Money has come for a booth after its hold was over and its invoice called off. Where the booth is still to be had it is
 * held for them again under a new invoice, onto which the Office carries the money; else it is owed back. The Office is told.
 */
export async function noteLateMoney(tx: Tx, fact: InvoiceFact & { state: InvoiceState }): Promise<void> {
  if (fact.state !== 'overpaid') return
  const found = await bookingOf(tx, fact)
  if (found?.booking.refund !== 'none') return
  const { booth, booking } = found
  if (booking.state !== 'expired' && booking.state !== 'released') return
  const { title, name, kind } = await findNames(tx, booking)
  const details = { code: booth.code, title, name }
  const readers = { organisationIds: [booking.organisation_id] }
  if (booking.state === 'expired' && (await isStillFree(tx, booth, booking))) {
    const rate = await rateOfBooths(tx, kind)
    const fee = { feeId: rate.feeId, ...dueFor(rate, booking.price) }
    await notify(tx, { office: true }, { kind: 'booths:notices.late-kept-office', details, path: officePageOf(booking), mail: true })
    await notify(tx, readers, { kind: 'booths:notices.late-kept', details, path: pageOf(booking), mail: true })
    await billBooth(tx, exchange, booking, booth.code, fee)
    return
  }
  await tx.updateTable('booth_booking').set({ refund: 'due', updated_at: now() }).where('id', '=', booking.id).execute()
  await noted(tx, exchange, booking, 'booth-paid-late', { code: booth.code })
  await notify(tx, { office: true }, { kind: 'booths:notices.late-office', details, path: officePageOf(booking), mail: true })
  await notify(tx, readers, { kind: 'booths:notices.late', details, path: pageOf(booking), mail: true })
}

/** Nobody has the booth, it is given out, and the organisation still exhibits without a booth beyond its limit. */
async function isStillFree(
  tx: Tx,
  booth: { id: string; closed_at: Date | null; removed_at: Date | null },
  { fair_id, organisation_id }: BookingRow,
): Promise<boolean> {
  if (booth.closed_at || booth.removed_at) return false
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
  const own = await listLivingOf(tx, fair_id, organisation_id, now())
  if (!registration || own.length >= (await findTerms(tx, fair_id)).mostBooths) return false
  const living = await findLiving(tx, booth.id)
  if (!living) return true
  const state = stateAt(now(), { booking_state: living.state, expires_at: living.expires_at, closed_at: null })
  return state === 'free' && (await expireBooking(tx, exchange, living)) === 'expired'
}

/** Paid once, no longer: the booth stays theirs until the Office decides. */
export async function noteBoothUnpaid(tx: Tx, fact: InvoiceFact): Promise<void> {
  const found = await bookingOf(tx, fact)
  if (!found?.booking.paid_at || found.booking.state !== 'taken') return
  const { booth, booking } = found
  await tx.updateTable('booth_booking').set({ paid_at: null, updated_at: now() }).where('id', '=', booking.id).execute()
  await noted(tx, exchange, booking, 'booth-unpaid', { code: booth.code })
  const { title, name } = await findNames(tx, booking)
  const details = { code: booth.code, title, name }
  await notify(tx, { office: true }, { kind: 'booths:notices.unpaid', details, path: officePageOf(booking), mail: true })
}

/** An officer has called the invoice off by hand: nothing is waited for any more. */
export async function noteBoothUnbilled(tx: Tx, fact: InvoiceFact): Promise<void> {
  const found = await bookingOf(tx, fact)
  if (found?.booking.state === 'held') await releaseBooking(tx, exchange, found.booking, '')
}

/** What was owed for a booth has been given back. */
export async function noteBoothRefunded(tx: Tx, fact: InvoiceFact): Promise<void> {
  const found = await bookingOf(tx, fact)
  if (found?.booking.refund !== 'due') return
  await tx.updateTable('booth_booking').set({ refund: 'done', updated_at: now() }).where('id', '=', found.booking.id).execute()
  await noted(tx, exchange, found.booking, 'booth-refunded', { code: found.booth.code })
}
