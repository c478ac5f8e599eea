import type { TextParameters } from '../parameters'
import type { TextCounts } from '../text/analysis'
import type { Statistics } from './statistics'

const IMPACT_BITS = 12
const IMPACT_MAX = (1 << IMPACT_BITS) - 1

/** A record as something to be found: for each of its terms an impact between 0 and 1, free of corpus statistics. */
export interface RecordVector {
  terms: Uint32Array
  impacts: Float32Array
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
}

/** The impact of each term: BM25's saturation against a fixed middle length, so that no other record can move it. */
export function recordVector(counts: TextCounts, parameters: TextParameters): RecordVector {
  const frequency = new Map([...counts.concepts, ...counts.silent])
  for (const group of [counts.words, counts.pairs]) {
    for (const [term, { twin, count }] of group) {
      frequency.set(term, (frequency.get(term) ?? 0) + count)
      if (twin !== term) frequency.set(twin, (frequency.get(twin) ?? 0) + count)
    }
  }
  const { saturation, lengthPenalty, middleLength, gramSaturation, gramLengthPenalty, middleGrams } = parameters
  const hold = saturation * (1 - lengthPenalty + (lengthPenalty * counts.wordLength) / middleLength)
  const gramHold = gramSaturation * (1 - gramLengthPenalty + (gramLengthPenalty * counts.gramLength) / middleGrams)
  const vector: RecordVector = {
    terms: new Uint32Array(frequency.size),
    impacts: new Float32Array(frequency.size),
    grams: new Uint32Array(counts.grams.size),
  }
  let at = 0
  for (const [term, count] of frequency) {
    vector.terms[at] = term
    vector.impacts[at++] = count / (count + hold)
  }
  at = 0
  for (const [gram, count] of counts.grams) {
    vector.grams[at++] = (gram << IMPACT_BITS) | Math.round((count / (count + gramHold)) * IMPACT_MAX)
  }
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
    for (const [term, { twin, count }] of group) {
      const own = twin === term ? 1 : parameters.accented
      const ownWeight = channel * own * weigh(term, count)
      const twinWeight = twin === term ? 0 : channel * (1 - own) * weigh(twin, count)
      add(term, ownWeight)
      if (twin !== term) add(twin, twinWeight)
      if (group === counts.words) whole += ownWeight + twinWeight
    }
  }
  for (const [concept, count] of counts.concepts) add(concept, parameters.concept * weigh(concept, count))
  return {
    terms: Uint32Array.from(weights.keys()),
    weights: Float64Array.from(weights.values()),
    grams: Uint32Array.from(counts.grams.keys()),
    gramWeights: Float64Array.from(
      counts.grams,
      ([gram, count]) => parameters.gram * count ** parameters.repetition * rarity(statistics.gramFrequency(gram)),
    ),
    whole,
  }
}

export const gramOf = (packed: number): number => packed >>> IMPACT_BITS

export const gramImpactOf = (packed: number): number => (packed & IMPACT_MAX) / IMPACT_MAX
