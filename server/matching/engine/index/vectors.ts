import type { TextParameters } from '../parameters'
import type { TextCounts } from '../text/analysis'
import type { Statistics } from './statistics'

const GRAM_IMPACT_BITS = 12
const GRAM_IMPACT_MAX = (1 << GRAM_IMPACT_BITS) - 1

/** What an impact of 1 is kept as. */
export const IMPACT_MAX = 255

/** A record as something to be found: for each of its terms an impact between 0 and 1, free of corpus statistics. */
export interface RecordVector {
  terms: Uint32Array
  /** of 255 */
  impacts: Uint8Array
  /** number of the gram in the upper 20 bits, its impact in the lower 12 */
  grams: Uint32Array
}

/** A need (or a search text) as something that finds: what each term weighs, and the weight of all its words. */
export interface QueryVector {
  terms: Uint32Array
  weights: Float64Array
  grams: Uint32Array
  gramWeights: Float64Array
  whole: number
  /** by place in `terms`: the places of the words that name a concept here; undefined for what is no concept */
  namedBy: (Uint32Array | undefined)[]
}

/** The frequencies of the record being made, by term, and its terms in the order of arrival. */
let termTotals = new Float64Array(1 << 16)
const termsSeen: number[] = []

function addTerm(term: number, count: number): void {
  if (term >= termTotals.length) {
    const larger = new Float64Array(Math.max(term + 1, termTotals.length * 2))
    larger.set(termTotals)
    termTotals = larger
  }
  const before = termTotals[term]!
  if (before === 0) termsSeen.push(term)
  termTotals[term] = before + count
}

/** The impact of each term: BM25's saturation against a fixed middle length, so that no other record can move it. */
export function recordVector(counts: TextCounts, parameters: TextParameters): RecordVector {
  for (const [concept, { count }] of counts.concepts) addTerm(concept, count)
  for (const group of [counts.words, counts.pairs]) {
    for (const [term, { twin, count }] of group) {
      addTerm(term, count)
      if (twin !== term) addTerm(twin, count)
    }
  }
  const { saturation, lengthPenalty, middleLength, gramSaturation, gramLengthPenalty, middleGrams } = parameters
  const hold = saturation * (1 - lengthPenalty + (lengthPenalty * counts.wordLength) / middleLength)
  const gramHold = gramSaturation * (1 - gramLengthPenalty + (gramLengthPenalty * counts.gramLength) / middleGrams)
  const vector: RecordVector = {
    terms: Uint32Array.from(termsSeen),
    impacts: new Uint8Array(termsSeen.length),
    grams: new Uint32Array(counts.grams.numbers.length),
  }
  termsSeen.length = 0
  vector.terms.forEach((term, i) => {
    const count = termTotals[term]!
    vector.impacts[i] = Math.max(1, Math.round((count / (count + hold)) * IMPACT_MAX))
    termTotals[term] = 0
  })
  counts.grams.numbers.forEach((gram, i) => {
    const count = counts.grams.counts[i]!
    vector.grams[i] = (gram << GRAM_IMPACT_BITS) | Math.round((count / (count + gramHold)) * GRAM_IMPACT_MAX)
  })
  return vector
}

/** What each term of a need weighs: how often it is said, its channel, and how rare it is among the offers. */
export function queryVector(counts: TextCounts, parameters: TextParameters, statistics: Statistics): QueryVector {
  const weights = new Map<number, number>()
  const add = (term: number, weight: number): void => {
    weights.set(term, (weights.get(term) ?? 0) + weight)
  }
  const rarity = (frequency: number): number =>
    Math.log(1 + (statistics.documents - frequency + 0.5) / (frequency + 0.5)) ** parameters.rarity
  const weigh = (term: number, count: number): number => count ** parameters.repetition * rarity(statistics.termFrequency(term))
  let whole = 0
  for (const [group, channel] of [
    [counts.words, 1],
    [counts.pairs, parameters.pair],
  ] as const) {
    const twins = new Map<number, { count: number; left: number }>()
    for (const [term, { twin, count, read }] of group) {
      const asked = read ? parameters.read : parameters.accented
      const own = channel * (twin === term ? 1 : asked) * weigh(term, count)
      add(term, own)
      if (twin !== term) {
        const known = twins.get(twin)
        twins.set(twin, { count: (known?.count ?? 0) + count, left: (known?.left ?? 0) + count * (1 - asked) })
      }
      if (group === counts.words) whole += own
    }
    for (const [twin, { count, left }] of twins) {
      const weight = channel * (left / count) * weigh(twin, count)
      add(twin, weight)
      if (group === counts.words) whole += weight
    }
  }
  const named = new Map<number, Set<number>>()
  for (const [concept, { abroad, count, share, general, words }] of counts.concepts) {
    // Counted over both languages: a lone foreign record would make each of its concepts look rare.
    const frequency = Math.min(statistics.documents, statistics.termFrequency(concept) + statistics.termFrequency(abroad))
    const weight = count ** parameters.repetition * rarity(frequency)
    add(concept, general ? 0 : parameters.concept * weight)
    // A record in the other language earns no more than one that uses the need's own words.
    const own = [...words].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0)
    add(abroad, Math.min(parameters.translation * weight, share * own))
    for (const term of [concept, abroad]) named.set(term, new Set([...(named.get(term) ?? []), ...words]))
  }
  const places = new Map(Array.from(weights.keys(), (term, place) => [term, place]))
  const placesOf = (terms: Set<number>): Uint32Array => Uint32Array.from([...terms].flatMap((term) => places.get(term) ?? []))
  return {
    terms: Uint32Array.from(weights.keys()),
    weights: Float64Array.from(weights.values()),
    grams: counts.grams.numbers,
    gramWeights: counts.grams.counts.map(
      (count, i) => parameters.gram * count ** parameters.repetition * rarity(statistics.gramFrequency(counts.grams.numbers[i]!)),
    ),
    whole,
    namedBy: Array.from(weights.keys(), (term) => {
      const words = named.get(term)
      return words && placesOf(words)
    }),
  }
}

export const gramOf = (packed: number): number => packed >>> GRAM_IMPACT_BITS

export const gramImpactOf = (packed: number): number => (packed & GRAM_IMPACT_MAX) / GRAM_IMPACT_MAX
