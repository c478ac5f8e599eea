import { deserialize, serialize } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { createEngine, DEFAULT_PARAMETERS, type Explanation, inputsHash } from './engine'
import { scorePair } from './pair'
import type { NeedRecord, OfferRecord } from './records'
import { buildNeed, buildOffer } from './records.fixtures'

const OTHERS: OfferRecord[] = [
  buildOffer({
    id: 'offer-2',
    title: { vi: 'Máy sấy lúa tầng sôi' },
    summary: { vi: 'Sấy thóc ướt 10 tấn một mẻ.' },
    body: { vi: 'Trấu làm nhiên liệu.' },
    keywords: ['sấy'],
    fields: ['401'],
  }),
  buildOffer({
    id: 'offer-3',
    title: { en: 'Decolourisation of dyehouse effluent by ozone' },
    keywords: [],
    summary: { en: 'Colour falls by ninety percent.' },
    body: { en: 'Ozone breaks azo dyes in textile wastewater.' },
  }),
]

function engineWith(offers: OfferRecord[] = [buildOffer(), ...OTHERS], needs: NeedRecord[] = [buildNeed()]) {
  const engine = createEngine()
  for (const offer of offers) engine.putOffer(offer)
  for (const need of needs) engine.putNeed(need)
  return engine
}

const explained = (need = buildNeed(), offer = buildOffer()): Explanation => {
  const explanation = engineWith([offer, ...OTHERS], [need]).explain(need.id, offer.id)
  if (!explanation) throw new Error('no such pair')
  return explanation
}

const pointsOf = (explanation: Explanation): Record<string, number> =>
  Object.fromEntries(explanation.criteria.map(({ key, points }) => [key, points]))

describe('ranking', () => {
  it('puts the answer first, in Vietnamese, without diacritics and across languages', () => {
    const engine = engineWith()
    expect(
      engine
        .rankOffers('need-1')
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['offer-1', 'offer-3'])
    const typed = buildNeed({ id: 'typed', title: { vi: 'Nuoc thai xuong nhuom' }, problem: { vi: 'nuoc van do' } })
    expect(engine.rankOffers(typed)[0]?.id).toBe('offer-1')
  })

  it('gives the same score from both sides and in the explanation', () => {
    const engine = engineWith()
    for (const { id, score } of engine.rankOffers('need-1')) {
      expect(engine.rankNeeds(id)[0]).toMatchObject({ id: 'need-1', score })
      expect(engine.explain('need-1', id)?.score).toBe(score)
    }
  })

  it('forgets a removed record and takes a changed one', () => {
    const engine = engineWith()
    expect(engine.removeOffer('offer-1')).toBe(true)
    expect(engine.removeOffer('offer-1')).toBe(false)
    expect(engine.rankOffers('need-1').map(({ id }) => id)).not.toContain('offer-1')
    engine.putOffer(buildOffer({ id: 'offer-2' }))
    expect(engine.rankOffers('need-1')[0]?.id).toBe('offer-2')
    expect(engine.count('offers')).toBe(2)
  })

  it('stays right past the making of the postings', () => {
    const fillers = Array.from({ length: 900 }, (_, i) => ({ ...OTHERS[0]!, id: `filler-${i}`, title: { vi: `Máy sấy kiểu ${i}` } }))
    const engine = engineWith([...fillers, buildOffer(), ...OTHERS])
    expect(engine.rankOffers('need-1')[0]?.id).toBe('offer-1')
    engine.removeOffer('offer-1')
    engine.putOffer(buildOffer({ id: 'offer-4' }))
    for (let i = 0; i < 900; i += 2) engine.removeOffer(`filler-${i}`)
    const ids = engine.rankOffers('need-1', { limit: 500 }).map(({ id }) => id)
    expect(ids[0]).toBe('offer-4')
    expect(ids.filter((id) => id === 'offer-1' || id === 'filler-0')).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('answers nothing for records it does not have', () => {
    const engine = createEngine()
    expect(engine.rankOffers('nobody')).toEqual([])
    expect(engine.rankNeeds('nobody')).toEqual([])
    expect(engine.explain('nobody', 'nothing')).toBeUndefined()
  })
})

const DAY = 24 * 60 * 60 * 1000

describe('explanation', () => {
  it('adds up to the score exactly', () => {
    for (const offer of [buildOffer(), ...OTHERS]) {
      const { score, criteria } = explained(buildNeed(), offer)
      const tenths = criteria.reduce((sum, { points }) => sum + Math.round(points * 10), 0)
      expect(tenths).toBe(Math.round(score * 10))
      for (const { points, weight } of criteria) expect(points).toBeLessThanOrEqual(weight)
    }
  })

  it('has weights that make 100', () => {
    expect(Object.values(DEFAULT_PARAMETERS.weights).reduce((sum, weight) => sum + weight, 0)).toBe(100)
  })

  it('names the words of both records, across languages by the concept', () => {
    const text = explained(buildNeed(), OTHERS[1]).criteria.find(({ key }) => key === 'text')
    if (text?.key !== 'text') throw new Error('no text criterion')
    const concept = text.evidence.shared.find((part) => part.by === 'concept')
    expect(concept?.need.length).toBeGreaterThan(0)
    expect(concept?.offer.length).toBeGreaterThan(0)
  })

  it.each<[string, Partial<NeedRecord>, Partial<OfferRecord>]>([
    ['text', { problem: { vi: 'Lò hơi tốn than.' } }, {}],
    ['text', {}, { body: { vi: 'Nội dung khác hẳn.' } }],
    ['field', {}, { fields: ['401'] }],
    ['trl', {}, { trl: 4 }],
    ['mode', { modes: ['franchise'] }, {}],
    ['budget', { budgetMax: 100_000_000 }, {}],
    ['place', {}, { province: '79' }],
    ['place', {}, { province: '79', serves: ['31'] }],
    ['mode', {}, { taken: [{ provinces: ['01'], modes: ['technical-service'] }] }],
    ['readiness', {}, { leadMonths: 3 }],
    ['rights', {}, { rights: ['pending', 'granted'] }],
    ['record', {}, { record: { completed: 3, failed: 0 } }],
  ])('moves %s alone when a field that it reads changes', (key, needChange, offerChange) => {
    const inHalfAYear = { deadline: 183 * DAY }
    const before = pointsOf(explained(buildNeed(inHalfAYear)))
    const after = pointsOf(explained(buildNeed({ ...inHalfAYear, ...needChange }), buildOffer(offerChange)))
    expect(Object.keys(before).filter((criterion) => before[criterion] !== after[criterion])).toEqual([key])
  })

  it('lists hard conflicts apart', () => {
    expect(explained().conflicts).toEqual([])
    const { conflicts } = explained(buildNeed({ budgetMax: 300_000_000, trlMin: 8, modes: ['franchise'] }), buildOffer())
    expect(conflicts.map(({ key }) => key)).toEqual(['trl', 'mode', 'budget'])
    expect(conflicts[2]?.values).toEqual({
      need: { budgetMax: 300_000_000 },
      offer: { priceKind: 'floor', priceMin: 400_000_000, priceMax: 700_000_000 },
    })
  })

  it('lists as conflicts what comes too late, is not delivered there, or is held by another', () => {
    const need = buildNeed({ deadline: 60 * DAY })
    const keys = (offer: Partial<OfferRecord>) => explained(need, buildOffer(offer)).conflicts.map(({ key }) => key)
    expect(keys({ leadMonths: 1 })).toEqual([])
    expect(keys({ leadMonths: 4 })).toEqual(['readiness'])
    expect(keys({ province: '79', serves: ['01'] })).toEqual([])
    expect(keys({ province: '79', serves: ['31'] })).toEqual(['place'])
    expect(keys({ province: '79', serves: 'everywhere' })).toEqual([])
    const closed = ['non-exclusive-licence', 'technical-service']
    expect(keys({ taken: [{ provinces: ['01'], modes: closed }] })).toEqual(['mode'])
    expect(keys({ taken: [{ provinces: 'everywhere', modes: closed }] })).toEqual(['mode'])
    expect(keys({ taken: [{ provinces: ['79'], modes: closed }] })).toEqual([])
    expect(keys({ taken: [{ provinces: ['01'], modes: ['non-exclusive-licence'] }] })).toEqual([])
  })

  it('counts a common language, and half where there is none', () => {
    const english = buildOffer({ title: { en: 'Electrocoagulation of dye-house waste water' } })
    expect(pointsOf(explained()).language).toBe(DEFAULT_PARAMETERS.weights.language)
    expect(pointsOf(explained(buildNeed(), english)).language).toBe(DEFAULT_PARAMETERS.weights.language / 2)
  })

  it('gives half where a record does not say, and no conflict', () => {
    const open = buildOffer({ fields: [], trl: null, modes: [], price: null, province: null })
    const { criteria, conflicts } = explained(buildNeed(), open)
    for (const { key, points, weight } of criteria) if (key !== 'text' && key !== 'language') expect(points).toBe(weight / 2)
    expect(conflicts).toEqual([])
  })
})

describe('records that say much the same', () => {
  const textsOf = ({ id, title, summary, body }: OfferRecord) => ({ id, title, texts: [summary, body] })

  it('are found by what they say, copies above kindred, without the record itself', () => {
    const kindred = buildOffer({ id: 'kindred', body: { vi: 'Lắp tại ba xưởng nhuộm, nước ra trong, ít bùn.' } })
    const engine = engineWith([buildOffer(), kindred, ...OTHERS])
    const copy = { ...textsOf(buildOffer()), id: 'not-in-the-index' }
    const found = engine.alike('offers', copy, 5)
    expect(found[0]).toMatchObject({ id: 'offer-1' })
    expect(found[0]?.likeness).toBeGreaterThan(0.95)
    expect(found[1]?.id).toBe('kindred')
    expect(found[1]?.likeness).toBeLessThan(0.9)
    expect(found.filter(({ id }) => OTHERS.some((other) => other.id === id)).every(({ likeness }) => likeness < 0.4)).toBe(true)
    expect(engine.alike('offers', textsOf(buildOffer()), 5).map(({ id }) => id)).not.toContain('offer-1')
  })

  it('are none where a record says nothing', () => {
    expect(engineWith().alike('offers', { id: 'empty', title: {}, texts: [] }, 5)).toEqual([])
  })
})

describe('an index that was saved', () => {
  const throughAFile = <T>(value: T): T => deserialize(serialize(value))

  it('answers, explains and changes as the one it was saved from', () => {
    const bare = buildNeed({ id: 'bare', title: { vi: 'nuoc thai xuong nhuom con mau' }, problem: { vi: 'xa ra bi phat' }, expects: {} })
    const first = engineWith([buildOffer(), ...OTHERS], [buildNeed(), bare])
    const records = [...first.saved(2)].map(throughAFile)
    const again = createEngine({ numbers: throughAFile(first.numbers()) })
    for (const some of records) again.putSaved(some)
    for (const engine of [first, again]) {
      engine.putOffer(buildOffer({ id: 'later', title: { vi: 'Bể khử màu nước thải' } }))
      engine.refreshStatistics()
    }
    expect(again.count('offers')).toBe(first.count('offers'))
    for (const id of ['need-1', 'bare']) {
      expect(again.rankOffers(id, { explain: true })).toEqual(first.rankOffers(id, { explain: true }))
      expect(again.statisticsFor(id)).toEqual(first.statisticsFor(id))
    }
    expect(again.search({ kind: 'offers', text: 'nước thải' })).toEqual(first.search({ kind: 'offers', text: 'nước thải' }))
    expect(again.removeOffer('offer-1')).toBe(true)
    expect(again.rankOffers('need-1').map(({ id }) => id)).not.toContain('offer-1')
  })

  it('reads its texts where words have other numbers', () => {
    const first = engineWith()
    const [records] = [...first.saved(10)].map(throughAFile)
    const { vocabulary, forms } = throughAFile(first.numbers())
    const turned = [...forms].reverse()
    const last = forms.length - 1
    for (const { written } of records?.offers ?? [])
      written.words.forEach((kept, i) => {
        written.words[i] = kept - (kept % 2 ** 30) + (last - (kept % 2 ** 30))
      })
    const again = createEngine({ numbers: { vocabulary, forms: turned } })
    if (records) again.putSaved(records)
    again.putNeed(buildNeed())
    expect(again.explain('need-1', 'offer-1')).toEqual(first.explain('need-1', 'offer-1'))
  })
})

describe('reproducing a score', () => {
  it('recomputes a stored match from the two records and the stored statistics', () => {
    const engine = engineWith()
    const stored = engine.statisticsFor('need-1')
    const score = engine.explain('need-1', 'offer-1')
    if (!stored || !score) throw new Error('no such pair')
    const excerpt: typeof stored.excerpt = JSON.parse(JSON.stringify(stored.excerpt))
    expect(scorePair(buildNeed(), buildOffer(), excerpt)).toEqual(score)
  })

  it('is not moved by a few other records until the statistics are refreshed', () => {
    const engine = engineWith()
    const before = engine.explain('need-1', 'offer-1')
    for (let i = 0; i < 10; i++) engine.putOffer(buildOffer({ id: `later-${i}` }))
    expect(engine.explain('need-1', 'offer-1')).toEqual(before)
    engine.refreshStatistics()
    expect(engine.explain('need-1', 'offer-1')?.score).not.toBe(before?.score)
  })

  it('hashes what the score reads, and only that', () => {
    const hash = inputsHash(buildNeed(), buildOffer())
    expect(inputsHash(buildNeed({ publishedAt: 9 }), buildOffer({ publishedAt: 9 }))).toBe(hash)
    expect(inputsHash(buildNeed(), buildOffer({ trl: 8 }))).not.toBe(hash)
    expect(createEngine().parametersHash).toBe(createEngine().parametersHash)
    const other = { ...DEFAULT_PARAMETERS, weights: { ...DEFAULT_PARAMETERS.weights, text: 63, place: 5 } }
    expect(createEngine({ parameters: other }).parametersHash).not.toBe(createEngine().parametersHash)
  })
})
