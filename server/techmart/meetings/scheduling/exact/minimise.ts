import { countTrue } from './counting'
import type { Formula, Literal } from './formula'

/** A literal that costs its weight, a whole number, where it is true. */
export interface Cost {
  literal: Literal
  weight: number
}

export interface Minimum {
  answer: 'optimal' | 'infeasible' | 'unknown'
  /** No solution costs less. */
  lower: number
  /** The costs of the best solution seen; Infinity where none was. */
  upper: number
}

export interface MinimiseOptions {
  /** Called with each better solution while its values can be read. */
  onBetter: (cost: number) => void
  onLower?: (lower: number) => void
  /** The least cost of a solution found elsewhere so far: reaching it from below proves it. */
  known?: () => number
  stopped?: () => boolean
}

/** Cores up to this size are made smaller before they are counted. */
const coreWorthTrying = 40

interface Open {
  weight: number
  /** Where the literal is an answer of a count: the next answers, which become costs when this one is given up. */
  next?: { counts: Literal[]; index: number }
}

/**
 * The least cost, from below: assume that nothing costs, and where that cannot be, count what must (core-guided MaxSAT, OLL:
 * Andres et al. 2012, with stratified weights). An optimal answer leaves the formula with that cost enforced, so that a next goal can follow.
 */
export function minimise(formula: Formula, costs: readonly Cost[], { onBetter, onLower, known, stopped }: MinimiseOptions): Minimum {
  const open = new Map<Literal, Open>()
  const owe = (literal: Literal, weight: number, next?: Open['next']) => {
    const there = open.get(-literal)
    if (there) there.weight += weight
    else open.set(-literal, next ? { weight, next } : { weight })
  }
  for (const { literal, weight } of costs) owe(literal, weight)
  const costNow = () => costs.reduce((sum, { literal, weight }) => sum + (formula.holds(literal) ? weight : 0), 0)
  let lower = 0
  let upper = Number.POSITIVE_INFINITY
  const proven = () => {
    upper = Math.min(upper, known?.() ?? upper)
    return lower >= upper
  }
  const enforce = () => {
    for (const literal of open.keys()) formula.add(literal)
  }

  // Heavy costs first: a core among them says more.
  let stratum = Math.max(1, ...costs.map(({ weight }) => weight))
  while (!proven()) {
    const assumed = [...open].filter(([, { weight }]) => weight >= stratum).map(([literal]) => literal)
    const answer = formula.solve(assumed, () => proven() || stopped?.() === true)
    if (answer === 'unknown' && proven()) break
    if (answer === 'unknown') return { answer: 'unknown', lower, upper }
    if (answer === 'satisfiable') {
      const cost = costNow()
      if (cost < upper) {
        upper = cost
        onBetter(cost)
      }
      if (assumed.length === open.size) break
      stratum = Math.max(...[...open.values()].map(({ weight }) => weight).filter((weight) => weight < stratum))
      continue
    }
    const core = smallCore(formula, formula.core())
    if (core.length === 0) return { answer: upper === Number.POSITIVE_INFINITY ? 'infeasible' : 'unknown', lower, upper }
    const weight = Math.min(...core.map((literal) => (open.get(literal) as Open).weight))
    lower += weight
    onLower?.(lower)
    for (const literal of core) giveUp(literal, weight)
    if (core.length === 1) formula.add(-(core[0] as Literal))
    else {
      const counts = countTrue(
        formula,
        core.map((literal) => -literal),
      )
      formula.add(counts[0] as Literal)
      owe(counts[1] as Literal, weight, { counts, index: 1 })
    }
  }
  enforce()
  return { answer: 'optimal', lower: upper, upper }

  function giveUp(literal: Literal, weight: number): void {
    const given = open.get(literal) as Open
    given.weight -= weight
    if (given.weight === 0) open.delete(literal)
    const next = given.next
    const after = next?.counts[next.index + 1]
    if (next && after !== undefined) owe(after, weight, { counts: next.counts, index: next.index + 1 })
  }
}

/** Fewer assumptions that still cannot all hold: asks again for the core of the core, then leaves out one after another. */
function smallCore(formula: Formula, found: Literal[]): Literal[] {
  let core = found
  for (let i = 0; i < 3 && core.length > 1; i++) {
    if (formula.tryToSolve(core, 20_000) !== 'unsatisfiable') break
    const again = formula.core()
    if (again.length >= core.length) break
    core = again
  }
  if (core.length >= coreWorthTrying) return core
  for (let i = 0; i < core.length && core.length > 1; ) {
    const without = core.filter((_, j) => j !== i)
    if (formula.tryToSolve(without) === 'unsatisfiable') {
      core = formula.core()
      i = 0
    } else i++
  }
  return core
}
