import { db } from '#server/platform/database'
import { weightsOf } from '../learning/weights/weights.queries'
import { matchingIndex } from '../running-index'
import { type StandingRow, listStandingOf } from './sweep.queries'
import type { Pair, StandingPair } from './sweep.requests'

export interface StandingOfNeed {
  /** explained with all that is in force but the weights: where their records are the same, only their points are new */
  explained: StandingPair[]
  /** those whose evidence does not hold */
  others: Pair[]
}

/** The pairs that a sweep finds standing, told apart by whether their evidence may hold. */
export class StandingPairs {
  private readonly known = new Map<string, Promise<boolean>>()

  async of(needIds: readonly string[]): Promise<Map<string, StandingOfNeed>> {
    const found = new Map<string, StandingOfNeed>(needIds.map((id) => [id, { explained: [], others: [] }]))
    for (const row of await listStandingOf(db(), needIds)) {
      const pair: Pair = [row.need_id, row.technology_id]
      if (await this.holds(row))
        found.get(row.need_id)?.explained.push({ pair, inputsHash: row.inputs_hash, statisticsHash: row.statistics_hash })
      else found.get(row.need_id)?.others.push(pair)
    }
    return found
  }

  /** Whether the engine, the thesaurus and all parameters but the weights are those of the row. */
  private holds(row: StandingRow): Promise<boolean> {
    const key = [row.engine_version, row.parameters_hash, row.weights_version].join()
    const known = this.known.get(key) ?? hasHeld(row)
    this.known.set(key, known)
    return known
  }
}

async function hasHeld({ engine_version, parameters_hash, weights_version }: StandingRow): Promise<boolean> {
  const weights = await weightsOf(db(), weights_version)
  const now = await matchingIndex().sweep('madeUnder', { weights })
  return now.engineVersion === engine_version && now.parametersHash === parameters_hash
}
