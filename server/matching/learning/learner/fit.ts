import type { ShownList, Weights } from './lists'
import { bounded } from './bounds'

export interface FitOptions {
  inForce: Weights
  propensity: (place: number) => number
  /** Points that a weight may move at most. */
  step: number
}

/** The weights in force count as this many outcomes. */
const PRIOR = 100
const PASSES = 40

interface Pairs {
  /** For each criterion the better one's share less the other's, pair by pair. */
  differences: Float64Array[]
  weights: Float64Array
}

/**
 * Weights under which, within each list, what people took stands above what stood beside it: logistic regression on pairs,
 * each outcome counting by its gain over how likely its place was seen, so that what stood low is not held back by it. Drawn
 * towards the weights in force, never negative, together 100, each at most a step from what it was.
 */
export function fitWeights(lists: readonly ShownList[], { inForce, propensity, step }: FitOptions): Record<string, number> {
  const keys = Object.keys(inForce)
  const pairs = pairsOf(lists, keys, propensity)
  const start = keys.map((key) => (inForce[key] ?? 0) / 100)
  const scale = scaleOf(pairs, start)
  const beta = start.map((value) => value * scale)
  descend(pairs, beta)
  const sum = beta.reduce((total, value) => total + value, 0)
  const raw = Object.fromEntries(keys.map((key, index) => [key, sum > 0 ? (100 * (beta[index] ?? 0)) / sum : (inForce[key] ?? 0)]))
  return bounded(raw, inForce, step)
}

/** Pairs within one list only: who was not shown beside another was not preferred to it. */
function pairsOf(lists: readonly ShownList[], keys: readonly string[], propensity: (place: number) => number): Pairs {
  const told = lists.flatMap(({ items }) => items.filter(({ gain }) => gain !== 0).map((item) => ({ item, items })))
  const raw = told.map(({ item }) => Math.abs(item.gain) / Math.max(0.1, propensity(item.place)))
  // Outcomes count one on average: the prior is measured in outcomes.
  const mean = raw.reduce((sum, weight) => sum + weight, 0) / Math.max(1, raw.length)
  const count = told.reduce((sum, { items }) => sum + items.length - 1, 0)
  const differences = keys.map(() => new Float64Array(count))
  const weights = new Float64Array(count)
  let pair = 0
  for (const [index, { item, items }] of told.entries()) {
    for (const other of items) {
      if (other === item) continue
      const sign = Math.sign(item.gain)
      for (const [column, key] of keys.entries()) {
        const values = differences[column]
        if (values) values[pair] = sign * ((item.shares[key] ?? 0) - (other.shares[key] ?? 0))
      }
      weights[pair] = (raw[index] ?? 0) / mean / (items.length - 1)
      pair++
    }
  }
  return { differences, weights }
}

/** How sharply the weights in force tell the better from the other: one number, by Newton's steps; never under a floor. */
function scaleOf({ differences, weights }: Pairs, start: readonly number[]): number {
  const along = new Float64Array(weights.length)
  for (const [column, values] of differences.entries()) {
    for (let pair = 0; pair < values.length; pair++) along[pair] = (along[pair] ?? 0) + (values[pair] ?? 0) * (start[column] ?? 0)
  }
  let scale = 4
  for (let round = 0; round < 25; round++) {
    let [gradient, curvature] = [0, 1e-6]
    for (let pair = 0; pair < weights.length; pair++) {
      const [weight, margin] = [weights[pair] ?? 0, along[pair] ?? 0]
      const wrong = 1 / (1 + Math.exp(scale * margin))
      gradient += weight * margin * wrong
      curvature += weight * margin * margin * wrong * (1 - wrong)
    }
    scale = Math.max(1, Math.min(60, scale + Math.max(-5, Math.min(5, gradient / curvature))))
  }
  return scale
}

/** Cyclic coordinate descent with Newton's step for each weight, none under zero. Changes `beta`. */
function descend({ differences, weights }: Pairs, beta: number[]): void {
  const prior = [...beta]
  const margins = new Float64Array(weights.length)
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const shift = (values: Float64Array, by: number) => {
    for (let pair = 0; pair < values.length; pair++) margins[pair] = (margins[pair] ?? 0) + (values[pair] ?? 0) * by
  }
  for (const [column, values] of differences.entries()) shift(values, beta[column] ?? 0)
  const ridge = differences.map((values) => {
    let square = 0
    for (let pair = 0; pair < values.length; pair++) square += (weights[pair] ?? 0) * (values[pair] ?? 0) ** 2
    // What a prior outcome would know of this weight; a criterion that never differs stays where it was.
    return (PRIOR * 0.25 * square) / total + 1e-3
  })
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = 0
    for (const [column, values] of differences.entries()) {
      const now = beta[column] ?? 0
      let gradient = -(ridge[column] ?? 0) * (now - (prior[column] ?? 0))
      let curvature = ridge[column] ?? 1
      for (let pair = 0; pair < values.length; pair++) {
        const value = values[pair] ?? 0
        if (value === 0) continue
        const wrong = 1 / (1 + Math.exp(margins[pair] ?? 0))
        gradient += (weights[pair] ?? 0) * value * wrong
        curvature += (weights[pair] ?? 0) * value * value * wrong * (1 - wrong)
      }
      const next = Math.max(0, now + gradient / curvature)
      if (next === now) continue
      beta[column] = next
      moved = Math.max(moved, Math.abs(next - now))
      shift(values, next - now)
    }
    if (moved < 1e-4) return
  }
}
