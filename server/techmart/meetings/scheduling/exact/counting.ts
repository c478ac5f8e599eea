import type { Formula, Literal } from './formula'

/**
 * Counts literals (a totalizer, Bailleux and Boufkhad 2003): the k-th answer is true exactly where more than k of them are.
 * Counts above `most` are not told apart. `below: false` leaves out the clauses that force an answer to false, for counts that are only limited.
 */
export function countTrue(formula: Formula, literals: readonly Literal[], most = literals.length, { below = true } = {}): Literal[] {
  if (literals.length <= 1) return [...literals]
  const half = literals.length >> 1
  const left = countTrue(formula, literals.slice(0, half), most, { below })
  const right = countTrue(formula, literals.slice(half), most, { below })
  const size = Math.min(most, left.length + right.length)
  const counts = Array.from({ length: size }, () => formula.variable())
  for (let i = 0; i <= left.length; i++)
    for (let j = 0; j <= right.length; j++) {
      const reached = Math.min(i + j, size)
      if (reached >= 1) {
        const clause = [counts[reached - 1] as Literal]
        if (i > 0) clause.push(-(left[i - 1] as Literal))
        if (j > 0) clause.push(-(right[j - 1] as Literal))
        formula.addAll(clause)
      }
      if (below && i + j < size) {
        const clause = [-(counts[i + j] as Literal)]
        if (i < left.length) clause.push(left[i] as Literal)
        if (j < right.length) clause.push(right[j] as Literal)
        formula.addAll(clause)
      }
    }
  return counts
}

/** At most `limit` of them. */
export function limitTrue(formula: Formula, literals: readonly Literal[], limit: number): void {
  if (literals.length <= limit) return
  if (limit <= 0) for (const literal of literals) formula.add(-literal)
  else if (limit === 1 && literals.length <= 12) formula.atMostOne(literals)
  else formula.add(-(countTrue(formula, literals, limit + 1, { below: false })[limit] as Literal))
}
