import type { NeedRecord, OfferRecord } from '../records'

export type FacetKey = 'field' | 'trl' | 'mode' | 'province' | 'supplierKind'

export const FACETS: readonly FacetKey[] = ['field', 'trl', 'mode', 'province', 'supplierKind']

/** How many records have each value, per facet. */
export type FacetCounts = Record<FacetKey, Record<string, number>>

/** A record's values, per facet. */
export type FacetValues = Record<FacetKey, string[]>

/** A field of science stands for itself and for the field that it lies in, so that both can be chosen and counted. */
const withParents = (fields: string[]): string[] => [...new Set(fields.flatMap((code) => [code.slice(0, 1), code]))]

const present = (value: string | null): string[] => (value === null ? [] : [value])

export function offerFacets(offer: OfferRecord): FacetValues {
  return {
    field: withParents(offer.fields),
    trl: offer.trl === null ? [] : [String(offer.trl)],
    mode: offer.modes,
    province: present(offer.province),
    supplierKind: present(offer.supplierKind),
  }
}

/** A need has every readiness level that it would accept, and no kind of supplier. */
export function needFacets(need: NeedRecord): FacetValues {
  const levels: string[] = []
  if (need.trlMin !== null || need.trlMax !== null) {
    for (let level = need.trlMin ?? 1; level <= (need.trlMax ?? 9); level++) levels.push(String(level))
  }
  return {
    field: withParents(need.fields),
    trl: levels,
    mode: need.modes,
    province: present(need.province),
    supplierKind: [],
  }
}

/** One facet's values of all records, as small numbers in one row: a slot's own stand from `starts` on. */
class FacetColumn {
  private readonly numbers = new Map<string, number>()
  private readonly names: string[] = []
  private row = new Uint16Array(1 << 10)
  private used = 0
  private starts = new Uint32Array(1 << 8)
  private lengths = new Uint8Array(1 << 8)

  set(slot: number, values: string[]): void {
    if (slot >= this.starts.length) this.growSlots(slot + 1)
    if (this.used + values.length > this.row.length) this.makeRoom(values.length)
    this.starts[slot] = this.used
    const distinct = new Set(values)
    this.lengths[slot] = distinct.size
    for (const value of distinct) this.row[this.used++] = this.number(value)
  }

  clear(slot: number): void {
    this.lengths[slot] = 0
  }

  /** A flag per value number. Values that no record ever had are left out: they match nothing. */
  flags(chosen: string[]): Uint8Array {
    const flags = new Uint8Array(this.names.length)
    for (const value of chosen) {
      const number = this.numbers.get(value)
      if (number !== undefined) flags[number] = 1
    }
    return flags
  }

  /** Sets `bit` for each slot in `found` that has none of the flagged values. */
  fail(found: Uint8Array, flags: Uint8Array, bit: number, failed: Uint8Array): void {
    const { row, starts, lengths } = this
    for (let slot = 0; slot < found.length; slot++) {
      if (!found[slot]) continue
      const end = starts[slot]! + lengths[slot]!
      let at = starts[slot]!
      while (at < end && !flags[row[at]!]) at++
      if (at === end) failed[slot]! |= bit
    }
  }

  /** How many slots in `found` have each value, those left out that failed by another bit. */
  count(found: Uint8Array, bit: number, failed: Uint8Array): Record<string, number> {
    const { row, starts, lengths, names } = this
    const counts = new Uint32Array(names.length)
    for (let slot = 0; slot < found.length; slot++) {
      if (!found[slot] || (failed[slot]! & ~bit) !== 0) continue
      const end = starts[slot]! + lengths[slot]!
      for (let at = starts[slot]!; at < end; at++) counts[row[at]!]!++
    }
    return Object.fromEntries(names.flatMap((name, i) => (counts[i] ? [[name, counts[i]]] : [])))
  }

  private number(value: string): number {
    const known = this.numbers.get(value)
    if (known !== undefined) return known
    this.numbers.set(value, this.names.length)
    return this.names.push(value) - 1
  }

  private growSlots(needed: number): void {
    const starts = new Uint32Array(Math.max(needed, this.starts.length * 2))
    const lengths = new Uint8Array(starts.length)
    starts.set(this.starts)
    lengths.set(this.lengths)
    this.starts = starts
    this.lengths = lengths
  }

  /** Moves the values in use together, dropping those of changed records, into a row twice their size. */
  private makeRoom(more: number): void {
    const live = this.lengths.reduce((sum, length) => sum + length, 0)
    const row = new Uint16Array(2 * (live + more) + 64)
    let used = 0
    this.lengths.forEach((length, slot) => {
      row.set(this.row.subarray(this.starts[slot]!, this.starts[slot]! + length), used)
      this.starts[slot] = used
      used += length
    })
    this.row = row
    this.used = used
  }
}

/** Filters a result and counts what each further choice would give. */
export class Facets {
  private readonly columns: Record<FacetKey, FacetColumn> = {
    field: new FacetColumn(),
    trl: new FacetColumn(),
    mode: new FacetColumn(),
    province: new FacetColumn(),
    supplierKind: new FacetColumn(),
  }

  set(slot: number, values: FacetValues): void {
    for (const key of FACETS) this.columns[key].set(slot, values[key])
  }

  clear(slot: number): void {
    for (const key of FACETS) this.columns[key].clear(slot)
  }

  /**
   * Keeps in `found` the slots that pass all filters, and counts each facet over the slots that pass all filters but
   * its own, so that a second choice in the same facet shows what it would add.
   */
  apply(found: Uint8Array, chosen: Partial<Record<FacetKey, string[]>>): { total: number; counts: FacetCounts } {
    const failed = new Uint8Array(found.length)
    FACETS.forEach((key, i) => {
      const values = chosen[key]
      if (values?.length) this.columns[key].fail(found, this.columns[key].flags(values), 1 << i, failed)
    })
    const count = (key: FacetKey): Record<string, number> => this.columns[key].count(found, 1 << FACETS.indexOf(key), failed)
    const counts = {
      field: count('field'),
      trl: count('trl'),
      mode: count('mode'),
      province: count('province'),
      supplierKind: count('supplierKind'),
    }
    let total = 0
    for (let slot = 0; slot < found.length; slot++) {
      if (failed[slot]) found[slot] = 0
      else if (found[slot]) total++
    }
    return { total, counts }
  }
}
