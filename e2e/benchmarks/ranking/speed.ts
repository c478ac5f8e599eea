import { sectors } from '#server/demonstration/content'
import { type NeedRecord, type OfferRecord, createEngine } from '#server/matching/engine/engine'
import { bm25 } from './bm25'
import { fullText } from './full-text'
import { inUse } from './memory'

/** What a national exchange must stay within, in milliseconds, seconds and megabytes. */
const aims = { rank: 15, build: 60, memory: 600, change: 5, pairs: 180 }

const offerWords = 120
const needWords = 200
/** PostgreSQL takes seconds for each. */
const fewNeeds = 10
const manyNeeds = 100

/** Numbers that are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 20)

/** Sentences of the demonstration's records, by sector: each made text keeps to one sector, as a real one does. */
function material(side: 'technologies' | 'needs'): { fields: string[]; sentences: string[] }[] {
  return sectors.map((sector) => ({
    fields: sector[side].flatMap(({ fields }) => fields),
    sentences:
      side === 'technologies'
        ? sector.technologies.flatMap(({ title, summary, description }) => [
            `${title.vi}.`,
            ...sentencesOf(summary.vi),
            ...sentencesOf(description.vi),
          ])
        : sector.needs.flatMap(({ title, problem, expects }) => [`${title.vi}.`, ...sentencesOf(problem.vi), ...sentencesOf(expects.vi)]),
  }))
}

function madeText(pick: (below: number) => number, from: string[], words: number): string {
  const parts: string[] = []
  for (let count = 0; count < words; ) {
    const sentence = from[pick(from.length)] ?? ''
    parts.push(sentence)
    count += sentence.split(' ').length
  }
  return parts.join(' ')
}

function madeOffers(count: number): OfferRecord[] {
  const from = material('technologies')
  const pick = chance(1)
  return Array.from({ length: count }, (_, number): OfferRecord => {
    const sector = from[pick(from.length)] ?? { fields: [], sentences: [] }
    const [title = '', ...rest] = madeText(pick, sector.sentences, offerWords).split(/(?<=\.)\s+/)
    return {
      id: `offer-${number}`,
      organisationId: '',
      title: { vi: `${title} ${number}` },
      summary: {},
      body: { vi: rest.join(' ') },
      keywords: [],
      fields: sector.fields.slice(0, 2),
      trl: 1 + pick(9),
      modes: ['technical-service'],
      price: null,
      province: null,
      supplierKind: 'institute',
      publishedAt: number,
    }
  })
}

function madeNeeds(count: number): NeedRecord[] {
  const from = material('needs')
  const pick = chance(2)
  return Array.from({ length: count }, (_, number): NeedRecord => {
    const sector = from[pick(from.length)] ?? { fields: [], sentences: [] }
    const [title = '', ...rest] = madeText(pick, sector.sentences, needWords).split(/(?<=\.)\s+/)
    return {
      id: `need-${number}`,
      organisationId: '',
      title: { vi: title },
      problem: { vi: rest.join(' ') },
      keywords: [],
      fields: sector.fields.slice(0, 2),
      trlMin: 5,
      trlMax: 9,
      modes: ['technical-service'],
      budgetMin: null,
      budgetMax: null,
      province: null,
      deadline: null,
      publishedAt: number,
    }
  })
}

/** Milliseconds of each act, in order of size. */
async function timed<T>(given: T[], act: (one: T) => unknown): Promise<number[]> {
  const spent: number[] = []
  for (const one of given) {
    const began = performance.now()
    await act(one)
    spent.push(performance.now() - began)
  }
  return spent.sort((a, b) => a - b)
}

const median = (sorted: number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0
const late = (sorted: number[]): number => sorted[Math.floor(sorted.length * 0.99)] ?? 0

function line(what: string, value: number, unit: string, aim?: number): void {
  const judged = aim === undefined ? '' : `   aim ≤ ${aim} ${value <= aim ? 'reached' : 'MISSED'}`
  console.log(`  ${what.padEnd(46)} ${value.toFixed(value < 100 ? 1 : 0).padStart(8)} ${unit}${judged}`)
}

/** Suggestions that the exchange keeps for a need at most. */
const kept = 50

/** All needs against all offers, the best explained, as a new version of the engine makes it necessary; one core. */
export async function measurePairs(offerCount: number, needCount: number): Promise<number> {
  const engine = createEngine()
  for (const offer of madeOffers(offerCount)) engine.putOffer(offer)
  const needs = madeNeeds(needCount)
  for (const need of needs) engine.putNeed(need)
  engine.rankOffers('need-0')
  console.log(`${offerCount} technologies × ${needCount} needs, ${kept} best of each explained; one core`)
  const began = performance.now()
  const spent = await timed(needs, ({ id }) => engine.rankOffers(id, { limit: kept, explain: true }))
  line('engine: all pairs', (performance.now() - began) / 1_000, 's', aims.pairs)
  line('engine: a need at a time, median', median(spent), 'ms')
  line('engine: the longest that a search would wait', spent.at(-1) ?? 0, 'ms')
  return 0
}

/** The engine at the size of a national exchange, beside BM25 in the plainest loop and PostgreSQL, in one run. */
export async function measureSpeed(count: number): Promise<number> {
  const offers = madeOffers(count)
  const needs = madeNeeds(manyNeeds)
  console.log(`${count} technologies of about ${offerWords} words, needs of about ${needWords}; one core`)

  const empty = inUse()
  const engine = createEngine()
  const began = performance.now()
  for (const offer of offers) engine.putOffer(offer)
  for (const need of needs) engine.putNeed(need)
  engine.rankOffers('need-0')
  line('engine: build', (performance.now() - began) / 1_000, 's', aims.build)
  line('engine: memory', (inUse() - empty) / 1_000_000, 'MB', aims.memory)
  for (const { id } of needs) engine.rankOffers(id, { explain: true })
  const explained = await timed(needs, ({ id }) => engine.rankOffers(id, { explain: true }))
  line('engine: 20 best for a need, explained, median', median(explained), 'ms', aims.rank)
  line('engine: the same, 99th of a hundred', late(explained), 'ms')
  const bare = await timed(needs, ({ id }) => engine.rankOffers(id))
  line('engine: 20 best for a need, median', median(bare), 'ms')
  const some = offers.slice(0, 500)
  line(
    'engine: a technology changed, median',
    median(await timed(some, (offer) => engine.putOffer({ ...offer, trl: 9 }))),
    'ms',
    aims.change,
  )
  line('engine: a technology removed, median', median(await timed(some, ({ id }) => engine.removeOffer(id))), 'ms', aims.change)
  line('engine: a technology added, median', median(await timed(some, (offer) => engine.putOffer(offer))), 'ms', aims.change)

  const plain = bm25(0.9, 0.4)
  await plain.build(offers)
  await timed(needs, (need) => plain.rank(need, 20))
  const loop = median(await timed(needs, (need) => plain.rank(need, 20)))
  line('BM25, plain loop: 20 best for a need, median', loop, 'ms')
  const server = await fullText()
  await server.build(offers)
  const database = median(await timed(needs.slice(0, fewNeeds), (need) => server.rank(need, 20)))
  await server.close?.()
  line('PostgreSQL: 20 best for a need, median', database, 'ms')
  console.log(
    `  the engine takes ${(median(bare) / loop).toFixed(2)} of BM25's time and ${(median(bare) / database).toFixed(4)} of PostgreSQL's`,
  )
  return 0
}
