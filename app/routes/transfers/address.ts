/** An identifier out of the address; anything that cannot be one is none, so that it never reaches the database. */
export function idIn(value: string | null | undefined): string | undefined {
  return value && /^[\w-]{1,40}$/.test(value) ? value : undefined
}

/** The number of a page out of the address, 1 where it says nothing sensible. */
export function pageIn(params: URLSearchParams): number {
  const page = Number(params.get('page') ?? 1)
  return Number.isSafeInteger(page) && page > 0 && page < 10_000 ? page : 1
}
