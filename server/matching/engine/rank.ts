import { STRUCTURED, type Finding } from './criteria/criteria'
import { textShare } from './criteria/text'
import type { CriterionKey, Parameters } from './parameters'
import type { NeedRecord, OfferRecord } from './records'

export interface Points {
  /** 0 to 100, one decimal; the sum of the criteria's points */
  score: number
  /** before rounding, to order equal scores */
  exact: number
  points: Record<CriterionKey, number>
  findings: Record<Exclude<CriterionKey, 'text'>, Finding>
}

type Findings = Points['findings']

/** What the criteria beside the text come to. */
export function findingsOf(need: NeedRecord, offer: OfferRecord): Findings {
  return {
    field: STRUCTURED.field(need, offer),
    trl: STRUCTURED.trl(need, offer),
    mode: STRUCTURED.mode(need, offer),
    budget: STRUCTURED.budget(need, offer),
    place: STRUCTURED.place(need, offer),
  }
}

/** The score before rounding, where `found` of the need's text is in the offer. */
export function exactScore(findings: Findings, found: number, { weights, text }: Parameters): number {
  return CRITERIA.reduce((sum, key) => sum + weights[key] * (key === 'text' ? textShare(found, text.reach) : findings[key].share), 0)
}

/** The definition of a score: each criterion's share times its weight, rounded to tenths, added up. */
export function scorePoints(findings: Findings, found: number, parameters: Parameters): Points {
  const { weights, text } = parameters
  let exact = 0
  let tenths = 0
  const points = { text: 0, field: 0, trl: 0, mode: 0, budget: 0, place: 0 }
  for (const key of CRITERIA) {
    const earned = weights[key] * (key === 'text' ? textShare(found, text.reach) : findings[key].share)
    const rounded = Math.round(earned * 10)
    exact += earned
    tenths += rounded
    points[key] = rounded / 10
  }
  return { score: tenths / 10, exact, points, findings }
}

/** In the order in which they are shown. */
export const CRITERIA: readonly CriterionKey[] = ['text', 'field', 'trl', 'mode', 'budget', 'place']

/** Best first; equal scores by what rounding hid, then by id, so that an order never depends on chance. */
export function byScore(a: { id: string; points: Points }, b: { id: string; points: Points }): number {
  return b.points.score - a.points.score || b.points.exact - a.points.exact || (a.id < b.id ? -1 : 1)
}
