import { answerRequests } from '#server/platform/threads/requests'
import {
  DEFAULT_PARAMETERS,
  ENGINE_VERSION,
  type ExplainedCriterion,
  type Match,
  type NeedRecord,
  type OfferRecord,
  type Parameters,
  type RankNeedsOptions,
  type SavedRecords,
  type StatisticsExcerpt,
  createEngine,
  inputsHash,
} from './engine/engine'
import { textOfNeed, textOfOffer } from './embedding/texts'
import { hashWithThesaurus, scorePair } from './engine/pair'
import { type SnapshotHead, SnapshotWriter, openSnapshot } from './matching.snapshot'
import { keptOf } from './scoring/kept'
import { sweepAnswers } from './sweep/answers'
import type { Candidates, Explained, MadeWith, MatchingRequests, RankInput, Side, Suggestion, WeightsInput } from './matching.requests'

let engine = createEngine()
let weighed: WeightsInput = { version: null, weights: {} }
const offers = new Map<string, OfferRecord>()
const needs = new Map<string, NeedRecord>()

/** Needs weighed at once. */
const WARMED = 20

/** Records written into a snapshot at once. */
const SAVED = 200

/** Raised whenever more is read of a record than before: an index that was saved does not have it. */
const RECORDS_READ = 2

/** What another index must have been made with to be this one's. */
const madeWith = `${ENGINE_VERSION} ${RECORDS_READ} ${engine.parametersHash}`

/** Asked for beyond the limit, because pairs within one organisation fall out. */
const SPARE = 30

answerRequests<MatchingRequests>({
  put({ offers: newOffers, needs: newNeeds }) {
    for (const offer of newOffers) {
      offers.set(offer.id, offer)
      engine.putOffer(offer)
    }
    for (const need of newNeeds) {
      needs.set(need.id, need)
      engine.putNeed(need)
    }
    return undefined
  },

  remove({ offers: oldOffers, needs: oldNeeds }) {
    for (const id of oldOffers) {
      offers.delete(id)
      engine.removeOffer(id)
    }
    for (const id of oldNeeds) {
      needs.delete(id)
      engine.removeNeed(id)
    }
    return undefined
  },

  rank,

  candidates,

  explain,

  offersOf: (organisationId) => [...offers.values()].flatMap((offer) => (offer.organisationId === organisationId ? [offer.id] : [])),

  warm,

  search: (query) => engine.search(query),

  restore,

  clear,

  save,

  alike: ({ side, texts, limit }) => engine.alike(side === 'need' ? 'needs' : 'offers', texts, limit),

  weigh(given) {
    weighed = given
    engine.setWeights(weightsOf(given))
    return undefined
  },

  provenance: (parameters) => ({ engineVersion: ENGINE_VERSION, parametersHash: hashWithThesaurus(parameters) }),

  pair({ need, offer, statistics, weights = weighed, parameters = { ...DEFAULT_PARAMETERS, weights: weightsOf(weights) } }) {
    return {
      explanation: scorePair(need, offer, statistics, parameters),
      inputsHash: inputsHash(need, offer),
      engineVersion: ENGINE_VERSION,
      parameters,
      parametersHash: hashWithThesaurus(parameters),
    }
  },

  ...sweepAnswers({
    estimates: () => engine.estimates(),
    ranked: (needId, limit, beside) => partnersOf('need', needId, limit, beside),
    nearest: (technologyId, among) => partnersOf('technology', technologyId, among.length, { among }) ?? [],
    suggestion: suggest,
    scored,
    weights: () => weightsOf(weighed),
    madeUnder: ({ weights }) => ({
      engineVersion: ENGINE_VERSION,
      parametersHash: hashWithThesaurus({ ...DEFAULT_PARAMETERS, weights: weightsOf(weights) }),
    }),
    statistics: (needId) => engine.statisticsFor(needId),
    madeWith: madeNow,
  }),

  nearest({ needIds, limit }) {
    const suggestions = needIds.flatMap((id) => {
      const best = rank({ kind: 'need', id, limit, floor: 0, nearest: { count: limit, floor: 0 } })
      return best ? explain({ kind: 'need', id, partners: best }).suggestions : []
    })
    return { suggestions }
  },
})

function restore({ path }: { path: string }): SnapshotHead | undefined {
  const snapshot = openSnapshot(path)
  if (!snapshot) return undefined
  try {
    if (snapshot.head.madeWith !== madeWith) return undefined
    engine = createEngine({ numbers: snapshot.numbers })
    engine.setWeights(weightsOf(weighed))
    for (const records of snapshot.records()) {
      engine.putSaved(records)
      for (const { record } of records.offers) offers.set(record.id, record)
      for (const { need } of records.needs) needs.set(need.id, need)
    }
    return snapshot.head
  } catch {
    clear()
    return undefined
  } finally {
    snapshot.close()
  }
}

function clear(): undefined {
  engine = createEngine()
  engine.setWeights(weightsOf(weighed))
  offers.clear()
  needs.clear()
  return undefined
}

let saving: { writer: SnapshotWriter; portions: Iterator<SavedRecords> } | undefined

function save({ path, begin }: MatchingRequests['save']['in']): boolean {
  if (begin) {
    saving?.writer.giveUp()
    saving = { writer: new SnapshotWriter(path, { ...begin, madeWith }), portions: engine.saved(SAVED)[Symbol.iterator]() }
    return true
  }
  if (!saving) return false
  try {
    const { done, value } = saving.portions.next()
    if (done) saving.writer.finish(engine.numbers())
    else saving.writer.records(value)
    if (done) saving = undefined
    return !done
  } catch (error) {
    saving?.writer.giveUp()
    saving = undefined
    throw error
  }
}

/** What this engine's criteria give under weights that an older or a newer one may have made. */
function weightsOf({ version, weights }: WeightsInput): Parameters['weights'] {
  if (version === null) return DEFAULT_PARAMETERS.weights
  const keys = Object.keys(DEFAULT_PARAMETERS.weights)
  return Object.fromEntries(keys.map((key) => [key, weights[key] ?? 0])) as Parameters['weights']
}

/** Learning to read words without diacritics holds up what is asked meanwhile, so it waits until the first questions are over. */
const LEARNS_AFTER_MS = 3_000
let learning: NodeJS.Timeout | undefined
let warming: { documents: number; left: string[] } | undefined

/** Weighing 5,000 needs anew takes seconds. Done here in portions, no search waits for it. */
function warm(): boolean {
  const [first] = needs.keys()
  // New statistics are in force when their number of documents is another one.
  const documents = first === undefined ? 0 : engine.prepare(first)
  if (warming?.documents !== documents) {
    warming = { documents, left: [...needs.keys()] }
    // Any words: the first ones asked for make the postings.
    for (const kind of ['offers', 'needs'] as const) engine.search({ kind, text: 'công nghệ', limit: 1 })
  }
  for (const id of warming.left.splice(0, WARMED)) engine.prepare(id)
  if (warming.left.length > 0) return true
  clearTimeout(learning)
  learning = setTimeout(() => engine.learnToRead(), LEARNS_AFTER_MS)
  return false
}

/** The record's best partners of other organisations. */
function partnersOf(kind: Side, id: string, limit: number, beside: RankNeedsOptions = {}): Match[] | undefined {
  const record = kind === 'need' ? needs.get(id) : offers.get(id)
  if (!record) return undefined
  const options = { ...beside, limit: limit + SPARE }
  const ranked = kind === 'need' ? engine.rankOffers(id, options) : engine.rankNeeds(id, options)
  const partners = kind === 'need' ? offers : needs
  return ranked.filter((match) => partners.get(match.id)?.organisationId !== record.organisationId)
}

function rank({ kind, id, limit, floor, nearest }: RankInput): string[] | undefined {
  const partners = partnersOf(kind, id, limit)
  return partners && keptOf(partners, { limit, floor, nearest })
}

function candidates({ kind, id, limit, floor }: MatchingRequests['candidates']['in']): Candidates | undefined {
  const best = partnersOf(kind, id, limit)
  if (!best) return undefined
  const partners = best.filter(({ score }) => score >= floor).slice(0, limit)
  const side = kind === 'need' ? 'technology' : 'need'
  return { text: textOf(kind, id), partners: partners.map((one) => ({ id: one.id, score: one.score, text: textOf(side, one.id) })) }
}

function textOf(side: Side, id: string): string {
  const need = side === 'need' ? needs.get(id) : undefined
  const offer = side === 'technology' ? offers.get(id) : undefined
  return need ? textOfNeed(need) : offer ? textOfOffer(offer) : ''
}

function explain({ kind, id, partners }: MatchingRequests['explain']['in']): Explained {
  const statistics = new Map<string, StatisticsExcerpt>()
  const suggestions = partners.flatMap((partner) => {
    const needId = kind === 'need' ? id : partner
    const suggestion = kind === 'need' ? suggest(id, partner) : suggest(partner, id)
    const used = suggestion && engine.statisticsFor(needId)
    if (used) statistics.set(used.hash, used.excerpt)
    return suggestion ?? []
  })
  return {
    ...madeNow(),
    suggestions,
    statistics: [...statistics].map(([hash, excerpt]) => ({ hash, excerpt: JSON.stringify(excerpt) })),
  }
}

function madeNow(): MadeWith {
  return { engineVersion: ENGINE_VERSION, parametersHash: engine.parametersHash, weightsVersion: weighed.version }
}

function suggest(needId: string, technologyId: string): Suggestion | undefined {
  const need = needs.get(needId)
  const offer = offers.get(technologyId)
  const explanation = engine.explain(needId, technologyId)
  const used = engine.statisticsFor(needId)
  if (!need || !offer || !explanation || !used) return undefined
  return {
    needId,
    technologyId,
    needOrganisationId: need.organisationId,
    supplierOrganisationId: offer.organisationId,
    score: explanation.score,
    criteria: JSON.stringify(explanation.criteria),
    conflicts: JSON.stringify(explanation.conflicts),
    fields: fieldsOf(explanation.criteria),
    inputsHash: inputsHash(need, offer),
    statisticsHash: used.hash,
  }
}

function scored(needId: string, technologyId: string) {
  const need = needs.get(needId)
  const offer = offers.get(technologyId)
  const score = engine.score(needId, technologyId)
  const used = engine.statisticsFor(needId)
  return need && offer && score && used && { ...score, inputsHash: inputsHash(need, offer), statisticsHash: used.hash }
}

/** Codes of both records' fields, with the whole field of each sector. */
function fieldsOf(criteria: ExplainedCriterion[]): string[] {
  const evidence = criteria.find(({ key }) => key === 'field')?.evidence
  if (!evidence || !('known' in evidence)) return []
  const codes = [evidence.need.fields, evidence.offer.fields].flatMap((value) => (Array.isArray(value) ? (value as string[]) : []))
  return [...new Set(codes.flatMap((code) => [code.slice(0, 1), code]))]
}
