import type { Database } from '#db/client'
import type { MatchLearningTable, MatchWeightsTable } from '#db/tables/matching'
import { type Insertable, type Updateable, sql } from 'kysely'
import { DEFAULT_PARAMETERS } from '../../engine/engine'
import type { WeightsInput } from '../../matching.requests'
import { beginSweep } from '../../sweep/sweep.queries'

const columns = [
  'version',
  'weights',
  'origin',
  'state',
  'based_on',
  'evidence',
  'made_at',
  'in_force_at',
  'decided_by',
  'decided_at',
  'note',
] as const satisfies readonly (keyof MatchWeightsTable)[]

/** The weights that scores are made with; the engine's own where no version is in force yet. */
export async function weightsInForce(db: Database): Promise<WeightsInput> {
  const row = await db.selectFrom('match_weights').select(['version', 'weights']).where('state', '=', 'in-force').executeTakeFirst()
  return row ?? { version: null, weights: DEFAULT_PARAMETERS.weights }
}

/** The weights of a version, in force or not. */
export async function weightsOf(db: Database, version: number | null): Promise<WeightsInput> {
  if (version === null) return { version, weights: DEFAULT_PARAMETERS.weights }
  return db.selectFrom('match_weights').select(['version', 'weights']).where('version', '=', version).executeTakeFirstOrThrow()
}

/** Every version, newest first; held until the transaction ends where `lock` says so: of two acts at once one waits. */
export function listVersions(db: Database, { lock = false } = {}) {
  return db
    .selectFrom('match_weights')
    .select(columns)
    .orderBy('version', 'desc')
    .$if(lock, (query) => query.forUpdate())
    .execute()
}

export type VersionRow = Awaited<ReturnType<typeof listVersions>>[number]

/** Held until the transaction ends, even where there is no version yet. */
export async function lockVersions(tx: Database): Promise<VersionRow[]> {
  await sql`select pg_advisory_xact_lock(hashtext('match_weights'))`.execute(tx)
  return listVersions(tx, { lock: true })
}

export function insertVersion(tx: Database, row: Insertable<MatchWeightsTable>) {
  return tx.insertInto('match_weights').values(row).execute()
}

export function updateVersion(tx: Database, version: number, set: Updateable<MatchWeightsTable>) {
  return tx.updateTable('match_weights').set(set).where('version', '=', version).execute()
}

/** Every published record waits for a sweep over all pairs, after all that people have published; one under way begins anew. */
export async function addAllPending(tx: Database): Promise<void> {
  await beginSweep(tx)
  for (const kind of ['need', 'technology'] as const) {
    await tx
      .insertInto('match_pending')
      .columns(['kind', 'record_id', 'later', 'sweep'])
      .expression((is) =>
        is
          .selectFrom(kind)
          .select([
            sql<typeof kind>`${sql.lit(kind)}`.as('kind'),
            'id as record_id',
            sql<boolean>`true`.as('later'),
            sql<boolean>`true`.as('sweep'),
          ])
          .where('state', '=', 'published'),
      )
      .onConflict((conflict) => conflict.columns(['kind', 'record_id']).doUpdateSet({ since: sql<Date>`clock_timestamp()`, sweep: true }))
      .execute()
  }
}

/** How many records are still scored with older weights. */
export async function countWaiting(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('match_pending')
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export function insertLearning(tx: Database, row: Insertable<MatchLearningTable>) {
  return tx.insertInto('match_learning').values(row).execute()
}

/** The last night's learning. Index: match_learning_ran. */
export function findLastLearning(db: Database) {
  return db
    .selectFrom('match_learning')
    .select(['ran_at', 'outcome', 'details', 'version'])
    .orderBy('ran_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export function accountNames(db: Database, ids: string[]) {
  if (ids.length === 0) return Promise.resolve([])
  return db.selectFrom('account').select(['id', 'name']).where('id', 'in', ids).execute()
}
