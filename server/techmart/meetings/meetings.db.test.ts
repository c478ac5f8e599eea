import { describe, expect, it } from 'vitest'
import { buildOffer } from '#server/deals/deals.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { sql } from 'kysely'
import { buildFair, buildMeeting, buildRegistration } from '../techmart.fixtures'
import { buildCalendar, listAgenda } from './agenda'
import { arrangeMeeting, cancelMeeting, getMeeting, listMeetingCandidates, moveMeeting, prepareMeeting } from './meetings'
import { recordOutcome } from './outcomes'
import { getTimetable } from './schedule'
import { actsOn, arrange, at, buildStage, buildSuggestion, rowOf, told } from './meetings.fixtures'

describe('candidates', () => {
  it('are the matches between accepted organisations, best first, until they are arranged', async () => {
    const s = await buildStage()
    const matchId = await buildSuggestion(s)
    const other = { ...s, technologyId: (await buildOffer({ organisation_id: s.supplier.organisation.id })).id }
    const better = await buildSuggestion(other, 90)
    const found = await listMeetingCandidates(s.officer, s.fair.id)
    expect(found.candidates.map(({ match_id, announced }) => [match_id, announced])).toEqual([
      [better, false],
      [matchId, true],
    ])
    expect(found).toMatchObject({ ready: 2, withheld: 0 })
    const { id } = await arrangeMeeting(s.officer, { id: newId(), fairId: s.fair.id, matchId, ...at(s) })
    expect(await rowOf(id)).toMatchObject({ match_id: matchId, technology_id: s.technologyId, need_id: s.needId })
    expect((await listMeetingCandidates(s.officer, s.fair.id)).candidates.map(({ match_id }) => match_id)).toEqual([better])
    await expect(listMeetingCandidates(s.supplier, s.fair.id)).rejects.toMatchObject({ status: 403 })
  })

  it('leave out who is not accepted and what its enterprise keeps to itself', async () => {
    const silent = await buildStage({ anonymous: true })
    await buildSuggestion(silent)
    expect(await listMeetingCandidates(silent.officer, silent.fair.id)).toMatchObject({ candidates: [], ready: 0, withheld: 1 })
    await expect(arrange(silent)).rejects.toMatchObject({ fields: { '': ['techmart:problems.no-consent'] } })
    const consenting = await buildStage({ anonymous: true, reveals: true })
    await buildSuggestion(consenting)
    expect(await listMeetingCandidates(consenting.officer, consenting.fair.id)).toMatchObject({ ready: 1, withheld: 0 })
    await arrange(consenting)
    const refused = await buildStage()
    await buildSuggestion(refused)
    await db()
      .updateTable('fair_registration')
      .set({ state: 'refused' })
      .where('organisation_id', '=', refused.supplier.organisation.id)
      .execute()
    expect((await listMeetingCandidates(refused.officer, refused.fair.id)).candidates).toEqual([])
    await expect(arrange(refused)).rejects.toMatchObject({ fields: { '': [expect.stringContaining('not-registered')] } })
  })
})

describe('arranging', () => {
  it('gives both sides a table and tells each of the other', async () => {
    const s = await buildStage()
    const { id } = await arrange(s, '09:00', 2)
    expect(await rowOf(id)).toMatchObject({ starts_at: '09:00:00', ends_at: '09:30:00', table_number: 2, state: 'arranged' })
    expect(await told(s.supplier)).toMatchObject([
      { kind: 'techmart:notices.meeting-arranged', details: { name: s.enterprise.organisation.name, start: '09:00', table: 2 } },
    ])
    expect(await told(s.enterprise)).toMatchObject([{ details: { name: s.supplier.organisation.name } }])
    expect(await actsOn(id)).toEqual(['techmart.arrange-meeting'])
  })

  it('is one meeting when the form is sent twice at once', async () => {
    const s = await buildStage()
    const id = newId()
    const [one, two] = await Promise.all([arrange(s, '08:30', 1, { id }), arrange(s, '08:30', 1, { id })])
    expect([one, two]).toEqual([{ id }, { id }])
    expect(await actsOn(id)).toEqual(['techmart.arrange-meeting'])
    await expect(arrange(s, '10:00', 2)).rejects.toMatchObject({ problem: 'techmart:problems.already-arranged' })
  })

  it('is not for an officer who belongs to one of the two, nor is moving, cancelling or saying what came of it', async () => {
    const s = await buildStage()
    const matchId = await buildSuggestion(s)
    for (const { organisation } of [s.supplier, s.enterprise]) {
      const partial = { ...s.officer, memberships: [{ ...organisation, role: 'viewer' as const }] }
      await expect(arrange({ ...s, officer: partial })).rejects.toMatchObject({ status: 403 })
      await expect(arrange({ ...s, officer: partial }, '08:30', 1, { matchId })).rejects.toMatchObject({ status: 403 })
      expect(await prepareMeeting(partial, s.fair.id, { matchId })).toMatchObject({ conflictOfInterest: true })
    }
    const { id } = await arrange(s)
    const partial = { ...s.supplier, office: true }
    const refused = { status: 403, problem: 'learning:problems.conflict-of-interest' }
    await expect(moveMeeting(partial, { meetingId: id, ...at(s, '10:00', 2) })).rejects.toMatchObject(refused)
    await expect(cancelMeeting(partial, id, '')).rejects.toMatchObject(refused)
    expect(await getMeeting(partial, id)).toMatchObject({ conflictOfInterest: true, can: { move: false, cancel: false, record: false } })
    await expect(recordOutcome(partial, { meetingId: id, outcome: 'nothing', note: '' })).rejects.toMatchObject({ status: 403 })
    expect(await actsOn(id)).toEqual(['techmart.arrange-meeting'])
    expect(await getMeeting(s.officer, id)).toMatchObject({ conflictOfInterest: false, can: { move: true } })
  })

  it('is the Office’s, at a fair that is open', async () => {
    const s = await buildStage()
    await expect(
      arrangeMeeting(s.supplier, { id: newId(), fairId: s.fair.id, technologyId: s.technologyId, needId: s.needId, ...at(s) }),
    ).rejects.toMatchObject({ status: 403 })
    await db().updateTable('fair').set({ state: 'closed' }).where('id', '=', s.fair.id).execute()
    await expect(arrange(s)).rejects.toMatchObject({ status: 409 })
    await expect(arrange({ ...s, fair: { ...s.fair, id: newId() } })).rejects.toMatchObject({ status: 404 })
  })

  it('says what is in the way and where there is room', async () => {
    const s = await buildStage()
    await buildMeeting({ fair_id: s.fair.id, table_number: 1 })
    await expect(arrange(s)).rejects.toMatchObject({
      fields: {
        table: [expect.stringContaining('table-taken')],
        '': [expect.stringMatching(/next-free.*start=09%3A00&table=1|next-free.*table=2/)],
      },
    })
    await buildMeeting({ fair_id: s.fair.id, table_number: 2, supplier_organisation_id: s.supplier.organisation.id })
    await expect(arrange(s, '08:30', 3)).rejects.toMatchObject({
      fields: { start: [expect.stringContaining('side-busy')], '': [expect.stringContaining('start=09%3A00')] },
    })
    await expect(arrange(s, '08:40', 9)).rejects.toMatchObject({ fields: { start: [expect.any(String)], table: [expect.any(String)] } })
    await expect(arrange(s, '08:30', 1, { day: addDays(today(), 9) })).rejects.toMatchObject({ fields: { day: [expect.any(String)] } })
  })

  it('of two officers who want one table at the same moment, one gets it', async () => {
    const fair = await buildFair()
    const [one, two] = [await buildStage(), await buildStage()]
    for (const s of [one, two]) {
      await db().updateTable('fair_registration').set({ fair_id: fair.id }).where('fair_id', '=', s.fair.id).execute()
      s.fair = fair
    }
    const results = await Promise.allSettled([arrange(one), arrange(two)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('even at two fairs nobody sits at two tables at once', async () => {
    const s = await buildStage()
    const elsewhere = await buildFair()
    for (const member of [s.supplier, s.enterprise])
      await buildRegistration({ fair_id: elsewhere.id, organisation_id: member.organisation.id })
    const results = await Promise.allSettled([arrange(s), arrange({ ...s, fair: elsewhere })])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { fields: { start: [expect.any(String), ...[]] } },
    })
  })

  it('the database itself refuses two at one table and one at two tables', async () => {
    const meeting = await buildMeeting()
    const again = { fair_id: meeting.fair_id, starts_at: '08:45', ends_at: '09:15' }
    await expect(buildMeeting(again)).rejects.toMatchObject({ constraint: 'meeting_table_free' })
    await expect(
      buildMeeting({ ...again, table_number: 2, supplier_organisation_id: meeting.supplier_organisation_id }),
    ).rejects.toMatchObject({ constraint: 'meeting_participant_free' })
    await db().updateTable('meeting').set({ state: 'cancelled' }).where('id', '=', meeting.id).execute()
    await buildMeeting(again)
  })

  it('prepares the first place that is free for both', async () => {
    const s = await buildStage()
    await buildMeeting({ fair_id: s.fair.id, table_number: 2, supplier_organisation_id: s.supplier.organisation.id })
    const { pair, free } = await prepareMeeting(s.officer, s.fair.id, { technologyId: s.technologyId, needId: s.needId })
    expect(pair).toMatchObject({ supplier_vi: s.supplier.organisation.name, match_id: null })
    expect(free).toEqual({ day: s.fair.starts_on, start: '09:00', table: 1 })
  })
})

describe('moving and cancelling', () => {
  it('moves to a free place, and calendars follow', async () => {
    const s = await buildStage()
    const { id } = await arrange(s)
    await moveMeeting(s.officer, { meetingId: id, ...at(s, '09:00', 3) })
    expect(await rowOf(id)).toMatchObject({ starts_at: '09:00:00', table_number: 3, sequence: 1 })
    await moveMeeting(s.officer, { meetingId: id, ...at(s, '09:00', 3) })
    expect((await rowOf(id)).sequence).toBe(1)
    expect(await actsOn(id)).toEqual(['techmart.arrange-meeting', 'techmart.move-meeting'])
    await buildMeeting({ fair_id: s.fair.id, table_number: 4 })
    await expect(moveMeeting(s.officer, { meetingId: id, ...at(s, '08:30', 4) })).rejects.toMatchObject({
      fields: { table: [expect.any(String)] },
    })
    await expect(moveMeeting(s.supplier, { meetingId: id, ...at(s) })).rejects.toMatchObject({ status: 403 })
  })

  it('cancels with a word to both sides, once', async () => {
    const s = await buildStage()
    const { id } = await arrange(s)
    await cancelMeeting(s.officer, id, 'Bên cung bận đột xuất')
    expect(await rowOf(id)).toMatchObject({ state: 'cancelled', cancel_note: 'Bên cung bận đột xuất', sequence: 1 })
    expect((await told(s.enterprise)).map(({ kind }) => kind)).toEqual([
      'techmart:notices.meeting-arranged',
      'techmart:notices.meeting-cancelled',
    ])
    await expect(cancelMeeting(s.officer, id, 'thêm lần nữa')).rejects.toMatchObject({ status: 409 })
    await expect(cancelMeeting(s.enterprise, id, 'không phải việc của tôi')).rejects.toMatchObject({ status: 403 })
    await arrange(s)
  })
})

describe('reading', () => {
  it('is for the two sides and the Office', async () => {
    const s = await buildStage()
    const { id } = await arrange(s)
    expect((await getMeeting(s.supplier, id)).can).toEqual({ move: false, cancel: false, record: true, miss: true, memorandum: false })
    expect((await getMeeting(s.officer, id)).can).toEqual({ move: true, cancel: true, record: true, miss: true, memorandum: true })
    await expect(getMeeting(await buildMember(), id)).rejects.toMatchObject({ status: 404 })
    expect((await listAgenda(s.enterprise, s.fair.id)).map((meeting) => meeting.id)).toEqual([id])
    expect(await listAgenda(await buildMember(), s.fair.id)).toEqual([])
    const file = (await buildCalendar({ ...s.enterprise, locale: 'en' }, s.fair.id)).replaceAll('\r\n ', '')
    expect(file).toContain(`SUMMARY:Meeting ${s.supplier.organisation.name}`)
    expect(file).toContain(`UID:meeting-${id}@`)
    await expect(buildCalendar(await buildMember(), s.fair.id)).rejects.toMatchObject({ status: 404 })
  })

  it('shows the Office a day of the timetable', async () => {
    const s = await buildStage()
    await arrange(s, '09:00', 2)
    const timetable = await getTimetable(s.officer, s.fair.id, {})
    expect(timetable).toMatchObject({ day: s.fair.starts_on, tables: { from: 1, to: 4, pages: 1 }, numbers: { arranged: 1, held: 0 } })
    expect(timetable.meetings).toMatchObject([{ start: '09:00', table_number: 2 }])
    await expect(getTimetable(s.supplier, s.fair.id, {})).rejects.toMatchObject({ status: 403 })
  })
})

describe('participants', () => {
  it('are kept by the database from the meetings alone', async () => {
    const meeting = await buildMeeting()
    const read = async () =>
      (
        await sql<{
          organisation_id: string
          during: string
        }>`select organisation_id, during::text from meeting_participant where meeting_id = ${meeting.id}`.execute(db())
      ).rows
    expect(await read()).toHaveLength(2)
    await db().updateTable('meeting').set({ starts_at: '10:00', ends_at: '10:30' }).where('id', '=', meeting.id).execute()
    expect((await read()).every(({ during }) => during.includes('10:00:00'))).toBe(true)
    await db().updateTable('meeting').set({ state: 'missed' }).where('id', '=', meeting.id).execute()
    expect(await read()).toEqual([])
  })
})
