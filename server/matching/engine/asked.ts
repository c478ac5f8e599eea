import type { Estimates } from './estimates'
import type { Explanation } from './explain'
import type { StatisticsExcerpt } from './index/statistics'
import type { Parameters } from './parameters'
import type { Points } from './rank'
import type { LocalText, NeedRecord, OfferRecord, RecordKind } from './records'
import type { SavedNumbers, SavedRecords } from './saved'
import type { SearchQuery, SearchResult } from './search/search'
import type { Concept } from './thesaurus/thesaurus'

export interface EngineOptions {
  parameters?: Parameters
  concepts?: readonly Concept[]
  /** of an index that was saved: its records may be put in by `putSaved` */
  numbers?: SavedNumbers
}

export interface RankOptions {
  /** 20 unless told */
  limit?: number
  /** beyond these, all others looked at that score so much */
  floor?: number
  explain?: boolean
  /**
   * Looks also at offers that share few words, but may score `least` and be among the first `count`, by estimates of all
   * offers of `estimates()`; these are given away on the way.
   */
  estimated?: { of: Estimates; take: (scores: Float32Array) => void; least: number; count: number }
}

export interface RankNeedsOptions extends RankOptions {
  /** of these needs alone */
  among?: readonly string[]
}

/** A partner for a record. `id` is the partner's. */
export interface Match {
  id: string
  score: number
  /** before rounding: it orders equal scores */
  exact: number
  explanation?: Explanation
}

/** What a record says, whether or not it is in the index. */
export interface OwnTexts {
  id: string
  title: LocalText
  texts: LocalText[]
}

/** What a pair earns in all, and by each criterion. */
export type Score = Pick<Points, 'score' | 'points'>

/** A record that says much the same. */
export interface Alike {
  id: string
  /** how much of what the one says is in the other, 0 to 1 */
  likeness: number
}

/** The index and all that is asked of it. Ids of unknown records give undefined or an empty list, never an error. */
export interface Engine {
  /** SHA-256 of the parameters and the thesaurus in use */
  readonly parametersHash: string
  /** Scores from now on by these weights; nothing that is indexed depends on them. */
  setWeights(weights: Parameters['weights']): void
  /** Adds a record, or takes the place of the one with the same id. */
  putOffer(offer: OfferRecord): void
  putNeed(need: NeedRecord): void
  removeOffer(id: string): boolean
  removeNeed(id: string): boolean
  count(kind: RecordKind): number
  /** Offers for a need, best first; a need that is not in the index may be given whole. */
  rankOffers(need: NeedRecord | string, options?: RankOptions): Match[]
  /** Needs for an offer, best first, with the same score as from the other side. */
  rankNeeds(offerId: string, options?: RankNeedsOptions): Match[]
  /** The offers as they are now, for estimates of them all. */
  estimates(): Estimates
  explain(needId: string, offerId: string): Explanation | undefined
  /** What a pair earns, without saying by what. */
  score(needId: string, offerId: string): Score | undefined
  /** What a need's scores take from the rest of the corpus; store it to recompute them with `scorePair`. */
  statisticsFor(needId: string): { hash: string; excerpt: StatisticsExcerpt } | undefined
  /** Weighs the need's words where the statistics have changed, so that no later question has to; says how many offers they count. */
  prepare(needId: string): number
  /** Learns what words without diacritics may stand for, so that no later question has to: it takes a second. */
  learnToRead(): void
  /** Takes the word statistics anew from the offers as they are; scores may move by it. */
  refreshStatistics(): void
  search(query: SearchQuery): SearchResult
  /** The records as they are kept, so many at a time; records may change between two portions. Together with `numbers`, asked for last, they make the index again. */
  saved(portion: number): Iterable<SavedRecords>
  numbers(): SavedNumbers
  putSaved(records: SavedRecords): void
  /** Records of a kind that say much the same, most alike first, without the one of the same id. */
  alike(kind: RecordKind, texts: OwnTexts, limit: number): Alike[]
}
