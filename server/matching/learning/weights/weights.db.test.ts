import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { db } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { buildPublishedTechnology } from '#server/technologies/technologies.fixtures'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_PARAMETERS } from '../../engine/engine'
import { matchingIndex, stopMatchingIndex } from '../../running-index'
import { matchEverything, startIndexForTests } from '../../matching.fixtures'
import { recompute } from '../../matching'
import { scorePending } from '../../scoring/scoring'
import { buildProposal, otherWeights } from '../learning.fixtures'
import { learnFromUse } from '../nightly/nightly'
import { declineWeights, getWeights, putInForce } from './weights'
import { ensureWeights } from './weights.first'
import { weightsInForce } from './weights.queries'

beforeEach(async () => {
  await db().deleteFrom('match_learning').execute()
  await db().updateTable('match').set({ weights_version: null }).execute()
  await db().updateTable('match_weights').set({ based_on: null }).execute()
  await db().deleteFrom('match_weights').execute()
  await ensureWeights()
})

const stateOf = async (version: number) =>
  (await db().selectFrom('match_weights').select('state').where('version', '=', version).executeTakeFirstOrThrow()).state
const auditOf = (act: string, id: string) =>
  db().selectFrom('audit').select('account_id').where('act', '=', act).where('subject_id', '=', id).execute()

describe('the weights', () => {
  it('begin with the engine’s own, once', async () => {
    await Promise.all([ensureWeights(), ensureWeights()])
    expect(await weightsInForce(db())).toEqual({ version: 1, weights: DEFAULT_PARAMETERS.weights })
    expect(await db().selectFrom('match_weights').select('version').execute()).toHaveLength(1)
  })

  it('of an engine with other criteria take the place of those that do not know them', async () => {
    await db()
      .updateTable('match_weights')
      .set({ weights: JSON.stringify({ text: 90, field: 10 }) })
      .execute()
    await ensureWeights()
    expect(await weightsInForce(db())).toEqual({ version: 2, weights: DEFAULT_PARAMETERS.weights })
    expect(await stateOf(1)).toBe('replaced')
    await expect(putInForce(await buildOfficer(), { act: 'put-in-force', version: 1, over: 2, note: '' })).rejects.toThrow(WrongState)
  })
})

describe('an officer', () => {
  it('puts a proposal in force, and the old version back, each with its record', async () => {
    const officer = await buildOfficer()
    const need = await buildPublishedNeed()
    const version = await buildProposal()
    await putInForce(officer, { act: 'put-in-force', version, over: 1, note: 'đã xem trên danh sách để riêng' })
    expect(await weightsInForce(db())).toEqual({ version, weights: otherWeights() })
    expect(await stateOf(1)).toBe('replaced')
    expect(await auditOf('matching.put-weights-in-force', String(version))).toEqual(
      expect.arrayContaining([{ account_id: officer.accountId }]),
    )
    const waiting = await db().selectFrom('match_pending').select('later').where('record_id', '=', need.id).execute()
    expect(waiting).toEqual([{ later: true }])
    // The same form sent twice.
    await putInForce(officer, { act: 'put-in-force', version, over: 1, note: '' })
    await putInForce(officer, { act: 'put-in-force', version: 1, over: version, note: '' })
    expect(await weightsInForce(db())).toMatchObject({ version: 1 })
    const page = await getWeights(officer)
    expect(page.versions.map((one) => [one.version, one.state])).toEqual([
      [version, 'replaced'],
      [1, 'in-force'],
    ])
    expect(page.versions[0]).toMatchObject({ decidedBy: officer.name, can: { putInForce: true, decline: false } })
  })

  it('declines a proposal, once', async () => {
    const officer = await buildOfficer()
    const version = await buildProposal()
    await declineWeights(officer, { act: 'decline', version, note: 'Chưa đủ danh sách.' })
    expect(await stateOf(version)).toBe('declined')
    expect(await auditOf('matching.decline-weights', String(version))).not.toHaveLength(0)
    await expect(declineWeights(officer, { act: 'decline', version, note: 'x' })).rejects.toThrow(WrongState)
    await expect(putInForce(officer, { act: 'put-in-force', version, over: 1, note: '' })).rejects.toThrow(WrongState)
    await expect(declineWeights(officer, { act: 'decline', version: 999, note: 'x' })).rejects.toThrow(NotFound)
  })

  it('alone decides, and of two at once one wins', async () => {
    const version = await buildProposal()
    const member = await buildMember()
    await expect(putInForce(member, { act: 'put-in-force', version, over: 1, note: '' })).rejects.toThrow(Forbidden)
    await expect(declineWeights(member, { act: 'decline', version, note: 'x' })).rejects.toThrow(Forbidden)
    await expect(getWeights(member)).rejects.toThrow(Forbidden)
    const [one, other] = [await buildOfficer(), await buildOfficer()]
    const both = await Promise.allSettled([
      putInForce(one, { act: 'put-in-force', version, over: 1, note: '' }),
      putInForce(other, { act: 'put-in-force', version, over: 1, note: '' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((outcome) => outcome.status === 'rejected')?.reason).toBeInstanceOf(WrongState)
  })
})

describe('a night without use', () => {
  it('says what is missing, and proposes nothing', async () => {
    await db().deleteFrom('match_shown').execute()
    await learnFromUse()
    const { proposed, last } = await getWeights(await buildOfficer())
    expect(proposed).toBeNull()
    expect(last?.learned).toMatchObject({ outcome: 'too-little', missing: expect.arrayContaining([{ what: 'lists', have: 0, need: 200 }]) })
  })
})

describe('in force', () => {
  beforeAll(startIndexForTests)
  afterAll(stopMatchingIndex)

  it('means that every pair is scored again, and that an old score still comes out as it was', async () => {
    const officer = await buildOfficer()
    const words = { titleVi: 'Sấy thăng hoa nấm đông trùng hạ thảo', summaryVi: 'Buồng sấy thăng hoa giữ hoạt chất cordycepin của nấm.' }
    const technology = await buildPublishedTechnology({ ...words, trl: 7 })
    const need = await buildPublishedNeed({
      titleVi: 'Cần sấy thăng hoa nấm đông trùng',
      problemVi: 'Nấm đông trùng hạ thảo sấy nóng mất cordycepin, cần buồng sấy thăng hoa.',
      trlMin: 6,
    })
    await matchEverything()
    const matchOf = () =>
      db()
        .selectFrom('match')
        .select(['id', 'score', 'criteria', 'weights_version', 'parameters_hash'])
        .where('need_id', '=', need.id)
        .where('technology_id', '=', technology.id)
        .executeTakeFirstOrThrow()
    const before = await matchOf()
    expect(before.weights_version).toBe(1)
    const version = await buildProposal()
    await putInForce(officer, { act: 'put-in-force', version, over: 1, note: '' })
    // Not scored again yet: the old score is recomputed with the weights that it was made with.
    await matchingIndex().weigh()
    expect(await recompute(officer, before.id)).toMatchObject({ equal: true, changed: [] })
    await scorePending()
    const after = await matchOf()
    expect(after.weights_version).toBe(version)
    expect(after.parameters_hash).not.toBe(before.parameters_hash)
    const weightOf = (row: typeof after, key: string) =>
      (row.criteria as unknown as { key: string; weight: number }[]).find((criterion) => criterion.key === key)?.weight
    expect(weightOf(after, 'trl')).toBe((weightOf(before, 'trl') ?? 0) + 4)
    expect(await recompute(officer, after.id)).toMatchObject({ equal: true })
    await putInForce(officer, { act: 'put-in-force', version: 1, over: version, note: '' })
    await scorePending()
    expect(await matchOf()).toMatchObject({ score: before.score, weights_version: 1 })
  })
})
