import { describe, expect, it } from 'vitest'
import { buildOffer } from '#server/deals/deals.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { addDays, at, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { arrange, rowOf } from '../../meetings/meetings.fixtures'
import { actsOf, atTime, buildDay, toldOf } from '../day.fixtures'
import { getSlip, getSlipsOfMeeting } from './reading'
import { remindOfSlips, tellOfFollowUp } from './reminders'
import type { SlipInput } from './slips.schema'
import { writeSlip } from './slips'

const slip = (meetingId: string, over: Partial<SlipInput> = {}): SlipInput => ({
  meetingId,
  dealId: newId(),
  step: 'details',
  reason: null,
  valueHoped: null,
  followUpOn: null,
  note: '',
  ...over,
})
/** A meeting agreed by name: it is about no record. */
async function arrangeByName(s: Awaited<ReturnType<typeof buildDay>>): Promise<string> {
  const { id } = await arrange(s)
  await db().updateTable('meeting').set({ technology_id: null, need_id: null, match_id: null }).where('id', '=', id).execute()
  return id
}
const slipsOf = (id: string) => db().selectFrom('meeting_slip').selectAll().where('meeting_id', '=', id).execute()

describe('a slip', () => {
  it('opens a deal with the id that the form carries, and the other side accepts it with theirs', async () => {
    const s = await buildDay()
    const { id } = await arrange(s)
    await atTime('09:00', async () => {
      const first = slip(id, { step: 'deal', valueHoped: 500_000_000, followUpOn: addDays(today(), 7), note: 'Cần báo giá' })
      expect(await writeSlip(s.enterprise, first)).toEqual({ dealId: first.dealId })
      expect(await rowOf(id)).toMatchObject({ state: 'held', outcome: 'deal', deal_id: first.dealId, outcome_note: '' })
      const state = () => db().selectFrom('deal').select('state').where('id', '=', first.dealId).executeTakeFirstOrThrow()
      expect((await state()).state).toBe('proposed')
      expect(await writeSlip(s.supplier, slip(id, { step: 'deal' }))).toEqual({ dealId: first.dealId })
      expect((await state()).state).toBe('open')
      expect(await slipsOf(id)).toHaveLength(2)
    })
  })

  it('sent twice at once is one slip, one deal and one audit row', async () => {
    const s = await buildDay()
    const { id } = await arrange(s)
    await atTime('09:00', async () => {
      const one = slip(id, { step: 'deal', valueHoped: 100_000_000 })
      await Promise.all([writeSlip(s.enterprise, one), writeSlip(s.enterprise, one)])
      expect(await slipsOf(id)).toHaveLength(1)
      expect((await actsOf('meeting', id)).filter((act) => act === 'techmart.write-slip')).toHaveLength(1)
      expect((await actsOf('meeting', id)).filter((act) => act === 'techmart.record-outcome')).toHaveLength(1)
      expect(await db().selectFrom('deal').select('id').where('technology_id', '=', s.technologyId).execute()).toHaveLength(1)
    })
  })

  it('opens a deal about the technology named, where the two met by name', async () => {
    const s = await buildDay()
    const id = await arrangeByName(s)
    const foreign = await buildOffer({})
    await atTime('09:00', async () => {
      expect(await getSlip(s.supplier, id)).toMatchObject({ subjects: [{ id: s.technologyId }], can: { deal: true } })
      const said = (technologyId: string | undefined) => writeSlip(s.supplier, slip(id, { step: 'deal', technologyId }))
      await expect(said(undefined)).rejects.toMatchObject({ fields: { technologyId: ['techmart:problems.name-technology'] } })
      await expect(said(foreign.id)).rejects.toMatchObject({ fields: { technologyId: ['errors:not-a-choice'] } })
      expect(await rowOf(id)).toMatchObject({ state: 'arranged', technology_id: null })
      const { dealId } = await said(s.technologyId)
      expect(await rowOf(id)).toMatchObject({ state: 'held', outcome: 'deal', technology_id: s.technologyId, deal_id: dealId })
      expect(await writeSlip(s.enterprise, slip(id, { step: 'deal' }))).toEqual({ dealId })
      const deal = await db().selectFrom('deal').select(['state', 'technology_id', 'need_id']).where('id', '=', dealId).executeTakeFirst()
      expect(deal).toEqual({ state: 'open', technology_id: s.technologyId, need_id: null })
      expect((await actsOf('meeting', id)).filter((act) => act === 'techmart.name-technology')).toHaveLength(1)
    })
  })

  it('sent by both at once of a meeting by name, leaves one deal about one technology', async () => {
    const s = await buildDay()
    const id = await arrangeByName(s)
    await atTime('09:00', async () => {
      const sides = [s.supplier, s.enterprise].map((side) => writeSlip(side, slip(id, { step: 'deal', technologyId: s.technologyId })))
      await Promise.allSettled(sides)
      await writeSlip(s.enterprise, slip(id, { step: 'deal' }))
      expect(await db().selectFrom('deal').select('id').where('technology_id', '=', s.technologyId).execute()).toHaveLength(1)
      expect((await actsOf('meeting', id)).filter((act) => act === 'techmart.name-technology')).toHaveLength(1)
    })
  })

  it('may be changed; the warmer of the two outcomes stands with the meeting', async () => {
    const s = await buildDay()
    const { id } = await arrange(s)
    await atTime('09:00', async () => {
      await writeSlip(s.enterprise, slip(id, { step: 'nothing', reason: 'price' }))
      expect(await rowOf(id)).toMatchObject({ outcome: 'nothing' })
      await writeSlip(s.supplier, slip(id, { step: 'visit' }))
      expect(await rowOf(id)).toMatchObject({ outcome: 'follow-up' })
      await writeSlip(s.enterprise, slip(id, { step: 'nothing', reason: 'scale' }))
      expect(await rowOf(id)).toMatchObject({ outcome: 'follow-up' })
      expect(await slipsOf(id)).toHaveLength(2)
      expect((await getSlip(s.enterprise, id)).slip).toMatchObject({ next_step: 'nothing', reason: 'scale' })
    })
  })

  it('says that the other side did not come; two that differ are shown to the Office', async () => {
    const s = await buildDay()
    const { id } = await arrange(s)
    await atTime('09:00', async () => {
      await writeSlip(s.supplier, slip(id, { step: 'missed' }))
      expect(await rowOf(id)).toMatchObject({ state: 'missed' })
      await expect(writeSlip(s.enterprise, slip(id, { step: 'deal' }))).rejects.toMatchObject({
        fields: { step: ['day:problems.said-missed'] },
      })
      await writeSlip(s.enterprise, slip(id, { step: 'details', note: 'Đã gặp ở sảnh' }))
      expect(await rowOf(id)).toMatchObject({ state: 'missed' })
      const said = await getSlipsOfMeeting(s.officer, id)
      expect(said.differ).toBe(true)
      await expect(getSlipsOfMeeting(s.supplier, id)).rejects.toMatchObject({ status: 403 })
    })
  })

  it('is its own side’s: the other reads neither note nor hope', async () => {
    const s = await buildDay()
    const { id } = await arrange(s)
    await atTime('09:00', async () => {
      await writeSlip(s.enterprise, slip(id, { valueHoped: 900_000_000, note: 'Chỉ nội bộ' }))
      expect(JSON.stringify(await getSlip(s.supplier, id))).not.toMatch(/900000000|Chỉ nội bộ/)
    })
  })

  it('is refused to strangers, viewers and the Office, and before the slot', async () => {
    const s = await buildDay()
    const { id } = await arrange(s, '09:00')
    await atTime('08:59', () =>
      expect(writeSlip(s.supplier, slip(id))).rejects.toMatchObject({ problem: 'techmart:problems.meeting-ahead' }),
    )
    await atTime('09:00', async () => {
      await expect(writeSlip(await buildMember(), slip(id))).rejects.toMatchObject({ status: 404 })
      const viewer = await buildMember({ organisationId: s.supplier.organisation.id, role: 'viewer' })
      await expect(writeSlip(viewer, slip(id))).rejects.toMatchObject({ status: 403 })
      expect((await getSlip(viewer, id)).can.write).toBe(false)
      await expect(writeSlip(s.officer, slip(id))).rejects.toMatchObject({ status: 403 })
      await expect(getSlip(await buildMember(), id)).rejects.toMatchObject({ status: 404 })
      await expect(writeSlip(s.supplier, slip(id, { followUpOn: addDays(today(), -1) }))).rejects.toMatchObject({ status: 422 })
      await db().updateTable('meeting').set({ state: 'cancelled' }).where('id', '=', id).execute()
      await expect(writeSlip(s.supplier, slip(id))).rejects.toMatchObject({ status: 409 })
    })
  })
})

describe('reminders', () => {
  it('ask each side once when the slot has ended, and not who has said it', async () => {
    const s = await buildDay()
    const { id } = await arrange(s)
    await atTime('08:40', () => writeSlip(s.supplier, slip(id)))
    await db().updateTable('meeting').set({ state: 'arranged', outcome: null }).where('id', '=', id).execute()
    await atTime('08:59', remindOfSlips)
    expect(await toldOf(s.enterprise)).toEqual([])
    await atTime('09:00', remindOfSlips)
    await atTime('09:01', remindOfSlips)
    expect(await toldOf(s.enterprise)).toEqual(['say-outcome'])
    expect(await toldOf(s.supplier)).toEqual([])
  })

  it('come on the day that a side set, and on no other', async () => {
    const s = await buildDay()
    const { id } = await arrange(s)
    const day = addDays(today(), 7)
    await atTime('09:00', () => writeSlip(s.enterprise, slip(id, { followUpOn: day })))
    const job = { meetingId: id, organisationId: s.enterprise.organisation.id }
    await tellOfFollowUp(job)
    expect(await toldOf(s.enterprise)).toEqual([])
    await at(new Date(`${day}T08:00:00+07:00`), () => tellOfFollowUp(job))
    expect(await toldOf(s.enterprise)).toEqual(['follow-up'])
  })
})
