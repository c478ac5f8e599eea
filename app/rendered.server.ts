import { createHash, randomBytes } from 'node:crypto'

/** Characters of markup that are kept; what was not asked for longest goes first. */
const most = 32_000_000

/** Stands for the nonce in a page that is kept: each answer gets its own. Nobody can guess it and write it into a record. */
const noncePlace = randomBytes(16).toString('base64')

const kept = new Map<string, string>()
let size = 0

/**
 * The markup of a page, rendered anew only where its data have changed since. A page comes from its address and its data and
 * from nothing else, and both are the key: whoever gets a page that was kept has just been given the very data that it shows.
 */
export function rendered(address: string, data: string, nonce: string, render: (nonce: string) => string): string {
  const key = createHash('sha256').update(address).update('\0').update(data).digest('base64')
  const known = kept.get(key)
  const page = known ?? render(noncePlace)
  if (known !== undefined) kept.delete(key)
  else size += page.length
  kept.set(key, page)
  for (const [oldest, { length }] of kept) {
    if (size <= most) break
    kept.delete(oldest)
    size -= length
  }
  return page.replaceAll(noncePlace, () => nonce)
}
