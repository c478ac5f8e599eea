import { IMPACT_MAX, type QueryVector, type RecordVector, gramImpactOf, gramOf } from '../index/vectors'
import { GRAM_BITS } from '../text/grams'

/** A mark for each lowest 16 bits in use: small enough for the processor's cache, it turns most strangers away. */
const LOW_BITS = 0xffff

/** One need against many offers: its terms lie open by number, so that each offer costs only its own length. */
export class NeedScorer {
  /** by term, one more than its place in the query */
  private places = new Uint32Array(0)
  private readonly gramWeights = new Float64Array(1 << GRAM_BITS)
  private readonly termMarks = new Uint8Array(LOW_BITS + 1)
  private readonly gramMarks = new Uint8Array(LOW_BITS + 1)
  private query: QueryVector | undefined
  /** by place in the query, what the offer at hand earns there: zeros between two offers */
  private earned = new Float64Array(0)
  private met = new Uint32Array(0)

  /** Makes ready for one need; `terms` is the size of the vocabulary. */
  load(query: QueryVector, terms: number): void {
    // A need's partners are explained one after another.
    if (query === this.query && terms <= this.places.length) return
    if (this.query) {
      for (const term of this.query.terms) this.places[term] = 0
      for (const gram of this.query.grams) this.gramWeights[gram] = 0
    }
    if (this.places.length < terms) this.places = new Uint32Array(terms * 2)
    this.termMarks.fill(0)
    this.gramMarks.fill(0)
    query.terms.forEach((term, place) => {
      this.places[term] = place + 1
      this.termMarks[term & LOW_BITS] = 1
    })
    query.grams.forEach((gram, i) => {
      this.gramWeights[gram] = query.gramWeights[i]!
      this.gramMarks[gram & LOW_BITS] = 1
    })
    this.earned = new Float64Array(query.terms.length)
    this.met = new Uint32Array(query.terms.length)
    this.query = query
  }

  /** Weight of the need's text found in the offer, as a share of the weight of all its words; may pass 1. */
  found(vector: RecordVector): number {
    return this.words(vector) + this.grams(vector)
  }

  /** The part of `found` by words, their pairs and concepts. */
  words(vector: RecordVector): number {
    const { query, earned, met } = this
    if (!query || query.whole === 0) return 0
    const count = this.meet(vector, query)
    const sum = settled(earned, met, count, query)
    for (let i = 0; i < count; i++) earned[met[i]!] = 0
    return sum / query.whole
  }

  /** The part of `found` by spelling. */
  grams(vector: RecordVector): number {
    return this.query && this.query.whole > 0 ? this.spelling(vector) / this.query.whole : 0
  }

  /** What earns, by its place in the need, lowest first, and how much; together with the spelling the weight found. */
  earnings(vector: RecordVector): { places: Uint32Array; amounts: Float64Array; spelling: number } {
    const { query, earned, met } = this
    if (!query) return { places: new Uint32Array(0), amounts: new Float64Array(0), spelling: 0 }
    const count = this.meet(vector, query)
    settled(earned, met, count, query)
    const places = met.slice(0, count).sort()
    const amounts = Float64Array.from(places, (place) => earned[place]!)
    for (const place of places) earned[place] = 0
    return { places, amounts, spelling: this.spelling(vector) }
  }

  /** Lays open what the offer earns at each place that it meets, and says how many these are. */
  private meet({ terms, impacts }: RecordVector, query: QueryVector): number {
    const { places, earned, met, termMarks } = this
    let count = 0
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      if (!termMarks[term & LOW_BITS]) continue
      const place = places[term]!
      if (place === 0) continue
      earned[place - 1] = (query.weights[place - 1]! * impacts[i]!) / IMPACT_MAX
      met[count++] = place - 1
    }
    return count
  }

  private spelling({ grams }: RecordVector): number {
    const { gramWeights, gramMarks } = this
    let sum = 0
    for (let i = 0; i < grams.length; i++) {
      const gram = gramOf(grams[i]!)
      if (gramMarks[gram & LOW_BITS]) sum += gramWeights[gram]! * gramImpactOf(grams[i]!)
    }
    return sum
  }
}

/** One offer against many needs: the same sum, with the offer's impacts lying open. */
export class OfferScorer {
  private impacts = new Uint8Array(0)
  private readonly gramImpacts = new Float64Array(1 << GRAM_BITS)
  private vector: RecordVector | undefined
  private earned = new Float64Array(1 << 10)
  private met = new Uint32Array(1 << 10)

  /** Makes ready for one offer; `terms` is the size of the vocabulary. */
  load(vector: RecordVector, terms: number): void {
    if (this.vector) {
      for (const term of this.vector.terms) this.impacts[term] = 0
      for (const packed of this.vector.grams) this.gramImpacts[gramOf(packed)] = 0
    }
    if (this.impacts.length < terms) this.impacts = new Uint8Array(terms * 2)
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
    if (this.earned.length < terms.length) {
      this.earned = new Float64Array(terms.length * 2)
      this.met = new Uint32Array(terms.length * 2)
    }
    const { earned, met } = this
    let count = 0
    for (let i = 0; i < terms.length; i++) {
      const impact = impacts[terms[i]!]!
      if (impact === 0) continue
      earned[i] = (weights[i]! * impact) / IMPACT_MAX
      met[count++] = i
    }
    let sum = settled(earned, met, count, query)
    for (let i = 0; i < count; i++) earned[met[i]!] = 0
    if (sum === 0 || whole === 0) return 0
    for (let i = 0; i < grams.length; i++) sum += gramWeights[i]! * gramImpacts[grams[i]!]!
    return sum / whole
  }
}

/**
 * Leaves to a concept only what it earns beyond the words that name it, and returns the sum. Two records that use the same
 * name share its words already; counting it twice would prefer them to those who know the thing by another name.
 * `met` lists the places, `count` of them, at which anything is earned.
 */
function settled(earned: Float64Array, met: Uint32Array, count: number, { namedBy }: QueryVector): number {
  let sum = 0
  for (let i = 0; i < count; i++) {
    const place = met[i]!
    const words = namedBy[place]
    if (words) {
      let same = 0
      for (const word of words) same += earned[word]!
      earned[place] = Math.max(0, earned[place]! - same)
    }
    sum += earned[place]!
  }
  return sum
}

/** Share of the text points for the weight found: rises fast at first, and never reaches 1. */
export function textShare(found: number, reach: number): number {
  return 1 - Math.exp(-found / reach)
}
