import type { Learned } from '../learner/learn'
import type { Weights } from '../learner/lists'
import type { ShownRow, UseRow } from '../use/use.queries'

// A type, not an interface: only a type has the index that requests need.
export type LearningRequests = {
  learn: { in: { shown: ShownRow[]; uses: UseRow[]; inForce: Weights }; out: Learned }
}
