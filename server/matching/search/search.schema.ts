/** The orders that a reader may choose; each list offers its own. */
export const sortOrders = {
  technologies: ['relevance', 'newest', 'title', 'price-low', 'price-high'],
  needs: ['relevance', 'newest', 'title', 'budget-high', 'budget-low'],
} as const
export type Listing = keyof typeof sortOrders
export type SearchSort = (typeof sortOrders)[Listing][number]

/** The properties to filter by, under the names that they have in an address. */
export const facetNames = {
  technologies: ['field', 'trl', 'mode', 'province', 'kind'],
  needs: ['field', 'mode', 'province', 'trl'],
} as const
export type FacetName = (typeof facetNames)[Listing][number]

/** A search in its one form: however an address writes it, equal searches are equal here. */
export interface SearchFor {
  q: string
  filters: Partial<Record<FacetName, string[]>>
  /** Absent = by relevance where words are given, else newest first. */
  sort?: SearchSort
  page: number
}

const longestQuery = 200
const mostChoices = 20
/** What a code of any list looks like. */
const code = /^[a-z0-9-]{1,40}$/

/** Reads a search from an address. Nothing in an address is an error: what is unknown or out of bounds is left out. */
export function readSearch(listing: Listing, params: URLSearchParams): SearchFor {
  const filters: SearchFor['filters'] = {}
  for (const name of facetNames[listing]) {
    const values = [...new Set(params.getAll(name))].filter((value) => code.test(value)).sort()
    if (values.length > 0) filters[name] = values.slice(0, mostChoices)
  }
  const sort = sortOrders[listing].find((order) => order === params.get('sort'))
  const page = Number(params.get('page') ?? 1)
  return {
    q: cleaned(params.get('q') ?? ''),
    filters,
    ...(sort && { sort }),
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  }
}

function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longestQuery)
}

/** The address of a search, without what goes without saying. */
export function writeSearch({ q, filters, sort, page }: Omit<SearchFor, 'page'> & { page?: number }): string {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  for (const [name, values] of Object.entries(filters)) for (const value of values ?? []) params.append(name, value)
  if (sort) params.set('sort', sort)
  if (page && page > 1) params.set('page', String(page))
  const query = params.toString()
  return query && `?${query}`
}

/** The same search without one of its choices; it begins on its first page. */
export function withoutChoice(search: SearchFor, name: FacetName, value: string): SearchFor {
  const values = search.filters[name]?.filter((other) => other !== value) ?? []
  const { [name]: _, ...others } = search.filters
  return { ...search, page: 1, filters: values.length > 0 ? { ...others, [name]: values } : others }
}

export function isFiltered({ filters }: SearchFor): boolean {
  return Object.keys(filters).length > 0
}
