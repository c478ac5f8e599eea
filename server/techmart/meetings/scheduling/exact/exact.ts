import type { Instance } from '../instance'
import type { Standing } from '../standing'
import { meritOf } from '../timetable'
import { type Encoding, encode } from './encoding'
import { Formula } from './formula'
import { minimise } from './minimise'

export type Proof = 'optimal' | 'infeasible' | 'unknown'

/**
 * Highest value first, then fewest breaks, then the smallest spread, each proven before the next. Bounds and timetables go into the
 * standing as they are found; what others put there may be what is proven. `deadline`: a `performance.now()`.
 */
export async function prove(instance: Instance, standing: Standing, deadline: number): Promise<Proof> {
  const formula = await Formula.create(deadline)
  try {
    const encoding = encode(formula, instance)
    return encoding ? goalByGoal(formula, instance, encoding, standing) : 'infeasible'
  } finally {
    formula.dispose()
  }
}

function goalByGoal(formula: Formula, instance: Instance, encoding: Encoding, standing: Standing): Proof {
  const keep = () => {
    const timetable = encoding.read()
    standing.offer(timetable, meritOf(instance, timetable))
  }
  const wishes = instance.meetings.flatMap(({ id, weight }) => {
    const literal = encoding.held.get(id)
    return weight === undefined || literal === undefined ? [] : [{ literal: -literal, weight }]
  })
  const total = wishes.reduce((sum, { weight }) => sum + weight, 0)
  standing.bound({ valueAtMost: total })
  if (wishes.length > 0) {
    const lost = minimise(formula, wishes, {
      onBetter: keep,
      onLower: (lower) => standing.bound({ valueAtMost: total - lower }),
      known: () => total - (standing.merit?.value ?? Number.NEGATIVE_INFINITY),
      stopped: () => standing.stopped,
    })
    if (lost.answer !== 'optimal') return lost.answer
    standing.bound({ valueAtMost: total - lost.lower })
  }
  const { valueAtMost } = standing.bounds
  const breaks = minimise(formula, encoding.breaks, {
    onBetter: keep,
    onLower: (lower) => standing.bound({ breaksAtLeast: lower }),
    known: () => {
      const { merit } = standing
      return merit && merit.value >= valueAtMost ? merit.breaks : Number.POSITIVE_INFINITY
    },
    stopped: () => standing.stopped,
  })
  if (breaks.answer !== 'optimal') return breaks.answer
  standing.bound({ breaksAtLeast: breaks.lower })
  return narrow(formula, instance, encoding, keep, standing) ? 'optimal' : 'unknown'
}

/**
 * The smallest spread that the best breaks allow; false where time ran out before it was known. Under a bound given as fairness
 * nothing smaller is looked for.
 */
function narrow(formula: Formula, instance: Instance, encoding: Encoding, keep: () => void, standing: Standing): boolean {
  if (instance.fairness !== undefined) return true
  for (let spread = 0; ; spread++) {
    const above = encoding.spreadAbove(spread)
    const { merit, bounds } = standing
    if (merit && merit.value >= bounds.valueAtMost && merit.breaks <= bounds.breaksAtLeast && merit.spread <= spread) return true
    const answer = formula.solve(above === undefined ? [] : [-above], () => standing.stopped)
    if (answer === 'satisfiable') keep()
    if (answer !== 'unsatisfiable') return answer === 'satisfiable'
  }
}
