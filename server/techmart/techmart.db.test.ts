import { describe, expect, it } from 'vitest'
import { buildOfficer, buildPerson } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { addDays, today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { buildFair, buildMeeting, buildRegistration } from './techmart.fixtures'
import type { FairInput } from './techmart.schema'
import {
  announceFair,
  cancelFair,
  closeFair,
  createFair,
  getFair,
  listFairs,
  nextFair,
  startFair,
  tellOfFair,
  updateFair,
} from './techmart'

const input = (over: Partial<FairInput> = {}): FairInput => ({
  id: newId(),
  titleVi: 'Techmart xử lý môi trường 2026',
  titleEn: '',
  aboutVi: 'Giới thiệu công nghệ xử lý nước thải, khí thải và chất thải rắn.',
  aboutEn: '',
  place: 'on-site',
  venue: 'Trung tâm Hội nghị tỉnh',
  province: '38',
  startsOn: today(),
  endsOn: addDays(today(), 1),
  dayStarts: '08:30',
  dayEnds: '16:30',
  breakStarts: '11:30',
  breakEnds: '13:30',
  meetingMinutes: 30,
  tables: 4,
  level: 'provincial',
  themeVi: '',
  themeEn: '',
  fields: ['2'],
  ...over,
})

const stateOf = async (id: string) => (await db().selectFrom('fair').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const actsOn = async (kind: string, id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_kind', '=', kind).where('subject_id', '=', id).orderBy('id').execute()).map(
    ({ act }) => act,
  )

describe('level and manner', () => {
  it('narrow the lists; a thematic fair says its theme, and saved twice it is one change', async () => {
    const officer = await buildOfficer()
    const themed = input({ level: 'thematic', themeVi: 'Nước sạch nông thôn', place: 'online' })
    await createFair(officer, themed)
    await announceFair(officer, themed.id)
    const listed = async (filter: Parameters<typeof listFairs>[2]) => (await listFairs(1, 12, filter)).ahead.map(({ id }) => id)
    expect(await listed({ level: 'thematic', place: 'online' })).toContain(themed.id)
    expect(await listed({ level: 'national' })).not.toContain(themed.id)
    expect(await listed({ place: 'on-site' })).not.toContain(themed.id)
    expect(await getFair(officer, themed.id)).toMatchObject({ level: 'thematic', theme_vi: 'Nước sạch nông thôn' })
    const changed = { ...themed, themeVi: 'Nước sạch và vệ sinh' }
    await Promise.all([updateFair(officer, changed), updateFair(officer, changed)])
    expect((await actsOn('fair', themed.id)).filter((act) => act === 'techmart.update-fair')).toHaveLength(1)
    await updateFair(officer, { ...changed, level: 'regional' })
    expect(await getFair(officer, themed.id)).toMatchObject({ level: 'regional', theme_vi: '' })
  })
})

describe('a fair', () => {
  it('goes from its plan to its end, and each step is in the log', async () => {
    const officer = await buildOfficer()
    const { id } = await createFair(officer, input())
    await expect(getFair(await buildPerson(), id)).rejects.toMatchObject({ status: 404 })
    await announceFair(officer, id)
    expect((await getFair(await buildPerson(), id)).announced_at).not.toBeNull()
    await startFair(officer, id)
    await closeFair(officer, id)
    expect(await stateOf(id)).toBe('closed')
    expect(await actsOn('fair', id)).toEqual([
      'techmart.create-fair',
      'techmart.announce-fair',
      'techmart.start-fair',
      'techmart.close-fair',
    ])
  })

  it('is one fair when the form is sent twice at once', async () => {
    const officer = await buildOfficer()
    const given = input()
    const answers = await Promise.all([createFair(officer, given), createFair(officer, given)])
    expect(answers).toEqual([{ id: given.id }, { id: given.id }])
    expect(await actsOn('fair', given.id)).toEqual(['techmart.create-fair'])
    await expect(createFair(await buildOfficer(), given)).rejects.toMatchObject({ status: 409 })
  })

  it('is run by the Office alone', async () => {
    const member = await buildMember()
    const fair = await buildFair({ state: 'planned' })
    await expect(createFair(member, input())).rejects.toMatchObject({ status: 403 })
    await expect(announceFair(member, fair.id)).rejects.toMatchObject({ status: 403 })
    await expect(updateFair(member, input({ id: fair.id }))).rejects.toMatchObject({ status: 403 })
    await expect(cancelFair(member, fair.id, 'không đủ đơn vị')).rejects.toMatchObject({ status: 403 })
  })

  it('does not jump a step, and of two officers one wins', async () => {
    const officer = await buildOfficer()
    const fair = await buildFair({ state: 'planned' })
    await expect(startFair(officer, fair.id)).rejects.toMatchObject({ status: 409 })
    const results = await Promise.allSettled([announceFair(officer, fair.id), announceFair(await buildOfficer(), fair.id)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(announceFair(officer, newId())).rejects.toMatchObject({ status: 404 })
  })

  it('does not start before its first day', async () => {
    const fair = await buildFair({ starts_on: addDays(today(), 3) })
    await expect(startFair(await buildOfficer(), fair.id)).rejects.toMatchObject({ problem: 'techmart:problems.too-early' })
    expect(await stateOf(fair.id)).toBe('open')
  })

  it('is called off with its meetings, and everybody registered is told', async () => {
    const officer = await buildOfficer()
    const fair = await buildFair()
    const member = await buildMember()
    await buildRegistration({ fair_id: fair.id, organisation_id: member.organisation.id })
    const meeting = await buildMeeting({ fair_id: fair.id, enterprise_organisation_id: member.organisation.id })
    await cancelFair(officer, fair.id, 'Bão số 12 đổ bộ đúng ngày khai mạc')
    expect(await stateOf(fair.id)).toBe('cancelled')
    const after = await db().selectFrom('meeting').selectAll().where('id', '=', meeting.id).executeTakeFirstOrThrow()
    expect(after).toMatchObject({ state: 'cancelled', sequence: 1 })
    const told = await db().selectFrom('notification').select('kind').where('account_id', '=', member.accountId).execute()
    expect(told).toEqual([{ kind: 'techmart:notices.fair-cancelled' }])
  })

  it('keeps room for the meetings that are arranged', async () => {
    const officer = await buildOfficer()
    const fair = await buildFair()
    await buildMeeting({ fair_id: fair.id, table_number: 4, starts_at: '16:00', ends_at: '16:30' })
    const same = { id: fair.id, startsOn: fair.starts_on, endsOn: fair.ends_on }
    await updateFair(officer, input({ ...same, titleVi: 'Techmart đổi tên gọi' }))
    await expect(updateFair(officer, input({ ...same, tables: 3 }))).rejects.toMatchObject({ fields: { tables: [expect.any(String)] } })
    await expect(updateFair(officer, input({ ...same, dayEnds: '16:00' }))).rejects.toMatchObject({
      fields: { dayStarts: [expect.any(String)] },
    })
    await expect(updateFair(officer, input({ ...same, meetingMinutes: 15 }))).rejects.toMatchObject({
      fields: { meetingMinutes: [expect.any(String)] },
    })
  })

  it('is announced to verified organisations of its fields', async () => {
    const concerned = await buildMember()
    const other = await buildMember()
    await db()
      .updateTable('organisation')
      .set({ fields: ['207'] })
      .where('id', '=', concerned.organisation.id)
      .execute()
    await db()
      .updateTable('organisation')
      .set({ fields: ['5'] })
      .where('id', '=', other.organisation.id)
      .execute()
    const fair = await buildFair({ fields: ['2'] })
    await transact((tx) => tellOfFair(tx, { fairId: fair.id }))
    const told = await db().selectFrom('notification').select('account_id').where('path', '=', `/fairs/${fair.id}`).execute()
    expect(told.map(({ account_id }) => account_id)).toContain(concerned.accountId)
    expect(told.map(({ account_id }) => account_id)).not.toContain(other.accountId)
  })

  it('stands in the public list by its days, and the next one on the home page', async () => {
    await db().updateTable('fair').set({ state: 'closed' }).where('state', 'in', ['open', 'running']).execute()
    const past = await buildFair({ state: 'closed', starts_on: addDays(today(), -30) })
    const far = await buildFair({ starts_on: addDays(today(), 60) })
    const near = await buildFair({ starts_on: addDays(today(), 5) })
    const planned = await buildFair({ state: 'planned', starts_on: addDays(today(), 1) })
    const { ahead, past: over } = await listFairs()
    expect(ahead.map(({ id }) => id)).toEqual([near.id, far.id])
    expect(over.map(({ id }) => id)).toContain(past.id)
    expect([...ahead, ...over].map(({ id }) => id)).not.toContain(planned.id)
    expect((await nextFair())?.id).toBe(near.id)
  })
})
