import type { Passage } from '../index/fields'
import type { Vocabulary } from '../index/vocabulary'
import type { Thesaurus } from '../thesaurus/thesaurus'
import { eachGram } from './grams'
import { type Token, languageOf, tokenise } from './tokens'

/** What a record's text comes to: how often each term and each gram stands in it, weighted by field. */
export interface TextCounts {
  words: Map<number, WordCount>
  pairs: Map<number, WordCount>
  concepts: Map<number, number>
  /** unaccented twins of Vietnamese words that carry no subject: found by texts typed without diacritics only */
  silent: Map<number, number>
  grams: Map<number, number>
  /** weighted number of words and of characters */
  wordLength: number
  gramLength: number
}

/** A term as written, its unaccented twin (the same term where nothing was accented), and its weighted frequency. */
export interface WordCount {
  twin: number
  count: number
}

/** What a word counts that may be one without a subject. */
const FAINT_SHARE = 0.25

/** Counts a record's terms, giving numbers to new ones. */
export function countTerms(passages: Passage[], vocabulary: Vocabulary, thesaurus: Thesaurus): TextCounts {
  const counts: TextCounts = {
    words: new Map(),
    pairs: new Map(),
    concepts: new Map(),
    silent: new Map(),
    grams: new Map(),
    wordLength: 0,
    gramLength: 0,
  }
  for (const passage of passages) {
    const tokens = tokenise(passage.text)
    const language = languageOf(tokens)
    countWords(counts, tokens, passage.weight, vocabulary)
    if (language === 'vi') countSilent(counts, tokens, passage.weight, vocabulary)
    for (const found of thesaurus.find(tokens, language)) {
      for (const { concept, share } of found.concepts) {
        increase(counts.concepts, vocabulary.word(`:${concept}`), passage.weight * share)
      }
    }
    const unaccented = tokens
      .filter((token) => !token.stop)
      .map((token) => token.folded)
      .join(' ')
    eachGram(unaccented, (gram) => increase(counts.grams, gram, passage.weight))
    counts.gramLength += unaccented.length * passage.weight
  }
  return counts
}

function countWords(counts: TextCounts, tokens: Token[], passageWeight: number, vocabulary: Vocabulary): void {
  let previous = -1
  let previousTwin = -1
  for (const token of tokens) {
    if (token.opens) previous = -1
    if (token.stop) {
      previous = -1
      continue
    }
    const weight = token.faint ? passageWeight * FAINT_SHARE : passageWeight
    const twin = vocabulary.word(token.plain)
    vocabulary.noteSpelling(token.accented ? token.plain : token.text, twin)
    const word = token.accented ? vocabulary.word(token.text) : twin
    countTerm(counts.words, word, twin, weight)
    counts.wordLength += weight
    if (previous >= 0) {
      const pairTwin = vocabulary.pair(previousTwin, twin)
      const pair = previous === previousTwin && word === twin ? pairTwin : vocabulary.pair(previous, word)
      countTerm(counts.pairs, pair, pairTwin, weight)
    }
    previous = word
    previousTwin = twin
  }
}

function countSilent(counts: TextCounts, tokens: Token[], weight: number, vocabulary: Vocabulary): void {
  for (const token of tokens) if (token.stop) increase(counts.silent, vocabulary.word(token.plain), weight)
}

function countTerm(terms: Map<number, WordCount>, term: number, twin: number, weight: number): void {
  const known = terms.get(term)
  if (known) known.count += weight
  else terms.set(term, { twin, count: weight })
}

function increase(map: Map<number, number>, key: number, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by)
}
