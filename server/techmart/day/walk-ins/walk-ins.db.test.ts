import { describe, expect, it } from 'vitest'
import { askWish } from '../../wishes/wishes'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { addDays, at, now } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { arrange } from '../../meetings/meetings.fixtures'
import { actsOf, atTime, buildComer, buildDay, toldOf } from '../day.fixtures'
import { expireWalkIns } from './expiring'
import { getOwnWalkIns } from './reading'
import { callNext, seatWalkIn } from './seating'
import { askWalkIn, registerWalkIn, settleWalkIn } from './walk-ins'

const rowOf = (id: string) => db().selectFrom('walk_in').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const ask = (organisationId: string, id = newId()) => ({ intent: 'ask' as const, id, organisationId, note: '' })
const register = (organisationId: string, otherId: string, id = newId()) => ({
  intent: 'register' as const,
  id,
  organisationId,
  otherId,
  note: '',
})

describe('a walk-in meeting', () => {
  it('is asked, agreed on the phone, and given the first free table and slot', async () => {
    const s = await buildDay()
    await atTime('09:10', async () => {
      const request = ask(s.supplier.organisation.id)
      expect(await askWalkIn(s.enterprise, s.fair.id, request)).toEqual({ id: request.id, state: 'asked' })
      expect(await askWalkIn(s.enterprise, s.fair.id, request)).toEqual({ id: request.id, state: 'asked' })
      await expect(settleWalkIn(s.enterprise, request.id, 'accept')).rejects.toMatchObject({ status: 409 })
      await settleWalkIn(s.supplier, request.id, 'accept')
      const seated = await seatWalkIn(s.officer, request.id)
      expect(seated).toMatchObject({ start: '09:00', table: 1 })
      expect(await rowOf(request.id)).toMatchObject({ state: 'seated', meeting_id: seated.meetingId })
      expect(await actsOf('walk-in', request.id)).toEqual(['techmart.ask-walk-in', 'techmart.accept-walk-in', 'techmart.seat-walk-in'])
      expect(await toldOf(s.supplier)).toEqual(['walk-in-asked'])
      expect(await toldOf(s.enterprise)).toEqual(['walk-in-accepted'])
      await expect(seatWalkIn(s.officer, request.id)).rejects.toMatchObject({ status: 409 })
      await expect(settleWalkIn(s.enterprise, request.id, 'withdraw')).rejects.toMatchObject({ status: 409 })
    })
  })

  it('waits past what the two have already, and past what the tables hold', async () => {
    const s = await buildDay()
    const other = await buildComer(s.fair.id)
    await atTime('09:10', async () => {
      await arrange(s, '09:00', 1)
      const { id } = await registerWalkIn(s.officer, s.fair.id, register(s.enterprise.organisation.id, other.organisation.id))
      await expect(seatWalkIn(s.officer, id, { atOnce: true })).rejects.toMatchObject({ fields: { '': ['day:problems.not-free-now'] } })
      expect(await callNext(s.officer, s.fair.id, newId())).toMatchObject({ start: '09:30', table: 1 })
      await expect(callNext(s.officer, s.fair.id, newId())).rejects.toMatchObject({ problem: 'day:problems.nobody-waits' })
    })
  })

  it('at once is started at once', async () => {
    const s = await buildDay()
    await atTime('10:05', async () => {
      const { id } = await registerWalkIn(s.officer, s.fair.id, register(s.enterprise.organisation.id, s.supplier.organisation.id))
      const { meetingId, start } = await seatWalkIn(s.officer, id, { atOnce: true })
      expect(start).toBe('10:00')
      const meeting = await db()
        .selectFrom('meeting')
        .select(['started_at', 'technology_id'])
        .where('id', '=', meetingId)
        .executeTakeFirstOrThrow()
      expect(meeting.started_at).toEqual(now())
      expect(meeting.technology_id).toBe(s.technologyId)
      expect(await actsOf('meeting', meetingId)).toEqual(['techmart.arrange-meeting', 'techmart.start-meeting'])
    })
  })

  it('whom both ask for waits at once, and there is one request for the two', async () => {
    const s = await buildDay()
    const other = await buildComer(s.fair.id)
    await atTime('09:10', async () => {
      const answers = await Promise.all([
        askWalkIn(s.supplier, s.fair.id, ask(other.organisation.id)),
        askWalkIn(other, s.fair.id, ask(s.supplier.organisation.id)),
      ])
      expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
      expect((await rowOf(answers[0]?.id ?? '')).state).toBe('waiting')
    })
  })

  it('of two desks that seat one pair at once, one does', async () => {
    const s = await buildDay()
    await atTime('09:10', async () => {
      const { id } = await registerWalkIn(s.officer, s.fair.id, register(s.enterprise.organisation.id, s.supplier.organisation.id))
      const results = await Promise.allSettled([
        seatWalkIn(s.officer, id),
        seatWalkIn(s.officer, id),
        callNext(s.officer, s.fair.id, newId()),
      ])
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const meetings = await db().selectFrom('meeting').select('id').where('fair_id', '=', s.fair.id).execute()
      expect(meetings).toHaveLength(1)
    })
  })

  it('ten calls at once give ten places, none twice', async () => {
    const s = await buildDay()
    await atTime('08:00', async () => {
      const comers = await Promise.all(Array.from({ length: 5 }, () => buildComer(s.fair.id)))
      for (const [index, one] of comers.entries())
        for (const other of comers.slice(index + 1))
          await registerWalkIn(s.officer, s.fair.id, register(one.organisation.id, other.organisation.id))
      const first = newId()
      const twice = await Promise.all([callNext(s.officer, s.fair.id, first), callNext(s.officer, s.fair.id, first)])
      expect(twice[0]).toEqual(twice[1])
      await Promise.all(Array.from({ length: 9 }, () => callNext(s.officer, s.fair.id, newId())))
      const places = await db().selectFrom('meeting').select(['starts_at', 'table_number']).where('fair_id', '=', s.fair.id).execute()
      expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(10)
    })
  })

  it('nobody hears who does not want to meet', async () => {
    const s = await buildDay()
    const other = await buildComer(s.fair.id)
    await atTime('09:10', async () => {
      await askWish(other, s.fair.id, { id: newId(), kind: 'not', organisationId: s.supplier.organisation.id, note: '' })
      const { id, state } = await askWalkIn(s.supplier, s.fair.id, ask(other.organisation.id))
      expect(state).toBe('asked')
      expect(await toldOf(other)).toEqual([])
      expect((await getOwnWalkIns(other, s.fair.id)).lines).toEqual([])
      expect((await getOwnWalkIns(s.supplier, s.fair.id)).lines).toHaveLength(1)
      await expect(settleWalkIn(other, id, 'accept')).rejects.toMatchObject({ status: 404 })
    })
  })

  it('is not for strangers, viewers, visitors by name alone, or another day', async () => {
    const s = await buildDay()
    const visitor = await buildComer(s.fair.id, 'visitor')
    const exhibitor = await buildComer(s.fair.id)
    await atTime('09:10', async () => {
      await expect(askWalkIn(exhibitor, s.fair.id, ask(visitor.organisation.id))).rejects.toMatchObject({ status: 404 })
      await expect(askWalkIn(await buildMember(), s.fair.id, ask(exhibitor.organisation.id))).rejects.toMatchObject({ status: 409 })
      const viewer = await buildMember({ organisationId: visitor.organisation.id, role: 'viewer' })
      await expect(askWalkIn(viewer, s.fair.id, ask(exhibitor.organisation.id))).rejects.toMatchObject({ status: 403 })
      const { id } = await askWalkIn(visitor, s.fair.id, ask(exhibitor.organisation.id))
      await expect(settleWalkIn(s.supplier, id, 'accept')).rejects.toMatchObject({ status: 404 })
      await expect(seatWalkIn(visitor, id)).rejects.toMatchObject({ status: 403 })
      await expect(callNext(visitor, s.fair.id, newId())).rejects.toMatchObject({ status: 403 })
      await expect(registerWalkIn(visitor, s.fair.id, register(visitor.organisation.id, exhibitor.organisation.id))).rejects.toMatchObject({
        status: 403,
      })
      const own = await buildMember({ organisationId: visitor.organisation.id })
      const partial = { ...s.officer, memberships: own.memberships }
      await expect(registerWalkIn(partial, s.fair.id, register(visitor.organisation.id, exhibitor.organisation.id))).rejects.toMatchObject({
        status: 403,
      })
      await db().updateTable('fair').set({ state: 'closed' }).where('id', '=', s.fair.id).execute()
      await expect(askWalkIn(exhibitor, s.fair.id, ask(s.supplier.organisation.id))).rejects.toMatchObject({
        problem: 'day:problems.not-on',
      })
    })
  })

  it('expires when its day is over, once', async () => {
    const s = await buildDay()
    const { id } = await atTime('15:00', () => askWalkIn(s.enterprise, s.fair.id, ask(s.supplier.organisation.id)))
    const tomorrow = new Date(`${addDays(s.fair.starts_on, 1)}T00:05:00+07:00`)
    await at(tomorrow, async () => {
      await expireWalkIns()
      await expireWalkIns()
      expect((await rowOf(id)).state).toBe('expired')
      expect(await actsOf('walk-in', id)).toEqual(['techmart.ask-walk-in', 'techmart.expire-walk-in'])
      await expect(settleWalkIn(s.supplier, id, 'accept')).rejects.toMatchObject({ status: 409 })
    })
  })

  it('finds nothing where the day has no slot left', async () => {
    const s = await buildDay()
    await atTime('16:40', async () => {
      const { id } = await registerWalkIn(s.officer, s.fair.id, register(s.enterprise.organisation.id, s.supplier.organisation.id))
      await expect(seatWalkIn(s.officer, id)).rejects.toMatchObject({ fields: { '': ['day:problems.no-place-left'] } })
    })
  })
})
