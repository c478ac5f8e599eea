import { z } from 'zod'

/** How much each criterion weighs; normalised, they make 100. */
export type Weights = Record<string, number>

/** A suggestion with what its criteria earned. */
export interface Weighed {
  id: string
  /** The exchange's own score. */
  score: number
  criteria: readonly { key: string; points: number; weight: number }[]
}

export interface Placed {
  id: string
  score: number
  /** 0 to 100 by the enterprise's own weights, to a tenth. */
  figure: number
  /** Places from 1 on: by the exchange's score, and by the figure. */
  before: number
  after: number
}

/** A form of one whole number from 0 to 100 for each criterion; not all may be nothing. */
export function weightsSchema(keys: readonly string[]) {
  const each = z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().max(100))
  return z.object({
    weights: z
      .object(Object.fromEntries(keys.map((key) => [key, each])))
      .refine((weights) => Object.values(weights).some((value) => value > 0), { error: 'comparison:problems.nothing-weighs' }),
  })
}

/** The same weights as whole numbers that make 100: rounded down, and what is left goes to the largest remainders. */
export function normalised(weights: Weights): Weights {
  const sum = Object.values(weights).reduce((all, value) => all + value, 0)
  if (sum <= 0) return weights
  const parts = Object.entries(weights).map(([key, value]) => ({
    key,
    whole: Math.floor((value * 100) / sum),
    rest: ((value * 100) / sum) % 1,
  }))
  let left = 100 - parts.reduce((all, { whole }) => all + whole, 0)
  for (const part of parts.toSorted((a, b) => b.rest - a.rest)) {
    if (left-- <= 0) break
    part.whole++
  }
  return Object.fromEntries(parts.map(({ key, whole }) => [key, whole]))
}

/** How far a suggestion goes by these weights. A criterion that an older engine did not ask counts half, as what is unknown does. */
export function figureOf({ criteria }: Pick<Weighed, 'criteria'>, weights: Weights): number {
  const shares = new Map(criteria.map(({ key, points, weight }) => [key, weight > 0 ? points / weight : 0.5]))
  const sum = Object.values(weights).reduce((all, value) => all + value, 0)
  if (sum <= 0) return 0
  const earned = Object.entries(weights).reduce((all, [key, value]) => all + value * (shares.get(key) ?? 0.5), 0)
  return Math.round((earned * 1000) / sum) / 10
}

/** The suggestions by the enterprise's weights, best first; equal ones stay in the exchange's order. `list` is in that order. */
export function inOrderOf(list: readonly Weighed[], weights: Weights): Placed[] {
  return list
    .map((one, index) => ({ id: one.id, score: one.score, figure: figureOf(one, weights), before: index + 1 }))
    .sort((a, b) => b.figure - a.figure || a.before - b.before)
    .map((one, index) => ({ ...one, after: index + 1 }))
}
