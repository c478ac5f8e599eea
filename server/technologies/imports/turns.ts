import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { type JobOptions, enqueue } from '#server/platform/jobs'

declare module '#server/platform/jobs' {
  interface Jobs {
    'imports.read': { importId: string }
    'imports.commit': { importId: string }
  }
}

export type ImportJob = 'imports.read' | 'imports.commit'

/** An import without a sign of life for this long has lost its worker. */
const deadAfterMs = 120_000
/** One that gave a sign of life within this time is being worked on. */
const aliveMs = 15_000

/** Orders the work on an import. An order that has not begun yet is replaced. */
export async function order(tx: Tx, job: ImportJob, importId: string, options: JobOptions = {}): Promise<void> {
  await enqueue(tx, job, { importId }, { ...options, key: `import-${importId}` })
}

/**
 * Whether it is this import's turn. One at a time, so that large files leave room for other jobs; the others come again a
 * little later. A queue of the job runner would do the same, but a killed worker keeps a queue shut for hours.
 */
export async function takeTurn(job: ImportJob, importId: string): Promise<boolean> {
  const other = await db()
    .selectFrom('import')
    .select('id')
    .where('state', 'in', ['reading', 'committing'])
    .where('id', '!=', importId)
    .where('active_at', '>', new Date(now().getTime() - aliveMs))
    .executeTakeFirst()
  if (!other) return true
  await transact((tx) => order(tx, job, importId, { runAt: new Date(Date.now() + 4_000) }))
  return false
}

/** Orders again what a killed worker left lying; the work bears being done twice. Runs every minute. */
export async function resumeImports(): Promise<void> {
  const since = new Date(now().getTime() - deadAfterMs)
  const left = await db()
    .selectFrom('import')
    .select(['id', 'state'])
    .where('state', 'in', ['reading', 'committing'])
    .where('updated_at', '<', since)
    .where((is) => is.or([is('active_at', 'is', null), is('active_at', '<', since)]))
    .execute()
  for (const { id, state } of left) await transact((tx) => order(tx, state === 'reading' ? 'imports.read' : 'imports.commit', id))
}
