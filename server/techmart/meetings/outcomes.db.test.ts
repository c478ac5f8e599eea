import { describe, expect, it } from 'vitest'
import { buildDeal } from '#server/deals/deals.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { recordOutcome } from './outcomes'
import { actsOn, arrange, buildStage, rowOf, told } from './meetings.fixtures'

describe('the outcome', () => {
  it('is recorded by a side, and may still become more', async () => {
    const s = await buildStage()
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
    const s = await buildStage()
    const { id } = await arrange(s)
    const deal = await buildDeal({
      technology_id: s.technologyId,
      need_id: s.needId,
      enterprise_organisation_id: s.enterprise.organisation.id,
    })
    expect(await recordOutcome(s.supplier, { meetingId: id, outcome: 'deal', note: '', dealId: newId() })).toEqual({ dealId: deal.id })
  })

  it('is a memorandum with its potential value, from the Office alone, once', async () => {
    const s = await buildStage()
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
    const s = await buildStage()
    const { id } = await arrange(s, '08:30', 1, { day: addDays(today(), 1) })
    await expect(recordOutcome(s.supplier, { meetingId: id, outcome: 'nothing', note: '' })).rejects.toMatchObject({
      problem: 'techmart:problems.meeting-ahead',
    })
    await expect(recordOutcome(await buildMember(), { meetingId: id, outcome: 'nothing', note: '' })).rejects.toMatchObject({ status: 404 })
    const viewer = await buildMember({ organisationId: s.supplier.organisation.id, role: 'viewer' })
    await expect(recordOutcome(viewer, { meetingId: id, outcome: 'nothing', note: '' })).rejects.toMatchObject({ status: 403 })
  })

  it('may be that nobody came, which the Office may put right', async () => {
    const s = await buildStage()
    const { id } = await arrange(s)
    await recordOutcome(s.supplier, { meetingId: id, outcome: 'missed', note: 'Doanh nghiệp không đến' })
    expect(await rowOf(id)).toMatchObject({ state: 'missed', outcome: null })
    await expect(recordOutcome(s.enterprise, { meetingId: id, outcome: 'follow-up', note: '' })).rejects.toMatchObject({ status: 409 })
    await recordOutcome(s.officer, { meetingId: id, outcome: 'follow-up', note: 'Hai bên gặp muộn 20 phút' })
    expect(await rowOf(id)).toMatchObject({ state: 'held', outcome: 'follow-up' })
  })

  it('of two told at once one stands', async () => {
    const s = await buildStage()
    const { id } = await arrange(s)
    const results = await Promise.allSettled([
      recordOutcome(s.supplier, { meetingId: id, outcome: 'missed', note: 'a' }),
      recordOutcome(s.enterprise, { meetingId: id, outcome: 'missed', note: 'b' }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
