import { buildOfficer } from '#server/identity/identity.fixtures'
import { needContentSchema } from '#server/needs/needs.schema'
import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { withdrawNeed, writeNeeds } from '#server/needs/needs'
import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import { today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { contentSchema } from '#server/technologies/technologies.schema'
import { writeTechnologies } from '#server/technologies/technologies'
import { needInput, sectors, technologyInput } from '#server/demonstration/content'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_PARAMETERS, type Parameters } from '../engine/engine'
import { ensureWeights } from '../learning/weights/weights.first'
import { putInForce } from '../learning/weights/weights'
import { addAllPending, insertVersion, listVersions, weightsInForce } from '../learning/weights/weights.queries'
import { indexed, matchEverything, startIndexForTests } from '../matching.fixtures'
import { stopMatchingIndex } from '../running-index'
import { FLOOR, LIMIT, NEAREST } from '../scoring/kept'
import { scoreLater, scorePending } from '../scoring/scoring'
import { findSweep } from './sweep.queries'
import { sweepUntil } from './sweep'

/** Technologies that all answer one need: more than it takes. */
const CROWD = 70

let crowded: string
let officer: Awaited<ReturnType<typeof buildOfficer>>

/** The demonstration's technologies and needs, among few organisations, some of which have both; and a crowd around one need. */
async function fill(): Promise<void> {
  officer = await buildOfficer()
  const members: Member[] = []
  for (let number = 0; number < 5; number++) members.push(await buildMember({ kind: 'technology-firm' }))
  const ownerOf = (place: number) => members[place % members.length]?.organisation.id ?? ''
  for (const [place, { technologies, needs }] of sectors.entries()) {
    await writeTechnologies(
      officer,
      technologies.map((one) => ({ id: newId(), content: contentSchema.parse(technologyInput(one, today())) })),
      { organisationId: ownerOf(place), publish: true },
    )
    await writeNeeds(
      officer,
      needs.map((one) => ({ id: newId(), content: needContentSchema().parse(needInput(one, today())) })),
      { organisationId: ownerOf(place + (place % 3)), publish: true },
    )
  }
  const [model] = sectors[0]?.technologies ?? []
  if (!model) throw new Error('no content')
  const content = contentSchema.parse(technologyInput(model, today()))
  const crowd = Array.from({ length: CROWD }, (_, number) => ({
    id: newId(),
    content: { ...content, titleVi: `${content.titleVi} ${'mới '.repeat(number % 7)}${number}`, trl: 1 + (number % 9) },
  }))
  await writeTechnologies(officer, crowd, { organisationId: ownerOf(4), publish: true })
  const need = await buildPublishedNeed({ titleVi: content.titleVi, problemVi: content.summaryVi })
  crowded = need.id
}

const matches = () =>
  db()
    .selectFrom('match')
    .select(['need_id', 'technology_id', 'score', 'criteria', 'conflicts', 'state', 'fields', 'inputs_hash', 'statistics_hash'])
    .select(['parameters_hash', 'weights_version', 'need_organisation_id', 'supplier_organisation_id'])
    .orderBy('need_id')
    .orderBy('technology_id')
    .execute()

const pending = async () => Number((await sql<{ count: string }>`select count(*) from match_pending`.execute(db())).rows[0]?.count)

/** As records are scored that are published one after another: needs first, then technologies, in the sweep's order. */
async function scoreOneByOne(): Promise<void> {
  for (const kind of ['need', 'technology'] as const) {
    await sql`insert into match_pending (kind, record_id, later)
      select ${kind}, id, true from ${sql.table(kind)} where state = 'published' order by id`.execute(db())
  }
  await scorePending()
}

const keyOf = ({ need_id, technology_id }: { need_id: string; technology_id: string }) => `${need_id} ${technology_id}`

async function inForce(weights: Parameters['weights']): Promise<void> {
  await ensureWeights()
  const [{ version: last } = { version: 1 }] = await listVersions(db())
  const { version: over } = await weightsInForce(db())
  const row = { version: last + 1, weights: JSON.stringify(weights), based_on: over, evidence: '{}' }
  await insertVersion(db(), { ...row, origin: 'learned', state: 'proposed' })
  await putInForce(officer, { act: 'put-in-force', version: last + 1, over: over ?? 1, note: '' })
}

const sweepAll = () => transact(addAllPending).then(scorePending)
/** A worker that is stopped at once each time gets one step done. */
const oneStep = () => {
  let steps = 0
  return sweepUntil(performance.now() + 60_000, async () => {
    if (++steps > 2) throw new Error('killed')
  })
}

beforeAll(startIndexForTests)
beforeAll(async () => {
  await fill()
  await matchEverything()
}, 240_000)
afterAll(stopMatchingIndex)
beforeEach(async () => {
  await db().deleteFrom('match').execute()
  await db().deleteFrom('match_pending').execute()
  await db().deleteFrom('match_sweep').execute()
})

describe('a sweep over all pairs', () => {
  it('stores what scoring record by record stores', async () => {
    await scoreOneByOne()
    const expected = await matches()
    await db().deleteFrom('match').execute()
    await sweepAll()
    expect(await matches()).toEqual(expected)
    expect(expected.filter(({ need_id }) => need_id === crowded).length).toBeGreaterThanOrEqual(LIMIT)
    // Technologies have found needs that had not found them.
    const low = expected.filter(({ score }) => score < FLOOR)
    const ofNeed = (needId: string) => low.filter(({ need_id }) => need_id === needId).length
    // A need takes three of these by itself; the others are technologies' own finds: more than one for each need.
    const others = [...new Set(low.map(({ need_id }) => need_id))].map((needId) => Math.max(0, ofNeed(needId) - NEAREST.count))
    expect(others.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(84)
    expect(await pending()).toBe(0)
    expect(await findSweep(db())).toBeUndefined()
    // Once more changes nothing.
    await sweepAll()
    expect(await matches()).toEqual(expected)
  }, 240_000)

  it('stores under new weights what it stores where nothing stands yet', async () => {
    await sweepAll()
    const before = await matches()
    const { weights } = DEFAULT_PARAMETERS
    await inForce({ ...weights, text: weights.text - 6, trl: weights.trl + 6 })
    const [odd] = before
    const other = before.find(({ need_id }) => need_id !== odd?.need_id)
    if (!odd || !other) throw new Error('nothing stands')
    const change = ({ need_id, technology_id }: typeof odd, values: { inputs_hash?: string; fields?: string[] }) =>
      db().updateTable('match').set(values).where('need_id', '=', need_id).where('technology_id', '=', technology_id).execute()
    // What was explained from other records is explained anew; what was not keeps all but its points.
    await change(odd, { inputs_hash: 'another' })
    await change(other, { fields: ['kept'] })
    await sweepAll()
    expect((await matches()).find((one) => keyOf(one) === keyOf(other))?.fields).toEqual(['kept'])
    await change(other, { fields: other.fields })
    const kept = await matches()
    expect(kept.map(({ score }) => score)).not.toEqual(before.map(({ score }) => score))
    await db().deleteFrom('match').execute()
    await sweepAll()
    const anew = new Map((await matches()).map((one) => [keyOf(one), one]))
    const standing = kept.filter((one) => anew.has(keyOf(one)))
    expect(standing).toEqual(standing.map((one) => anew.get(keyOf(one))))
    // What stood before and is no longer among the best stays as long as it is above the least score.
    expect(standing.length).toBe(anew.size)
    await inForce(weights)
  }, 240_000)

  it('loses and doubles nothing where workers are killed in the middle', async () => {
    await sweepAll()
    const expected = await matches()
    await db().deleteFrom('match').execute()
    await transact(addAllPending)
    for (let kills = 0; kills < 3; kills++) await expect(oneStep()).rejects.toThrow('killed')
    // One that is stopped in time keeps what it has.
    const before = await pending()
    await sweepUntil(performance.now() + 400, async () => {})
    expect(await pending()).toBeLessThan(before)
    const saved = await findSweep(db())
    expect(saved?.nearest).not.toBe('{}')
    await scorePending()
    expect(await matches()).toEqual(expected)
  }, 240_000)

  it('is begun anew where it is ordered again, and forgets what a worker had of it', async () => {
    await transact(addAllPending)
    const all = await pending()
    let steps = 0
    let again: Promise<unknown> | undefined
    await sweepUntil(performance.now() + 500, async () => {
      if (++steps === 2) again = transact(addAllPending)
      await again
    })
    expect(steps).toBeGreaterThan(1)
    expect(await pending()).toBeGreaterThan(all / 2)
    await scorePending()
    const after = await matches()
    await sweepAll()
    expect(await matches()).toEqual(after)
  }, 240_000)

  it.each(['just before it begins', 'while it is under way'])(
    'lets what people publish %s go before, tells of it at once, and takes it in',
    async (when) => {
      const need = await buildPublishedNeed({ titleVi: 'Cần khử màu nước thải dệt nhuộm bằng ozone' })
      const noticed = () =>
        db()
          .selectFrom('notification')
          .select('kind')
          .where('account_id', '=', need.author.accountId)
          .where('kind', 'like', 'matching:%')
          .execute()
      await transact(addAllPending)
      await db().deleteFrom('match_pending').where('record_id', '=', need.id).execute()
      if (when === 'just before it begins') await transact((tx) => scoreLater(tx, 'need', need.id))
      const sweeping = scorePending()
      if (when === 'while it is under way') await transact((tx) => scoreLater(tx, 'need', need.id))
      expect(await indexed(async () => (await noticed()).length > 0, 20_000)).toBe(true)
      expect((await noticed()).map(({ kind }) => kind)).toEqual(['matching:notices.published-need'])
      expect(await findSweep(db())).toBeDefined()
      expect(await pending()).toBeGreaterThan(100)
      const row = db().selectFrom('match_pending').select(['later', 'sweep']).where('record_id', '=', need.id)
      expect(await row.execute()).toEqual([{ later: true, sweep: true }])
      await sweeping
      expect(await pending()).toBe(0)
    },
    240_000,
  )

  it('revives nothing that has been withdrawn since it was ranked', async () => {
    const need = await buildPublishedNeed({ titleVi: 'Cần xử lý nước thải dệt nhuộm có độ màu cao' })
    await matchEverything()
    await withdrawNeed(need.author, need.id, { reason: 'other', note: 'Đã có.' })
    // The index has not heard of it yet.
    await transact(addAllPending)
    await db()
      .insertInto('match_pending')
      .values({ kind: 'need', record_id: need.id, later: true, sweep: true })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await db().updateTable('match').set({ state: 'outdated' }).where('need_id', '=', need.id).execute()
    await scorePending()
    const states = await db().selectFrom('match').select('state').where('need_id', '=', need.id).execute()
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['outdated']))
  }, 240_000)
})
