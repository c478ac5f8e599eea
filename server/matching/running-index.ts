import { Unavailable } from '#server/platform/errors'
import { useWritten } from './learning/use/later'
import { MatchingIndex } from './matching.index'

/** Vite makes this module anew when a file it rests on changes; the running index outlives that. */
const processWide = globalThis as { matchingIndex?: MatchingIndex }

/** Starts the one index of this process; searching and scoring share it. */
export function startMatchingIndex(databaseUrl: string, path?: string): MatchingIndex {
  if (processWide.matchingIndex) throw new Error('the matching index runs already')
  processWide.matchingIndex = new MatchingIndex(databaseUrl, path)
  return processWide.matchingIndex
}

export async function stopMatchingIndex(): Promise<void> {
  const running = processWide.matchingIndex
  processWide.matchingIndex = undefined
  await running?.stop()
  // What was seen in the last moments is still on its way to the database.
  await useWritten()
}

/** The index of this process, where one runs. */
export function runningIndex(): MatchingIndex | undefined {
  return processWide.matchingIndex
}

/** The index of this process. Throws Unavailable where none runs. */
export function matchingIndex(): MatchingIndex {
  const index = runningIndex()
  if (!index) throw new Unavailable('search:problems.loading')
  return index
}
