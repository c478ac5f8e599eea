import { type QueryVector, type RecordVector, gramImpactOf, gramOf } from '../index/vectors'
import { GRAM_BITS } from '../text/grams'

/** A mark for each lowest 16 bits in use: small enough for the processor's cache, it turns most strangers away. */
const LOW_BITS = 0xffff

/** One need against many offers: its weights lie open by term, so that each offer costs only its own length. */
export class NeedScorer {
  private weights = new Float64Array(0)
  private readonly gramWeights = new Float64Array(1 << GRAM_BITS)
  private readonly termMarks = new Uint8Array(LOW_BITS + 1)
  private readonly gramMarks = new Uint8Array(LOW_BITS + 1)
  private query: QueryVector | undefined

  /** Makes ready for one need; `terms` is the size of the vocabulary. */
  load(query: QueryVector, terms: number): void {
    if (this.query) {
      for (const term of this.query.terms) this.weights[term] = 0
      for (const gram of this.query.grams) this.gramWeights[gram] = 0
    }
    if (this.weights.length < terms) this.weights = new Float64Array(terms * 2)
    this.termMarks.fill(0)
    this.gramMarks.fill(0)
    query.terms.forEach((term, i) => {
      this.weights[term] = query.weights[i]!
      this.termMarks[term & LOW_BITS] = 1
    })
    query.grams.forEach((gram, i) => {
      this.gramWeights[gram] = query.gramWeights[i]!
      this.gramMarks[gram & LOW_BITS] = 1
    })
    this.query = query
  }

  /** Weight of the need's text found in the offer, as a share of the weight of all its words; may pass 1. */
  found(vector: RecordVector): number {
    const { weights, gramWeights, termMarks, gramMarks } = this
    const { terms, impacts, grams } = vector
    let sum = 0
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      if (termMarks[term & LOW_BITS]) sum += weights[term]! * impacts[i]!
    }
    for (let i = 0; i < grams.length; i++) {
      const gram = gramOf(grams[i]!)
      if (gramMarks[gram & LOW_BITS]) sum += gramWeights[gram]! * gramImpactOf(grams[i]!)
    }
    return this.query && this.query.whole > 0 ? sum / this.query.whole : 0
  }
}

/** One offer against many needs: the same sum, with the offer's impacts lying open. */
export class OfferScorer {
  private impacts = new Float32Array(0)
  private readonly gramImpacts = new Float64Array(1 << GRAM_BITS)
  private vector: RecordVector | undefined

  /** Makes ready for one offer; `terms` is the size of the vocabulary. */
  load(vector: RecordVector, terms: number): void {
    if (this.vector) {
      for (const term of this.vector.terms) this.impacts[term] = 0
      for (const packed of this.vector.grams) this.gramImpacts[gramOf(packed)] = 0
    }
    if (this.impacts.length < terms) this.impacts = new Float32Array(terms * 2)
    vector.terms.forEach((term, i) => {
      this.impacts[term] = vector.impacts[i]!
    })
    for (const packed of vector.grams) this.gramImpacts[gramOf(packed)] = gramImpactOf(packed)
    this.vector = vector
  }

  /** As `NeedScorer.found`; 0 when no word or concept is shared, however alike the spelling. */
  found(query: QueryVector): number {
    const { impacts, gramImpacts } = this
    const { terms, weights, grams, gramWeights, whole } = query
    let sum = 0
    for (let i = 0; i < terms.length; i++) sum += weights[i]! * impacts[terms[i]!]!
    if (sum === 0 || whole === 0) return 0
    for (let i = 0; i < grams.length; i++) sum += gramWeights[i]! * gramImpacts[grams[i]!]!
    return sum / whole
  }
}

/** Share of the text points for the weight found: rises fast at first, and never reaches 1. */
export function textShare(found: number, reach: number): number {
  return 1 - Math.exp(-found / reach)
}
