import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { addDays } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { buildTicket } from '../attendance/attendance.fixtures'
import { pageToken } from '../attendance/tickets/codes'
import { buildCalendar } from '../meetings/agenda'
import { cancelFair, updateFair } from '../techmart'
import { buildFair, buildRegistration } from '../techmart.fixtures'
import { fairSchema } from '../techmart.schema'
import {
  buildProgrammeCalendar,
  cancelSession,
  getProgramme,
  getSession,
  listOwnSessions,
  markSession,
  removeRoom,
  saveRoom,
  saveSession,
} from './programme'
import { buildRoom, buildSessionOfFair, buildSpeaker, sessionInput } from './programme.fixtures'

async function stage() {
  const officer = await buildOfficer()
  const fair = await buildFair()
  return { officer, fair, roomId: await buildRoom(officer, fair.id), speakerId: await buildSpeaker(officer, fair.id) }
}

const acts = async (id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', id).orderBy('id').execute()).map(({ act }) => act)

describe('planning a session', () => {
  it('is the Office’s, within the days of the fair, and sent twice at once it is one', async () => {
    const { officer, fair, roomId, speakerId } = await stage()
    const input = sessionInput(fair.starts_on, { roomId, speakerIds: [speakerId] })
    await expect(saveSession(await buildMember(), fair.id, input)).rejects.toMatchObject({ status: 403 })
    await expect(saveSession(officer, newId(), input)).rejects.toMatchObject({ status: 404 })
    await Promise.all([saveSession(officer, fair.id, input), saveSession(officer, fair.id, input)])
    expect(await acts(input.id)).toEqual(['techmart.plan-session'])
    await expect(saveSession(officer, fair.id, { ...input, day: addDays(fair.ends_on, 1) })).rejects.toMatchObject({
      fields: { day: ['programme:problems.day-outside'] },
    })
    await expect(saveSession(officer, fair.id, { ...input, roomId: undefined })).rejects.toMatchObject({
      fields: { roomId: ['programme:problems.needs-room'] },
    })
    await db().updateTable('fair').set({ state: 'closed' }).where('id', '=', fair.id).execute()
    await expect(saveSession(officer, fair.id, { ...input, titleVi: 'Một tên khác' })).rejects.toMatchObject({ status: 409 })
  })

  it('names the clash of room and speaker, and lets one follow the other', async () => {
    const { officer, fair, roomId, speakerId } = await stage()
    const first = sessionInput(fair.starts_on, { roomId, speakerIds: [speakerId] })
    await saveSession(officer, fair.id, first)
    const other = sessionInput(fair.starts_on, { titleVi: 'Phiên thứ hai', roomId, start: '09:30', end: '10:30', speakerIds: [speakerId] })
    const refused = (await saveSession(officer, fair.id, other).catch((error: unknown) => error)) as { fields: Record<string, string[]> }
    expect(refused.fields.roomId?.[0]).toMatch(/^programme:problems\.room-taken\?title=X/)
    expect(refused.fields.speakerIds?.[0]).toMatch(/speaker-busy\?name=PGS/)
    await saveSession(officer, fair.id, { ...other, start: '10:00', end: '11:00' })
    // Moved onto itself: its own time is no clash.
    await saveSession(officer, fair.id, { ...first, start: '09:10', end: '10:00' })
    expect(await acts(first.id)).toEqual(['techmart.plan-session', 'techmart.change-session'])
  })

  it('of two at once for one room or one speaker, one wins', async () => {
    const { officer, fair, roomId, speakerId } = await stage()
    const both = [1, 2].map(() => saveSession(officer, fair.id, sessionInput(fair.starts_on, { roomId })))
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const room = await buildRoom(officer, fair.id)
    const one = await saveSession(officer, fair.id, sessionInput(fair.ends_on, { roomId, speakerIds: [speakerId] }))
    // The database itself refuses what the verb would not see.
    const two = await buildSessionOfFair(officer, fair, { day: fair.ends_on, roomId: room })
    await expect(
      db().insertInto('programme_session_speaker').values({ session_id: two, speaker_id: speakerId, position: 0 }).execute(),
    ).rejects.toMatchObject({ constraint: 'programme_speaker_free' })
    await cancelSession(officer, fair.id, one.id, 'Diễn giả không đến được.')
    await saveSession(officer, fair.id, sessionInput(fair.ends_on, { id: two, roomId: room, speakerIds: [speakerId] }))
  })

  it('a room in use stays, and two rooms do not share a name', async () => {
    const { officer, fair, roomId } = await stage()
    await saveSession(officer, fair.id, sessionInput(fair.starts_on, { roomId }))
    await expect(removeRoom(officer, fair.id, roomId)).rejects.toMatchObject({ status: 409 })
    const twin = await buildRoom(officer, fair.id, 'Hội trường A')
    await expect(saveRoom(officer, fair.id, { id: newId(), nameVi: 'hội trường a', nameEn: '' })).rejects.toMatchObject({ status: 422 })
    await removeRoom(officer, fair.id, twin)
    expect(await acts(twin)).toEqual(['techmart.add-room', 'techmart.remove-room'])
  })

  it('goes with its fair: days that would leave it out are refused, and a fair called off calls it off', async () => {
    const { officer, fair } = await stage()
    const id = await buildSessionOfFair(officer, fair, { day: fair.ends_on })
    const shorter = fairSchema.parse({
      id: fair.id,
      titleVi: fair.title_vi,
      aboutVi: fair.about_vi,
      place: 'on-site',
      venue: fair.venue,
      province: '38',
      startsOn: fair.starts_on,
      endsOn: fair.starts_on,
      dayStarts: '08:30',
      dayEnds: '16:30',
      breakStarts: '11:30',
      breakEnds: '13:30',
      meetingMinutes: 30,
      tables: 4,
    })
    await expect(updateFair(officer, shorter)).rejects.toMatchObject({
      fields: { endsOn: ['programme:problems.sessions-outside?count=1'] },
    })
    await cancelFair(officer, fair.id, 'Bão số 9 đổ bộ vào tỉnh.')
    expect((await getSession(visitor, fair.id, id)).session).toMatchObject({ state: 'cancelled', cancel_note: 'Bão số 9 đổ bộ vào tỉnh.' })
  })
})

describe('the programme', () => {
  it('is read by everybody once the fair is announced, filtered by day, kind and room', async () => {
    const { officer, fair, roomId } = await stage()
    await buildSessionOfFair(officer, fair, { roomId })
    await buildSessionOfFair(officer, fair, { day: fair.ends_on, kind: 'opening' })
    const listed = async (filter: Parameters<typeof getProgramme>[2]) => (await getProgramme(visitor, fair.id, filter)).sessions.length
    expect(await listed({})).toBe(1)
    expect(await listed({ day: 'all' })).toBe(2)
    expect(await listed({ day: fair.ends_on, kind: 'opening' })).toBe(1)
    expect(await listed({ day: 'all', roomId })).toBe(1)
    await db().updateTable('fair').set({ state: 'planned' }).where('id', '=', fair.id).execute()
    await expect(getProgramme(visitor, fair.id, {})).rejects.toMatchObject({ status: 404 })
    expect((await getProgramme(officer, fair.id, {})).sessions).toHaveLength(1)
  })

  it('shows the link of a session to participants and the Office alone', async () => {
    const { officer, fair } = await stage()
    const id = await buildSessionOfFair(officer, fair)
    const linkFor = async (actor: Parameters<typeof getSession>[0], token?: string) =>
      (await getSession(actor, fair.id, id, token)).session.online_url
    expect(await linkFor(visitor)).toBe('')
    const member = await buildMember()
    expect(await linkFor(member)).toBe('')
    expect(JSON.stringify(await getProgramme(visitor, fair.id, { day: 'all' }))).not.toContain('hop.vidu.example')
    expect(await buildProgrammeCalendar(visitor, fair.id)).not.toContain('hop.vidu.example')
    await buildRegistration({ fair_id: fair.id, organisation_id: member.organisation.id })
    expect(await linkFor(member)).toContain('hop.vidu.example')
    const ticket = await buildTicket({ fair_id: fair.id })
    expect(await linkFor(visitor, pageToken('ticket', ticket.id))).toContain('hop.vidu.example')
    expect(await linkFor(visitor, `${ticket.id}${'0'.repeat(26)}`)).toBe('')
    expect(await linkFor(visitor, pageToken('ticket', (await buildTicket()).id))).toBe('')
    expect(await linkFor(officer)).toContain('hop.vidu.example')
  })

  it('a marked session stands in the own agenda; its people are told when it moves or falls away', async () => {
    const { officer, fair, roomId } = await stage()
    const id = await buildSessionOfFair(officer, fair, { roomId })
    const other = await buildSessionOfFair(officer, fair, { roomId, start: '15:00', end: '15:30' })
    const person = await buildMember()
    await expect(markSession(visitor, id, true)).rejects.toMatchObject({ status: 403 })
    await Promise.all([markSession(person, id, true), markSession(person, id, true)])
    expect((await listOwnSessions(person, fair.id)).map((session) => session.id)).toEqual([id])
    expect(await acts(id)).toEqual(['techmart.plan-session', 'techmart.mark-session'])
    await saveSession(officer, fair.id, sessionInput(fair.starts_on, { id, roomId, start: '13:30', end: '14:30' }))
    await cancelSession(officer, fair.id, id, 'Diễn giả bận đột xuất.')
    const told = await db().selectFrom('notification').select('kind').where('account_id', '=', person.accountId).orderBy('id').execute()
    expect(told.map(({ kind }) => kind)).toEqual(['programme:notices.moved', 'programme:notices.cancelled'])
    await expect(markSession(person, id, true)).rejects.toMatchObject({ status: 409 })
    await markSession(person, other, true)
    const own = await buildCalendar(person, fair.id)
    expect(own.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(own).toContain(`session-${id}@`)
    expect(own).not.toContain('hop.vidu.example')
    await expect(buildCalendar(await buildMember(), fair.id)).rejects.toMatchObject({ status: 404 })
    const file = await buildProgrammeCalendar(person, fair.id, id)
    expect(file).toContain('STATUS:CANCELLED')
    expect(file).toContain('SEQUENCE:2')
    expect(file).toContain(`DTSTART;TZID=Asia/Ho_Chi_Minh:${fair.starts_on.replaceAll('-', '')}T133000`)
  })
})
