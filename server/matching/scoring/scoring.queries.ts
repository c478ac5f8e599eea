import type { Database } from '#db/client'
import { newId } from '#server/platform/id'
import { sql } from 'kysely'
import { statesFor } from '../matching.states'
import type { Explained, Side } from '../matching.requests'

export interface Pending {
  kind: Side
  record_id: string
  since: Date
  at: Date
}

/** Notes the record as one to be scored; one that waits already is scored as it will be then. */
export async function addPending(tx: Database, kind: Side, recordId: string): Promise<void> {
  await tx
    .insertInto('match_pending')
    .values({ kind, record_id: recordId })
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'record_id'])
        .doUpdateSet({ since: sql<Date>`clock_timestamp()`, at: sql<Date>`exchange_now()`, later: false }),
    )
    .execute()
}

export function listPending(db: Database, limit: number): Promise<Pending[]> {
  return db
    .selectFrom('match_pending')
    .select(['kind', 'record_id', 'since', 'at'])
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

/** Rows of one statement: each carries its whole explanation, and a hundred of them hold up the pages. */
const CHUNK = 20

/**
 * Writes the suggestions: new ones, and new scores of those that stand. What people decided stays; one that fell under the
 * floor is outdated. Running it again changes nothing.
 */
export async function writeSuggestions(tx: Database, made: { side: Side; floor: number } & Explained): Promise<number> {
  const { side, floor, suggestions, statistics, engineVersion, parametersHash, weightsVersion } = made
  await writeStatistics(tx, statistics)
  let added = 0
  for (let start = 0; start < suggestions.length; start += CHUNK) {
    const rows = suggestions.slice(start, start + CHUNK).map((one) => ({
      id: newId(),
      need_id: one.needId,
      technology_id: one.technologyId,
      need_organisation_id: one.needOrganisationId,
      supplier_organisation_id: one.supplierOrganisationId,
      score: one.score,
      criteria: one.criteria,
      conflicts: one.conflicts,
      engine_version: engineVersion,
      parameters_hash: parametersHash,
      weights_version: weightsVersion,
      inputs_hash: one.inputsHash,
      statistics_hash: one.statisticsHash,
      fields: one.fields,
      state: one.score >= floor ? ('suggested' as const) : ('outdated' as const),
      dismiss_reason: null,
      dismissed_by_side: null,
      decided_by: null,
      decided_at: null,
      untold: one.score >= floor ? side : null,
    }))
    const written = await tx
      .insertInto('match')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['need_id', 'technology_id']).doUpdateSet((is) => ({
          score: is.ref('excluded.score'),
          criteria: is.ref('excluded.criteria'),
          conflicts: is.ref('excluded.conflicts'),
          engine_version: is.ref('excluded.engine_version'),
          parameters_hash: is.ref('excluded.parameters_hash'),
          weights_version: is.ref('excluded.weights_version'),
          inputs_hash: is.ref('excluded.inputs_hash'),
          statistics_hash: is.ref('excluded.statistics_hash'),
          fields: is.ref('excluded.fields'),
          scored_at: sql<Date>`exchange_now()`,
          state: is.case().when('match.state', 'in', statesFor('score')).then(is.ref('excluded.state')).else(is.ref('match.state')).end(),
        })),
      )
      .returning(sql<boolean>`xmax = 0`.as('inserted'))
      .execute()
    added += written.filter(({ inserted }) => inserted).length
  }
  return added
}

/** Most statistics are there already, from an earlier record scored with them: those are not sent again. */
async function writeStatistics(tx: Database, statistics: Explained['statistics']): Promise<void> {
  if (statistics.length === 0) return
  const hashes = statistics.map(({ hash }) => hash)
  const stored = await tx.selectFrom('match_statistics').select('hash').where('hash', 'in', hashes).execute()
  const known = new Set(stored.map(({ hash }) => hash))
  const missing = statistics.filter(({ hash }) => !known.has(hash))
  if (missing.length === 0) return
  await tx
    .insertInto('match_statistics')
    .values(missing)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
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

/** When the newest suggestion was made of which nobody has been told. */
export async function latestUntold(db: Database): Promise<Date | undefined> {
  const row = await db
    .selectFrom('match')
    .select((is) => is.fn.max('created_at').as('at'))
    .where('untold', 'is not', null)
    .executeTakeFirst()
  return row?.at ?? undefined
}

/** Takes the suggestions of which nobody has been told, each once whoever asks. */
export function takeUntold(tx: Database, limit: number) {
  return tx
    .with('some', (is) =>
      is
        .selectFrom('match')
        .select(['id', 'untold'])
        .where('untold', 'is not', null)
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
