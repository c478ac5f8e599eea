import type { FairFigure } from './codes.schema'
import { type FairSums, numberOf } from './figures.queries'

export const ratioCodes = ['wishes-accepted', 'meetings-each', 'meetings-kept', 'second-meetings'] as const

export type RatioCode = (typeof ratioCodes)[number]

interface RatioRule {
  code: RatioCode
  part: FairFigure
  /** A meeting seats two organisations. */
  times: number
  whole: readonly FairFigure[]
  unit: 'percent' | 'times'
  /** The band that the trade calls normal (Converve, 2026: figures of a vendor of such software). */
  from: number
  to: number | null
  /** A whole below this is no ground for a judgement. */
  fewest: number
}

export const RATIOS: readonly RatioRule[] = [
  { code: 'wishes-accepted', part: 'wishes-accepted', times: 1, whole: ['wishes'], unit: 'percent', from: 40, to: 60, fewest: 10 },
  {
    code: 'meetings-each',
    part: 'meetings-held',
    times: 2,
    whole: ['exhibitors', 'visiting-organisations'],
    unit: 'times',
    from: 2,
    to: null,
    fewest: 5,
  },
  { code: 'meetings-kept', part: 'meetings-held', times: 1, whole: ['meetings'], unit: 'percent', from: 80, to: null, fewest: 10 },
  { code: 'second-meetings', part: 'second-meetings', times: 1, whole: ['meetings-held'], unit: 'percent', from: 20, to: 30, fewest: 10 },
]

export type Verdict = 'below' | 'within' | 'above' | 'too-few' | 'nothing'

export interface Ratio {
  code: RatioCode
  part: number
  whole: number
  /** As shown: with one decimal; nothing where the whole is none. */
  value: number | null
  verdict: Verdict
}

/** The four ratios of a fair, each judged by the number that is shown. */
export function ratiosOf(sums: FairSums): Ratio[] {
  return RATIOS.map(({ code, part, times, whole, unit, from, to, fewest }) => {
    const above = numberOf(sums, part) * times
    const below = whole.reduce((sum, figure) => sum + numberOf(sums, figure), 0)
    const value = below === 0 ? null : Math.round((above / below) * (unit === 'percent' ? 1_000 : 10)) / 10
    const judge = (): Verdict => {
      if (value === null) return 'nothing'
      if (below < fewest) return 'too-few'
      if (value < from) return 'below'
      return to !== null && value > to ? 'above' : 'within'
    }
    return { code, part: above, whole: below, value, verdict: judge() }
  })
}
