import { buildMember } from '#server/organisations/organisations.fixtures'
import { at } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { answerWish, askWish, withdrawWish } from '../../wishes/wishes'
import { buildFair, buildRegistration } from '../../techmart.fixtures'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMeeting } from '../../techmart.fixtures'
import { makeTimetable } from './running'
import { applyRepair, endDisruption, previewRepair } from './repairs'
import { defaults } from './rooms'
import {
  discardTimetable,
  getTimetableSettings,
  getTimetabling,
  markPair,
  publishTimetable,
  saveTimetableSettings,
  startTimetable,
  stopTimetable,
} from './timetables'

/** Exhibitors who each accept to meet each visitor, at a fair of one day with four slots. */
async function stage({ exhibitors = 2, visitors = 2 } = {}) {
  const officer = await buildOfficer()
  const fair = await buildFair({
    tables: 2,
    day_ends: '10:30',
    break_starts: null,
    break_ends: null,
    ends_on: '2027-03-01',
    starts_on: '2027-03-01',
  })
  const join = async (role: 'exhibitor' | 'visitor') => {
    const member = await buildMember(role === 'exhibitor' ? { kind: 'institute' } : {})
    await buildRegistration({ fair_id: fair.id, organisation_id: member.organisation.id, as_role: role })
    return member
  }
  const suppliers = await Promise.all(Array.from({ length: exhibitors }, () => join('exhibitor')))
  const enterprises = await Promise.all(Array.from({ length: visitors }, () => join('visitor')))
  const wishes: string[] = []
  for (const enterprise of enterprises)
    for (const supplier of suppliers) {
      const { id } = await askWish(enterprise, fair.id, { id: newId(), kind: 'must', organisationId: supplier.organisation.id, note: '' })
      await answerWish(supplier, id, 'accept')
      wishes.push(id)
    }
  return { officer, fair, suppliers, enterprises, wishes }
}

type Staged = Awaited<ReturnType<typeof stage>>

async function drafted(s: Staged): Promise<string> {
  const { id } = await startTimetable(s.officer, s.fair.id, { id: newId() })
  await makeTimetable({ timetableId: id })
  return id
}

const meetingsOf = (fairId: string) =>
  db().selectFrom('meeting').selectAll().where('fair_id', '=', fairId).orderBy('starts_at').orderBy('table_number').execute()
const actsOf = async (kind: string, id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_kind', '=', kind).where('subject_id', '=', id).orderBy('id').execute()).map(
    ({ act }) => act,
  )
const noticesOf = async (accountId: string) =>
  (await db().selectFrom('notification').select('kind').where('account_id', '=', accountId).orderBy('id').execute()).map(({ kind }) => kind)

describe('the settings', () => {
  const input = {
    rooms: [{ name: 'A', tables: 1 }, { name: '' }],
    walkingSlots: 1,
    interpreters: [{ language: 'ko' as const, count: 1 }],
    seconds: 5,
  }
  it('are defaults until they are saved, once however often', async () => {
    const s = await stage({ visitors: 1 })
    expect((await getTimetableSettings(s.officer, s.fair.id)).settings).toEqual(defaults)
    await Promise.all([saveTimetableSettings(s.officer, s.fair.id, input), saveTimetableSettings(s.officer, s.fair.id, input)])
    expect((await getTimetableSettings(s.officer, s.fair.id)).settings).toMatchObject({ rooms: [{ name: 'A', tables: 1 }], seconds: 5 })
    expect(await actsOf('fair', s.fair.id)).toEqual(['techmart.set-timetable'])
  })
  it("are the Office's, and no more tables than the fair has", async () => {
    const s = await stage({ visitors: 1 })
    await expect(saveTimetableSettings(s.suppliers[0] as never, s.fair.id, input)).rejects.toMatchObject({ status: 403 })
    await expect(saveTimetableSettings(s.officer, s.fair.id, { ...input, rooms: [{ name: 'A', tables: 3 }] })).rejects.toMatchObject({
      status: 422,
    })
    await db().updateTable('fair').set({ state: 'closed' }).where('id', '=', s.fair.id).execute()
    await expect(saveTimetableSettings(s.officer, s.fair.id, input)).rejects.toMatchObject({ status: 409 })
  })
})

describe('a run', () => {
  it('ends in a draft proven optimal, and publishing arranges all of it and tells everybody', async () => {
    const s = await stage()
    const id = await drafted(s)
    const { run } = await getTimetabling(s.officer, s.fair.id)
    expect(run).toMatchObject({ state: 'draft', optimal: true, placed: 4, open: 0, groups: [], value: 4 * 55, value_at_most: 4 * 55 })
    expect(await meetingsOf(s.fair.id)).toEqual([])
    const both = await Promise.allSettled([publishTimetable(s.officer, id), publishTimetable(s.officer, id)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await meetingsOf(s.fair.id)).toHaveLength(4)
    expect(await actsOf('timetable', id)).toEqual(['techmart.start-timetable', 'techmart.publish-timetable'])
    expect(await noticesOf(s.enterprises[0]?.accountId ?? '')).toContain('timetabling:notices.published')
    expect((await getTimetabling(s.officer, s.fair.id)).run).toMatchObject({ state: 'published' })
  })

  it('says which wishes stand against which', async () => {
    const s = await stage({ exhibitors: 1, visitors: 5 })
    await drafted(s)
    const { run } = await getTimetabling(s.officer, s.fair.id)
    expect(run).toMatchObject({
      placed: 4,
      open: 1,
      groups: [{ because: 'time', count: 5, possible: 4, who: { vi: s.suppliers[0]?.organisation.name } }],
    })
  })

  it("is the Office's, one at a time, and the same when sent twice", async () => {
    const s = await stage({ visitors: 1 })
    const id = newId()
    await expect(startTimetable(s.suppliers[0] as never, s.fair.id, { id })).rejects.toMatchObject({ status: 403 })
    await Promise.all([startTimetable(s.officer, s.fair.id, { id }), startTimetable(s.officer, s.fair.id, { id })])
    expect(await actsOf('timetable', id)).toEqual(['techmart.start-timetable'])
    await expect(startTimetable(s.officer, s.fair.id, { id: newId() })).rejects.toMatchObject({ status: 409 })
    await stopTimetable(s.officer, id)
    await expect(stopTimetable(s.officer, id)).rejects.toMatchObject({ status: 409 })
    await makeTimetable({ timetableId: id })
    expect((await getTimetabling(s.officer, s.fair.id)).run).toMatchObject({ state: 'stopped', placed: 0 })
    await expect(startTimetable(s.officer, (await buildFair()).id, { id: newId() })).rejects.toMatchObject({ status: 409 })
  })

  it('of two started at once one wins', async () => {
    const s = await stage({ visitors: 1 })
    const both = await Promise.allSettled([1, 2].map(() => startTimetable(s.officer, s.fair.id, { id: newId() })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('whose worker was killed begins again, or gives way to a new one', async () => {
    const s = await stage({ visitors: 1 })
    const { id } = await startTimetable(s.officer, s.fair.id, { id: newId() })
    await db()
      .updateTable('timetable')
      .set({ state: 'running', active_at: new Date(Date.now() - 120_000) })
      .where('id', '=', id)
      .execute()
    expect((await getTimetabling(s.officer, s.fair.id)).run).toMatchObject({ dead: true })
    const second = await startTimetable(s.officer, s.fair.id, { id: newId() })
    await makeTimetable({ timetableId: id })
    await db().updateTable('timetable').set({ state: 'running' }).where('id', '=', second.id).execute()
    await makeTimetable({ timetableId: second.id })
    expect((await getTimetabling(s.officer, s.fair.id)).run).toMatchObject({ id: second.id, state: 'draft', placed: 2 })
  })

  it('is discarded by hand or by a new run, and then is not published', async () => {
    const s = await stage({ visitors: 1 })
    const first = await drafted(s)
    const second = await drafted(s)
    await expect(publishTimetable(s.officer, first)).rejects.toMatchObject({ status: 409 })
    await expect(discardTimetable(s.suppliers[0] as never, second)).rejects.toMatchObject({ status: 403 })
    await discardTimetable(s.officer, second)
    await expect(discardTimetable(s.officer, second)).rejects.toMatchObject({ status: 409 })
    expect((await getTimetabling(s.officer, s.fair.id)).run).toBeUndefined()
  })

  it('keeps what was arranged by hand, and a draft that no longer fits says what changed', async () => {
    const s = await stage()
    const id = await drafted(s)
    await withdrawWish(s.enterprises[0] as never, s.wishes[0] ?? '')
    await buildMeeting({
      fair_id: s.fair.id,
      supplier_organisation_id: s.suppliers[0]?.organisation.id,
      enterprise_organisation_id: s.enterprises[1]?.organisation.id,
    })
    const refusal = await publishTimetable(s.officer, id).catch((error: { fields: Record<string, string[]> }) => error.fields[''])
    expect(refusal).toEqual(
      expect.arrayContaining([
        'timetabling:problems.changed',
        expect.stringContaining('timetabling:changes.gone'),
        expect.stringContaining('timetabling:changes.arranged'),
      ]),
    )
    expect(await meetingsOf(s.fair.id)).toHaveLength(1)
    const again = await drafted(s)
    await publishTimetable(s.officer, again)
    const meetings = await meetingsOf(s.fair.id)
    expect(meetings).toHaveLength(3)
    expect(meetings.filter((meeting) => meeting.starts_at === '08:30:00' && meeting.table_number === 1)).toHaveLength(1)
  })
})

describe('an officer of one of the organisations', () => {
  it('neither publishes its meetings nor marks its pairs', async () => {
    const s = await stage({ visitors: 1 })
    const id = await drafted(s)
    const own = s.suppliers[0]?.organisation
    if (!own) throw new Error('nobody supplies')
    const partial = { ...s.officer, memberships: [own] }
    await expect(publishTimetable(partial, id)).rejects.toMatchObject({ status: 403 })
    await expect(markPair(partial, s.fair.id, s.wishes[0] ?? '', {})).rejects.toMatchObject({ status: 403 })
    await markPair(s.officer, s.fair.id, s.wishes[0] ?? '', { half: 'morning', afterWishId: s.wishes[1] })
    await markPair(s.officer, s.fair.id, s.wishes[0] ?? '', { half: 'morning', afterWishId: s.wishes[1] })
    expect(await actsOf('wish', s.wishes[0] ?? '')).toEqual(['techmart.wish', 'techmart.accept-wish', 'techmart.mark-wish'])
    await expect(markPair(s.officer, s.fair.id, s.wishes[1] ?? '', { afterWishId: s.wishes[0] })).rejects.toMatchObject({ status: 422 })
    await expect(markPair(s.officer, s.fair.id, newId(), {})).rejects.toMatchObject({ status: 404 })
    await drafted(s)
    const places = (await getTimetabling(s.officer, s.fair.id)).run?.places ?? []
    expect(places.map(({ id: wishId }) => wishId)).toEqual([s.wishes[1], s.wishes[0]])
  })
})

describe('the day', () => {
  const noon = (day: string) => new Date(`${day}T07:00:00+07:00`)
  const published = async (shape = {}) => {
    const s = await stage(shape)
    await publishTimetable(s.officer, await drafted(s))
    await db().updateTable('fair').set({ state: 'running' }).where('id', '=', s.fair.id).execute()
    return s
  }
  const see = async (s: Staged, asked: object) => {
    const seen = await at(noon(s.fair.starts_on), () => previewRepair(s.officer, s.fair.id, asked))
    return seen
  }
  const apply = (s: Staged, asked: object, plan: string, id = newId()) =>
    at(noon(s.fair.starts_on), () => applyRepair(s.officer, s.fair.id, { intent: 'apply', id, plan, ...asked } as never))

  it('shows what a no-show changes, does it once, and tells those who are touched', async () => {
    const s = await published()
    const asked = { event: 'no-show', organisationId: s.enterprises[0]?.organisation.id }
    const { plan } = await see(s, asked)
    expect(plan).toMatchObject({ moved: [], added: [], others: 2 })
    expect(plan?.lost).toHaveLength(2)
    const id = newId()
    const both = await Promise.all([apply(s, asked, plan?.fingerprint ?? '', id), apply(s, asked, plan?.fingerprint ?? '', id)])
    expect(both.map(({ changes }) => changes).sort()).toEqual([0, 2])
    expect((await meetingsOf(s.fair.id)).map(({ state }) => state).sort()).toEqual(['arranged', 'arranged', 'missed', 'missed'])
    expect(await actsOf('repair', id)).toEqual(['techmart.repair-timetable'])
    expect(await noticesOf(s.suppliers[0]?.accountId ?? '')).toContain('techmart:notices.meeting-cancelled')
    await endDisruption(s.officer, id)
    await expect(endDisruption(s.officer, id)).rejects.toMatchObject({ status: 409 })
  })

  it('moves the meetings of who is late, also where two change places', async () => {
    const s = await published()
    const asked = { event: 'late', organisationId: s.suppliers[0]?.organisation.id, until: '09:30' }
    const { plan } = await see(s, asked)
    expect(plan?.lost).toEqual([])
    await apply(s, asked, plan?.fingerprint ?? '')
    const meetings = await meetingsOf(s.fair.id)
    const own = meetings.filter((meeting) => meeting.supplier_organisation_id === s.suppliers[0]?.organisation.id)
    expect(own.map(({ starts_at, state }) => [starts_at >= '09:30', state])).toEqual([
      [true, 'arranged'],
      [true, 'arranged'],
    ])
  })

  it('gives two who ask at the desk a place', async () => {
    const s = await published()
    const asked = { event: 'walk-in', organisationId: s.suppliers[0]?.organisation.id, otherId: s.suppliers[1]?.organisation.id }
    const { plan } = await see(s, asked)
    expect(plan).toMatchObject({ others: 0, added: [{}] })
    await apply(s, asked, plan?.fingerprint ?? '')
    expect(await meetingsOf(s.fair.id)).toHaveLength(5)
    expect((await see(s, asked)).problems).toEqual(['techmart:problems.already-arranged'])
  })

  it("is the Office's, and nothing is done that the preview did not show", async () => {
    const s = await published()
    const asked = { event: 'room-closed', room: 0 }
    const { plan } = await see(s, asked)
    expect(plan?.lost).toHaveLength(4)
    await expect(apply(s, asked, '0'.repeat(64))).rejects.toMatchObject({ status: 422 })
    await expect(previewRepair(s.suppliers[0] as never, s.fair.id, asked)).rejects.toMatchObject({ status: 403 })
    expect((await see(s, { event: 'room-closed', room: 3 })).problems).toEqual(['errors:not-a-choice'])
    expect((await see(s, { event: 'late' })).problems).toEqual(['timetabling:problems.say-what'])
    await db().updateTable('fair').set({ state: 'closed' }).where('id', '=', s.fair.id).execute()
    await expect(apply(s, asked, plan?.fingerprint ?? '')).rejects.toMatchObject({ status: 409 })
  })
})
