import { buildOfficer, buildPerson } from '#server/identity/identity.fixtures'
import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { publishNeed, saveStep, submitNeed, withdrawNeed } from '#server/needs/needs'
import { buildMember } from '#server/organisations/organisations.fixtures'
import { db, transact } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { buildPublishedTechnology } from '#server/technologies/technologies.fixtures'
import { withdrawTechnology } from '#server/technologies/technologies'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  countSuggestions,
  dismissMatch,
  getMatch,
  listMatches,
  listMatchesForOffice,
  listMatchesOfNeed,
  listMatchesOfTechnology,
  markTakenUp,
  recompute,
} from './matching'
import { buildMatch, matchEverything, startIndexForTests } from './matching.fixtures'
import { stopMatchingIndex } from './running-index'
import { NEAREST } from './scoring/scoring'
import { DEFAULT_PARAMETERS } from './engine/engine'

beforeAll(startIndexForTests)
afterAll(stopMatchingIndex)

const first = { state: 'suggested', side: undefined, page: 1 } as const
const because = { reason: 'wrong-scale', note: '' }

const matchOf = (needId: string, technologyId: string) =>
  db().selectFrom('match').selectAll().where('need_id', '=', needId).where('technology_id', '=', technologyId).executeTakeFirst()
const noticesOf = (accountId: string) =>
  db()
    .selectFrom('notification')
    .select(['kind', 'details', 'path'])
    .where('account_id', '=', accountId)
    .where('kind', 'like', 'matching:%')
    .execute()
const actsOn = async (id: string) =>
  (await db().selectFrom('audit').select('act').where('subject_kind', '=', 'match').where('subject_id', '=', id).execute()).map(
    ({ act }) => act,
  )

/** Words that no other record of the test has: without them all dye houses would be alike. */
const ownWords = () => Array.from({ length: 3 }, () => newId().replace(/\d/g, 'x')).join(' ')

/** A dye house's need and the ozonation that answers it, scored. */
async function buildPair({ anonymous = false } = {}) {
  const words = ownWords()
  const technology = await buildPublishedTechnology({ titleVi: `Khử màu nước thải bằng ${words}` })
  await matchEverything()
  const need = await buildPublishedNeed({ anonymous, titleVi: `Nước thải nhuộm vẫn đỏ, tìm ${words}` })
  await matchEverything()
  const match = await matchOf(need.id, technology.id)
  if (!match) throw new Error('no suggestion was made')
  return { technology, need, match, enterprise: need.author, supplier: technology.supplier }
}

describe('a publication', () => {
  it('brings the pairs that fit, with an explanation that adds up', async () => {
    const { match } = await buildPair()
    const criteria = match.criteria as { key: string; weight: number; points: number }[]
    expect(match).toMatchObject({ state: 'suggested', untold: null })
    expect(match.score).toBeGreaterThanOrEqual(NEAREST.floor)
    expect(criteria.reduce((sum, { points }) => sum + Math.round(points * 10), 0)).toBe(Math.round(match.score * 10))
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  })

  it('tells both sides and the Office, once', async () => {
    const officer = await buildOfficer()
    const { need, technology, enterprise, supplier } = await buildPair()
    await matchEverything()
    const asked = await noticesOf(enterprise.accountId)
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({ kind: 'matching:notices.published-need', details: { title: need.content.titleVi } })
    const reached = (await noticesOf(supplier.accountId)).filter(({ kind }) => kind === 'matching:notices.reached-technology')
    expect(reached).toMatchObject([{ details: { count: 1, title: technology.content.titleVi } }])
    const told = await noticesOf(officer.accountId)
    expect(told.filter(({ kind }) => kind === 'matching:notices.office-need')).toHaveLength(1)
  })

  it('scores again when a side changes, and tells nobody twice', async () => {
    const { need, match, enterprise } = await buildPair()
    const before = await noticesOf(enterprise.accountId)
    await saveStep(enterprise, need.id, 'conditions', {
      trlMin: 6,
      trlMax: 9,
      modes: ['turnkey'],
      budgetMin: null,
      budgetMax: 6_000_000_000,
    })
    await submitNeed(enterprise, need.id)
    await publishNeed(await buildOfficer(), need.id)
    await matchEverything()
    const after = await matchOf(match.need_id, match.technology_id)
    expect(after?.id).toBe(match.id)
    expect(after?.inputs_hash).not.toBe(match.inputs_hash)
    expect(await noticesOf(enterprise.accountId)).toHaveLength(before.length)
  })

  it('never suggests an organisation to itself', async () => {
    const member = await buildMember({ kind: 'technology-firm' })
    const technology = await buildPublishedTechnology({ supplier: member })
    const need = await buildPublishedNeed({ author: member })
    await matchEverything()
    expect(await matchOf(need.id, technology.id)).toBeUndefined()
  })

  it('can be repeated from its stored inputs', async () => {
    const { match, enterprise } = await buildPair()
    expect(await recompute(enterprise, match.id)).toEqual({ equal: true, stored: match.score, score: match.score, changed: [] })
    await expect(recompute(await buildMember(), match.id)).rejects.toThrow(NotFound)
  })
})

describe('a record that is no longer public', () => {
  it('outdates its open suggestions and leaves decided ones', async () => {
    const { need, technology, match, enterprise, supplier } = await buildPair()
    const other = await buildPublishedTechnology({ titleVi: `${technology.content.titleVi} và than hoạt tính` })
    await matchEverything()
    const decided = await matchOf(need.id, other.id)
    if (!decided) throw new Error('no suggestion was made')
    await dismissMatch(enterprise, decided.id, because)
    await withdrawTechnology(supplier, technology.id, { reason: 'other', note: 'Đã bán.' })
    await withdrawNeed(enterprise, need.id, { reason: 'other', note: 'Đã có.' })
    await matchEverything()
    expect((await matchOf(match.need_id, match.technology_id))?.state).toBe('outdated')
    expect((await matchOf(need.id, other.id))?.state).toBe('dismissed')
  })
})

describe('reading', () => {
  it('shows both sides and the Office the words that earned the points', async () => {
    const { match, enterprise, supplier } = await buildPair()
    for (const [reader, trl] of [
      [enterprise, 'TRL 7 của công nghệ đạt mức 7–9 bạn cần.'],
      [supplier, 'TRL 7 của bạn đạt mức 7–9 họ cần.'],
      [await buildOfficer(), 'TRL 7 nằm trong khoảng 7–9 mong muốn.'],
    ] as const) {
      const { explanation, score } = await getMatch(reader, match.id)
      expect(explanation.lines.map(({ key }) => key).sort()).toEqual(Object.keys(DEFAULT_PARAMETERS.weights).sort())
      expect(score).toBe(match.score)
      expect(explanation.words.length).toBeGreaterThan(0)
      expect(explanation.lines.find(({ key }) => key === 'trl')?.sentence).toBe(trl)
    }
    const { explanation } = await getMatch({ ...enterprise, locale: 'en' }, match.id)
    expect(explanation.lines.find(({ key }) => key === 'trl')?.sentence).toBe('The technology’s TRL 7 lies within the 7–9 that you need.')
  })

  it('says hard conflicts apart', async () => {
    const words = ownWords()
    const technology = await buildPublishedTechnology({
      titleVi: `Máy tách vỏ lụa hạt điều ${words}`,
      priceKind: 'firm',
      priceMin: 6_600_000_000,
      priceMax: 7_000_000_000,
      trl: 5,
    })
    const need = await buildPublishedNeed({
      titleVi: `Cần máy tách vỏ lụa hạt điều ${words}`,
      problemVi: 'Tách vỏ lụa hạt điều bằng tay, vỡ hạt nhiều.',
    })
    await matchEverything()
    const match = await matchOf(need.id, technology.id)
    const { explanation } = await getMatch(need.author, match?.id ?? '')
    expect(explanation.conflicts).toEqual([
      'TRL 5 của công nghệ thấp hơn mức tối thiểu 7 bạn đặt ra.',
      'Giá thấp nhất 6,6 tỷ đồng cao hơn ngân sách 5,5 tỷ đồng của bạn khoảng 20 %.',
    ])
    expect(explanation.changes).toContain('Nếu bạn nâng ngân sách lên 6,6 tỷ đồng thì hết vướng, thêm 4,2 điểm.')
  })

  it('is for the two sides and the Office alone', async () => {
    const { match, need, technology } = await buildPair()
    for (const stranger of [await buildMember(), await buildPerson()]) {
      await expect(getMatch(stranger, match.id)).rejects.toThrow(NotFound)
      await expect(listMatchesOfNeed(stranger, need.id, first)).rejects.toThrow(NotFound)
      await expect(listMatchesOfTechnology(stranger, technology.id, first)).rejects.toThrow(NotFound)
      await expect(listMatchesForOffice(stranger, { page: 1, state: undefined, band: undefined, field: undefined })).rejects.toThrow(
        Forbidden,
      )
    }
    await expect(listMatches(await buildPerson(), first)).rejects.toThrow(Forbidden)
  })

  it('lists by need, by technology, by organisation and for the Office', async () => {
    const { match, need, technology, enterprise, supplier } = await buildPair()
    const ofNeed = await listMatchesOfNeed(enterprise, need.id, first)
    expect(ofNeed.matches.map(({ id }) => id)).toContain(match.id)
    expect(ofNeed.counts.suggested).toBe(ofNeed.total)
    expect((await listMatchesOfTechnology(supplier, technology.id, first)).matches.map(({ id }) => id)).toContain(match.id)
    for (const side of [enterprise, supplier]) {
      const { counts } = await listMatches(side, first)
      expect(await countSuggestions(side)).toEqual({ needs: counts.needs.suggested ?? 0, technologies: counts.technologies.suggested ?? 0 })
    }
    expect((await listMatches(enterprise, first)).side).toBe('needs')
    expect((await listMatches(supplier, first)).side).toBe('technologies')
    const office = await listMatchesForOffice(await buildOfficer(), { page: 1, state: 'suggested', band: undefined, field: '207' })
    expect(office.total).toBeGreaterThan(0)
    expect((await listMatchesForOffice(await buildOfficer(), { page: 1, state: 'suggested', band: undefined, field: '599' })).total).toBe(0)
  })
})

describe('an anonymous need', () => {
  it('leads its suppliers to nobody, in no page and in no notice', async () => {
    const { match, need, technology, enterprise, supplier } = await buildPair({ anonymous: true })
    const sent = JSON.stringify([
      await getMatch(supplier, match.id),
      await listMatchesOfTechnology(supplier, technology.id, first),
      await listMatches(supplier, first),
      await noticesOf(supplier.accountId),
    ])
    expect(sent).toContain(need.id)
    for (const secret of [enterprise.organisation.id, enterprise.organisation.name, enterprise.accountId, enterprise.email]) {
      expect(sent).not.toContain(secret)
    }
  })

  it('is named to its own people and the Office', async () => {
    const { match, enterprise } = await buildPair({ anonymous: true })
    for (const reader of [enterprise, await buildOfficer()]) {
      expect((await getMatch(reader, match.id)).need.organisation).toMatchObject({
        id: enterprise.organisation.id,
        nameVi: enterprise.organisation.name,
      })
    }
  })
})

describe('dismissing', () => {
  it('takes it off the lists, keeps the reason to one’s own side, and stands when scored again', async () => {
    const { match, need, enterprise, supplier } = await buildPair()
    await dismissMatch(supplier, match.id, { reason: 'other', note: 'Đang kín đơn hàng.' })
    expect(await actsOn(match.id)).toEqual(['matching.dismiss'])
    expect((await listMatchesOfNeed(enterprise, need.id, first)).matches.map(({ id }) => id)).not.toContain(match.id)
    expect((await getMatch(supplier, match.id)).dismissal).toMatchObject({ by: 'supplier', reason: 'other', note: 'Đang kín đơn hàng.' })
    expect((await getMatch(enterprise, match.id)).dismissal).toMatchObject({ by: 'supplier', reason: null, note: '' })
    await db().insertInto('match_pending').values({ kind: 'need', record_id: need.id }).execute()
    await matchEverything()
    expect((await matchOf(match.need_id, match.technology_id))?.state).toBe('dismissed')
  })

  it('is for owners and editors, and happens once', async () => {
    const { match, enterprise } = await buildPair()
    const viewer = await buildMember({ organisationId: enterprise.organisation.id, role: 'viewer' })
    await expect(dismissMatch(viewer, match.id, because)).rejects.toThrow(Forbidden)
    await expect(dismissMatch(await buildMember(), match.id, because)).rejects.toThrow(NotFound)
    const outcomes = await Promise.allSettled([dismissMatch(enterprise, match.id, because), dismissMatch(enterprise, match.id, because)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(transact((tx) => markTakenUp(tx, enterprise, match.id))).rejects.toThrow(WrongState)
  })
})

describe('taking up', () => {
  it('says which records it joins; a second time changes nothing', async () => {
    const match = await buildMatch()
    const officer = await buildOfficer()
    const taken = await transact((tx) => markTakenUp(tx, officer, match.id))
    expect(taken).toMatchObject({ needId: match.need_id, technologyId: match.technology_id })
    await transact((tx) => markTakenUp(tx, officer, match.id))
    expect(await actsOn(match.id)).toEqual(['matching.take-up'])
    await expect(dismissMatch(officer, match.id, because)).rejects.toThrow(WrongState)
  })

  it('is refused to others and where a side is gone', async () => {
    const match = await buildMatch({ state: 'outdated' })
    await expect(transact(async (tx) => markTakenUp(tx, await buildMember(), match.id))).rejects.toThrow(NotFound)
    await expect(transact(async (tx) => markTakenUp(tx, await buildOfficer(), match.id))).rejects.toThrow(WrongState)
  })
})
