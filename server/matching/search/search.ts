import { text } from '#server/i18n/translator'
import { inWords } from '#server/i18n/format'
import { type NeedCard, needCardsOf } from '#server/needs/needs'
import type { Actor, Locale } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { ExchangeError, Unavailable } from '#server/platform/errors'
import { type TechnologyCard, cardsOf } from '#server/technologies/technologies'
import type { SearchQuery, SortOrder } from '../engine/engine'
import type { MatchingIndex } from '../matching.index'
import { matchingIndex } from '../running-index'
import { nameOf } from '../names'
import { ResultCache } from './cache'
import { type FacetList, facetLists } from './facets'
import type { Listing, SearchFor } from './search.schema'

export { readSearch, writeSearch } from './search.schema'

/** Results on a page. */
export const PAGE = 20
/** A page waits for a small index, which is loaded in a moment; a large one it does not wait for. */
const PATIENCE_MS = 4_000
const SUMMARY = 220

export interface SearchPage<Card> {
  search: SearchFor
  total: number
  /** The last one where the address asks for one beyond it. */
  page: number
  pages: number
  cards: Card[]
  facets: FacetList[]
  /** The words that were searched for instead, where those given were mistyped. */
  corrected?: string
}

export interface TechnologyResult extends Pick<TechnologyCard, 'id' | 'trl' | 'priceKind' | 'priceMin' | 'priceMax' | 'picture'> {
  title: string
  summary: string
  /** The language that title and summary are in, where it is not the reader's. */
  lang?: Locale
  fields: string[]
  modes: string[]
  supplier: { name: string; kind: string; province: string; verified: boolean }
}

export interface NeedResult
  extends Pick<NeedCard, 'id' | 'trlMin' | 'trlMax' | 'budgetMin' | 'budgetMax' | 'deadline' | 'daysLeft' | 'publishedOn'> {
  title: string
  summary: string
  /** The language that title and summary are in, where it is not the reader's. */
  lang?: Locale
  fields: string[]
  modes: string[]
  province: string | null
  /** NULL = anonymous. */
  organisation: string | null
  figure: { name: string; baseline: number; target: number; unit: string } | null
}

const cache = new ResultCache<SearchPage<unknown>>()

/** Published technologies that answer the search. Throws Unavailable where the index is not loaded. */
export function searchTechnologies(actor: Actor, search: SearchFor): Promise<SearchPage<TechnologyResult>> {
  return cached(actor, 'technologies', search, () =>
    searched('technologies', search, actor.locale, async (ids) =>
      (await cardsOf(db(), ids)).map((card) => technologyResult(card, actor.locale)),
    ),
  )
}

/** Published needs that answer the search; anonymous ones are nobody's. Throws Unavailable where the index is not loaded. */
export function searchNeeds(actor: Actor, search: SearchFor): Promise<SearchPage<NeedResult>> {
  return cached(actor, 'needs', search, () =>
    searched('needs', search, actor.locale, async (ids) => (await needCardsOf(db(), ids)).map((card) => needResult(card, actor.locale))),
  )
}

/** All readers see the same results: they are kept until the index changes. */
async function cached<Card>(
  actor: Actor,
  listing: Listing,
  search: SearchFor,
  make: () => Promise<SearchPage<Card>>,
): Promise<SearchPage<Card>> {
  const index = await loadedIndex()
  const key = JSON.stringify([
    listing,
    actor.locale,
    search.q.toLowerCase(),
    Object.entries(search.filters).sort(),
    search.sort,
    search.page,
  ])
  const page = (await cache.find(key, index.version, make)) as SearchPage<Card>
  return { ...page, search }
}

async function loadedIndex(): Promise<MatchingIndex> {
  try {
    const index = matchingIndex()
    await index.whenReady(Math.max(0, PATIENCE_MS - index.loadingFor))
    return index
  } catch (error) {
    throw error instanceof ExchangeError ? new Unavailable('search:problems.loading') : error
  }
}

const sorts: Record<NonNullable<SearchFor['sort']>, SortOrder> = {
  relevance: 'relevance',
  newest: 'newest',
  title: 'title',
  'price-low': 'price-low',
  'price-high': 'price-high',
  'budget-low': 'price-low',
  'budget-high': 'price-high',
}

function queryOf(listing: Listing, { q, filters, sort, page }: SearchFor): SearchQuery {
  return {
    kind: listing === 'technologies' ? 'offers' : 'needs',
    text: q,
    filters: {
      fields: narrowed(filters.field),
      trl: filters.trl?.map(Number).filter(Number.isFinite),
      modes: filters.mode,
      province: filters.province,
      supplierKind: filters.kind,
    },
    ...(sort && { sort: sorts[sort] }),
    offset: (page - 1) * PAGE,
    limit: PAGE,
  }
}

/** A sector chosen within a chosen field narrows it down. */
function narrowed(fields: string[] | undefined): string[] | undefined {
  return fields?.filter((code) => code.length > 1 || !fields.some((sector) => sector.length > 1 && sector.startsWith(code)))
}

async function searched<Card>(
  listing: Listing,
  search: SearchFor,
  locale: Locale,
  cardsFor: (ids: string[]) => Promise<Card[]>,
): Promise<SearchPage<Card>> {
  const index = matchingIndex()
  let found = await index.search(queryOf(listing, search))
  const { total, facets, corrected } = found
  const pages = Math.max(1, Math.ceil(total / PAGE))
  const page = Math.min(search.page, pages)
  if (page < search.page) found = await index.search(queryOf(listing, { ...search, page }))
  return {
    search,
    total,
    page,
    pages,
    cards: await cardsFor(found.ids),
    facets: facetLists(listing, facets, search, locale),
    ...(corrected !== undefined && corrected !== search.q.toLowerCase() && { corrected }),
  }
}

function technologyResult(card: TechnologyCard, locale: Locale): TechnologyResult {
  const { id, trl, priceKind, priceMin, priceMax, picture, supplier } = card
  return {
    id,
    trl,
    priceKind,
    priceMin,
    priceMax,
    picture,
    title: inWords(locale, card.titleVi, card.titleEn),
    summary: beginning(inWords(locale, card.summaryVi, card.summaryEn)),
    ...foreign(locale, card),
    fields: card.fields.map((code) => nameOf('field', locale, code)),
    modes: card.modes.map((code) => nameOf('mode', locale, code)),
    supplier: {
      name: inWords(locale, supplier.nameVi, supplier.nameEn),
      kind: text(locale)(`search:kinds.${supplier.kind}`),
      province: nameOf('province', locale, supplier.province),
      verified: supplier.verified,
    },
  }
}

function needResult(card: NeedCard, locale: Locale): NeedResult {
  const { id, trlMin, trlMax, budgetMin, budgetMax, deadline, daysLeft, publishedOn, organisation, figure } = card
  return {
    id,
    trlMin,
    trlMax,
    budgetMin,
    budgetMax,
    deadline,
    daysLeft,
    publishedOn,
    title: inWords(locale, card.titleVi, card.titleEn),
    summary: beginning(inWords(locale, card.problemVi, card.problemEn)),
    ...foreign(locale, card),
    fields: card.fields.map((code) => nameOf('field', locale, code)),
    modes: card.modes.map((code) => nameOf('mode', locale, code)),
    province: card.province && nameOf('province', locale, card.province),
    organisation: organisation && inWords(locale, organisation.nameVi, organisation.nameEn),
    figure: figure && {
      name: inWords(locale, figure.nameVi, figure.nameEn),
      baseline: figure.baseline,
      target: figure.target,
      unit: figure.unit,
    },
  }
}

function foreign(locale: Locale, { titleVi, titleEn }: { titleVi: string; titleEn: string }): { lang?: Locale } {
  if (locale === 'en') return titleEn ? {} : { lang: 'vi' }
  return titleVi ? {} : { lang: 'en' }
}

function beginning(words: string): string {
  return words.length <= SUMMARY ? words : `${words.slice(0, SUMMARY).replace(/[\s.,;:…–-]+[^\s]*$/, '')}…`
}
