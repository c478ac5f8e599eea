import { type QueryVector, type RecordVector, eachGramImpact } from '../index/vectors'
import { GRAM_BITS } from '../text/grams'

/** One need against many offers: its weights lie open by term, so that each offer costs only its own length. */
export class NeedScorer {
  private weights = new Float64Array(0)
  private readonly gramWeights = new Float64Array(1 << GRAM_BITS)
  private query: QueryVector | undefined

  /** Makes ready for one need; `terms` is the size of the vocabulary. */
  load(query: QueryVector, terms: number): void {
    if (this.query) {
      for (const term of this.query.terms) this.weights[term] = 0
      for (const gram of this.query.grams) this.gramWeights[gram] = 0
    }
    if (this.weights.length < terms) this.weights = new Float64Array(terms * 2)
    query.terms.forEach((term, i) => {
      this.weights[term] = query.weights[i]!
    })
    query.grams.forEach((gram, i) => {
      this.gramWeights[gram] = query.gramWeights[i]!
    })
    this.query = query
  }

  /** Weight of the need's text found in the offer, as a share of the weight of all its words; may pass 1. */
  found(vector: RecordVector): number {
    const { weights, gramWeights } = this
    const { terms, impacts } = vector
    let sum = 0
    for (let i = 0; i < terms.length; i++) {
      const weight = weights[terms[i]!]!
      if (weight > 0) sum += weight * impacts[i]!
    }
    eachGramImpact(vector.grams, (gram, impact) => {
      sum += gramWeights[gram]! * impact
    })
    return this.query && this.query.whole > 0 ? sum / this.query.whole : 0
  }
}

/** One offer against many needs: the same sum, with the offer's impacts lying open. */
export class OfferScorer {
  private readonly impacts: Float64Array
  private readonly gramImpacts = new Float64Array(1 << GRAM_BITS)

  constructor(vector: RecordVector, terms: number) {
    this.impacts = new Float64Array(terms)
    vector.terms.forEach((term, i) => {
      this.impacts[term] = vector.impacts[i]!
    })
    eachGramImpact(vector.grams, (gram, impact) => {
      this.gramImpacts[gram] = impact
    })
  }

  /** As `NeedScorer.found`; 0 when no word or concept is shared, however alike the spelling. */
  found(query: QueryVector): number {
    let sum = 0
    query.terms.forEach((term, i) => {
      sum += query.weights[i]! * (this.impacts[term] ?? 0)
    })
    if (sum === 0 || query.whole === 0) return 0
    query.grams.forEach((gram, i) => {
      sum += query.gramWeights[i]! * this.gramImpacts[gram]!
    })
    return sum / query.whole
  }
}

/** Share of the text points for the weight found: rises fast at first, and never reaches 1. */
export function textShare(found: number, reach: number): number {
  return 1 - Math.exp(-found / reach)
}
