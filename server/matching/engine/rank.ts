import { type Finding, STRUCTURED } from './criteria/criteria'
import { textShare } from './criteria/text'
import type { CriterionKey, Parameters } from './parameters'
import type { NeedRecord, OfferRecord } from './records'

/** In the order in which they are shown. */
export const CRITERIA: readonly CriterionKey[] = [
  'text',
  'field',
  'trl',
  'mode',
  'budget',
  'readiness',
  'place',
  'rights',
  'record',
  'language',
]

type Structured = Exclude<CriterionKey, 'text'>
const STRUCTURED_KEYS = Object.keys(STRUCTURED) as Structured[]

export interface Points {
  /** 0 to 100, one decimal; the sum of the criteria's points */
  score: number
  /** before rounding, to order equal scores */
  exact: number
  points: Record<CriterionKey, number>
  findings: Findings
}

export type Findings = Record<Structured, Finding>

/** What the criteria beside the text come to. */
export function findingsOf(need: NeedRecord, offer: OfferRecord): Findings {
  const findings = {} as Findings
  for (const key of STRUCTURED_KEYS) findings[key] = STRUCTURED[key](need, offer)
  return findings
}

/** What a criterion earns before rounding, where `found` of the need's text is in the offer. */
function earnedBy(key: CriterionKey, findings: Findings, found: number, { weights, text }: Parameters): number {
  return weights[key] * (key === 'text' ? textShare(found, text.reach) : findings[key].share)
}

/** The score before rounding. */
export function exactScore(findings: Findings, found: number, parameters: Parameters): number {
  let exact = 0
  for (const key of CRITERIA) exact += earnedBy(key, findings, found, parameters)
  return exact
}

/** The definition of a score: each criterion's share times its weight, rounded to tenths, added up. */
export function scorePoints(findings: Findings, found: number, parameters: Parameters): Points {
  const points = {} as Points['points']
  let tenths = 0
  for (const key of CRITERIA) {
    const rounded = Math.round(earnedBy(key, findings, found, parameters) * 10)
    tenths += rounded
    points[key] = rounded / 10
  }
  return { score: tenths / 10, exact: exactScore(findings, found, parameters), points, findings }
}

/** Best first; equal scores by what rounding hid, then by id, so that an order never depends on chance. */
export function byScore(a: { id: string; points: Points }, b: { id: string; points: Points }): number {
  return b.points.score - a.points.score || b.points.exact - a.points.exact || (a.id < b.id ? -1 : 1)
}
