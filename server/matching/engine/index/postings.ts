import { IMPACT_MAX, type RecordVector } from './vectors'

/**
 * Term → records, in three flat arrays. Made at one go from the records' own vectors and never changed; the records
 * that came after are few and are read one by one until the next making.
 */
export class Postings {
  private constructor(
    private readonly starts: Uint32Array,
    private readonly records: Uint32Array,
    private readonly impacts: Uint8Array,
  ) {}

  static readonly empty = new Postings(new Uint32Array(1), new Uint32Array(0), new Uint8Array(0))

  /** `vectors[slot]` is a record's vector, or undefined for an empty slot. `terms` is the size of the vocabulary. */
  static of(vectors: readonly (RecordVector | undefined)[], terms: number): Postings {
    const starts = new Uint32Array(terms + 1)
    for (const vector of vectors) {
      if (vector) for (const term of vector.terms) starts[term + 1]!++
    }
    for (let term = 0; term < terms; term++) starts[term + 1]! += starts[term]!
    const next = starts.slice()
    const records = new Uint32Array(starts[terms]!)
    const impacts = new Uint8Array(starts[terms]!)
    vectors.forEach((vector, slot) => {
      vector?.terms.forEach((term, i) => {
        const at = next[term]!++
        records[at] = slot
        impacts[at] = vector.impacts[i]!
      })
    })
    return new Postings(starts, records, impacts)
  }

  /** How many records have the term. */
  lengthOf(term: number): number {
    return term + 1 < this.starts.length ? this.starts[term + 1]! - this.starts[term]! : 0
  }

  /** Adds `weight` × impact to the total of each record that has the term. */
  accumulate(term: number, weight: number, totals: Float32Array): void {
    if (term + 1 >= this.starts.length) return
    const end = this.starts[term + 1]!
    const step = weight / IMPACT_MAX
    for (let at = this.starts[term]!; at < end; at++) totals[this.records[at]!]! += step * this.impacts[at]!
  }

  /** Adds a bit to the mask of each record that has the term. */
  mark(term: number, bit: number, masks: Uint32Array): void {
    if (term + 1 >= this.starts.length) return
    const end = this.starts[term + 1]!
    for (let at = this.starts[term]!; at < end; at++) masks[this.records[at]!]! |= bit
  }
}
