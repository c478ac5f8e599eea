import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildRelief, rowOf as invoiceRow } from '#server/payments/payments.fixtures'
import { cancelInvoice } from '#server/payments/payments'
import { at, now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { deliverEvents } from '#server/platform/events'
import { newId } from '#server/platform/id'
import { subscriptions } from '#server/subscriptions'
import { describe, expect, it } from 'vitest'
import { refuseRegistration } from '../registrations/registrations'
import { cancelFair } from '../techmart'
import { confirmBooth, expireHold, expireHolds, holdBooth, releaseBooth } from './booths'
import { buildBooth, buildExhibitor, payInvoice, settleInvoice } from './booths.fixtures'

const price = 4_500_000
const rowOf = (id: string) => db().selectFrom('booth_booking').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const later = (hours: number) => new Date(now().getTime() + hours * 3_600_000)
const heard = () => deliverEvents(subscriptions)
const told = async (accountId: string) =>
  (
    await db()
      .selectFrom('notification')
      .select('kind')
      .where('account_id', '=', accountId)
      .where('kind', 'like', 'booths:%')
      .orderBy('id')
      .execute()
  ).map(({ kind }) => kind.replace('booths:notices.', ''))

/** A booth that costs something, confirmed by an exhibitor, its invoice not paid yet. */
async function confirmed(kind: 'institute' | 'university' = 'institute') {
  const officer = await buildOfficer()
  const booth = await buildBooth({ price })
  const exhibitor = await buildExhibitor(booth.fair_id, 'accepted', kind)
  const { id } = await holdBooth(exhibitor, { id: newId(), boothId: booth.id })
  const { invoiceId } = await confirmBooth(exhibitor, id)
  return { officer, booth, exhibitor, id, invoiceId: invoiceId ?? '' }
}

describe('confirming a booth that costs something', () => {
  it('issues one invoice, also when sent twice at once, and the booth waits for the money', async () => {
    const booth = await buildBooth({ price })
    const exhibitor = await buildExhibitor(booth.fair_id)
    const { id } = await holdBooth(exhibitor, { id: newId(), boothId: booth.id })
    const [one, two] = await Promise.all([confirmBooth(exhibitor, id), confirmBooth(exhibitor, id)])
    expect(one).toEqual(two)
    expect(one).toMatchObject({ state: 'held' })
    expect(await invoiceRow(one.invoiceId ?? '')).toMatchObject({
      total: price,
      state: 'open',
      subject_kind: 'booth-booking',
      subject_id: id,
    })
    const { expires_at, confirmed_at } = await rowOf(id)
    expect(expires_at.getTime() - (confirmed_at?.getTime() ?? 0)).toBeGreaterThan(23.9 * 3_600_000)
    const invoices = await db().selectFrom('invoice').select('id').where('subject_id', '=', id).execute()
    expect(invoices).toHaveLength(1)
  })

  it('in a free period costs nothing and takes the booth at once', async () => {
    await buildRelief({ kind: 'booth', organisationKind: 'university', percent: 100 })
    const { id, invoiceId } = await confirmed('university')
    expect(invoiceId).toBe('')
    expect((await rowOf(id)).state).toBe('taken')
  })
})

describe('paying', () => {
  it('takes the booth, once, however often it is told', async () => {
    const { officer, exhibitor, id, invoiceId } = await confirmed()
    await payInvoice(invoiceId)
    await heard()
    await heard()
    expect(await rowOf(id)).toMatchObject({ state: 'taken' })
    expect((await rowOf(id)).paid_at).not.toBeNull()
    expect(await told(exhibitor.accountId)).toEqual(['taken'])
    expect(await told(officer.accountId)).toEqual(['taken-office'])
  })

  it('in the very moment in which the hold ends keeps the booth', async () => {
    const { id, invoiceId } = await confirmed()
    await payInvoice(invoiceId)
    // The news of the payment has not been delivered yet.
    await at(later(25), () => expireHold({ bookingId: id }))
    expect(await rowOf(id)).toMatchObject({ state: 'taken' })
    await heard()
    expect(await rowOf(id)).toMatchObject({ state: 'taken', refund: 'none' })
  })

  it('a part of it does not lose the booth to the clock, and the Office is told', async () => {
    const { officer, booth, id, invoiceId } = await confirmed()
    await payInvoice(invoiceId, 1_000_000)
    const rival = await buildExhibitor(booth.fair_id)
    await expect(at(later(25), () => holdBooth(rival, { id: newId(), boothId: booth.id }))).rejects.toMatchObject({ status: 409 })
    await at(later(25), expireHolds)
    expect(await rowOf(id)).toMatchObject({ state: 'held' })
    expect(await told(officer.accountId)).toEqual(['part-paid'])
  })

  it('taken back leaves the booth with them and tells the Office', async () => {
    const { officer, id, invoiceId } = await confirmed()
    const payment = await payInvoice(invoiceId)
    await heard()
    await settleInvoice(invoiceId, { fact: 'disputed', id: payment, state: 'lost' })
    await heard()
    expect(await rowOf(id)).toMatchObject({ state: 'taken', paid_at: null })
    expect(await told(officer.accountId)).toContain('unpaid')
  })
})

describe('not paying', () => {
  it('frees the booth and cancels the invoice', async () => {
    const { exhibitor, booth, id, invoiceId } = await confirmed()
    await at(later(25), () => expireHold({ bookingId: id }))
    await heard()
    expect(await rowOf(id)).toMatchObject({ state: 'expired' })
    expect(await invoiceRow(invoiceId)).toMatchObject({ state: 'void' })
    expect(await told(exhibitor.accountId)).toEqual(['expired'])
    await holdBooth(await buildExhibitor(booth.fair_id), { id: newId(), boothId: booth.id })
  })

  it('gives way to the next who comes, though nobody swept it away', async () => {
    const { booth, id, invoiceId } = await confirmed()
    const next = await buildExhibitor(booth.fair_id)
    const held = await at(later(25), () => holdBooth(next, { id: newId(), boothId: booth.id }))
    expect(await rowOf(held.id)).toMatchObject({ state: 'held' })
    expect(await rowOf(id)).toMatchObject({ state: 'expired' })
    expect(await invoiceRow(invoiceId)).toMatchObject({ state: 'void' })
  })

  it('because an officer called the invoice off ends the hold', async () => {
    const { officer, exhibitor, id, invoiceId } = await confirmed()
    await transact((tx) => cancelInvoice(tx, officer, { id: invoiceId, reason: 'Lập nhầm đơn vị' }))
    await heard()
    expect(await rowOf(id)).toMatchObject({ state: 'released', refund: 'none' })
    expect(await told(exhibitor.accountId)).toEqual(['released'])
  })
})

describe('money that comes too late', () => {
  it('keeps the booth where it is still free, under a new invoice', async () => {
    const { officer, exhibitor, id, invoiceId } = await confirmed()
    await at(later(25), () => expireHold({ bookingId: id }))
    await payInvoice(invoiceId)
    await heard()
    const again = await rowOf(id)
    expect(again).toMatchObject({ state: 'held', refund: 'none' })
    expect(again.invoice_id).not.toBe(invoiceId)
    expect(await told(officer.accountId)).toEqual(['late-kept-office'])
    expect(await told(exhibitor.accountId)).toEqual(['expired', 'late-kept'])
    await payInvoice(again.invoice_id ?? '')
    await heard()
    expect(await rowOf(id)).toMatchObject({ state: 'taken' })
  })

  it('is owed back where somebody else has the booth, and the debt ends when it has gone back', async () => {
    const { officer, exhibitor, booth, id, invoiceId } = await confirmed()
    await at(later(25), () => expireHold({ bookingId: id }))
    await holdBooth(await buildExhibitor(booth.fair_id), { id: newId(), boothId: booth.id })
    const payment = await payInvoice(invoiceId)
    await heard()
    expect(await rowOf(id)).toMatchObject({ state: 'expired', refund: 'due' })
    expect(await told(officer.accountId)).toEqual(['late-office'])
    expect(await told(exhibitor.accountId)).toEqual(['expired', 'late'])
    const refund = { fact: 'refund' as const, id: newId(), paymentId: payment, amount: price, state: 'succeeded' as const }
    await settleInvoice(invoiceId, refund, (tx) =>
      tx
        .insertInto('refund')
        .values({
          id: refund.id,
          payment_id: payment,
          amount: price,
          state: 'succeeded',
          ordered_by: officer.accountId,
        })
        .execute(),
    )
    await heard()
    expect(await rowOf(id)).toMatchObject({ state: 'expired', refund: 'done' })
  })

  it('is owed back where the booth is not given out any more', async () => {
    const { booth, id, invoiceId } = await confirmed()
    await at(later(25), () => expireHold({ bookingId: id }))
    await db().updateTable('booth').set({ closed_at: new Date() }).where('id', '=', booth.id).execute()
    await payInvoice(invoiceId)
    await heard()
    expect(await rowOf(id)).toMatchObject({ state: 'expired', refund: 'due' })
  })
})

describe('giving a booth back', () => {
  it('that is paid asks for the money back, and the Office sees it', async () => {
    const { officer, exhibitor, id, invoiceId } = await confirmed()
    await payInvoice(invoiceId)
    await heard()
    await releaseBooth(exhibitor, { bookingId: id, note: 'Không cử được người' })
    expect(await rowOf(id)).toMatchObject({ state: 'released', refund: 'due', end_note: 'Không cử được người' })
    expect(await told(officer.accountId)).toEqual(['taken-office', 'given-up-paid'])
  })

  it('that is not paid cancels its invoice', async () => {
    const { exhibitor, id, invoiceId } = await confirmed()
    await releaseBooth(exhibitor, { bookingId: id, note: '' })
    expect(await rowOf(id)).toMatchObject({ state: 'released', refund: 'none' })
    expect(await invoiceRow(invoiceId)).toMatchObject({ state: 'void' })
    await heard()
    expect(await rowOf(id)).toMatchObject({ state: 'released' })
  })

  it('comes with a refused registration and with a fair that is called off', async () => {
    const refused = await confirmed()
    const registration = await db()
      .selectFrom('fair_registration')
      .select('id')
      .where('organisation_id', '=', refused.exhibitor.organisation.id)
      .executeTakeFirstOrThrow()
    await refuseRegistration(refused.officer, registration.id, 'Không đúng lĩnh vực của phiên')
    expect(await rowOf(refused.id)).toMatchObject({ state: 'released', end_note: 'Không đúng lĩnh vực của phiên' })
    expect(await invoiceRow(refused.invoiceId)).toMatchObject({ state: 'void' })

    const off = await confirmed()
    await payInvoice(off.invoiceId)
    await heard()
    await cancelFair(off.officer, off.booth.fair_id, 'Bão số 9 đổ bộ vào tỉnh')
    expect(await rowOf(off.id)).toMatchObject({ state: 'released', refund: 'due' })
  })
})
