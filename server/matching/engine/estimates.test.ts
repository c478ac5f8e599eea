import { demonstrationNeeds, judgedOffers } from '../judgements/judgements.fixtures'
import { describe, expect, it } from 'vitest'
import { createEngine } from './engine'
import { EstimatedNeeds } from './estimated-needs'
import type { NeedRecord, OfferRecord } from './records'

/** Each with other values where the criteria read: no estimate may take one offer for another. */
const offers: OfferRecord[] = judgedOffers.map((offer, place) => ({
  ...offer,
  trl: place % 10 || null,
  modes: [['turnkey'], ['licence', 'turnkey'], []][place % 3] ?? [],
  taken: place % 4 === 0 ? [{ provinces: 'everywhere', modes: ['turnkey'] }] : [],
  price: place % 5 === 0 ? null : { kind: 'firm', min: place * 1e8, max: place * 2e8 },
  province: ['38', '40', null][place % 3] ?? null,
  serves: place % 7 === 0 ? 'everywhere' : ['38'],
  leadMonths: place % 11 || null,
  rights: place % 2 === 0 ? ['granted'] : ['lapsed'],
  record: place % 3 === 0 ? { completed: place % 5, failed: 1 } : undefined,
}))

const need: NeedRecord = {
  ...(demonstrationNeeds[0] as NeedRecord),
  trlMin: 6,
  trlMax: 8,
  modes: ['turnkey'],
  budgetMax: 5_000_000_000,
  province: '38',
  deadline: Date.UTC(2027, 0),
  publishedAt: Date.UTC(2026, 8),
}

function ranked(floor: number) {
  const engine = createEngine()
  for (const offer of offers) engine.putOffer(offer)
  engine.putNeed(need)
  const estimates = engine.estimates()
  let scores = new Float32Array(0)
  const matches = engine.rankOffers(need.id, {
    limit: 10,
    floor,
    explain: true,
    estimated: { of: estimates, take: (all) => (scores = new Float32Array(all)), least: floor, count: offers.length },
  })
  return { engine, matches, estimates, scores }
}

describe('estimates of all offers', () => {
  it('give each offer what its own values earn', () => {
    const { engine, estimates, scores } = ranked(0)
    for (const [place, id] of estimates.ids.entries()) {
      const criteria = engine.explain(need.id, id)?.criteria ?? []
      const text = criteria.find(({ key }) => key === 'text')?.points ?? 0
      const others = criteria.reduce((sum, { key, points }) => (key === 'text' ? sum : sum + points), 0)
      if (text === 0) {
        expect(scores[place]).toBe(0)
        continue
      }
      // What is left of the estimate is text: near what the text earns, and never less than nothing.
      expect((scores[place] ?? 0) - others).toBeGreaterThan(-0.3)
      expect(Math.abs((scores[place] ?? 0) - others - text)).toBeLessThan(12)
    }
  })

  it('bring in what shares too few words to be looked at otherwise, with the score it has', () => {
    const { engine, matches } = ranked(30)
    const all = offers.map(({ id }) => ({ id, score: engine.explain(need.id, id)?.score ?? 0 })).filter(({ score }) => score >= 30)
    expect(new Set(matches.map(({ id }) => id))).toEqual(new Set([...matches.slice(0, 10), ...all].map(({ id }) => id)))
    for (const { id, score } of matches) expect(score).toBe(engine.explain(need.id, id)?.score)
  })
})

describe('the needs estimated for an offer', () => {
  it('are the highest, in whatever order they come, and come back from what was saved', () => {
    const ids = ['a', 'b']
    const estimated = new EstimatedNeeds(ids)
    for (const [place, score] of [40, 44, 39, 60, 41, 52, 30, 45, 50].entries()) {
      estimated.note(`need-${place}`, Float32Array.from([score, place === 3 ? 38 : 10]), 34)
    }
    expect(estimated.of('a').map(({ estimate }) => estimate)).toEqual([60, 52, 50, 45, 44, 41])
    expect(estimated.of('b')).toEqual([{ needId: 'need-3', estimate: 38 }])
    const again = new EstimatedNeeds(['b', 'c', 'a'], estimated.saved())
    expect(again.of('a')).toEqual(estimated.of('a'))
    expect(again.of('b')).toEqual(estimated.of('b'))
    expect(again.of('c')).toEqual([])
  })
})
