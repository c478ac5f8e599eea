import { createHash } from 'node:crypto'
import type { Reading } from '../text/tokens'
import type { QueryVector } from './vectors'
import type { Vocabulary } from './vocabulary'

/** How common terms and grams are among the offers, at one moment. An input of every score. */
export interface Statistics {
  documents: number
  termFrequency(term: number): number
  gramFrequency(gram: number): number
}

/** The part that one need's scores depend on; kept beside a stored match, it makes the score repeatable. */
export interface StatisticsExcerpt {
  documents: number
  terms: Record<string, number>
  grams: Record<string, number>
  /** how the need's texts without diacritics were read, one after the other; the offers teach this too */
  readings?: Reading[][][]
}

/** Statistics as they stand now, unmoved by later changes of the arrays. Terms met later count as unseen. */
export function freeze(documents: number, terms: Uint32Array, grams: Uint32Array): Statistics {
  const frozenTerms = terms.slice()
  const frozenGrams = grams.slice()
  return {
    documents,
    termFrequency: (term) => frozenTerms[term] ?? 0,
    gramFrequency: (gram) => frozenGrams[gram] ?? 0,
  }
}

export function excerptFor(query: QueryVector, readings: Reading[][][], statistics: Statistics, vocabulary: Vocabulary): StatisticsExcerpt {
  const excerpt: StatisticsExcerpt = { documents: statistics.documents, terms: {}, grams: {}, ...(readings.length > 0 && { readings }) }
  for (const term of query.terms) {
    const frequency = statistics.termFrequency(term)
    if (frequency > 0) excerpt.terms[vocabulary.name(term)] = frequency
  }
  for (const gram of query.grams) {
    const frequency = statistics.gramFrequency(gram)
    if (frequency > 0) excerpt.grams[gram] = frequency
  }
  return excerpt
}

export function fromExcerpt(excerpt: StatisticsExcerpt, vocabulary: Vocabulary): Statistics {
  return {
    documents: excerpt.documents,
    termFrequency: (term) => excerpt.terms[vocabulary.name(term)] ?? 0,
    gramFrequency: (gram) => excerpt.grams[gram] ?? 0,
  }
}

/** SHA-256 of an excerpt, in an order of keys that does not depend on the order of arrival. */
export function excerptHash(excerpt: StatisticsExcerpt): string {
  const sorted = (part: Record<string, number>): [string, number][] => Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))
  const read = excerpt.readings ? [excerpt.readings] : []
  const text = JSON.stringify([excerpt.documents, sorted(excerpt.terms), sorted(excerpt.grams), ...read])
  return createHash('sha256').update(text).digest('hex')
}
