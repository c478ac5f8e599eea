import { GRAM_BITS } from '../text/grams'
import { Postings } from './postings'
import { type Statistics, freeze } from './statistics'
import { IMPACT_MAX, type RecordVector, gramOf } from './vectors'

/** Records that may lie outside the postings before these are made anew: this many, or this share of all. */
const LOOSE_RECORDS = 400
const LOOSE_SHARE = 0.03

/** What changes in the number of records make frozen statistics stale. */
const STALE_SHARE = 0.2
const STALE_RECORDS = 20

export interface Entry<T> {
  record: T
  vector: RecordVector
}

/**
 * The records of one kind, each in a numbered slot, with their vectors, term frequencies and postings. Adding and
 * removing touch only the record's own vector; the postings are made anew when enough has changed.
 */
export class Collection<T extends { id: string }, E extends Entry<T> = Entry<T>> {
  private readonly slots = new Map<string, number>()
  private readonly entries: (E | undefined)[] = []
  private readonly free: number[] = []
  private freedSincePostings: number[] = []
  private loose = new Set<number>()
  private postings = Postings.empty
  private termFrequency = new Uint32Array(1 << 12)
  private readonly gramFrequency = new Uint32Array(1 << GRAM_BITS)
  private frozen: Statistics | undefined

  get size(): number {
    return this.slots.size
  }

  /** One past the highest slot in use. */
  get capacity(): number {
    return this.entries.length
  }

  /** Puts a record in place of one with the same id, if there is one; returns its slot. */
  put(entry: E): number {
    const { record, vector } = entry
    this.remove(record.id)
    const slot = this.free.pop() ?? this.entries.length
    this.entries[slot] = entry
    this.slots.set(record.id, slot)
    this.loose.add(slot)
    this.count(vector, 1)
    return slot
  }

  /** Returns the slot that became empty, or undefined when there was no such record. */
  remove(id: string): number | undefined {
    const slot = this.slots.get(id)
    const entry = slot === undefined ? undefined : this.entries[slot]
    if (slot === undefined || !entry) return undefined
    this.slots.delete(id)
    this.entries[slot] = undefined
    this.count(entry.vector, -1)
    // A slot that the postings still name must stay empty until they are made anew.
    if (this.loose.delete(slot)) this.free.push(slot)
    else this.freedSincePostings.push(slot)
    return slot
  }

  slotOf(id: string): number | undefined {
    return this.slots.get(id)
  }

  find(id: string): E | undefined {
    const slot = this.slots.get(id)
    return slot === undefined ? undefined : this.entries[slot]
  }

  at(slot: number): E | undefined {
    return this.entries[slot]
  }

  all(): E[] {
    return this.entries.filter((entry) => entry !== undefined)
  }

  /** How many records have the term now. */
  frequency(term: number): number {
    return this.termFrequency[term] ?? 0
  }

  /** The statistics in force: frozen until asked to refresh, or until the number of records has changed by a fifth. */
  statistics(): Statistics {
    const change = this.frozen ? Math.abs(this.size - this.frozen.documents) : Infinity
    const stale = change > STALE_RECORDS + STALE_SHARE * (this.frozen?.documents ?? 0)
    return stale || !this.frozen ? this.refreshStatistics() : this.frozen
  }

  refreshStatistics(): Statistics {
    this.frozen = freeze(this.size, this.termFrequency, this.gramFrequency)
    return this.frozen
  }

  /**
   * Sums weight × impact over the terms, per slot; slots without a record get 0. Heavy terms come first, and light ones
   * are left out once `postingsRead` have been read: they are the common words, and could hardly change who leads.
   */
  total(terms: Uint32Array, weights: Float64Array, postingsRead = Infinity): Float32Array {
    this.tidy()
    const totals = new Float32Array(this.capacity)
    let left = postingsRead
    for (const i of heaviestFirst(weights)) {
      if (left <= 0 || weights[i] === 0) break
      this.postings.accumulate(terms[i]!, weights[i]!, totals)
      left -= this.postings.lengthOf(terms[i]!)
    }
    for (const slot of this.freedSincePostings) totals[slot] = 0
    if (this.loose.size > 0) {
      const weightOf = new Map(Array.from(terms, (term, i) => [term, weights[i]!]))
      for (const [slot, vector] of this.looseVectors()) {
        vector.terms.forEach((term, i) => {
          totals[slot]! += ((weightOf.get(term) ?? 0) * vector.impacts[i]!) / IMPACT_MAX
        })
      }
    }
    return totals
  }

  /** Marks, per slot, which of up to 32 groups of terms the record has a term of: bit g stands for `groups[g]`. */
  mark(groups: readonly (readonly number[])[]): Uint32Array {
    this.tidy()
    const masks = new Uint32Array(this.capacity)
    const bits = new Map<number, number>()
    groups.forEach((terms, group) => {
      for (const term of terms) {
        this.postings.mark(term, 1 << group, masks)
        bits.set(term, (bits.get(term) ?? 0) | (1 << group))
      }
    })
    for (const slot of this.freedSincePostings) masks[slot] = 0
    for (const [slot, vector] of this.looseVectors()) {
      for (const term of vector.terms) masks[slot]! |= bits.get(term) ?? 0
    }
    return masks
  }

  private *looseVectors(): Iterable<[number, RecordVector]> {
    for (const slot of this.loose) {
      const entry = this.entries[slot]
      if (entry) yield [slot, entry.vector]
    }
  }

  /** Makes the postings anew when too much lies outside them or in them without a record. */
  private tidy(): void {
    const outside = this.loose.size + this.freedSincePostings.length
    if (outside <= Math.max(LOOSE_RECORDS, LOOSE_SHARE * this.size)) return
    this.postings = Postings.of(
      this.entries.map((entry) => entry?.vector),
      this.termFrequency.length,
    )
    this.free.push(...this.freedSincePostings)
    this.freedSincePostings = []
    this.loose = new Set()
  }

  private count(vector: RecordVector, by: 1 | -1): void {
    for (const term of vector.terms) {
      if (term >= this.termFrequency.length) this.growTerms(term + 1)
      this.termFrequency[term]! += by
    }
    for (let i = 0; i < vector.grams.length; i++) this.gramFrequency[gramOf(vector.grams[i]!)]! += by
  }

  private growTerms(needed: number): void {
    const larger = new Uint32Array(Math.max(needed, this.termFrequency.length * 2))
    larger.set(this.termFrequency)
    this.termFrequency = larger
  }
}

function heaviestFirst(weights: Float64Array): Uint32Array {
  return Uint32Array.from(weights.keys()).sort((a, b) => weights[b]! - weights[a]!)
}
