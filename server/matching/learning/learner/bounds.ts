import type { Weights } from './lists'

/** What a criterion keeps: without a point of its own, how far it is met could not be read from points any more. */
const LEAST = 1

/** The nearest weights that make 100, each in tenths, not negative and at most `step` from what it was. */
export function bounded(raw: Weights, inForce: Weights, step: number): Record<string, number> {
  const keys = Object.keys(inForce)
  const least = keys.map((key) => Math.max(Math.min(LEAST, inForce[key] ?? 0), Math.ceil(((inForce[key] ?? 0) - step) * 10 - 1e-6) / 10))
  const most = keys.map((key) => Math.floor(((inForce[key] ?? 0) + step) * 10 + 1e-6) / 10)
  const at = (shift: number) => keys.map((key, index) => Math.min(most[index] ?? 0, Math.max(least[index] ?? 0, (raw[key] ?? 0) + shift)))
  let [low, high] = [-200, 200]
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2
    if (at(middle).reduce((sum, value) => sum + value, 0) < 100) low = middle
    else high = middle
  }
  const exact = at(high)
  const tenths = exact.map((value) => Math.floor(value * 10 + 1e-6))
  // Rounded down, and what is left given to those that lost most.
  const order = keys.map((_, index) => index).sort((a, b) => lost(b) - lost(a) || a - b)
  let left = 1_000 - tenths.reduce((sum, value) => sum + value, 0)
  for (let round = 0; left > 0 && round < 20; round++) {
    for (const index of order) {
      if (left === 0) break
      if ((tenths[index] ?? 0) + 1 > Math.round((most[index] ?? 0) * 10)) continue
      tenths[index] = (tenths[index] ?? 0) + 1
      left--
    }
  }
  return Object.fromEntries(keys.map((key, index) => [key, (tenths[index] ?? 0) / 10]))

  function lost(index: number): number {
    return (exact[index] ?? 0) * 10 - (tenths[index] ?? 0)
  }
}
