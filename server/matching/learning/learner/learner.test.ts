import { describe, expect, it } from 'vitest'
import { bounded } from './bounds'
import { seeded } from '#server/platform/seeded'
import { fitWeights } from './fit'
import { NEEDED, STEP, learn } from './learn'
import { type ShownItem, type ShownList, type Weights, scoreOf } from './lists'
import { gainOf } from './outcomes'
import { estimatePropensity } from './propensity'

const inForce = { text: 60, field: 16, trl: 7, mode: 5, budget: 8, place: 4 }
/** What these people truly look for: quite another order. */
const wanted = { text: 13, field: 10, trl: 28, mode: 4, budget: 38, place: 7 }
const keys = Object.keys(inForce)
const orderOf = (weights: Weights) => [...keys].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
const examined = (place: number) => 1 / place ** 0.9

interface World {
  seed: number
  lists: number
  shownBy?: Weights
  wants?: Weights | null
}

/** People who look at lists ordered by other weights than their own, the less the lower it stands. */
function world({ seed, lists, shownBy = inForce, wants = wanted }: World): ShownList[] {
  const chance = seeded(seed)
  const step = (values: number[]) => values[Math.floor(chance() * values.length)] ?? 0
  return Array.from({ length: lists }, (_, index) => {
    const pool = Array.from({ length: 40 }, (_, at) => ({
      id: `${index}-${at}`,
      shares: {
        text: chance(),
        field: step([0, 0.5, 1]),
        trl: step([0.3, 0.6, 0.9, 1]),
        mode: step([0, 1]),
        budget: step([0, 0.5, 0.8, 1]),
        place: step([0.4, 0.4, 1]),
      },
    }))
    pool.sort((a, b) => scoreOf(b.shares, shownBy) - scoreOf(a.shares, shownBy))
    const items = pool.slice(0, 20).map((one, at): ShownItem => {
      const likes = wants ? 1 / (1 + Math.exp(-(scoreOf(one.shares, wants) - 68) / 7)) : 0.3
      const opened = chance() < examined(at + 1) * likes
      return { ...one, place: at + 1, opened, gain: opened ? (chance() < 0.25 * likes ? 3 : 1) : 0 }
    })
    const day = new Date(Date.UTC(2026, 0, 1) + Math.floor((index / lists) * 300) * 86_400_000).toISOString().slice(0, 10)
    return { group: `need ${index % 150}`, person: `person ${index % 40}`, day, items }
  })
}

/** The same fit without the correction: each click counts one, whatever its place. */
function naive(lists: readonly ShownList[]): Record<string, number> {
  return fitWeights(lists, { inForce, propensity: () => 1, step: 100 })
}

describe('with clicks biased by place, on lists in quite another order', () => {
  it.each([1, 2, 3])('recovers the order of what people want, while counting clicks does not (%i)', { timeout: 30_000 }, (seed) => {
    const lists = world({ seed, lists: 1_500 })
    const propensity = estimatePropensity(lists, keys)
    const found = fitWeights(lists, { inForce, propensity, step: 100 })
    expect(orderOf(found).slice(0, 4)).toEqual(orderOf(wanted).slice(0, 4))
    expect(orderOf(naive(lists)).slice(0, 4)).not.toEqual(orderOf(wanted).slice(0, 4))
  })

  it('finds how often each place is looked at', { timeout: 30_000 }, () => {
    const propensity = estimatePropensity(world({ seed: 7, lists: 1_500 }), keys)
    for (const place of [2, 3, 5, 8]) expect(propensity(place)).toBeCloseTo(examined(place), 1)
  })
})

describe('a night’s learning', () => {
  it('proposes better weights, each a bounded step away', { timeout: 30_000 }, () => {
    const learned = learn(world({ seed: 11, lists: 1_500 }), inForce)
    if (learned.outcome !== 'proposed') throw new Error(learned.outcome)
    const { replayed, weights } = learned
    expect(replayed.from).toBeGreaterThan(0)
    expect(replayed.candidate - replayed.inForce).toBeCloseTo(replayed.gain, 9)
    expect(keys.reduce((sum, key) => sum + (weights[key] ?? 0), 0)).toBeCloseTo(100, 9)
    const away = (from: Weights) =>
      keys.reduce((sum, key) => sum + Math.abs((from[key] ?? 0) - (wanted[key as keyof typeof wanted] ?? 0)), 0)
    expect(away(weights)).toBeLessThan(away(inForce) - 8)
    for (const key of keys) {
      const moved = Math.abs((weights[key] ?? 0) - (inForce[key as keyof typeof inForce] ?? 0))
      expect(moved).toBeLessThanOrEqual(STEP + 1e-9)
    }
  })

  it('says what is missing under too little, and proposes nothing', () => {
    const learned = learn(world({ seed: 21, lists: 60 }), inForce)
    if (learned.outcome !== 'too-little') throw new Error(learned.outcome)
    expect(learned.missing).toContainEqual({ what: 'lists', have: 60, need: NEEDED.lists })
    expect(learn([], inForce).outcome).toBe('too-little')
  })

  it.each([31, 32, 33, 34])('proposes nothing where people take what stands high, whatever it is (%i)', (seed) => {
    expect(learn(world({ seed, lists: 1_000, wants: null }), inForce).outcome).toBe('no-gain')
  })

  it('is the same every time', () => {
    const once = learn(world({ seed: 41, lists: 400 }), inForce)
    expect(learn(world({ seed: 41, lists: 400 }), inForce)).toEqual(once)
  })
})

describe('weights', () => {
  it('stay within their step, make 100 in tenths, and take in a criterion that is new', () => {
    const found = bounded({ text: 10, field: 50, trl: 0, budget: 40 }, { text: 60, field: 26, trl: 4, budget: 10 }, 5)
    expect(found).toEqual({ text: 55, field: 29, trl: 1, budget: 15 })
    const odd = bounded({ text: 33.337, field: 33.337, trl: 33.326 }, { text: 33, field: 33, trl: 34 }, 5)
    expect(Object.values(odd).reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 9)
  })

  it('that nothing speaks about do not move', () => {
    const lists = world({ seed: 51, lists: 300 }).map((list) => ({ ...list, items: list.items.map((item) => ({ ...item, gain: 0 })) }))
    expect(fitWeights(lists, { inForce, propensity: () => 1, step: 5 })).toEqual(inForce)
  })
})

describe('an outcome', () => {
  it('weighs more the further it led; a dismissal speaks by its reason', () => {
    const gains = (['opened', 'taken-up', 'meeting', 'deal', 'contract'] as const).map((act) => gainOf([{ act, reason: null }]))
    expect(gains).toEqual([...gains].sort((a, b) => a - b))
    expect(new Set(gains).size).toBe(gains.length)
    const dismissed = (reason: string) =>
      gainOf([
        { act: 'opened', reason: null },
        { act: 'dismissed', reason },
      ])
    expect(dismissed('wrong-field')).toBeLessThan(0)
    expect(dismissed('already-in-use')).toBe(0)
    expect(dismissed('other')).toBe(0)
    expect(gainOf([])).toBe(0)
  })
})
