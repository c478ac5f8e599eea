import type { SnapshotHead } from './matching.snapshot'
import type { SweepRequests } from './sweep/sweep.requests'
import type {
  Alike,
  Explanation,
  NeedRecord,
  OfferRecord,
  OwnTexts,
  Parameters,
  SearchQuery,
  SearchResult,
  StatisticsExcerpt,
} from './engine/engine'

/** The two kinds of records that are matched, as the rest of the exchange calls them. */
export type Side = 'technology' | 'need'

export interface Suggestion {
  needId: string
  technologyId: string
  needOrganisationId: string
  supplierOrganisationId: string
  score: number
  /** As JSON, like `conflicts`: made in the thread, so that nothing large is copied or written out on the event loop. */
  criteria: string
  conflicts: string
  /** Codes of both records' fields. */
  fields: string[]
  inputsHash: string
  statisticsHash: string
}

export interface WeightsInput {
  /** NULL = the engine's own, before weights had versions. */
  version: number | null
  /** Points by criterion; one that the engine does not know is left out, one that is missing gives none. */
  weights: Readonly<Record<string, number>>
}

/** What scores were made with, beside records and statistics. */
export interface MadeWith {
  engineVersion: string
  parametersHash: string
  weightsVersion: number | null
}

export interface Explained extends MadeWith {
  suggestions: Suggestion[]
  /** The word statistics that these suggestions name, each once, as JSON. */
  statistics: { hash: string; excerpt: string }[]
}

export interface RankInput {
  kind: Side
  id: string
  /** Suggestions at most, and the least score of one. */
  limit: number
  floor: number
  /** The record's nearest few are suggested from a lower score on: a trade of its own shares few words with the rest. */
  nearest: { count: number; floor: number }
}

/** A record with the partners that may be suggested to it, best first, as a re-ranker reads them. */
export interface Candidates {
  text: string
  partners: { id: string; score: number; text: string }[]
}

export interface PairInput {
  need: NeedRecord
  offer: OfferRecord
  statistics: StatisticsExcerpt
  /** Those in force where neither these nor weights are given. */
  parameters?: Parameters
  weights?: WeightsInput
}

export interface ScoredPair {
  explanation: Explanation
  inputsHash: string
  engineVersion: string
  parameters: Parameters
  parametersHash: string
}

export interface AlikeInput {
  side: Side
  texts: OwnTexts
  limit: number
}

/** What the matching thread is asked. */
export type MatchingRequests = SweepRequests & {
  put: { in: { offers: OfferRecord[]; needs: NeedRecord[] }; out: undefined }
  remove: { in: { offers: string[]; needs: string[] }; out: undefined }
  /** The record's best partners, best first. Undefined where it is not in the index. */
  rank: { in: RankInput; out: string[] | undefined }
  /** So many of the record's best partners, from that score on. Undefined where it is not in the index. */
  candidates: { in: { kind: Side; id: string; limit: number; floor: number }; out: Candidates | undefined }
  /** The record with each of these partners, those left out that are not in the index. */
  explain: { in: { kind: Side; id: string; partners: string[] }; out: Explained }
  /** The technologies of an organisation that are in the index. */
  offersOf: { in: string; out: string[] }
  /** Makes a part of what the next requests would have to make; false once nothing is left. */
  warm: { in: null; out: boolean }
  search: { in: SearchQuery; out: SearchResult }
  /** Takes the index out of a file, in place of the one in memory; whose head it was, or undefined where the file is of no use. */
  restore: { in: { path: string }; out: SnapshotHead | undefined }
  clear: { in: null; out: undefined }
  /** Writes the next portion of the index into a file, or begins one; false once it is whole. */
  save: { in: { path: string; begin?: Omit<SnapshotHead, 'madeWith'> }; out: boolean }
  /** Records that say much the same, most alike first. */
  alike: { in: AlikeInput; out: Alike[] }
  /** Scores from now on by these weights. */
  weigh: { in: WeightsInput; out: undefined }
  /** One pair scored from its inputs alone, whatever the index holds. */
  pair: { in: PairInput; out: ScoredPair }
  /** What a score with these parameters would be made with now. */
  provenance: { in: Parameters; out: { engineVersion: string; parametersHash: string } }
  /** The nearest partners of these needs, however low they score, explained. Needs that are not in the index have none. */
  nearest: { in: { needIds: string[]; limit: number }; out: { suggestions: Suggestion[] } }
}
