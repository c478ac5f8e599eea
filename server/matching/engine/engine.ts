import type { Engine, EngineOptions, RankOptions } from './asked'
import { type AskedNeed, AskedNeeds } from './asked-needs'
import { NeedScorer, OfferScorer } from './criteria/text'
import { explainPair, type Explanation } from './explain'
import { Collection, type Entry } from './index/collection'
import { readOffer, readTexts } from './index/fields'
import { topSlots } from './index/top'
import { queryVector, recordVector } from './index/vectors'
import { Vocabulary } from './index/vocabulary'
import { DEFAULT_PARAMETERS } from './parameters'
import { parametersHash } from './provenance'
import { type BesideNeed, Estimates } from './estimates'
import type { OfferEntry } from './offer-entry'
import { byScore, exactScore, findingsOf, type Points, scorePoints } from './rank'
import type { NeedRecord, OfferRecord } from './records'
import { numbersOf, withSaved } from './saved'
import { RecordSearch } from './search/search'
import { needFacets, offerFacets } from './search/facets'
import { countTerms } from './text/analysis'
import { untaughtReader } from './text/diacritics/readings'
import { keep } from './text/kept-text'
import { CONCEPTS } from './thesaurus/concepts'
import { thesaurusOf } from './thesaurus/thesaurus'

export type { Alike, Engine, EngineOptions, Match, OwnTexts, RankNeedsOptions, RankOptions, Score } from './asked'
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

function* portionsOf<T>(all: readonly T[], size: number): Iterable<T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size)
}

/** What the criteria beside the text come to with the offer in a slot. */
type FindingsAt = BesideNeed['findings']

/** The score that another must reach to be among so many. */
function lastOf(scored: readonly { points: Points }[], { count, least }: { count: number; least: number }): number {
  const scores = scored.map(({ points }) => points.score).sort((a, b) => b - a)
  return Math.max(least, scores[count - 1] ?? 0)
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
  let estimates: Estimates | undefined

  /** The candidates scored; spelling, which adds little and is dear to read, only for those who lead by all else. */
  function bestOf(slots: number[], limit: number, findingsAt: FindingsAt) {
    return slots
      .flatMap((slot) => {
        const offer = offers.at(slot)
        if (!offer) return []
        const [findings, words] = [findingsAt(slot, offer.record), scorer.words(offer.vector)]
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
    beside: BesideNeed,
    scores: Float32Array,
    { of, but, least, count }: NonNullable<RankOptions['estimated']> & { but: readonly number[] },
  ) {
    return of.best(scores, { floor: least, count: count * 2, but }).flatMap((slot) => {
      const offer = offers.at(slot)
      if (!offer) return []
      const points = scorePoints(beside.findings(slot, offer.record), scorer.found(offer.vector), parameters)
      return [{ id: offer.record.id, offer, points }]
    })
  }

  function explained({ query, written: asks }: AskedNeed, { vector, written: offered }: OfferEntry, points: Points): Explanation {
    scorer.load(query, vocabulary.size)
    return explainPair({ query, scorer, asked: asks, vector, offered, points }, parameters, vocabulary, thesaurus)
  }

  function pairOf(needId: string, offerId: string) {
    const asked = asking.find(needId)
    const offer = offers.find(offerId)
    if (!asked || !offer) return undefined
    scorer.load(asked.query, vocabulary.size)
    return { asked, offer, points: scorePoints(findingsOf(asked.need, offer.record), scorer.found(offer.vector), parameters) }
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
      estimates = undefined
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
      estimates = undefined
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
      const { need, query } = asked
      const beside = estimated?.of.beside(need)
      scorer.load(query, vocabulary.size)
      const totals = offers.total(query.terms, query.weights, text.postingsRead)
      const slots = topSlots(totals, Math.max(limit * 2, text.candidates))
      const scored = bestOf(slots, limit, beside ? beside.findings : (_, offer) => findingsOf(need, offer))
      if (estimated && beside) {
        const scores = beside.scores(query, totals, parameters)
        estimated.take(scores)
        scored.push(...estimatedBest(beside, scores, { ...estimated, but: slots, least: lastOf(scored, estimated) }))
      }
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
      if (estimates) return estimates
      const all = offers.all().map(({ record }) => record)
      const slots = Uint32Array.from(all, ({ id }) => offers.slotOf(id) ?? 0)
      estimates = new Estimates(all, slots)
      return estimates
    },

    explain(needId, offerId) {
      const found = pairOf(needId, offerId)
      return found && explained(found.asked, found.offer, found.points)
    },

    score: (needId, offerId) => pairOf(needId, offerId)?.points,

    statisticsFor: (needId) => asking.excerptOf(needId),

    prepare(needId) {
      asking.find(needId)
      return offers.statistics().documents
    },

    learnToRead() {
      asking.learnToRead()
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
      estimates = undefined
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
