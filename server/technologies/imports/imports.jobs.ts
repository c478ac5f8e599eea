import type { JobHandlers } from '#server/platform/jobs'
import { commitRows } from './commit-rows'
import type { ImportKinds } from './kinds'
import { readImport } from './read-import'

/** The handlers of the import's jobs, for the kinds of record that the exchange has. */
export function importJobs(kinds: ImportKinds): JobHandlers {
  return {
    'imports.read': (payload) => readImport(payload, kinds),
    'imports.commit': (payload) => commitRows(payload, kinds),
  }
}
