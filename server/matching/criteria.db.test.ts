import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { addDays, at, today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { expireTechnologies, publishTechnology, saveStep, submitTechnology } from '#server/technologies/technologies'
import { type BuiltTechnology, buildPublishedTechnology } from '#server/technologies/technologies.fixtures'
import { type TechnologyContentInput, stepSchemas } from '#server/technologies/technologies.schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExplainedCriterion } from './engine/engine'
import { getMatch, noteSupplierRecord, recompute } from './matching'
import { indexed, matchEverything, startIndexForTests } from './matching.fixtures'
import { matchingIndex, stopMatchingIndex } from './running-index'
import { readOffers } from './matching.records'

beforeAll(startIndexForTests)
afterAll(stopMatchingIndex)

const ownWords = () => Array.from({ length: 3 }, () => newId().replace(/\d/g, 'x')).join(' ')

/** A need of half a year in province 37, and a technology that answers it; with how the pair stands. */
async function buildPair(overrides: TechnologyContentInput = {}) {
  const words = ownWords()
  const technology = await buildPublishedTechnology({ titleVi: `Khử màu nước thải bằng ${words}`, ...overrides })
  const need = await buildPublishedNeed({ titleVi: `Nước thải nhuộm vẫn đỏ, tìm ${words}`, deadline: addDays(today(), 183) })
  await matchEverything()
  const pair = () =>
    db().selectFrom('match').selectAll().where('need_id', '=', need.id).where('technology_id', '=', technology.id).executeTakeFirstOrThrow()
  const criteria = async () => (await pair()).criteria as ExplainedCriterion[]
  return { technology, need, pair, criteria }
}

async function publishChange({ id, supplier, content }: BuiltTechnology, change: TechnologyContentInput) {
  await saveStep(supplier, id, 'transfer', stepSchemas.transfer.parse({ ...content, ...change }))
  await submitTechnology(supplier, id)
  await publishTechnology(await buildOfficer(), id)
  await matchEverything()
}

const moved = (before: ExplainedCriterion[], after: ExplainedCriterion[]) =>
  before.flatMap((one, index) =>
    JSON.stringify(one) === JSON.stringify(after[index]) ? [] : [[one.key, one.points, after[index]?.points]],
  )

describe('a field that is changed by its verb', () => {
  it.each<[string, TechnologyContentInput, unknown[]]>([
    ['the months until it works', { leadMonths: 5 }, ['readiness', 1, 2]],
    ['months that are too many', { leadMonths: 12 }, ['readiness', 1, 1]],
    ['a delivery area with the place', { serves: ['37'] }, ['place', 1.2, 3]],
    ['the whole country', { serves: ['country'] }, ['place', 1.2, 3]],
    ['a delivery area without the place', { serves: ['79'] }, ['place', 1.2, 0]],
    ['an exclusive right there', { exclusivities: [{ area: ['37'], closes: ['turnkey'] }] }, ['mode', 4, 0]],
  ])('%s: moves its criterion and no other, and is kept to be repeated', async (_, change, expected) => {
    const { technology, pair, criteria, need } = await buildPair()
    const before = await criteria()
    await publishChange(technology, change)
    expect(moved(before, await criteria())).toEqual([expected])
    const { id, conflicts } = await pair()
    expect((conflicts as { key: string }[]).map(({ key }) => key)).toEqual(
      expected[2] === 0 || change.leadMonths === 12 ? [expected[0]] : [],
    )
    expect((await recompute(need.author, id)).equal).toBe(true)
  })

  it('moves nothing where the exclusive right lies elsewhere', async () => {
    const { technology, criteria } = await buildPair()
    const before = await criteria()
    await publishChange(technology, { exclusivities: [{ area: ['79'], closes: ['turnkey'] }] })
    expect(moved(before, await criteria())).toEqual([])
  })

  it('is said to each side', async () => {
    const { technology, need, pair } = await buildPair({ serves: ['79'], leadMonths: 12 })
    const { id } = await pair()
    const conflictsFor = async (who: typeof need.author) => (await getMatch(who, id)).explanation.conflicts.join(' ')
    expect(await conflictsFor(need.author)).toMatch(/thời hạn của bạn.*nơi bạn cần/)
    expect(await conflictsFor(technology.supplier)).toMatch(/thời hạn của họ.*ngoài địa bàn bạn nhận giao/)
  })
})

describe('time that goes by', () => {
  it('opens again what an exclusive right closed', async () => {
    const { technology, criteria } = await buildPair({ exclusivities: [{ area: ['country'], closes: ['turnkey'], until: today() }] })
    const before = await criteria()
    await expireTechnologies()
    await matchEverything()
    expect(moved(before, await criteria())).toEqual([])
    // The index reads by the clock of the process: here it is the day that moves.
    await db()
      .updateTable('technology_exclusivity')
      .set({ until: addDays(today(), -1) })
      .where('technology_id', '=', technology.id)
      .execute()
    await expireTechnologies()
    await matchEverything()
    expect(moved(before, await criteria())).toEqual([['mode', 0, 4]])
  })

  it('has a technology read again on the day its embargo ends', async () => {
    const filed = addDays(today(), -500)
    const secret = ownWords()
    const right = { kind: 'invention', title: 'Xúc tác', number: '1-2026-01', filedOn: filed, status: 'filed' }
    const { technology, criteria } = await buildPair({ rights: [right], descriptionVi: `Nước thải đi qua ${secret}.` })
    const before = await criteria()
    const { embargo_until: until } = await db()
      .selectFrom('technology')
      .select('embargo_until')
      .where('id', '=', technology.id)
      .executeTakeFirstOrThrow()
    if (!until) throw new Error('no embargo')
    const found = async () => (await matchingIndex().search({ kind: 'offers', text: secret })).total > 0
    expect(await found()).toBe(false)
    await at(new Date(`${until}T00:10:00+07:00`), async () => {
      await expireTechnologies()
      await matchEverything()
    })
    expect(await indexed(found)).toBe(true)
    expect(moved(before, await criteria()).map(([key]) => key)).toContain('rights')
  })
})

describe("a supplier's earlier transfers", () => {
  const note = (organisationId: string, ongoing: number, completed: number, failed: number) =>
    transact((tx) => noteSupplierRecord(tx, { organisationId, ongoing, completed, failed }))
  const waiting = async (id: string) =>
    (await db().selectFrom('match_pending').select('later').where('record_id', '=', id).execute()).map(({ later }) => later)

  it('move their criterion alone, after what people publish', async () => {
    const { technology, criteria, pair, need } = await buildPair()
    const before = await criteria()
    await note(technology.organisationId, 2, 0, 0)
    expect(await waiting(technology.id)).toEqual([])
    await note(technology.organisationId, 1, 1, 0)
    expect(await waiting(technology.id)).toEqual([true])
    await matchEverything()
    expect(moved(before, await criteria())).toEqual([['record', 0.5, 0.7]])
    expect((await recompute(need.author, (await pair()).id)).equal).toBe(true)
    await note(technology.organisationId, 1, 1, 0)
    expect(await waiting(technology.id)).toEqual([])
    const [offer] = await readOffers(db(), { ids: [technology.id], limit: 1 })
    expect(offer?.record).toEqual({ completed: 1, failed: 0 })
  })

  it('are told as counts, and to both sides', async () => {
    const { technology, pair, need } = await buildPair()
    await note(technology.organisationId, 0, 2, 1)
    await matchEverything()
    const { id } = await pair()
    const said = async (who: typeof need.author) =>
      (await getMatch(who, id)).explanation.lines.find(({ key }) => key === 'record')?.sentence
    expect(await said(need.author)).toBe('Trên Sàn, bên cung cấp đã hoàn thành 2 lần chuyển giao, 1 lần không thành.')
    expect(await said(technology.supplier)).toBe('Trên Sàn, bạn đã hoàn thành 2 lần chuyển giao, 1 lần không thành.')
  })
})
