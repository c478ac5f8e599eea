import { NeedScorer, OfferScorer } from './criteria/text'
import { explainPair, type Explanation } from './explain'
import { Collection, type Entry } from './index/collection'
import { needPassages, offerPassages } from './index/fields'
import { excerptFor, excerptHash, type Statistics, type StatisticsExcerpt } from './index/statistics'
import { topSlots } from './index/top'
import { type QueryVector, queryVector, recordVector } from './index/vectors'
import { Vocabulary } from './index/vocabulary'
import { DEFAULT_PARAMETERS, type Parameters } from './parameters'
import { parametersHash } from './provenance'
import { byScore, exactScore, findingsOf, type Points, scorePoints } from './rank'
import type { NeedRecord, OfferRecord, RecordKind } from './records'
import { RecordSearch, type SearchQuery, type SearchResult } from './search/search'
import { needFacets, offerFacets } from './search/facets'
import { countTerms, type TextCounts } from './text/analysis'
import { CONCEPTS } from './thesaurus/concepts'
import { type Concept, thesaurusOf } from './thesaurus/thesaurus'

export type { Conflict, ExplainedCriterion, Explanation } from './explain'
export type { SharedWords, TextEvidence } from './evidence'
export type { StatisticsExcerpt } from './index/statistics'
export { excerptHash } from './index/statistics'
export { type CriterionKey, DEFAULT_PARAMETERS, type Parameters } from './parameters'
export { ENGINE_VERSION, inputsHash, parametersHash } from './provenance'
export type { LocalText, NeedRecord, OfferRecord, Price, PriceKind, RecordKind } from './records'
export type { FacetCounts, Filters, SearchQuery, SearchResult, SortOrder } from './search/search'

export interface EngineOptions {
  parameters?: Parameters
  concepts?: readonly Concept[]
}

export interface RankOptions {
  /** 20 unless told */
  limit?: number
  explain?: boolean
}

/** A partner for a record. `id` is the partner's. */
export interface Match {
  id: string
  score: number
  explanation?: Explanation
}

/** The index and all that is asked of it. Ids of unknown records give undefined or an empty list, never an error. */
export interface Engine {
  /** SHA-256 of the parameters and the thesaurus in use */
  readonly parametersHash: string
  /** Adds a record, or takes the place of the one with the same id. */
  putOffer(offer: OfferRecord): void
  putNeed(need: NeedRecord): void
  removeOffer(id: string): boolean
  removeNeed(id: string): boolean
  count(kind: RecordKind): number
  /** Offers for a need, best first; a need that is not in the index may be given whole. */
  rankOffers(need: NeedRecord | string, options?: RankOptions): Match[]
  /** Needs for an offer, best first, with the same score as from the other side. */
  rankNeeds(offerId: string, options?: RankOptions): Match[]
  explain(needId: string, offerId: string): Explanation | undefined
  /** What a need's scores take from the rest of the corpus; store it to recompute them with `scorePair`. */
  statisticsFor(needId: string): { hash: string; excerpt: StatisticsExcerpt } | undefined
  /** Weighs the need's words where the statistics have changed, so that no later question has to; says how many offers they count. */
  prepare(needId: string): number
  /** Takes the word statistics anew from the offers as they are; scores may move by it. */
  refreshStatistics(): void
  search(query: SearchQuery): SearchResult
}

interface NeedEntry {
  counts: TextCounts
  query?: QueryVector
  madeWith?: Statistics
  /** Of the query's own statistics, made once they are asked for. */
  excerpt?: { hash: string; excerpt: StatisticsExcerpt }
}

/** An empty engine. */
export function createEngine(options: EngineOptions = {}): Engine {
  const parameters = options.parameters ?? DEFAULT_PARAMETERS
  const concepts = options.concepts ?? CONCEPTS
  const text = parameters.text
  const thesaurus = thesaurusOf(concepts, text.broader)
  const vocabulary = new Vocabulary()
  const offers = new Collection<OfferRecord>()
  const needs = new Collection<NeedRecord>()
  const needEntries = new Map<string, NeedEntry>()
  const offerSearch = new RecordSearch(offers, vocabulary, thesaurus, offerFacets)
  const needSearch = new RecordSearch(needs, vocabulary, thesaurus, needFacets)
  const scorer = new NeedScorer()
  const offerScorer = new OfferScorer()

  const countNeed = (need: NeedRecord): TextCounts => countTerms(needPassages(need, text.needFields), vocabulary, thesaurus, true)

  function queryOf(need: NeedRecord | string): { need: NeedRecord; query: QueryVector } | undefined {
    const statistics = offers.statistics()
    if (typeof need !== 'string') return { need, query: queryVector(countNeed(need), text, statistics) }
    const stored = needs.find(need)
    const entry = needEntries.get(need)
    if (!stored || !entry) return undefined
    if (!entry.query || entry.madeWith !== statistics) {
      entry.query = queryVector(entry.counts, text, statistics)
      entry.madeWith = statistics
      entry.excerpt = undefined
    }
    return { need: stored.record, query: entry.query }
  }

  /** The candidates scored; spelling, which adds little and is dear to read, only for those who lead by all else. */
  function bestOf(need: NeedRecord, slots: number[], limit: number) {
    return slots
      .flatMap((slot) => {
        const offer = offers.at(slot)
        if (!offer) return []
        const [findings, words] = [findingsOf(need, offer.record), scorer.words(offer.vector)]
        return [{ id: offer.record.id, offer, findings, words, exact: exactScore(findings, words, parameters) }]
      })
      .sort((a, b) => b.exact - a.exact || (a.id < b.id ? -1 : 1))
      .slice(0, limit * 2 + text.finalists)
      .map(({ id, offer, findings, words }) => ({
        id,
        offer,
        points: scorePoints(findings, words + scorer.grams(offer.vector), parameters),
      }))
  }

  function explained(need: NeedRecord, query: QueryVector, offer: Entry<OfferRecord>, points: Points): Explanation {
    const input = { need, offer: offer.record, query, vector: offer.vector, points }
    return explainPair(input, parameters, vocabulary, thesaurus)
  }

  return {
    parametersHash: parametersHash(parameters, concepts),

    putOffer(offer) {
      const counts = countTerms(offerPassages(offer, text.offerFields), vocabulary, thesaurus)
      offerSearch.removed(offers.slotOf(offer.id))
      offerSearch.added(offers.put(offer, recordVector(counts, text)), offer)
    },

    putNeed(need) {
      const counts = countNeed(need)
      needSearch.removed(needs.slotOf(need.id))
      needSearch.added(needs.put(need, recordVector(counts, text)), need)
      needEntries.set(need.id, { counts })
    },

    removeOffer(id) {
      const slot = offers.remove(id)
      offerSearch.removed(slot)
      return slot !== undefined
    },

    removeNeed(id) {
      const slot = needs.remove(id)
      needSearch.removed(slot)
      needEntries.delete(id)
      return slot !== undefined
    },

    count: (kind) => (kind === 'offers' ? offers.size : needs.size),

    rankOffers(needOrId, { limit = 20, explain = false } = {}) {
      const asked = queryOf(needOrId)
      if (!asked) return []
      const { need, query } = asked
      scorer.load(query, vocabulary.size)
      const totals = offers.total(query.terms, query.weights, text.postingsRead)
      const scored = bestOf(need, topSlots(totals, Math.max(limit * 2, text.candidates)), limit)
      return scored
        .sort(byScore)
        .slice(0, limit)
        .map(({ id, offer, points }) => ({
          id,
          score: points.score,
          ...(explain ? { explanation: explained(need, query, offer, points) } : {}),
        }))
    },

    rankNeeds(offerId, { limit = 20, explain = false } = {}) {
      const offer = offers.find(offerId)
      if (!offer) return []
      offerScorer.load(offer.vector, vocabulary.size)
      const scored = needs.all().flatMap(({ record: need }) => {
        const asked = queryOf(need.id)
        const found = asked ? offerScorer.found(asked.query) : 0
        if (!asked || found === 0) return []
        return [{ id: need.id, need, query: asked.query, points: scorePoints(findingsOf(need, offer.record), found, parameters) }]
      })
      return scored
        .sort(byScore)
        .slice(0, limit)
        .map(({ id, need, query, points }) => ({
          id,
          score: points.score,
          ...(explain ? { explanation: explained(need, query, offer, points) } : {}),
        }))
    },

    explain(needId, offerId) {
      const asked = queryOf(needId)
      const offer = offers.find(offerId)
      if (!asked || !offer) return undefined
      scorer.load(asked.query, vocabulary.size)
      const points = scorePoints(findingsOf(asked.need, offer.record), scorer.found(offer.vector), parameters)
      return explained(asked.need, asked.query, offer, points)
    },

    statisticsFor(needId) {
      const asked = queryOf(needId)
      const entry = needEntries.get(needId)
      if (!asked || !entry) return undefined
      const excerpt = entry.excerpt?.excerpt ?? excerptFor(asked.query, offers.statistics(), vocabulary)
      entry.excerpt ??= { hash: excerptHash(excerpt), excerpt }
      return entry.excerpt
    },

    prepare(needId) {
      queryOf(needId)
      return offers.statistics().documents
    },

    refreshStatistics() {
      offers.refreshStatistics()
    },

    search(query) {
      return (query.kind === 'offers' ? offerSearch : needSearch).search(query)
    },
  }
}
