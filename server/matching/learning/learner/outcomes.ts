/** What an outcome says of how well the two fit: each stage asks more of people than the one before. */
export const GAINS = { opened: 1, 'taken-up': 3, meeting: 4, deal: 6, contract: 10 } as const

/**
 * What a dismissal says against the fit, by its reason. Who has solved the matter, or knows the other already, says nothing
 * against it; neither does somebody whose plans have changed.
 */
const AGAINST: Readonly<Record<string, number>> = {
  'too-early': 2,
  'benefit-unclear': 1,
  'price-too-high': 2,
  'wrong-field': 3,
  'wrong-scale': 2,
  'already-in-use': 0,
  'mode-unfit': 2,
  'too-far': 2,
  'partner-known': 0,
  'no-longer-relevant': 0,
}

export interface Outcome {
  act: keyof typeof GAINS | 'dismissed'
  reason: string | null
}

/** The best outcome counts; a dismissal that speaks against the fit outweighs having been opened to look. */
export function gainOf(outcomes: readonly Outcome[]): number {
  const best = Math.max(0, ...outcomes.map(({ act }) => (act === 'dismissed' ? 0 : GAINS[act])))
  if (best > GAINS.opened) return best
  const dismissal = outcomes.find(({ act }) => act === 'dismissed')
  if (!dismissal) return best
  // Why it was opened is known by then: a dismissal says either that it does not fit, or nothing.
  const against = AGAINST[dismissal.reason ?? ''] ?? 0
  return against === 0 ? 0 : -against
}
