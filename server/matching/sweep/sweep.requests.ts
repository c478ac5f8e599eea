import type { Parameters } from '../engine/engine'
import type { Rules } from '../scoring/kept'
import type { MadeWith, WeightsInput } from '../matching.requests'

/** A need with a technology. */
export type Pair = readonly [needId: string, technologyId: string]

export interface SweptRows extends MadeWith {
  /** suggestions as JSON that the database takes rows from; pairs that are not in the index have none */
  rows: string[]
  /** the word statistics that these name, each with a need that was weighed with them */
  statistics: { hash: string; needId: string }[]
}

/** A pair that stands, with what it was explained from. */
export interface StandingPair {
  pair: Pair
  inputsHash: string
  statisticsHash: string
}

/** New points of pairs whose evidence holds. */
export interface Rescored extends MadeWith {
  weights: Parameters['weights']
  /** pairs with their points as JSON that the database takes rows from */
  rows: string[]
  /** pairs of which a record or the statistics have changed: they are explained anew */
  others: Pair[]
}

/** What the matching thread is asked by the sweep. All but the first fail where another sweep, or none, has begun there. */
export type SweepRequests = {
  /** Takes up a sweep where it was saved. */
  beginSweep: { in: { sweep: string; nearest: string }; out: undefined }
  /** Who is suggested to a need. It is remembered for all technologies near it. Undefined where it is not in the index. */
  rankInSweep: { in: { sweep: string; needId: string; rules: Rules }; out: string[] | undefined }
  /** What scores under these weights were made with. */
  madeUnder: { in: { weights: WeightsInput }; out: Pick<MadeWith, 'engineVersion' | 'parametersHash'> }
  rescoreInSweep: { in: { sweep: string; standing: StandingPair[] }; out: Rescored }
  explainInSweep: { in: { sweep: string; pairs: Pair[] }; out: SweptRows }
  /** Word statistics as JSON. */
  statisticsInSweep: { in: { sweep: string; needIds: string[] }; out: { hash: string; excerpt: string }[] }
  /** The needs that may be among the nearest of each technology, of those ranked so far, with no less than what each may score. */
  estimatesInSweep: { in: { sweep: string; technologyIds: string[] }; out: { pair: Pair; most: number }[] }
  /** The nearest needs of each technology among these, best first, so many of each at most. */
  nearestInSweep: { in: { sweep: string; technologyIds: string[]; count: number }; out: { pair: Pair; score: number }[] }
  /** What there is to be remembered, as JSON. */
  saveSweep: { in: { sweep: string }; out: string }
}
