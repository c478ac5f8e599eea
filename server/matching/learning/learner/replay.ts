import { seeded } from '#server/platform/seeded'
import { type ShownList, type Weights, scoreOf } from './lists'

export interface Replayed {
  /** Lists that something came of. */
  lists: number
  /** 0 to 1: how high in the lists what people took would have stood. */
  inForce: number
  candidate: number
  gain: number
  /** Of the gain, 95 %. */
  from: number
  to: number
}

const SAMPLES = 1_000
const SEED = 20_261_122

/**
 * What people took, put in the order that each set of weights would have given to what was shown; corrected for the place it
 * stood at. The interval is by drawing whole groups of lists anew, since lists of one need resemble each other.
 */
export function replay(lists: readonly ShownList[], inForce: Weights, candidate: Weights, propensity: (place: number) => number): Replayed {
  const told = lists.filter(({ items }) => items.length > 1 && items.some(({ gain }) => gain > 0))
  const groups = new Map<string, { before: number; after: number }[]>()
  for (const list of told) {
    const one = { before: heightOf(list, inForce, propensity), after: heightOf(list, candidate, propensity) }
    groups.set(list.group, [...(groups.get(list.group) ?? []), one])
  }
  const sums = [...groups.values()].map((members) => ({
    count: members.length,
    before: members.reduce((sum, { before }) => sum + before, 0),
    after: members.reduce((sum, { after }) => sum + after, 0),
  }))
  const count = told.length || 1
  const before = sums.reduce((sum, one) => sum + one.before, 0) / count
  const after = sums.reduce((sum, one) => sum + one.after, 0) / count
  const gains = drawn(sums)
  return {
    lists: told.length,
    inForce: before,
    candidate: after,
    gain: after - before,
    from: gains[Math.floor(SAMPLES * 0.025)] ?? 0,
    to: gains[Math.ceil(SAMPLES * 0.975) - 1] ?? 0,
  }
}

function drawn(sums: readonly { count: number; before: number; after: number }[]): number[] {
  const chance = seeded(SEED)
  const gains = Array.from({ length: sums.length > 0 ? SAMPLES : 0 }, () => {
    let [gain, count] = [0, 0]
    for (let draw = 0; draw < sums.length; draw++) {
      const one = sums[Math.floor(chance() * sums.length)]
      gain += (one?.after ?? 0) - (one?.before ?? 0)
      count += one?.count ?? 0
    }
    return gain / (count || 1)
  })
  return gains.sort((a, b) => a - b)
}

/** The mean of 1 ÷ log₂(1 + place), by gain over propensity; what was dismissed for its fit counts against. */
function heightOf({ items }: ShownList, weights: Weights, propensity: (place: number) => number): number {
  const ordered = [...items].map((item) => ({ item, score: scoreOf(item.shares, weights) }))
  ordered.sort((a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : 1))
  let [height, whole] = [0, 0]
  for (const [index, { item }] of ordered.entries()) {
    const worth = item.gain / Math.max(0.1, propensity(item.place))
    height += worth / Math.log2(index + 2)
    whole += Math.abs(worth)
  }
  return whole === 0 ? 0 : height / whole
}
