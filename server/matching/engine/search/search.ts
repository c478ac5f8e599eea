import type { Collection } from '../index/collection'
import { type Vocabulary, conceptTerm } from '../index/vocabulary'
import type { NeedRecord, OfferRecord, RecordKind } from '../records'
import { type Token, languageOf, tokenise } from '../text/tokens'
import type { NamedConcept, Thesaurus } from '../thesaurus/thesaurus'
import { type FacetCounts, type FacetValues, Facets } from './facets'
import { Order } from './orders'
import { Spelling } from './spelling'

export type { FacetCounts } from './facets'

export type SortOrder = 'relevance' | 'newest' | 'title' | 'price-low' | 'price-high'

export interface Filters {
  /** sectors (`207`) or whole fields (`2`) */
  fields?: string[]
  trl?: number[]
  modes?: string[]
  province?: string[]
  supplierKind?: string[]
}

export interface SearchQuery {
  kind: RecordKind
  text?: string
  filters?: Filters
  /** relevance where there is a text, else newest */
  sort?: SortOrder
  offset?: number
  /** 20 unless told */
  limit?: number
}

export interface SearchResult {
  total: number
  ids: string[]
  facets: FacetCounts
  /** the text that was searched for, where words were mistyped */
  corrected?: string
}

/** A word or name of the search text, and the terms that answer it, each with what it adds to the relevance. */
interface WantedWord {
  terms: number[]
}

/** Words looked at in a search text; the masks have room for this many. */
const WORDS_READ = 31
/** Of longer texts, the share of words that a record must have. */
const SHARE_REQUIRED = 0.7
const ALL_REQUIRED_UP_TO = 4
const PAIR_WEIGHT = 0.6

/** The search of the public pages over one kind of records. */
export class RecordSearch<T extends OfferRecord | NeedRecord> {
  private readonly facets = new Facets()
  private readonly spelling: Spelling
  private readonly collator = new Intl.Collator('vi', { numeric: true })
  private readonly newest = new Order((a, b) => this.record(b).publishedAt - this.record(a).publishedAt || a - b)
  private readonly byTitle = new Order((a, b) => this.collator.compare(titleOf(this.record(a)), titleOf(this.record(b))) || a - b)
  private readonly cheapest = new Order((a, b) => priceOf(this.record(a), Infinity) - priceOf(this.record(b), Infinity) || a - b)
  private readonly dearest = new Order((a, b) => priceOf(this.record(b), 0) - priceOf(this.record(a), 0) || a - b)
  private readonly orders = [this.newest, this.byTitle, this.cheapest, this.dearest]

  constructor(
    private readonly collection: Collection<T>,
    private readonly vocabulary: Vocabulary,
    private readonly thesaurus: Thesaurus,
    private readonly facetsOf: (record: T) => FacetValues,
  ) {
    this.spelling = new Spelling(vocabulary)
  }

  /** To be called after the record has its slot. */
  added(slot: number, record: T): void {
    this.facets.set(slot, this.facetsOf(record))
    for (const order of this.orders) order.add(slot)
  }

  /** To be called when a slot loses its record. */
  removed(slot: number | undefined): void {
    if (slot === undefined) return
    this.facets.clear(slot)
    for (const order of this.orders) order.remove(slot)
  }

  search({ text = '', filters = {}, sort, offset = 0, limit = 20 }: SearchQuery): SearchResult {
    const { tokens, corrected } = this.read(text)
    const wanted = this.wantedWords(tokens)
    const found = wanted.length > 0 ? this.matching(wanted) : this.everything()
    const { total, counts } = this.facets.apply(found, {
      field: filters.fields,
      trl: filters.trl?.map(String),
      mode: filters.modes,
      province: filters.province,
      supplierKind: filters.supplierKind,
    })
    const order = sort ?? 'relevance'
    const slots =
      order === 'relevance' && wanted.length > 0
        ? this.mostRelevant(tokens, found, offset, limit)
        : page(this.sorted(order), found, offset, limit)
    const ids = slots.map((slot) => this.record(slot).id)
    return { total, ids, facets: counts, ...(corrected === undefined ? {} : { corrected }) }
  }

  /** Tokens of the text, mistyped words put right. A word is taken as mistyped only when no record has it. */
  private read(text: string): { tokens: Token[]; corrected?: string } {
    const tokens = tokenise(text)
      .filter((token) => !token.stop)
      .slice(0, WORDS_READ)
    const frequency = (term: number): number => this.collection.frequency(term)
    let changed = false
    const words = tokens.map((token) => {
      const term = this.vocabulary.findWord(token.plain)
      if (term !== undefined && frequency(term) > 0) return token.text
      const better = this.spelling.correct(token.folded, frequency)
      if (better === undefined) return token.text
      changed = true
      return better
    })
    if (!changed) return { tokens }
    const corrected = words.join(' ')
    return { tokens: tokenise(corrected), corrected }
  }

  private wantedWords(tokens: Token[]): WantedWord[] {
    const wanted = tokens.map((token): WantedWord => ({ terms: this.termsOf(token) }))
    for (const { start, end, concepts } of this.thesaurus.find(tokens, languageOf(tokens))) {
      const own = concepts.filter(({ share }) => share === 1).flatMap((concept) => this.termsOfConcept(concept, tokens))
      for (const word of wanted.slice(start, end)) word.terms.push(...own)
    }
    return wanted
  }

  /** A word typed with diacritics asks for them as long as any record has it so. */
  private termsOf(token: Token): number[] {
    const exact = this.vocabulary.findWord(token.text)
    if (token.accented && exact !== undefined && this.collection.frequency(exact) > 0) return [exact]
    return [this.vocabulary.findWord(token.plain) ?? []].flat()
  }

  /** What stands for a concept in either language; of the general vocabulary in the other one only. */
  private termsOfConcept({ concept, general }: NamedConcept, tokens: Token[]): number[] {
    const there = languageOf(tokens) === 'en' ? 'vi' : 'en'
    const languages = general ? ([there] as const) : (['vi', 'en'] as const)
    return languages.flatMap((language) => this.vocabulary.findWord(conceptTerm(concept, language)) ?? [])
  }

  /** Records that have all words of a short text or most of a long one. */
  private matching(wanted: WantedWord[]): Uint8Array {
    const masks = this.collection.mark(wanted.map(({ terms }) => terms))
    const required = wanted.length <= ALL_REQUIRED_UP_TO ? wanted.length : Math.ceil(wanted.length * SHARE_REQUIRED)
    const found = new Uint8Array(masks.length)
    for (let slot = 0; slot < masks.length; slot++) if (countBits(masks[slot]!) >= required) found[slot] = 1
    return found
  }

  private everything(): Uint8Array {
    const found = new Uint8Array(this.collection.capacity)
    for (const slot of this.newest.read()) found[slot] = 1
    return found
  }

  private sorted(order: SortOrder): Iterable<number> {
    if (order === 'title') return this.byTitle.read()
    if (order === 'price-low') return this.cheapest.read()
    if (order === 'price-high') return this.dearest.read()
    return this.newest.read()
  }

  private mostRelevant(tokens: Token[], found: Uint8Array, offset: number, limit: number): number[] {
    const weights = new Map<number, number>()
    const size = this.collection.size
    const add = (term: number | undefined, weight: number): void => {
      if (term === undefined) return
      const frequency = this.collection.frequency(term)
      weights.set(term, weight * Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5)))
    }
    tokens.forEach((token, i) => {
      const previous = tokens[i - 1]
      for (const term of this.termsOf(token)) add(term, 1)
      if (previous) add(this.pairOf(previous.plain, token.plain), PAIR_WEIGHT)
      if (previous) add(this.pairOf(previous.text, token.text), PAIR_WEIGHT)
    })
    for (const { concepts } of this.thesaurus.find(tokens, languageOf(tokens))) {
      for (const concept of concepts) for (const term of this.termsOfConcept(concept, tokens)) add(term, concept.share)
    }
    const totals = this.collection.total(Uint32Array.from(weights.keys()), Float64Array.from(weights.values()))
    const slots: number[] = []
    for (let slot = 0; slot < found.length; slot++) if (found[slot]) slots.push(slot)
    const best = slots.length > 4 * (offset + limit) ? atLeast(slots, totals, offset + limit) : slots
    return best.sort((a, b) => totals[b]! - totals[a]! || a - b).slice(offset, offset + limit)
  }

  private pairOf(first: string, second: string): number | undefined {
    const a = this.vocabulary.findWord(first)
    const b = this.vocabulary.findWord(second)
    return a === undefined || b === undefined ? undefined : this.vocabulary.findPair(a, b)
  }

  private record(slot: number): T {
    const entry = this.collection.at(slot)
    if (!entry) throw new Error(`search: slot ${slot} is empty`)
    return entry.record
  }
}

const titleOf = (record: OfferRecord | NeedRecord): string => record.title.vi ?? record.title.en ?? ''

/** What a record is sorted by: an offer's lowest price, a need's ceiling. Without one it comes last. */
function priceOf(record: OfferRecord | NeedRecord, without: number): number {
  const price = 'budgetMax' in record ? record.budgetMax : (record.price?.min ?? record.price?.max)
  return Math.min(price ?? without, Number.MAX_SAFE_INTEGER)
}

function page(order: Iterable<number>, found: Uint8Array, offset: number, limit: number): number[] {
  const slots: number[] = []
  let passed = 0
  for (const slot of order) {
    if (!found[slot] || passed++ < offset) continue
    if (slots.length === limit) break
    slots.push(slot)
  }
  return slots
}

/** Those slots that can be among the first `count`: their total reaches that of the count-th. */
function atLeast(slots: number[], totals: Float32Array, count: number): number[] {
  const sorted = Float32Array.from(slots, (slot) => totals[slot]!).sort()
  const least = sorted[sorted.length - count]!
  return slots.filter((slot) => totals[slot]! >= least)
}

function countBits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}
