import type { Database } from '#db/client'
import { sql } from 'kysely'
import { statesFor } from '../matching.states'
import type { Side } from '../matching.requests'

export interface Pending {
  kind: Side
  record_id: string
  since: Date
  at: Date
}

/** The rows that wait for the sweep, unless something made them wait for more. */
const swept = sql<boolean>`(later and sweep)`

/** Notes the record as one to be scored; one that waits already is scored as it will be then. */
export async function addPending(tx: Database, kind: Side, recordId: string): Promise<void> {
  await tx
    .insertInto('match_pending')
    .values({ kind, record_id: recordId })
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'record_id'])
        .doUpdateSet({ since: sql<Date>`clock_timestamp()`, at: sql<Date>`exchange_now()`, later: false, sweep: false }),
    )
    .execute()
}

/** What waits to be scored record by record, in its order; `all` = what waits for the sweep too. */
export function listPending(db: Database, limit: number, { all = false } = {}): Promise<Pending[]> {
  return db
    .selectFrom('match_pending')
    .select(['kind', 'record_id', 'since', 'at'])
    .$if(!all, (query) => query.where((is) => is.not(swept)))
    .orderBy('later')
    .orderBy('since')
    .limit(limit)
    .execute()
}

/** Only as it was when it was read: a record published again meanwhile is scored again. */
export async function removePending(tx: Database, { kind, record_id, since }: Pending): Promise<void> {
  await tx
    .deleteFrom('match_pending')
    .where('kind', '=', kind)
    .where('record_id', '=', record_id)
    .where(sql<boolean>`date_trunc('milliseconds', since) <= ${since}`)
    .execute()
}

/** Where a sweep is under way, the need that has just been scored takes part in it; says whether it does. */
export async function joinSweep(tx: Database, { kind, record_id, since }: Pending): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('match_pending')
    .set({ later: true, sweep: true })
    .where('kind', '=', kind)
    .where('record_id', '=', record_id)
    .where(sql<boolean>`date_trunc('milliseconds', since) <= ${since}`)
    .where((is) => is.exists(is.selectFrom('match_sweep').select('id')))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const ownColumn = { need: 'need_id', technology: 'technology_id' } as const
const partnerColumn = { need: 'technology_id', technology: 'need_id' } as const

export async function partnersOf(db: Database, kind: Side, id: string): Promise<string[]> {
  const rows = await db.selectFrom('match').select(`${partnerColumn[kind]} as partner`).where(ownColumn[kind], '=', id).execute()
  return rows.map(({ partner }) => partner)
}

/** Of these needs, those that have as many suggestions as they may, with the score that a further one must pass. */
export async function fullNeeds(db: Database, needIds: string[], limit: number): Promise<Map<string, number>> {
  if (needIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('need')
    .innerJoinLateral(
      (is) =>
        is
          .selectFrom('match')
          .select('score')
          .whereRef('match.need_id', '=', 'need.id')
          .where('match.state', '!=', 'outdated')
          .orderBy('match.score', 'desc')
          .offset(limit - 1)
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(['need.id', 'last.score'])
    .where('need.id', 'in', needIds)
    .execute()
  return new Map(rows.map(({ id, score }) => [id, score]))
}

/** One side is no longer published: what nobody has decided yet is outdated. */
export function outdateMatches(tx: Database, kind: Side, id: string) {
  return tx
    .updateTable('match')
    .set({ state: 'outdated', untold: null })
    .where(ownColumn[kind], '=', id)
    .where('state', 'in', statesFor('retire'))
    .returning(['need_organisation_id', 'supplier_organisation_id'])
    .execute()
}

/** That a suggestion is one of these records. */
function ofThese(records: readonly Pending[]) {
  const idsOf = (side: Side) => records.filter(({ kind }) => kind === side).map(({ record_id }) => record_id)
  return sql<boolean>`(need_id = any (${idsOf('need')}) or technology_id = any (${idsOf('technology')}))`
}

/** When the newest suggestion was made of which nobody has been told, of these records alone where some are given. */
export async function latestUntold(db: Database, of?: readonly Pending[]): Promise<Date | undefined> {
  const row = await db
    .selectFrom('match')
    .select((is) => is.fn.max('created_at').as('at'))
    .where('untold', 'is not', null)
    .$if(of !== undefined, (query) => query.where(ofThese(of ?? [])))
    .executeTakeFirst()
  return row?.at ?? undefined
}

/** Takes the suggestions of which nobody has been told, each once whoever asks. */
export function takeUntold(tx: Database, limit: number, of?: readonly Pending[]) {
  return tx
    .with('some', (is) =>
      is
        .selectFrom('match')
        .select(['id', 'untold'])
        .where('untold', 'is not', null)
        .$if(of !== undefined, (query) => query.where(ofThese(of ?? [])))
        .orderBy('created_at')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('match')
    .from('some')
    .set({ untold: null })
    .whereRef('match.id', '=', 'some.id')
    .returning([
      'match.id',
      'match.need_id',
      'match.technology_id',
      'match.need_organisation_id',
      'match.supplier_organisation_id',
      'some.untold as side',
    ])
    .execute()
}

export type Untold = Awaited<ReturnType<typeof takeUntold>>[number]
