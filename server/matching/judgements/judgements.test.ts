import { describe, expect, it } from 'vitest'
import { type NeedRecord, createEngine } from '../engine/engine'
import { tokenise } from '../engine/text/tokens'
import { demonstrationNeeds, grades, judgedOffers, tradeNeeds, unaccented } from './judgements.fixtures'
import { meanOf, qualityOf } from './quality'

const engine = createEngine()
for (const offer of judgedOffers) engine.putOffer(offer)

const allNeeds = [...demonstrationNeeds, ...tradeNeeds]
const offersById = new Map(judgedOffers.map((offer) => [offer.id, offer]))

/** Normalised discounted gain of the first ten, averaged over the needs that something answers. */
function ndcg10(needs: readonly NeedRecord[]): number {
  const found = needs.flatMap((need) => {
    const given = grades.get(need.id)
    const ranked = engine.rankOffers(need, { limit: 10 }).map(({ id }) => id)
    return (given && qualityOf(ranked, given)) ?? []
  })
  return meanOf(found).ndcg10
}

const wordsIn = (...texts: (string | undefined)[]) =>
  new Set(tokenise(texts.filter(Boolean).join('\n')).flatMap((token) => (token.stop ? [] : [token.plain])))

/** How much of what a need says is also said by the technology that answers it best. */
function sharedWithBest(need: NeedRecord): number {
  const [best] = [...(grades.get(need.id) ?? [])].sort(([, a], [, b]) => b - a)
  const offer = best && best[1] > 0 ? offersById.get(best[0]) : undefined
  if (!offer) return 1
  const said = wordsIn(need.title.vi, need.problem.vi)
  const answered = wordsIn(offer.title.vi, offer.summary.vi, offer.body.vi)
  return [...said].filter((word) => answered.has(word)).length / said.size
}

describe('the judgements', () => {
  it('name needs and technologies that exist', () => {
    const needs = new Set(allNeeds.map(({ id }) => id))
    expect([...grades.keys()].filter((key) => !needs.has(key))).toEqual([])
    expect([...grades.values()].flatMap((given) => [...given.keys()]).filter((key) => !offersById.has(key))).toEqual([])
    expect(allNeeds.filter(({ id }) => !grades.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('are many, with hard negatives', () => {
    const given = [...grades.values()]
    expect(given.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThanOrEqual(1_900)
    for (const [need, one] of grades) expect([...one.values()].filter((grade) => grade === 0).length, need).toBeGreaterThanOrEqual(2)
  })

  it('ask at least sixty times in other words than the best answer', () => {
    expect(allNeeds.filter((need) => sharedWithBest(need) < 0.35).length).toBeGreaterThanOrEqual(60)
  })
})

/** Floors only rise: who makes the engine better raises them, who makes it worse is told. */
describe('the engine finds what answers', () => {
  it('needs of the demonstration', () => expect(ndcg10(demonstrationNeeds)).toBeGreaterThanOrEqual(0.81))
  it('needs in trade words', () => expect(ndcg10(tradeNeeds)).toBeGreaterThanOrEqual(0.7))
  it('needs of the demonstration typed without diacritics', () =>
    expect(ndcg10(demonstrationNeeds.map(unaccented))).toBeGreaterThanOrEqual(0.8))
  it('needs in trade words typed without diacritics', () => expect(ndcg10(tradeNeeds.map(unaccented))).toBeGreaterThanOrEqual(0.685))
})
