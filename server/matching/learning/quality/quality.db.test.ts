import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { at } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { stopDrawing } from '#server/platform/charts/charts'
import { afterAll, describe, expect, it } from 'vitest'
import { dismissMatch, getMatch, listMatchesOfNeed } from '../../matching'
import { buildMatch } from '../../matching.fixtures'
import { useWritten } from '../use/use'
import { getQuality, listQualityRecords, periodOf } from './quality'
import type { RecordsAsked } from './quality.schema'

afterAll(stopDrawing)

const on = (day: string, hour = 3) => new Date(`${day}T0${hour}:00:00Z`)
const asked = (more: Partial<RecordsAsked>): RecordsAsked => ({ from: '2033-05-01', to: '2033-05-31', outcome: 'shown', page: 1, ...more })

describe('the quality page', () => {
  it('counts what was shown in the period and what came of it, and every figure opens exactly its suggestions', async () => {
    const officer = await buildOfficer()
    const enterprise = await buildMember()
    const need = await buildPublishedNeed({ author: enterprise })
    const matches = []
    for (const score of [72, 58, 57, 46])
      matches.push(await at(on('2033-05-01'), () => buildMatch({ need_id: need.id, score, created_at: on('2033-05-01') })))
    const [best, second, third] = matches
    if (!best || !second || !third) throw new Error('four suggestions')
    await at(on('2033-05-03'), () => listMatchesOfNeed(enterprise, need.id, { state: 'suggested', page: 1 }))
    await at(on('2033-05-04'), () => getMatch(enterprise, best.id))
    await useWritten()
    await db()
      .insertInto('match_use')
      .values({
        match_id: best.id,
        act: 'taken-up',
        subject: 'x',
        side: 'enterprise',
        account_id: null,
        organisation_id: enterprise.organisation.id,
        reason: null,
        at: on('2033-05-06'),
      })
      .execute()
    await at(on('2033-05-07'), () => dismissMatch(enterprise, second.id, { reason: 'price-too-high', note: '' }))
    await at(on('2033-05-08'), () => dismissMatch(officer, third.id, { reason: 'wrong-field', note: '' }))

    const quality = await getQuality(officer, { from: '2033-05-01', to: '2033-05-31' })
    // The Office's own dismissal is no answer of the two sides.
    expect(quality.totals).toEqual({ shown: 4, opened: 1, takenUp: 1, dismissed: 1, meeting: 0, deal: 0, contract: 0 })
    expect(quality.bands.map(({ band, shown, takenUp }) => [band, shown, takenUp])).toEqual([
      ['from-70', 1, 1],
      ['55-60', 2, 0],
      ['45-50', 1, 0],
    ])
    expect(quality.bands.every(({ acceptance, expected }) => !acceptance.enough && expected === null)).toBe(true)
    expect(quality.charts.acceptance).toBeNull()
    expect(quality.reasons.map(({ reason, sides, office }) => [reason, sides, office])).toEqual([
      ['price-too-high', 1, 0],
      ['wrong-field', 0, 1],
    ])
    expect(quality.charts.reasons).toContain('<svg')
    expect(quality.contact).toMatchObject({ median: 5, total: 1 })
    expect(quality.contact.waits.find(({ count }) => count > 0)?.wait).toBe('week')
    expect(quality.exposure).toMatchObject({ places: 4, promoted: 0 })

    const idsOf = async (more: Partial<RecordsAsked>) => (await listQualityRecords(officer, asked(more))).records.map(({ id }) => id).sort()
    expect(await idsOf({})).toEqual(matches.map(({ id }) => id).sort())
    expect(await idsOf({ band: '55-60' })).toEqual([second.id, third.id].sort())
    expect(await idsOf({ outcome: 'taken-up' })).toEqual([best.id])
    expect(await idsOf({ promoted: 'yes' })).toEqual([])
    expect(await idsOf({ outcome: 'decided-dismissed', reason: 'wrong-field' })).toEqual([third.id])
    expect(await idsOf({ outcome: 'decided-taken-up', wait: 'week' })).toEqual([best.id])
    expect(await idsOf({ outcome: 'decided-taken-up', wait: 'day' })).toEqual([])
    expect((await getQuality(officer, { from: '2033-06-01', to: '2033-06-30' })).totals.shown).toBe(0)
  })

  it('is the Office’s alone', async () => {
    await expect(getQuality(await buildMember(), {})).rejects.toThrow(Forbidden)
    await expect(listQualityRecords(await buildMember(), asked({}))).rejects.toThrow(Forbidden)
  })

  it('turns a period round that ends before it begins', () => {
    expect(periodOf({ from: '2033-02-01', to: '2033-01-01' })).toEqual({ from: '2033-01-01', to: '2033-02-01' })
    expect(periodOf({ to: '2033-03-31' })).toEqual({ from: '2033-01-01', to: '2033-03-31' })
  })
})
