import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { at, now } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { buildFair, buildRegistration } from '../techmart.fixtures'
import { confirmBooth, expireHold, expireHolds, holdBooth, releaseBooth, setBoothTerms } from './booths'
import { buildBooth, buildExhibitor, buildHall } from './booths.fixtures'
import { listStanding } from './bookings.queries'

const rowOf = (id: string) => db().selectFrom('booth_booking').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const actsOn = async (id: string) =>
  (
    await db()
      .selectFrom('audit')
      .select('act')
      .where('subject_kind', '=', 'booth-booking')
      .where('subject_id', '=', id)
      .orderBy('id')
      .execute()
  ).map(({ act }) => act)
const told = async (accountId: string) =>
  (
    await db()
      .selectFrom('notification')
      .select('kind')
      .where('account_id', '=', accountId)
      .where('kind', 'like', 'booths:%')
      .orderBy('id')
      .execute()
  ).map(({ kind }) => kind)
const later = (minutes: number) => new Date(now().getTime() + minutes * 60_000)

async function stage() {
  const booth = await buildBooth()
  return { booth, fairId: booth.fair_id, exhibitor: await buildExhibitor(booth.fair_id) }
}

describe('holding a booth', () => {
  it('keeps it for the minutes that the fair says, and leaves one row in the log', async () => {
    const { booth, exhibitor, fairId } = await stage()
    await setBoothTerms(await buildOfficer(), fairId, { holdMinutes: 5, payHours: 2, mostBooths: 1 })
    const moment = new Date('2026-12-01T02:00:00Z')
    const id = newId()
    const held = await at(moment, () => holdBooth(exhibitor, { id, boothId: booth.id }))
    expect(held).toEqual({ id, expiresAt: new Date('2026-12-01T02:05:00Z') })
    expect(await rowOf(id)).toMatchObject({ state: 'held', organisation_id: exhibitor.organisation.id, held_by: exhibitor.accountId })
    expect(await actsOn(id)).toEqual(['techmart.hold-booth'])
  })

  it('is one hold when sent twice at once', async () => {
    const { booth, exhibitor } = await stage()
    const input = { id: newId(), boothId: booth.id }
    const [one, two] = await Promise.all([holdBooth(exhibitor, input), holdBooth(exhibitor, input)])
    expect(one).toEqual(two)
    expect(await actsOn(input.id)).toEqual(['techmart.hold-booth'])
  })

  it('is for those who exhibit, applied or accepted, and write for their organisation', async () => {
    const { booth, exhibitor, fairId } = await stage()
    const input = () => ({ id: newId(), boothId: booth.id })
    const visitor = await buildMember()
    await buildRegistration({ fair_id: fairId, organisation_id: visitor.organisation.id, as_role: 'visitor' })
    await expect(holdBooth(visitor, input())).rejects.toMatchObject({ problem: 'booths:problems.not-exhibitor' })
    await expect(holdBooth(await buildMember(), input())).rejects.toMatchObject({ problem: 'booths:problems.not-exhibitor' })
    await expect(holdBooth(await buildOfficer(), input())).rejects.toMatchObject({ status: 403 })
    const viewer = await buildMember({ organisationId: exhibitor.organisation.id, role: 'viewer' })
    await expect(holdBooth(viewer, input())).rejects.toMatchObject({ status: 403 })
    await expect(holdBooth(exhibitor, { id: newId(), boothId: newId() })).rejects.toMatchObject({ status: 404 })
    expect((await holdBooth(await buildExhibitor(fairId, 'applied'), input())).id).toBeTruthy()
  })

  it('needs an open fair and a booth that is given out', async () => {
    const closedFair = await buildBooth({ hall_id: (await buildHall({ fair_id: (await buildFair({ state: 'closed' })).id })).id })
    const late = await buildExhibitor(closedFair.fair_id)
    await expect(holdBooth(late, { id: newId(), boothId: closedFair.id })).rejects.toMatchObject({ status: 409 })
    const closed = await buildBooth({ closed_at: new Date() })
    const exhibitor = await buildExhibitor(closed.fair_id)
    await expect(holdBooth(exhibitor, { id: newId(), boothId: closed.id })).rejects.toMatchObject({
      problem: 'booths:problems.closed?code=A1',
    })
  })

  it('goes as far as the limit of the fair, also with two at once', async () => {
    const { booth, exhibitor, fairId } = await stage()
    const other = await buildBooth({ hall_id: booth.hall_id, code: 'A2', x_cm: 300 })
    const third = await buildBooth({ hall_id: booth.hall_id, code: 'A3', x_cm: 600 })
    const results = await Promise.allSettled([booth, other].map(({ id: boothId }) => holdBooth(exhibitor, { id: newId(), boothId })))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(holdBooth(exhibitor, { id: newId(), boothId: third.id })).rejects.toMatchObject({
      problem: 'booths:problems.limit?most=1',
    })
    await setBoothTerms(await buildOfficer(), fairId, { holdMinutes: 15, payHours: 24, mostBooths: 2 })
    await holdBooth(exhibitor, { id: newId(), boothId: third.id })
    expect(await listStanding(db(), fairId)).toHaveLength(2)
  })

  it('of two at once has one winner, and the other is told that it is gone', async () => {
    const { booth, exhibitor, fairId } = await stage()
    const other = await buildExhibitor(fairId)
    const results = await Promise.allSettled([exhibitor, other].map((who) => holdBooth(who, { id: newId(), boothId: booth.id })))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { problem: 'booths:problems.just-taken?code=A1' } })
  })
})

describe('a hold whose time is over', () => {
  it('blocks nobody, swept away or not', async () => {
    const { booth, exhibitor, fairId } = await stage()
    const next = await buildExhibitor(fairId)
    const { id } = await holdBooth(exhibitor, { id: newId(), boothId: booth.id })
    await expect(at(later(14), () => holdBooth(next, { id: newId(), boothId: booth.id }))).rejects.toMatchObject({ status: 409 })
    const taken = await at(later(15.1), () => holdBooth(next, { id: newId(), boothId: booth.id }))
    expect(await rowOf(id)).toMatchObject({ state: 'expired' })
    expect(await rowOf(taken.id)).toMatchObject({ state: 'held' })
    expect(await actsOn(id)).toEqual(['techmart.hold-booth', 'techmart.expire-booth'])
    expect(await told(exhibitor.accountId)).toEqual(['booths:notices.expired'])
  })

  it('is ended by its job at its time, not before, and once', async () => {
    const { booth, exhibitor } = await stage()
    const { id } = await holdBooth(exhibitor, { id: newId(), boothId: booth.id })
    await at(later(14), () => expireHold({ bookingId: id }))
    expect((await rowOf(id)).state).toBe('held')
    await at(later(16), () => Promise.all([expireHold({ bookingId: id }), expireHolds(), expireHold({ bookingId: id })]))
    expect((await rowOf(id)).state).toBe('expired')
    expect(await actsOn(id)).toEqual(['techmart.hold-booth', 'techmart.expire-booth'])
  })

  it('is not confirmed any more', async () => {
    const { booth, exhibitor } = await stage()
    const { id } = await holdBooth(exhibitor, { id: newId(), boothId: booth.id })
    await expect(at(later(16), () => confirmBooth(exhibitor, id))).rejects.toMatchObject({ problem: 'booths:problems.hold-over' })
  })

  it('ends one way or the other when it is confirmed in the same moment', async () => {
    for (let turn = 0; turn < 12; turn++) {
      const { booth, exhibitor } = await stage()
      const { id, expiresAt } = await holdBooth(exhibitor, { id: newId(), boothId: booth.id })
      const before = new Date(expiresAt.getTime() - 1)
      const acts = [() => at(before, () => confirmBooth(exhibitor, id)), () => at(expiresAt, () => expireHold({ bookingId: id }))]
      const [one, other] = await Promise.allSettled((turn % 2 ? acts : acts.reverse()).map((act) => act()))
      const confirmed = turn % 2 ? one : other
      const { state } = await rowOf(id)
      expect(state).toBe(confirmed?.status === 'fulfilled' ? 'taken' : 'expired')
      expect((await actsOn(id)).filter((act) => /take|expire/.test(act))).toHaveLength(1)
    }
  })
})

describe('confirming', () => {
  it('takes a booth that is free of charge at once, and tells both sides', async () => {
    const officer = await buildOfficer()
    const { booth, exhibitor } = await stage()
    const { id } = await holdBooth(exhibitor, { id: newId(), boothId: booth.id })
    const [one, two] = await Promise.all([confirmBooth(exhibitor, id), confirmBooth(exhibitor, id)])
    expect([one, two]).toEqual([
      { state: 'taken', invoiceId: null },
      { state: 'taken', invoiceId: null },
    ])
    expect(await actsOn(id)).toEqual(['techmart.hold-booth', 'techmart.take-booth'])
    expect(await told(exhibitor.accountId)).toEqual(['booths:notices.taken'])
    expect(await told(officer.accountId)).toEqual(['booths:notices.taken-office'])
    await at(later(600), expireHolds)
    expect((await rowOf(id)).state).toBe('taken')
  })

  it('is for the organisation that holds it', async () => {
    const { booth, exhibitor, fairId } = await stage()
    const { id } = await holdBooth(exhibitor, { id: newId(), boothId: booth.id })
    await expect(confirmBooth(await buildExhibitor(fairId), id)).rejects.toMatchObject({ status: 404 })
    await expect(confirmBooth(await buildOfficer(), id)).rejects.toMatchObject({ status: 403 })
    await expect(confirmBooth(exhibitor, newId())).rejects.toMatchObject({ status: 404 })
  })
})

describe('releasing', () => {
  it('frees the booth for the next, by its owner', async () => {
    const officer = await buildOfficer()
    const { booth, exhibitor, fairId } = await stage()
    const { id } = await holdBooth(exhibitor, { id: newId(), boothId: booth.id })
    await confirmBooth(exhibitor, id)
    await releaseBooth(exhibitor, { bookingId: id, note: '' })
    expect(await rowOf(id)).toMatchObject({ state: 'released', refund: 'none' })
    expect(await told(officer.accountId)).toEqual(['booths:notices.taken-office', 'booths:notices.given-up'])
    await expect(releaseBooth(exhibitor, { bookingId: id, note: '' })).rejects.toMatchObject({ status: 409 })
    await holdBooth(await buildExhibitor(fairId), { id: newId(), boothId: booth.id })
  })

  it('by the Office says why', async () => {
    const officer = await buildOfficer()
    const { booth, exhibitor } = await stage()
    const { id } = await holdBooth(exhibitor, { id: newId(), boothId: booth.id })
    await expect(releaseBooth(officer, { bookingId: id, note: '' })).rejects.toMatchObject({
      fields: { note: ['booths:problems.say-why'] },
    })
    await releaseBooth(officer, { bookingId: id, note: 'Gian này dành cho khu vực cứu hoả' })
    expect(await rowOf(id)).toMatchObject({ state: 'released', end_note: 'Gian này dành cho khu vực cứu hoả' })
    expect(await told(exhibitor.accountId)).toEqual(['booths:notices.released'])
  })

  it('is nobody else’s', async () => {
    const { booth, exhibitor, fairId } = await stage()
    const { id } = await holdBooth(exhibitor, { id: newId(), boothId: booth.id })
    await expect(releaseBooth(await buildExhibitor(fairId), { bookingId: id, note: '' })).rejects.toMatchObject({ status: 404 })
    const viewer = await buildMember({ organisationId: exhibitor.organisation.id, role: 'viewer' })
    await expect(releaseBooth(viewer, { bookingId: id, note: '' })).rejects.toMatchObject({ status: 403 })
  })
})
