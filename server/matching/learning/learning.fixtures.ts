import type { MatchWeightsTable } from '#db/tables/matching'
import { db } from '#server/platform/database'
import type { Insertable } from 'kysely'
import { DEFAULT_PARAMETERS } from '../engine/engine'
import { ensureWeights } from './weights/weights.first'

/** Other weights than the engine's, of its own criteria. */
export function otherWeights(): Record<string, number> {
  const weights: Record<string, number> = { ...DEFAULT_PARAMETERS.weights }
  return { ...weights, text: (weights.text ?? 0) - 4, trl: (weights.trl ?? 0) + 4 }
}

/** A version that awaits a decision, above those that there are. */
export async function buildProposal(overrides: Partial<Insertable<MatchWeightsTable>> = {}): Promise<number> {
  await ensureWeights()
  const { last } = await db()
    .selectFrom('match_weights')
    .select((is) => is.fn.max('version').as('last'))
    .executeTakeFirstOrThrow()
  const version = Number(last) + 1
  await db()
    .insertInto('match_weights')
    .values({
      version,
      weights: JSON.stringify(otherWeights()),
      origin: 'learned',
      state: 'proposed',
      based_on: 1,
      in_force_at: null,
      decided_by: null,
      decided_at: null,
      ...overrides,
    })
    .execute()
  return version
}
