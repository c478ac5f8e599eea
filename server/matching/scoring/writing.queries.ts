import type { Database } from '#db/client'
import { sql } from 'kysely'
import { statesFor } from '../matching.states'
import type { Explained, MadeWith, Side } from '../matching.requests'
import { rowOf } from './rows'

/** Rows of one statement: each carries its whole explanation. */
const CHUNK = 50

interface Written extends MadeWith {
  /** whose publication, or whose turn, made them */
  side: Side
  /** what scores less is outdated */
  floor: number
}

/** Writes the suggestions of a record: new ones, and new scores of those that stand. */
export async function writeSuggestions(tx: Database, made: Written & Explained): Promise<void> {
  await writeStatistics(tx, made.statistics)
  await writeRows(tx, made, made.suggestions.map(rowOf))
}

/**
 * Writes suggestions given as rows. What people decided stays; one that fell under the floor is outdated; one whose need or
 * technology is no longer published is left as it is. Running it again changes nothing.
 */
export async function writeRows(tx: Database, made: Written, rows: readonly string[]): Promise<void> {
  const open = statesFor('score')
  for (let start = 0; start < rows.length; start += CHUNK) {
    await sql`
      insert into match (id, need_id, technology_id, need_organisation_id, supplier_organisation_id, score, criteria, conflicts,
        engine_version, parameters_hash, weights_version, inputs_hash, statistics_hash, fields, state, untold)
      select made.id, made.need_id, made.technology_id, made.need_organisation_id, made.supplier_organisation_id, made.score,
        made.criteria, made.conflicts, ${made.engineVersion}, ${made.parametersHash}, ${made.weightsVersion}::integer, made.inputs_hash,
        made.statistics_hash, made.fields, case when made.score >= ${made.floor} then 'suggested' else 'outdated' end,
        case when made.score >= ${made.floor} then ${made.side} end
      from jsonb_to_recordset(${`[${rows.slice(start, start + CHUNK).join()}]`}::jsonb) as made (
        id text, need_id text, technology_id text, need_organisation_id text, supplier_organisation_id text, score numeric(4, 1),
        criteria jsonb, conflicts jsonb, inputs_hash text, statistics_hash text, fields text[])
      join need on need.id = made.need_id and need.state = 'published'
      join technology on technology.id = made.technology_id and technology.state = 'published'
      on conflict (need_id, technology_id) do update set
        score = excluded.score, criteria = excluded.criteria, conflicts = excluded.conflicts,
        engine_version = excluded.engine_version, parameters_hash = excluded.parameters_hash,
        weights_version = excluded.weights_version, inputs_hash = excluded.inputs_hash,
        statistics_hash = excluded.statistics_hash, fields = excluded.fields, scored_at = exchange_now(),
        state = case when match.state = any (${open}) then excluded.state else match.state end
    `.execute(tx)
  }
}

/** Writes new points of pairs that stand, given as rows; their evidence, and what people decided, stays. As `writeRows` otherwise. */
export async function writeScores(
  tx: Database,
  made: MadeWith & { floor: number; weights: Readonly<Record<string, number>> },
  rows: readonly string[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update match set
      score = made.score,
      criteria = (
        select jsonb_agg(one || jsonb_build_object('weight', ${JSON.stringify(made.weights)}::jsonb -> (one ->> 'key'),
          'points', made.points -> (one ->> 'key')) order by place)
        from jsonb_array_elements(match.criteria) with ordinality as each (one, place)),
      engine_version = ${made.engineVersion}, parameters_hash = ${made.parametersHash},
      weights_version = ${made.weightsVersion}::integer, scored_at = exchange_now(),
      state = case when match.state <> all (${statesFor('score')}) then match.state
        when made.score >= ${made.floor} then 'suggested' else 'outdated' end
    from jsonb_to_recordset(${`[${rows.join()}]`}::jsonb) as made (
        need_id text, technology_id text, inputs_hash text, statistics_hash text, score numeric(4, 1), points jsonb)
      join need on need.id = made.need_id and need.state = 'published'
      join technology on technology.id = made.technology_id and technology.state = 'published'
    where match.need_id = made.need_id and match.technology_id = made.technology_id
      and match.inputs_hash = made.inputs_hash and match.statistics_hash = made.statistics_hash
  `.execute(tx)
}

/** Of these word statistics, those that no suggestion names yet. */
export async function missingStatistics(db: Database, hashes: readonly string[]): Promise<string[]> {
  if (hashes.length === 0) return []
  const stored = await db.selectFrom('match_statistics').select('hash').where('hash', 'in', hashes).execute()
  const known = new Set(stored.map(({ hash }) => hash))
  return hashes.filter((hash) => !known.has(hash))
}

/** Most statistics are there already, from an earlier record scored with them: those are not sent again. */
export async function writeStatistics(tx: Database, statistics: Explained['statistics']): Promise<void> {
  const missing = new Set(
    await missingStatistics(
      tx,
      statistics.map(({ hash }) => hash),
    ),
  )
  if (missing.size === 0) return
  await tx
    .insertInto('match_statistics')
    .values(statistics.filter(({ hash }) => missing.has(hash)))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
