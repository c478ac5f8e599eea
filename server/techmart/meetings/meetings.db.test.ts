import { describe, expect, it } from 'vitest'
import { buildDeal, buildOffer, buildWish } from '#server/deals/deals.fixtures'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMatch } from '#server/matching/matching.fixtures'
import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import type { Person } from '#server/platform/actor'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { sql } from 'kysely'
import { buildFair, buildMeeting, buildRegistration } from '../techmart.fixtures'
import { buildCalendar, listAgenda } from './agenda'
import { arrangeMeeting, cancelMeeting, getMeeting, listMeetingCandidates, moveMeeting, prepareMeeting } from './meetings'
import { recordOutcome } from './outcomes'
import { getTimetable } from './schedule'

interface Stage {
  fair: Awaited<ReturnType<typeof buildFair>>
  officer: Person
  supplier: Member
  enterprise: Member
  technologyId: string
  needId: string
}

/** A fair with one supplier and one enterprise accepted, a technology and a need. */
async function stage(over: { anonymous?: boolean; reveals?: boolean } = {}): Promise<Stage> {
  const fair = await buildFair()
  const supplier = await buildMember({ kind: 'institute' })
  const enterprise = await buildMember()
  const technology = await buildOffer({ organisation_id: supplier.organisation.id })
  const need = await buildWish({ organisation_id: enterprise.organisation.id, anonymous: over.anonymous ?? false })
  await buildRegistration({
    fair_id: fair.id,
    organisation_id: supplier.organisation.id,
    as_role: 'exhibitor',
    technology_ids: [technology.id],
  })
  await buildRegistration({
    fair_id: fair.id,
    organisation_id: enterprise.organisation.id,
    need_ids: [need.id],
    reveals_needs: over.reveals ?? false,
  })
  return { fair, officer: await buildOfficer(), supplier, enterprise, technologyId: technology.id, needId: need.id }
}

async function buildSuggestion({ technologyId, needId, supplier, enterprise }: Stage, score = 71.5): Promise<string> {
  const sides = { supplier_organisation_id: supplier.organisation.id, need_organisation_id: enterprise.organisation.id }
  return (await buildMatch({ technology_id: technologyId, need_id: needId, ...sides, score })).id
}

const at = (s: Stage, start = '08:30', table = 1) => ({ day: s.fair.starts_on, start, table })
const arrange = (s: Stage, start = '08:30', table = 1, over: object = {}) =>
  arrangeMeeting(s.officer, {
    id: newId(),
    fairId: s.fair.id,
    technologyId: s.technologyId,
    needId: s.needId,
    ...at(s, start, table),
    ...over,
  })
const rowOf = (id: string) => db().selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const actsOn = async (id: string) =>
  (
    await db().selectFrom('audit').select('act').where('subject_kind', '=', 'meeting').where('subject_id', '=', id).orderBy('id').execute()
  ).map(({ act }) => act)
const told = async (member: Member) =>
  await db()
    .selectFrom('notification')
    .select(['kind', 'details', 'path'])
    .where('kind', 'like', 'techmart:%')
    .where('account_id', '=', member.accountId)
    .where('kind', 'like', 'techmart:%')
    .orderBy('id')
    .execute()

describe('candidates', () => {
  it('are the matches between accepted organisations, best first, until they are arranged', async () => {
    const s = await stage()
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
    const silent = await stage({ anonymous: true })
    await buildSuggestion(silent)
    expect(await listMeetingCandidates(silent.officer, silent.fair.id)).toMatchObject({ candidates: [], ready: 0, withheld: 1 })
    await expect(arrange(silent)).rejects.toMatchObject({ fields: { '': ['techmart:problems.no-consent'] } })
    const consenting = await stage({ anonymous: true, reveals: true })
    await buildSuggestion(consenting)
    expect(await listMeetingCandidates(consenting.officer, consenting.fair.id)).toMatchObject({ ready: 1, withheld: 0 })
    await arrange(consenting)
    const refused = await stage()
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
    const s = await stage()
    const { id } = await arrange(s, '09:00', 2)
    expect(await rowOf(id)).toMatchObject({ starts_at: '09:00:00', ends_at: '09:30:00', table_number: 2, state: 'arranged' })
    expect(await told(s.supplier)).toMatchObject([
      { kind: 'techmart:notices.meeting-arranged', details: { name: s.enterprise.organisation.name, start: '09:00', table: 2 } },
    ])
    expect(await told(s.enterprise)).toMatchObject([{ details: { name: s.supplier.organisation.name } }])
    expect(await actsOn(id)).toEqual(['techmart.arrange-meeting'])
  })

  it('is one meeting when the form is sent twice at once', async () => {
    const s = await stage()
    const id = newId()
    const [one, two] = await Promise.all([arrange(s, '08:30', 1, { id }), arrange(s, '08:30', 1, { id })])
    expect([one, two]).toEqual([{ id }, { id }])
    expect(await actsOn(id)).toEqual(['techmart.arrange-meeting'])
    await expect(arrange(s, '10:00', 2)).rejects.toMatchObject({ problem: 'techmart:problems.already-arranged' })
  })

  it('is the Office’s, at a fair that is open', async () => {
    const s = await stage()
    await expect(
      arrangeMeeting(s.supplier, { id: newId(), fairId: s.fair.id, technologyId: s.technologyId, needId: s.needId, ...at(s) }),
    ).rejects.toMatchObject({ status: 403 })
    await db().updateTable('fair').set({ state: 'closed' }).where('id', '=', s.fair.id).execute()
    await expect(arrange(s)).rejects.toMatchObject({ status: 409 })
    await expect(arrange({ ...s, fair: { ...s.fair, id: newId() } })).rejects.toMatchObject({ status: 404 })
  })

  it('says what is in the way and where there is room', async () => {
    const s = await stage()
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
    const [one, two] = [await stage(), await stage()]
    for (const s of [one, two]) {
      await db().updateTable('fair_registration').set({ fair_id: fair.id }).where('fair_id', '=', s.fair.id).execute()
      s.fair = fair
    }
    const results = await Promise.allSettled([arrange(one), arrange(two)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('even at two fairs nobody sits at two tables at once', async () => {
    const s = await stage()
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
    const s = await stage()
    await buildMeeting({ fair_id: s.fair.id, table_number: 2, supplier_organisation_id: s.supplier.organisation.id })
    const { pair, free } = await prepareMeeting(s.officer, s.fair.id, { technologyId: s.technologyId, needId: s.needId })
    expect(pair).toMatchObject({ supplier_vi: s.supplier.organisation.name, match_id: null })
    expect(free).toEqual({ day: s.fair.starts_on, start: '09:00', table: 1 })
  })
})

describe('moving and cancelling', () => {
  it('moves to a free place, and calendars follow', async () => {
    const s = await stage()
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
    const s = await stage()
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
    const s = await stage()
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
    const s = await stage()
    await arrange(s, '09:00', 2)
    const timetable = await getTimetable(s.officer, s.fair.id, {})
    expect(timetable).toMatchObject({ day: s.fair.starts_on, tables: { from: 1, to: 4, pages: 1 }, numbers: { arranged: 1, held: 0 } })
    expect(timetable.meetings).toMatchObject([{ start: '09:00', table_number: 2 }])
    await expect(getTimetable(s.supplier, s.fair.id, {})).rejects.toMatchObject({ status: 403 })
  })
})

describe('the outcome', () => {
  it('is recorded by a side, and may still become more', async () => {
    const s = await stage()
    const { id } = await arrange(s)
    await recordOutcome(s.enterprise, { meetingId: id, outcome: 'follow-up', note: 'Hẹn thăm xưởng tuần sau' })
    expect(await rowOf(id)).toMatchObject({ state: 'held', outcome: 'follow-up', deal_id: null })
    const dealId = newId()
    expect(await recordOutcome(s.enterprise, { meetingId: id, outcome: 'deal', note: '', dealId })).toEqual({ dealId })
    expect(await rowOf(id)).toMatchObject({ state: 'held', outcome: 'deal', deal_id: dealId })
    expect(await db().selectFrom('deal').select(['opened_by_side', 'need_id']).where('id', '=', dealId).executeTakeFirst()).toEqual({
      opened_by_side: 'enterprise',
      need_id: s.needId,
    })
    await expect(recordOutcome(s.supplier, { meetingId: id, outcome: 'nothing', note: '' })).rejects.toMatchObject({ status: 409 })
    expect(await actsOn(id)).toEqual(['techmart.arrange-meeting', 'techmart.record-outcome', 'techmart.record-outcome'])
    expect((await told(s.supplier)).map(({ kind }) => kind)).toContain('techmart:notices.outcome-deal')
  })

  it('names the deal that the two already have', async () => {
    const s = await stage()
    const { id } = await arrange(s)
    const deal = await buildDeal({
      technology_id: s.technologyId,
      need_id: s.needId,
      enterprise_organisation_id: s.enterprise.organisation.id,
    })
    expect(await recordOutcome(s.supplier, { meetingId: id, outcome: 'deal', note: '', dealId: newId() })).toEqual({ dealId: deal.id })
  })

  it('is a memorandum with its potential value, from the Office alone, once', async () => {
    const s = await stage()
    const { id } = await arrange(s)
    const signed = {
      meetingId: id,
      outcome: 'memorandum' as const,
      note: '',
      dealId: newId(),
      memorandumId: newId(),
      signedOn: today(),
      potentialValue: 2_500_000_000,
    }
    await expect(recordOutcome(s.enterprise, signed)).rejects.toMatchObject({ status: 403 })
    await recordOutcome(s.officer, signed)
    await recordOutcome(s.officer, signed)
    expect(await rowOf(id)).toMatchObject({ outcome: 'memorandum', memorandum_id: signed.memorandumId, deal_id: signed.dealId })
    const memoranda = await db()
      .selectFrom('memorandum')
      .select(['potential_value', 'fair_id'])
      .where('deal_id', '=', signed.dealId)
      .execute()
    expect(memoranda).toEqual([{ potential_value: 2_500_000_000, fair_id: s.fair.id }])
  })

  it('is not known before the day, nor to strangers and viewers', async () => {
    const s = await stage()
    const { id } = await arrange(s, '08:30', 1, { day: addDays(today(), 1) })
    await expect(recordOutcome(s.supplier, { meetingId: id, outcome: 'nothing', note: '' })).rejects.toMatchObject({
      problem: 'techmart:problems.meeting-ahead',
    })
    await expect(recordOutcome(await buildMember(), { meetingId: id, outcome: 'nothing', note: '' })).rejects.toMatchObject({ status: 404 })
    const viewer = await buildMember({ organisationId: s.supplier.organisation.id, role: 'viewer' })
    await expect(recordOutcome(viewer, { meetingId: id, outcome: 'nothing', note: '' })).rejects.toMatchObject({ status: 403 })
  })

  it('may be that nobody came, which the Office may put right', async () => {
    const s = await stage()
    const { id } = await arrange(s)
    await recordOutcome(s.supplier, { meetingId: id, outcome: 'missed', note: 'Doanh nghiệp không đến' })
    expect(await rowOf(id)).toMatchObject({ state: 'missed', outcome: null })
    await expect(recordOutcome(s.enterprise, { meetingId: id, outcome: 'follow-up', note: '' })).rejects.toMatchObject({ status: 409 })
    await recordOutcome(s.officer, { meetingId: id, outcome: 'follow-up', note: 'Hai bên gặp muộn 20 phút' })
    expect(await rowOf(id)).toMatchObject({ state: 'held', outcome: 'follow-up' })
  })

  it('of two told at once one stands', async () => {
    const s = await stage()
    const { id } = await arrange(s)
    const results = await Promise.allSettled([
      recordOutcome(s.supplier, { meetingId: id, outcome: 'missed', note: 'a' }),
      recordOutcome(s.enterprise, { meetingId: id, outcome: 'missed', note: 'b' }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
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
