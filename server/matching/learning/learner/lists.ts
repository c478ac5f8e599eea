/** One suggestion as it stood in a list, with what came of it. */
export interface ShownItem {
  id: string
  /** From 1, over all pages. */
  place: number
  /** How far each criterion was met then, 0 to 1; a criterion that was not known then is absent. */
  shares: Readonly<Record<string, number>>
  /** The reader opened it: what examination is estimated from. */
  opened: boolean
  /** How good the outcome was: 0 none, above it what it led to, below it why it was dismissed. */
  gain: number
}

/** What one person saw of one list on one day. */
export interface ShownList {
  /** The need, technology or organisation: its lists of several days are not independent of each other. */
  group: string
  person: string
  /** `YYYY-MM-DD`. */
  day: string
  items: readonly ShownItem[]
}

export type Weights = Readonly<Record<string, number>>

export const scoreOf = (shares: Readonly<Record<string, number>>, weights: Weights): number =>
  Object.entries(weights).reduce((sum, [key, weight]) => sum + weight * (shares[key] ?? 0), 0)
