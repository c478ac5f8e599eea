import { fitWeights } from './fit'
import type { ShownList, Weights } from './lists'
import { estimatePropensity } from './propensity'
import { type Replayed, replay } from './replay'

export const NEEDED = { lists: 200, outcomes: 120, people: 8, days: 28, heldOut: 40 } as const
export type Needed = keyof typeof NEEDED

/** Points that a weight may move at most between one version and the next. */
export const STEP = 5
/** A gain under this is not worth scoring every pair anew. */
export const LEAST_GAIN = 0.003
/** Of the lists in order of time, this part is learnt from; the later ones are held out. */
const OLDER = 0.7

export interface Counts {
  lists: number
  suggestions: number
  outcomes: number
  people: number
  days: number
  heldOut: number
}

export type Learned =
  | { outcome: 'too-little'; counts: Counts; missing: { what: Needed; have: number; need: number }[] }
  | { outcome: 'no-gain' | 'proposed'; counts: Counts; weights: Record<string, number>; replayed: Replayed; places: number[] }

/**
 * Fits the weights on the older lists and holds them against those in force on the later ones. Proposes only where the whole
 * interval of the gain lies above nothing; says what is missing where there is too little to tell.
 */
export function learn(shown: readonly ShownList[], inForce: Weights): Learned {
  const lists = shown.filter(({ items }) => items.length > 1).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const cut = lists[Math.floor(lists.length * OLDER)]?.day ?? ''
  // A day is never on both sides.
  const [older, later] = [lists.filter(({ day }) => day < cut), lists.filter(({ day }) => day >= cut)]
  const counts = countsOf(lists, later)
  const missing = (Object.keys(NEEDED) as Needed[]).flatMap((what) =>
    counts[what] < NEEDED[what] ? [{ what, have: counts[what], need: NEEDED[what] }] : [],
  )
  if (missing.length > 0) return { outcome: 'too-little', counts, missing }
  const propensity = estimatePropensity(older, Object.keys(inForce))
  const weights = fitWeights(older, { inForce, propensity, step: STEP })
  const replayed = replay(later, inForce, weights, propensity)
  const sure = replayed.from > 0 && replayed.gain >= LEAST_GAIN
  const places = Array.from({ length: 20 }, (_, index) => Math.round(propensity(index + 1) * 1_000) / 1_000)
  return { outcome: sure ? 'proposed' : 'no-gain', counts, weights, replayed, places }
}

function countsOf(lists: readonly ShownList[], later: readonly ShownList[]): Counts {
  const told = (list: ShownList) => list.items.some(({ gain }) => gain > 0)
  const days = lists.map(({ day }) => Date.parse(day))
  return {
    lists: lists.length,
    suggestions: lists.reduce((sum, { items }) => sum + items.length, 0),
    outcomes: lists.reduce((sum, { items }) => sum + items.filter(({ gain }) => gain !== 0).length, 0),
    people: new Set(lists.map(({ person }) => person)).size,
    days: lists.length === 0 ? 0 : (Math.max(...days) - Math.min(...days)) / 86_400_000 + 1,
    heldOut: later.filter(told).length,
  }
}
