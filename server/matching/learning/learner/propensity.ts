import type { ShownList } from './lists'

/** Places that are examined about equally often are estimated together: from … on. */
const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 16, 21, 31, 41]
const ROUNDS = 60
/** A place is never taken for less examined than this: one click there would outweigh a hundred others. */
const LEAST = 0.05

const stepOf = (place: number): number => {
  let step = 0
  while (step + 1 < STEPS.length && (STEPS[step + 1] ?? 0) <= place) step++
  return step
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/**
 * How likely a suggestion is looked at by its place, the first place counting 1: the position-based click model, fitted by
 * expectation and maximisation with the relevance of a suggestion a logistic function of its shares, so that a high place and
 * a good suggestion are told apart. Never rises with the place.
 */
export function estimatePropensity(lists: readonly ShownList[], keys: readonly string[]): (place: number) => number {
  const width = keys.length + 1
  const items = lists.flatMap((list) => list.items)
  const steps = Uint8Array.from(items, ({ place }) => stepOf(place))
  const opened = Uint8Array.from(items, (item) => Number(item.opened))
  // One flat array: this is walked through sixty times, on some hundred thousand rows.
  const x = Float64Array.from(items.flatMap(({ shares }) => [1, ...keys.map((key) => shares[key] ?? 0)]))
  const beta = new Float64Array(width)
  beta[0] = -1
  let seen = STEPS.map((first) => 1 / first ** 0.5)
  for (let round = 0; round < ROUNDS && items.length > 0; round++) {
    const looked = new Float64Array(STEPS.length)
    const shown = new Float64Array(STEPS.length)
    const gradient = new Float64Array(width)
    const curvature = new Float64Array(width * width)
    for (let row = 0; row < steps.length; row++) {
      const step = steps[row] ?? 0
      const start = row * width
      let sum = 0
      for (let a = 0; a < width; a++) sum += (x[start + a] ?? 0) * (beta[a] ?? 0)
      const relevant = logistic(sum)
      const theta = seen[step] ?? LEAST
      const none = Math.max(1e-9, 1 - theta * relevant)
      // What was not opened was not seen, or seen and not wanted: each as likely as the model holds it.
      const wasSeen = opened[row] ? 1 : (theta * (1 - relevant)) / none
      const wasRelevant = opened[row] ? 1 : (relevant * (1 - theta)) / none
      looked[step] = (looked[step] ?? 0) + wasSeen
      shown[step] = (shown[step] ?? 0) + 1
      const bend = relevant * (1 - relevant)
      for (let a = 0; a < width; a++) {
        const xa = x[start + a] ?? 0
        if (xa === 0) continue
        gradient[a] = (gradient[a] ?? 0) + xa * (wasRelevant - relevant)
        for (let b = 0; b <= a; b++) curvature[a * width + b] = (curvature[a * width + b] ?? 0) + xa * (x[start + b] ?? 0) * bend
      }
    }
    for (const [index, change] of solved(curvature, gradient).entries()) {
      beta[index] = Math.max(-12, Math.min(12, (beta[index] ?? 0) + Math.max(-2, Math.min(2, change))))
    }
    seen = falling(
      seen.map((before, step) => ((shown[step] ?? 0) > 0 ? (looked[step] ?? 0) / (shown[step] ?? 1) : before)),
      [...shown],
    )
  }
  return (place) => seen[stepOf(place)] ?? LEAST
}

/** The nearest values that never rise (pool adjacent violators), the first made 1. */
function falling(values: readonly number[], weights: readonly number[]): number[] {
  const pools: { mean: number; weight: number; count: number }[] = []
  for (const [index, value] of values.entries()) {
    pools.push({ mean: value, weight: (weights[index] ?? 0) + 1e-6, count: 1 })
    for (let last = pools.at(-1), before = pools.at(-2); last && before && last.mean > before.mean; ) {
      const weight = last.weight + before.weight
      pools.splice(-2, 2, {
        mean: (last.mean * last.weight + before.mean * before.weight) / weight,
        weight,
        count: last.count + before.count,
      })
      last = pools.at(-1)
      before = pools.at(-2)
    }
  }
  const flat = pools.flatMap(({ mean, count }) => new Array<number>(count).fill(mean))
  const first = flat[0] || 1
  return flat.map((value) => Math.max(LEAST, value / first))
}

/** Gaussian elimination of a symmetric system given by its lower half, a little ridge against emptiness. */
function solved(lower: Float64Array, right: Float64Array): number[] {
  const size = right.length
  const at = (a: number, b: number) => (lower[Math.max(a, b) * size + Math.min(a, b)] ?? 0) + (a === b ? 1 : 0)
  const rows = [...right].map((value, a) => [...[...right].map((_, b) => at(a, b)), value])
  for (let pivot = 0; pivot < size; pivot++) {
    const head = rows[pivot]
    if (!head) continue
    for (let below = pivot + 1; below < size; below++) {
      const row = rows[below]
      const factor = (row?.[pivot] ?? 0) / (head[pivot] || 1)
      if (row) for (let column = pivot; column <= size; column++) row[column] = (row[column] ?? 0) - factor * (head[column] ?? 0)
    }
  }
  const answer = new Array<number>(size).fill(0)
  for (let pivot = size - 1; pivot >= 0; pivot--) {
    const row = rows[pivot] ?? []
    const known = answer.reduce((sum, value, column) => (column > pivot ? sum + value * (row[column] ?? 0) : sum), 0)
    answer[pivot] = ((row[size] ?? 0) - known) / (row[pivot] || 1)
  }
  return answer
}
