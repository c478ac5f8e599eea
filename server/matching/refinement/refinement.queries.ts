import type { Database } from '#db/client'
import { sql } from 'kysely'
import type { StateCounts } from '../matching.queries'
import type { MatchState } from '../matching.states'
import type { Weighed, Weights } from './refinement.schema'

/** More than a need ever has. */
const MOST = 200

/** What each suggestion of a need earned by criterion, best score first, without its evidence. Index: match_need. */
export async function listWeighed(db: Database, needId: string, state: MatchState): Promise<(Weighed & { technologyId: string })[]> {
  const rows = await db
    .selectFrom('match')
    .select(['id', 'technology_id as technologyId', 'score'])
    .select(
      sql<Weighed['criteria']>`(
        select coalesce(json_agg(json_build_object('key', one -> 'key', 'points', one -> 'points', 'weight', one -> 'weight')), '[]')
        from jsonb_array_elements(criteria) as one)`.as('criteria'),
    )
    .where('need_id', '=', needId)
    .where('state', '=', state)
    .orderBy('score', 'desc')
    .orderBy('id')
    .limit(MOST)
    .execute()
  return rows
}

/**
 * How many suggestions a need has in each state, and the weights that its people saved, in one statement; without
 * suggestions there is nothing to weigh. Indexes: match_need, the key of match_refinement.
 */
export async function countAndWeightsOf(db: Database, needId: string): Promise<{ counts: StateCounts; weights?: Weights }> {
  const rows = await db
    .selectFrom('match')
    .select((is) => [
      'match.state',
      is.fn.countAll<number>().as('count'),
      is.selectFrom('match_refinement').select('weights').where('need_id', '=', needId).$castTo<{ weights: Weights }>().as('weights'),
    ])
    .where('match.need_id', '=', needId)
    .groupBy('match.state')
    .execute()
  const weights = rows[0]?.weights
  return { counts: Object.fromEntries(rows.map(({ state, count }) => [state, count])), ...(weights && { weights }) }
}

export function findRefinement(db: Database, needId: string) {
  return db
    .selectFrom('match_refinement')
    .innerJoin('account', 'account.id', 'match_refinement.saved_by')
    .select((is) => [
      'match_refinement.saved_at as savedAt',
      'account.name as savedBy',
      is.ref('match_refinement.weights').$castTo<Weights>().as('weights'),
    ])
    .where('need_id', '=', needId)
    .executeTakeFirst()
}
