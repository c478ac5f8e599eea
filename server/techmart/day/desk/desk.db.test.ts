import { describe, expect, it } from 'vitest'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { arrange, rowOf } from '../../meetings/meetings.fixtures'
import { buildMeeting } from '../../techmart.fixtures'
import { applyRepair, previewRepair } from '../../meetings/timetabling/repairs'
import { cancelSession } from '../../programme/programme'
import { buildSessionOfFair } from '../../programme/programme.fixtures'
import { actsOf, atTime, buildAttendee, buildDay, toldOf } from '../day.fixtures'
import { meetingCode } from '../screen/codes'
import { getScreen } from '../screen/screen'
import { getDesk } from './desk'
import { finishMeeting, startMeeting } from './marks'

describe('the desk', () => {
  it('shows who should sit where, who came, who is late, and which tables are free', async () => {
    const s = await buildDay()
    const { id } = await arrange(s, '09:00', 2)
    await buildMeeting({
      fair_id: s.fair.id,
      starts_at: '09:30',
      ends_at: '10:00',
      table_number: 3,
      supplier_organisation_id: s.supplier.organisation.id,
      enterprise_organisation_id: s.enterprise.organisation.id,
    })
    await buildAttendee(s.fair.id, s.supplier.organisation.id, true)
    await buildAttendee(s.fair.id, s.supplier.organisation.id, false)
    await buildAttendee(s.fair.id, s.enterprise.organisation.id, false)
    await atTime('09:05', async () => {
      const desk = await getDesk(s.officer, s.fair.id)
      expect(desk).toMatchObject({ on: true, start: '09:00', next: '09:30', free: { now: '1, 3, 4', next: '1, 2, 4' } })
      expect(desk.late.map((line) => line.id)).toEqual([id])
      expect(desk.tables[1]?.now).toMatchObject({
        code: meetingCode(id),
        standing: 'late',
        sides: [
          { id: s.supplier.organisation.id, presence: 'in', came: 1, people: 2 },
          { id: s.enterprise.organisation.id, presence: 'missing', came: 0, people: 1 },
        ],
      })
    })
    await atTime('08:00', async () => expect((await getDesk(s.officer, s.fair.id)).start).toBe('09:00'))
    await atTime('20:00', async () => expect((await getDesk(s.officer, s.fair.id)).start).toBe('09:30'))
  })

  it('is the Office’s alone, and an officer of one side only looks', async () => {
    const s = await buildDay()
    const { id } = await arrange(s)
    await expect(getDesk(s.supplier, s.fair.id)).rejects.toMatchObject({ status: 403 })
    const partial = { ...s.officer, memberships: s.supplier.memberships }
    await atTime('08:35', async () => {
      expect((await getDesk(partial, s.fair.id)).tables[0]?.now?.can).toEqual({ start: false, finish: false, repair: false })
      await expect(startMeeting(partial, id)).rejects.toMatchObject({ status: 403 })
    })
  })

  it('marks a meeting as begun and ended, once each; its sides are asked what came of it', async () => {
    const s = await buildDay()
    const { id } = await arrange(s)
    await atTime('08:35', async () => {
      await expect(startMeeting(s.supplier, id)).rejects.toMatchObject({ status: 403 })
      await expect(finishMeeting(s.officer, id)).rejects.toMatchObject({ status: 409 })
      await Promise.all([startMeeting(s.officer, id), startMeeting(s.officer, id)])
      expect((await getDesk(s.officer, s.fair.id)).tables[0]?.now?.standing).toBe('running')
      await Promise.all([finishMeeting(s.officer, id), finishMeeting(s.officer, id)])
      expect(await rowOf(id)).toMatchObject({ state: 'held', outcome: null })
      expect(await actsOf('meeting', id)).toEqual(['techmart.arrange-meeting', 'techmart.start-meeting', 'techmart.finish-meeting'])
      expect(await toldOf(s.supplier)).toEqual(['say-outcome'])
      expect(await toldOf(s.enterprise)).toEqual(['say-outcome'])
    })
  })

  it('marks nothing of another day', async () => {
    const s = await buildDay()
    const { id } = await arrange(s, '08:30', 1, { day: addDays(today(), 1) })
    await atTime('09:00', () => expect(startMeeting(s.officer, id)).rejects.toMatchObject({ problem: 'day:problems.not-on' }))
  })

  it('frees the table of a no-show by the repair', async () => {
    const s = await buildDay()
    await arrange(s, '09:00', 2)
    await atTime('08:50', async () => {
      const asked = { event: 'no-show', organisationId: s.enterprise.organisation.id }
      const { plan } = await previewRepair(s.officer, s.fair.id, asked)
      await applyRepair(s.officer, s.fair.id, {
        intent: 'apply',
        id: newId(),
        event: 'no-show',
        organisationId: asked.organisationId,
        plan: plan?.fingerprint ?? '',
      })
      const desk = await getDesk(s.officer, s.fair.id)
      expect(desk.free.now).toBe('1–4')
    })
  })
})

describe('the screen', () => {
  it('names exhibitors, and gives a code for the others', async () => {
    const s = await buildDay({ reveals: true })
    const { id } = await arrange(s, '09:00', 2)
    await atTime('09:05', async () => {
      const screen = await getScreen(visitor, s.fair.id)
      expect(screen.now).toMatchObject({ start: '09:00', end: '09:30', free: '1, 3, 4' })
      expect(screen.now?.meetings).toEqual([
        {
          code: meetingCode(id),
          table: 2,
          running: false,
          coded: true,
          sides: [{ vi: s.supplier.organisation.name, en: expect.any(String) }],
        },
      ])
      expect(JSON.stringify(screen)).not.toContain(s.enterprise.organisation.name)
    })
  })

  it('says on the screen what is on in the rooms, until it is over', async () => {
    const s = await buildDay()
    const plan = (titleVi: string, start: string, end: string, day = s.fair.starts_on) =>
      buildSessionOfFair(s.officer, s.fair, { titleVi, start, end, day })
    await plan('Sắp tới', '10:00', '10:30')
    await plan('Đang diễn ra', '08:45', '09:15')
    await plan('Đã xong', '08:00', '08:30')
    await cancelSession(s.officer, s.fair.id, await plan('Không còn', '11:00', '11:30'), 'Diễn giả bận đột xuất.')
    await atTime('09:05', async () => {
      const { sessions } = await getScreen(visitor, s.fair.id)
      expect(sessions.map(({ title_vi }) => title_vi)).toEqual(['Đang diễn ra', 'Sắp tới'])
    })
  })

  it('does not name an exhibitor that asks for what it posted without a name', async () => {
    const s = await buildDay({ anonymous: true, reveals: true })
    await db()
      .updateTable('fair_registration')
      .set({ as_role: 'exhibitor' })
      .where('organisation_id', '=', s.enterprise.organisation.id)
      .execute()
    await arrange(s, '09:00', 2)
    await atTime('09:05', async () => {
      const screen = await getScreen(visitor, s.fair.id)
      expect(screen.now?.meetings[0]?.sides).toHaveLength(1)
      expect(JSON.stringify(screen)).not.toContain(s.enterprise.organisation.name)
    })
  })

  it('of a planned fair is nobody’s but the Office’s', async () => {
    const s = await buildDay()
    await db().updateTable('fair').set({ state: 'planned' }).where('id', '=', s.fair.id).execute()
    await expect(getScreen(await buildMember(), s.fair.id)).rejects.toMatchObject({ status: 404 })
    expect((await getScreen(s.officer, s.fair.id)).on).toBe(false)
  })
})
