import { createHash } from 'node:crypto'
import type { Conflict, ExplainedCriterion, NeedRecord, OfferRecord, Parameters, StatisticsExcerpt } from '../engine/engine'

/** What all scores of a locked shortlist were made with. */
export interface KeptShortlist {
  need: NeedRecord
  engineVersion: string
  parameters: Parameters
  parametersHash: string
  /** Word statistics by their hash: what the scores took from the rest of the exchange. */
  statistics: Record<string, StatisticsExcerpt>
  /** SHA-256 of the name, the order, the notes, the scores and all hashes: what a printed copy is held against. */
  fingerprint: string
}

/** One suggestion as it was when its shortlist was locked. */
export interface KeptEntry {
  offer: OfferRecord
  supplier: { id: string; nameVi: string; nameEn: string }
  score: number
  criteria: ExplainedCriterion[]
  conflicts: Conflict[]
  inputsHash: string
  statisticsHash: string
}

interface Printed {
  name: string
  engineVersion: string
  parametersHash: string
  entries: { note: string; kept: Pick<KeptEntry, 'score' | 'inputsHash' | 'statisticsHash'> }[]
}

/** The fingerprint of a shortlist; entries in their order. */
export function fingerprintOf({ name, engineVersion, parametersHash, entries }: Printed): string {
  const parts = entries.map(({ note, kept }) => [kept.inputsHash, kept.statisticsHash, kept.score, note])
  return createHash('sha256')
    .update(JSON.stringify([name, engineVersion, parametersHash, parts]))
    .digest('hex')
}
