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
    field: withParents(need.fields), trl: levels, mode: need.modes, province: present(need.province), supplierKind: [],
  }
}

const NONE = new Uint16Array(0)

/** One facet's values of all records, as small numbers. */
class FacetColumn {
  private readonly numbers = new Map<string, number>()
  private readonly names: string[] = []
  private readonly values: Uint16Array[] = []

  set(slot: number, values: string[]): void {
    this.values[slot] = Uint16Array.from(new Set(values), (value) => this.number(value))
  }

  at(slot: number): Uint16Array {
    return this.values[slot] ?? NONE
  }

  clear(slot: number): void {
    this.values[slot] = NONE
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

  named(counts: Uint32Array): Record<string, number> {
    return Object.fromEntries(this.names.flatMap((name, i) => (counts[i] ? [[name, counts[i]]] : [])))
  }

  get size(): number {
    return this.names.length
  }

  private number(value: string): number {
    const known = this.numbers.get(value)
    if (known !== undefined) return known
    this.numbers.set(value, this.names.length)
    return this.names.push(value) - 1
  }
}

/** Filters a result and counts what each further choice would give. */
export class Facets {
  private readonly columns: Record<FacetKey, FacetColumn> = {
    field: new FacetColumn(), trl: new FacetColumn(), mode: new FacetColumn(),
    province: new FacetColumn(), supplierKind: new FacetColumn(),
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
  apply(found: Uint8Array, chosen: Partial<Record<FacetKey, string[]>>): { total: number, counts: FacetCounts } {
    const columns = FACETS.map((key) => this.columns[key])
    const flags = FACETS.map((key) => (chosen[key]?.length ? this.columns[key].flags(chosen[key]) : undefined))
    const counts = columns.map((column) => new Uint32Array(column.size))
    let total = 0
    for (let slot = 0; slot < found.length; slot++) {
      if (!found[slot]) continue
      let failed = 0
      for (let f = 0; f < columns.length; f++) {
        const chosenFlags = flags[f]
        if (chosenFlags && !hasFlagged(columns[f]!.at(slot), chosenFlags)) failed |= 1 << f
      }
      for (let f = 0; f < columns.length; f++) {
        if ((failed & ~(1 << f)) !== 0) continue
        const counted = counts[f]!
        for (const value of columns[f]!.at(slot)) counted[value]!++
      }
      if (failed === 0) total++
      else found[slot] = 0
    }
    const named = (key: FacetKey): Record<string, number> => this.columns[key].named(counts[FACETS.indexOf(key)]!)
    return {
      total,
      counts: {
        field: named('field'), trl: named('trl'), mode: named('mode'),
        province: named('province'), supplierKind: named('supplierKind'),
      },
    }
  }
}

function hasFlagged(values: Uint16Array, flags: Uint8Array): boolean {
  for (let i = 0; i < values.length; i++) if (flags[values[i]!]) return true
  return false
}
