import type { Collection } from './index/collection'
import { readNeed } from './index/fields'
import { type Statistics, type StatisticsExcerpt, excerptFor, excerptHash } from './index/statistics'
import { type QueryVector, queryVector } from './index/vectors'
import type { Vocabulary } from './index/vocabulary'
import type { OfferEntry } from './offer-entry'
import type { TextParameters } from './parameters'
import type { NeedRecord, OfferRecord } from './records'
import { type TextCounts, countTerms } from './text/analysis'
import { type LanguageModel, languageModelOf } from './text/diacritics/language-model'
import { readingsOf } from './text/diacritics/readings'
import { type KeptText, accentedPhrases, keep } from './text/kept-text'
import type { Reading } from './text/tokens'
import type { Thesaurus } from './thesaurus/thesaurus'

/** A need as it asks. */
export interface AskedNeed {
  need: NeedRecord
  query: QueryVector
  written: KeptText
}

/** A need taken apart, as it is kept. */
export interface ReadNeed {
  counts: TextCounts
  written: KeptText
  /** of the texts typed without diacritics, one after the other */
  readings: Reading[][][]
}

interface NeedEntry {
  need: NeedRecord
  read: ReadNeed
  /** whose words taught the readings, where there are any */
  taughtBy?: Statistics
  query?: QueryVector
  madeWith?: Statistics
  /** Of the query's own statistics, made once they are asked for. */
  excerpt?: { hash: string; excerpt: StatisticsExcerpt }
}

/** Words of the exchange's own texts that teach at most: more of them change little. */
const WORDS_LEARNT = 500_000

/** Needs as they ask: read, counted, and weighed by the statistics in force. */
export class AskedNeeds {
  private readonly entries = new Map<string, NeedEntry>()
  private taught: { by: Statistics; model: LanguageModel } | undefined

  constructor(
    private readonly offers: Collection<OfferRecord, OfferEntry>,
    private readonly vocabulary: Vocabulary,
    private readonly thesaurus: Thesaurus,
    private readonly parameters: TextParameters,
  ) {}

  /** Takes a need in, and says what its text counts. */
  put(need: NeedRecord): TextCounts {
    const statistics = this.offers.statistics()
    const read = this.read(need, statistics)
    this.entries.set(need.id, { need, read, taughtBy: statistics })
    return read.counts
  }

  /** Takes in a need that was read before. */
  putRead(need: NeedRecord, read: ReadNeed): void {
    this.entries.set(need.id, { need, read })
  }

  readOf(id: string): ReadNeed | undefined {
    return this.entries.get(id)?.read
  }

  remove(id: string): void {
    this.entries.delete(id)
  }

  /** Of a need that is not kept here. */
  of(need: NeedRecord): AskedNeed {
    const statistics = this.offers.statistics()
    const { counts, written } = this.read(need, statistics)
    return { need, query: queryVector(counts, this.parameters, statistics), written }
  }

  /** Of a need that was put in; undefined of another. */
  find(id: string): AskedNeed | undefined {
    const entry = this.entries.get(id)
    if (!entry) return undefined
    const statistics = this.offers.statistics()
    if (!entry.query || entry.madeWith !== statistics) {
      if (entry.read.readings.length > 0 && entry.taughtBy !== statistics) {
        entry.read = this.read(entry.need, statistics)
        entry.taughtBy = statistics
      }
      entry.query = queryVector(entry.read.counts, this.parameters, statistics)
      entry.madeWith = statistics
      entry.excerpt = undefined
    }
    return { need: entry.need, query: entry.query, written: entry.read.written }
  }

  /** What the scores of a need take from the other records. */
  excerptOf(id: string): { hash: string; excerpt: StatisticsExcerpt } | undefined {
    const asked = this.find(id)
    const entry = this.entries.get(id)
    if (!asked || !entry) return undefined
    if (!entry.excerpt) {
      const excerpt = excerptFor(asked.query, entry.read.readings, this.offers.statistics(), this.vocabulary)
      entry.excerpt = { hash: excerptHash(excerpt), excerpt }
    }
    return entry.excerpt
  }

  /** Learns from what there is, before a text without diacritics asks for it. */
  learnToRead(): void {
    this.model(this.offers.statistics())
  }

  private read(need: NeedRecord, statistics: Statistics): ReadNeed {
    const readings: Reading[][][] = []
    const texts = readNeed(need, this.parameters.needFields, this.thesaurus, (tokens) => {
      const read = readingsOf(tokens, this.model(statistics))
      readings.push(read)
      return read
    })
    return { counts: countTerms(texts, this.vocabulary, true), written: keep(texts), readings }
  }

  /** What the exchange's own records, as far as they carry diacritics, teach about reading those that do not. */
  private model(statistics: Statistics): LanguageModel {
    if (this.taught?.by !== statistics) {
      const texts = [...this.texts()]
      const words = texts.reduce((sum, text) => sum + text.words.length, 0)
      // Taken evenly from all: the first ones of a large exchange would teach its first trades alone.
      const every = Math.max(1, words / WORDS_LEARNT)
      const phrases = texts.flatMap((text, i) => (Math.floor(i / every) === Math.floor((i - 1) / every) ? [] : accentedPhrases(text)))
      this.taught = { by: statistics, model: languageModelOf(this.thesaurus.concepts).with(phrases) }
    }
    return this.taught.model
  }

  private *texts(): Iterable<KeptText> {
    for (const { read } of this.entries.values()) yield read.written
    for (const { written } of this.offers.all()) yield written
  }
}
