import { z } from 'zod'

/** Suggestions that fit beside each other on a page. */
export const COMPARED = 4

/** The suggestions picked in a list, as its address names them: unknown words and repetitions are left out. */
export function pickedIn(search: URLSearchParams): string[] {
  const id = z.string().regex(/^[0-9a-z]{6,40}$/i)
  return [...new Set(search.getAll('match').filter((value) => id.safeParse(value).success))].slice(0, 60)
}
