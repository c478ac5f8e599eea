import { type AskedNeed, AskedNeeds } from './asked-needs'
import { NeedScorer, OfferScorer } from './criteria/text'
import { explainPair, type Explanation } from './explain'
import { Collection, type Entry } from './index/collection'
import { readOffer, readTexts } from './index/fields'
import type { StatisticsExcerpt } from './index/statistics'
import { topSlots } from './index/top'
import { queryVector, recordVector } from './index/vectors'
import { Vocabulary } from './index/vocabulary'
import { DEFAULT_PARAMETERS, type Parameters } from './parameters'
import { parametersHash } from './provenance'
import { Estimates } from './estimates'
import type { OfferEntry } from './offer-entry'
import { byScore, exactScore, findingsOf, type Points, scorePoints } from './rank'
import type { LocalText, NeedRecord, OfferRecord, RecordKind } from './records'
import { type SavedNumbers, type SavedRecords, numbersOf, withSaved } from './saved'
import { RecordSearch, type SearchQuery, type SearchResult } from './search/search'
import { needFacets, offerFacets } from './search/facets'
import { countTerms } from './text/analysis'
import { untaughtReader } from './text/diacritics/readings'
import { keep } from './text/kept-text'
import { CONCEPTS } from './thesaurus/concepts'
import { type Concept, thesaurusOf } from './thesaurus/thesaurus'

export type { Conflict, ExplainedCriterion, Explanation } from './explain'
export { EstimatedNeeds, MARGIN } from './estimated-needs'
export type { Estimates } from './estimates'
export type { SharedWords, TextEvidence } from './evidence'
export type { StatisticsExcerpt } from './index/statistics'
export { excerptHash } from './index/statistics'
export { type CriterionKey, DEFAULT_PARAMETERS, type Parameters } from './parameters'
export { ENGINE_VERSION, inputsHash, parametersHash } from './provenance'
export type { LocalText, NeedRecord, OfferRecord, Price, PriceKind, RecordKind, RightStatus } from './records'
export type { SavedNumbers, SavedRecords } from './saved'
export type { FacetCounts, Filters, SearchQuery, SearchResult, SortOrder } from './search/search'

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
  /** looks also at what leads by estimates of all offers of `estimates()`; these are given away on the way */
  estimated?: { of: Estimates; take: (scores: Float32Array) => void }
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
  /** What a need's scores take from the rest of the corpus; store it to recompute them with `scorePair`. */
  statisticsFor(needId: string): { hash: string; excerpt: StatisticsExcerpt } | undefined
  /** Weighs the need's words where the statistics have changed, so that no later question has to; says how many offers they count. */
  prepare(needId: string): number
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

function* portionsOf<T>(all: readonly T[], size: number): Iterable<T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size)
}

/** The score that another must reach to be among so many. */
function lastOf(scored: readonly { points: Points }[], limit: number, floor: number): number {
  const scores = scored.map(({ points }) => points.score).sort((a, b) => b - a)
  return Math.max(floor, scores[limit - 1] ?? 0)
}

/** Records compared exactly of those that share most words. */
const ALIKE_LOOKED_AT = 60

/** An empty engine. */
export function createEngine(options: EngineOptions = {}): Engine {
  let parameters = options.parameters ?? DEFAULT_PARAMETERS
  const concepts = options.concepts ?? CONCEPTS
  let hash = parametersHash(parameters, concepts)
  const text = parameters.text
  const thesaurus = thesaurusOf(concepts, text.broader)
  const { vocabulary, reread } = options.numbers ? withSaved(options.numbers) : { vocabulary: new Vocabulary(), reread: undefined }
  const offers = new Collection<OfferRecord, OfferEntry>()
  const needs = new Collection<NeedRecord, Entry<NeedRecord>>()
  const asking = new AskedNeeds(offers, vocabulary, thesaurus, text)
  const untaught = untaughtReader(concepts)
  const offerSearch = new RecordSearch(offers, vocabulary, thesaurus, offerFacets)
  const needSearch = new RecordSearch(needs, vocabulary, thesaurus, needFacets)
  const scorer = new NeedScorer()
  const offerScorer = new OfferScorer()

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

  /** Offers that share few words with the need, but may be as good as the last of those that do. */
  function estimatedBest(
    { need, query }: AskedNeed,
    totals: Float32Array,
    { of, take, but, floor }: NonNullable<RankOptions['estimated']> & { but: readonly number[]; floor: number },
  ) {
    const scores = of.scores(need, query, totals, parameters)
    take(scores)
    return of.best(scores, { floor, count: text.candidates, but }).flatMap((slot) => {
      const offer = offers.at(slot)
      if (!offer) return []
      const points = scorePoints(findingsOf(need, offer.record), scorer.found(offer.vector), parameters)
      return [{ id: offer.record.id, offer, points }]
    })
  }

  function explained({ query, written: asks }: AskedNeed, { vector, written: offered }: OfferEntry, points: Points): Explanation {
    scorer.load(query, vocabulary.size)
    return explainPair({ query, scorer, asked: asks, vector, offered, points }, parameters, vocabulary, thesaurus)
  }

  return {
    get parametersHash() {
      return hash
    },

    setWeights(weights) {
      parameters = { ...parameters, weights }
      hash = parametersHash(parameters, concepts)
    },

    putOffer(offer) {
      const read = readOffer(offer, text.offerFields, thesaurus, untaught)
      const vector = recordVector(countTerms(read, vocabulary), text)
      offerSearch.removed(offers.slotOf(offer.id))
      offerSearch.added(offers.put({ record: offer, vector, written: keep(read) }), offer)
    },

    putNeed(need) {
      const vector = recordVector(asking.put(need), text)
      needSearch.removed(needs.slotOf(need.id))
      needSearch.added(needs.put({ record: need, vector }), need)
    },

    removeOffer(id) {
      const slot = offers.remove(id)
      offerSearch.removed(slot)
      return slot !== undefined
    },

    removeNeed(id) {
      const slot = needs.remove(id)
      needSearch.removed(slot)
      asking.remove(id)
      return slot !== undefined
    },

    count: (kind) => (kind === 'offers' ? offers.size : needs.size),

    rankOffers(needOrId, { limit = 20, floor = Infinity, explain = false, estimated } = {}) {
      const asked = typeof needOrId === 'string' ? asking.find(needOrId) : asking.of(needOrId)
      if (!asked) return []
      const { query } = asked
      scorer.load(query, vocabulary.size)
      const totals = offers.total(query.terms, query.weights, text.postingsRead)
      const slots = topSlots(totals, Math.max(limit * 2, text.candidates))
      const scored = bestOf(asked.need, slots, limit)
      if (estimated) scored.push(...estimatedBest(asked, totals, { ...estimated, but: slots, floor: lastOf(scored, limit, floor) }))
      return scored
        .sort(byScore)
        .filter(({ points }, place) => place < limit || points.score >= floor)
        .map(({ id, offer, points }) => ({
          id,
          score: points.score,
          exact: points.exact,
          ...(explain ? { explanation: explained(asked, offer, points) } : {}),
        }))
    },

    rankNeeds(offerId, { limit = 20, explain = false, among } = {}) {
      const offer = offers.find(offerId)
      if (!offer) return []
      offerScorer.load(offer.vector, vocabulary.size)
      const candidates = among ? among.flatMap((id) => needs.find(id) ?? []) : needs.all()
      const scored = candidates.flatMap(({ record: need }) => {
        const asked = asking.find(need.id)
        const found = asked ? offerScorer.found(asked.query) : 0
        if (!asked || found === 0) return []
        return [{ id: need.id, asked, points: scorePoints(findingsOf(need, offer.record), found, parameters) }]
      })
      return scored
        .sort(byScore)
        .slice(0, limit)
        .map(({ id, asked, points }) => ({
          id,
          score: points.score,
          exact: points.exact,
          ...(explain ? { explanation: explained(asked, offer, points) } : {}),
        }))
    },

    estimates() {
      const all = offers.all().map(({ record }) => record)
      return new Estimates(
        all,
        Uint32Array.from(all, ({ id }) => offers.slotOf(id) ?? 0),
      )
    },

    explain(needId, offerId) {
      const asked = asking.find(needId)
      const offer = offers.find(offerId)
      if (!asked || !offer) return undefined
      scorer.load(asked.query, vocabulary.size)
      const points = scorePoints(findingsOf(asked.need, offer.record), scorer.found(offer.vector), parameters)
      return explained(asked, offer, points)
    },

    statisticsFor: (needId) => asking.excerptOf(needId),

    prepare(needId) {
      asking.find(needId)
      return offers.statistics().documents
    },

    refreshStatistics() {
      offers.refreshStatistics()
    },

    *saved(portion) {
      for (const some of portionsOf(offers.all(), portion)) yield { offers: some, needs: [] }
      for (const some of portionsOf(needs.all(), portion)) {
        const read = some.flatMap(({ record: need, vector }) => {
          const known = asking.readOf(need.id)
          return known ? [{ need, vector, read: known }] : []
        })
        yield { offers: [], needs: read }
      }
    },

    numbers: () => numbersOf(vocabulary),

    putSaved(records) {
      for (const entry of records.offers) {
        const slot = offers.put({ ...entry, written: reread?.(entry.written) ?? entry.written })
        offerSearch.added(slot, entry.record)
      }
      for (const { need, vector, read } of records.needs) {
        asking.putRead(need, { ...read, written: reread?.(read.written) ?? read.written })
        needSearch.added(needs.put({ record: need, vector }), need)
      }
    },

    alike(kind, { id, title, texts }, limit) {
      const counts = countTerms(readTexts([title, ...texts], text.offerFields.title, thesaurus, untaught), vocabulary, true)
      const query = queryVector(counts, text, offers.statistics())
      scorer.load(query, vocabulary.size)
      const itself = scorer.found(recordVector(counts, text))
      const collection = kind === 'offers' ? offers : needs
      return topSlots(collection.total(query.terms, query.weights, text.postingsRead), ALIKE_LOOKED_AT)
        .flatMap((slot) => collection.at(slot) ?? [])
        .filter((entry) => entry.record.id !== id)
        .map(({ record, vector }) => ({ id: record.id, likeness: Math.min(1, scorer.found(vector) / itself) }))
        .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
        .slice(0, limit)
    },

    search(query) {
      return (query.kind === 'offers' ? offerSearch : needSearch).search(query)
    },
  }
}
