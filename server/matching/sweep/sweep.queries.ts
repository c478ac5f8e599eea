import type { Database } from '#db/client'
import { newId } from '#server/platform/id'
import { sql } from 'kysely'
import type { Side } from '../matching.requests'
import type { Pair } from './sweep.requests'

/** A sweep begins; one that is under way is forgotten. */
export async function beginSweep(tx: Database): Promise<void> {
  const begun = { id: newId(), nearest: '{}', saves: 0 }
  await tx
    .insertInto('match_sweep')
    .values(begun)
    .onConflict((conflict) => conflict.column('only_row').doUpdateSet({ ...begun, begun_at: sql<Date>`exchange_now()` }))
    .execute()
}

export function findSweep(db: Database) {
  return db.selectFrom('match_sweep').select(['id', 'begun_at', 'saves', 'nearest']).executeTakeFirst()
}

export type Sweep = NonNullable<Awaited<ReturnType<typeof findSweep>>>

export interface Swept {
  record_id: string
  since: Date
}

/** Records of a kind that wait for the sweep, after the given one. */
export function listSwept(db: Database, kind: Side, after: string, limit: number): Promise<Swept[]> {
  return db
    .selectFrom('match_pending')
    .select(['record_id', 'since'])
    .where('kind', '=', kind)
    .where('record_id', '>', after)
    .where('later', '=', true)
    .where('sweep', '=', true)
    .orderBy('record_id')
    .limit(limit)
    .execute()
}

/** These no longer wait, but for what has been made to wait anew since they were read. */
export async function removeSwept(tx: Database, kind: Side, swept: readonly Swept[]): Promise<void> {
  if (swept.length === 0) return
  const ids = swept.map(({ record_id }) => record_id)
  const since = swept.map((one) => one.since)
  await sql`
    delete from match_pending using unnest(${ids}::text[], ${since}::timestamptz[]) as done (record_id, since)
    where kind = ${kind} and match_pending.record_id = done.record_id and later and sweep
      and date_trunc('milliseconds', match_pending.since) <= done.since
  `.execute(tx)
}

/** Keeps what the needs so far have shown; false where another has saved meanwhile, or the sweep has begun anew. */
export async function keepSweep(tx: Database, { id, saves }: Sweep, nearest: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('match_sweep')
    .set({ nearest, saves: saves + 1 })
    .where('id', '=', id)
    .where('saves', '=', saves)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The sweep is over where nothing waits for it any more; says whether it is. */
export async function endSweep(db: Database): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('match_sweep')
    .where((is) => is.not(is.exists(is.selectFrom('match_pending').select('kind').where('later', '=', true).where('sweep', '=', true))))
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** The suggestions of these needs, in whatever state, with what they were made with. */
export async function listStandingOf(db: Database, needIds: readonly string[]) {
  if (needIds.length === 0) return []
  return db
    .selectFrom('match')
    .select(['need_id', 'technology_id', 'inputs_hash', 'statistics_hash', 'engine_version', 'parameters_hash', 'weights_version'])
    .where('need_id', 'in', needIds)
    .execute()
}

export type StandingRow = Awaited<ReturnType<typeof listStandingOf>>[number]

/** Those of the pairs that stand as suggestions, in whatever state. */
export async function standingAmong(db: Database, pairs: readonly Pair[]): Promise<Pair[]> {
  const { rows } = await sql<{ need_id: string; technology_id: string }>`
    select need_id, technology_id from match
    join unnest(${pairs.map(([needId]) => needId)}::text[], ${pairs.map(([, id]) => id)}::text[]) as asked (need_id, technology_id)
      using (need_id, technology_id)
  `.execute(db)
  return rows.map((row) => [row.need_id, row.technology_id])
}

/** The best scores of these needs' suggestions, best first, so many of each at most. */
export async function bestScores(db: Database, needIds: readonly string[], limit: number): Promise<Map<string, number[]>> {
  const { rows } = await sql<{ need_id: string; scores: string[] }>`
    select asked.id as need_id, array_agg(best.score order by best.score desc) as scores
    from unnest(${needIds}::text[]) as asked (id) cross join lateral (
      select score from match where need_id = asked.id and state <> 'outdated' order by score desc limit ${limit}) as best
    group by asked.id
  `.execute(db)
  return new Map(rows.map(({ need_id, scores }) => [need_id, scores.map(Number)]))
}
