import { db } from '#server/platform/database'
import type { Thread } from '#server/platform/threads/threads'
import { readNeeds, readOffers } from './matching.records'
import type { MatchingRequests, Side } from './matching.requests'

/** Records read and handed over at once: few enough that neither the event loop nor a search waits long. */
export const PORTION = 50

type MatchingThread = Thread<MatchingRequests>

/** Hands everything published over to the thread; stops, and says so by false, once it shall not go on. */
export async function putEverything(thread: MatchingThread, goesOn: () => boolean): Promise<boolean> {
  let after: string | undefined
  for (let more = true; more; ) {
    const offers = await readOffers(db(), { after, limit: PORTION })
    if (!goesOn()) return false
    if (offers.length > 0) await thread.ask('put', { offers, needs: [] }, { timeoutMs: 60_000 })
    after = offers.at(-1)?.id
    more = offers.length === PORTION
  }
  after = undefined
  for (let more = true; more; ) {
    const needs = await readNeeds(db(), { after, limit: PORTION })
    if (!goesOn()) return false
    if (needs.length > 0) await thread.ask('put', { offers: [], needs }, { timeoutMs: 60_000 })
    after = needs.at(-1)?.id
    more = needs.length === PORTION
  }
  return true
}

/** Reads these records anew: what is published is put in, what is not is taken out. */
export async function putAnew(thread: MatchingThread, side: Side, ids: string[]): Promise<void> {
  const technologies = side === 'technology'
  const offers = technologies ? await readOffers(db(), { ids, limit: ids.length }) : []
  const needs = technologies ? [] : await readNeeds(db(), { ids, limit: ids.length })
  const found = new Set([...offers, ...needs].map(({ id }) => id))
  const gone = ids.filter((id) => !found.has(id))
  if (found.size > 0) await thread.ask('put', { offers, needs }, { timeoutMs: 60_000 })
  if (gone.length > 0) await thread.ask('remove', technologies ? { offers: gone, needs: [] } : { offers: [], needs: gone })
}
