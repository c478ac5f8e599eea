import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { weightsOf } from '../learning/weights/weights.queries'
import { matchingIndex } from '../running-index'
import { partyOf } from '../matching.policy'
import { findMatch, findStatistics } from '../matching.queries'
import { readNeeds, readOffers } from '../matching.records'

export interface Recomputed {
  /** The same score from the same inputs by the same engine. */
  equal: boolean
  stored: number
  /** Undefined where a record is no longer public. */
  score?: number
  /** What is no longer as it was when the score was made. */
  changed: ('records' | 'engine' | 'parameters')[]
}

/**
 * Scores the pair again from the two records as published now, with the word statistics and the weights that the suggestion
 * was made with, and says whether it comes out the same. Throws NotFound for others than the two sides and the Office.
 */
export async function recompute(actor: Actor, matchId: string): Promise<Recomputed> {
  const match = await findMatch(db(), matchId)
  if (!match || !partyOf(actor, match)) throw new NotFound()
  const [need] = await readNeeds(db(), { ids: [match.need_id], limit: 1 })
  const [offer] = await readOffers(db(), { ids: [match.technology_id], limit: 1 })
  const statistics = await findStatistics(db(), match.statistics_hash)
  if (!need || !offer || !statistics) return { equal: false, stored: match.score, changed: ['records'] }
  const weights = await weightsOf(db(), match.weights_version)
  const again = await matchingIndex().pair({ need, offer, statistics: statistics.excerpt, weights })
  const changed: Recomputed['changed'] = []
  if (again.inputsHash !== match.inputs_hash) changed.push('records')
  if (again.engineVersion !== match.engine_version) changed.push('engine')
  if (again.parametersHash !== match.parameters_hash) changed.push('parameters')
  const { score } = again.explanation
  return { equal: changed.length === 0 && score === match.score, stored: match.score, score, changed }
}
