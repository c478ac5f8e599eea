import type { EvidenceValue } from './criteria/criteria'
import type { NeedScorer } from './criteria/text'
import { type TextEvidence, textEvidence } from './evidence'
import type { QueryVector, RecordVector } from './index/vectors'
import type { Vocabulary } from './index/vocabulary'
import type { CriterionKey, Parameters } from './parameters'
import { CRITERIA, type Points } from './rank'
import type { KeptText } from './text/kept-text'
import type { Thesaurus } from './thesaurus/thesaurus'

export interface ValueEvidence {
  known: boolean
  need: Record<string, EvidenceValue>
  offer: Record<string, EvidenceValue>
}

export type ExplainedCriterion =
  | { key: 'text'; weight: number; points: number; evidence: TextEvidence }
  | { key: Exclude<CriterionKey, 'text'>; weight: number; points: number; evidence: ValueEvidence }

export interface Conflict {
  key: Exclude<CriterionKey, 'text'>
  values: { need: Record<string, EvidenceValue>; offer: Record<string, EvidenceValue> }
}

/** Why a pair has its score. The points add up to it; conflicts stand beside it. */
export interface Explanation {
  score: number
  criteria: ExplainedCriterion[]
  conflicts: Conflict[]
}

export interface ExplainInput {
  query: QueryVector
  /** loaded with the query */
  scorer: NeedScorer
  asked: KeptText
  vector: RecordVector
  offered: KeptText
  points: Points
}

/** Says what earned each criterion's points. */
export function explainPair(input: ExplainInput, parameters: Parameters, vocabulary: Vocabulary, thesaurus: Thesaurus): Explanation {
  const { points } = input
  const criteria = CRITERIA.map((key): ExplainedCriterion => {
    const earned = { weight: parameters.weights[key], points: points.points[key] }
    return key === 'text'
      ? { key, ...earned, evidence: textEvidence(input, vocabulary, thesaurus) }
      : { key, ...earned, evidence: points.findings[key].evidence }
  })
  const conflicts = CRITERIA.flatMap((key): Conflict[] => {
    if (key === 'text' || !points.findings[key].conflict) return []
    const { need: needValues, offer: offerValues } = points.findings[key].evidence
    return [{ key, values: { need: needValues, offer: offerValues } }]
  })
  return { score: points.score, criteria, conflicts }
}
