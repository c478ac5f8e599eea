import type { Vocabulary } from '../index/vocabulary'
import type { FoundName } from '../thesaurus/thesaurus'
import { GRAM_BITS, eachGram } from './grams'
import type { ReadText } from './reading'
import { STOP_WORDS } from './stop-words'
import type { Token, WrittenLanguage } from './tokens'

/** What a record's text comes to: how often each term and each gram stands in it, weighted by field. */
export interface TextCounts {
  words: Map<number, WordCount>
  pairs: Map<number, WordCount>
  /** by the term that stands for the concept in the text's language */
  concepts: Map<number, ConceptCount>
  grams: GramCounts
  /** weighted number of words and of characters */
  wordLength: number
  gramLength: number
}

/** Each gram once, in the order of arrival, with its weighted frequency. */
export interface GramCounts {
  numbers: Uint32Array
  counts: Float64Array
}

/** A term as written, its unaccented twin (the same term where nothing was accented), and its weighted frequency. */
export interface WordCount {
  twin: number
  count: number
  /** typed without diacritics and read by its neighbours; its other readings are counted beside it */
  read: boolean
}

export interface ConceptCount {
  /** the term that stands for the same concept in texts of the other language */
  abroad: number
  count: number
  /** 1 where it is named itself, less where only a narrower one is */
  share: number
  general: boolean
  /** the words and pairs that name it here */
  words: Set<number>
}

/** A text of a record with the weight of the field it stands in. */
export interface WeightedText extends ReadText {
  weight: number
}

/** Counts a record's terms, giving numbers to new ones. Only for what asks is it noted which words name its concepts. */
export function countTerms(texts: readonly WeightedText[], vocabulary: Vocabulary, asks = false): TextCounts {
  const counts: TextCounts = {
    words: new Map(),
    pairs: new Map(),
    concepts: new Map(),
    grams: { numbers: new Uint32Array(0), counts: new Float64Array(0) },
    wordLength: 0,
    gramLength: 0,
  }
  for (const { tokens, language, names, weight } of texts) {
    countWords(counts, tokens, weight, vocabulary)
    for (const found of names) {
      const words = asks ? wordsBetween(tokens, found.start, found.end, vocabulary) : []
      countConcepts(counts, found, words, { language, weight, vocabulary })
    }
    const unaccented = tokens
      .filter((token) => !token.stop)
      .map((token) => token.folded)
      .join(' ')
    countGrams(unaccented, weight)
    counts.gramLength += unaccented.length * weight
  }
  counts.grams = takeGrams()
  return counts
}

/** The grams of the record being counted: a record has a thousand, and a map of them would cost more than all else. */
const gramTotals = new Float64Array(1 << GRAM_BITS)
const gramsSeen: number[] = []

function countGrams(unaccented: string, weight: number): void {
  eachGram(unaccented, (gram) => {
    const before = gramTotals[gram]!
    if (before === 0) gramsSeen.push(gram)
    gramTotals[gram] = before + weight
  })
}

function takeGrams(): GramCounts {
  const numbers = Uint32Array.from(gramsSeen)
  const counts = new Float64Array(numbers.length)
  for (let i = 0; i < numbers.length; i++) {
    counts[i] = gramTotals[numbers[i]!]!
    gramTotals[numbers[i]!] = 0
  }
  gramsSeen.length = 0
  return { numbers, counts }
}

function countWords(counts: TextCounts, tokens: Token[], passageWeight: number, vocabulary: Vocabulary): void {
  let previous: MeantWord[] = []
  let previousTwin = -1
  for (const token of tokens) {
    const words = meantWords(token, vocabulary)
    const twin = words.length > 0 ? vocabulary.twin(token) : -1
    for (const { term, share } of words) {
      const weight = passageWeight * share
      countTerm(counts.words, { term, twin, read: token.readings !== undefined }, weight)
      counts.wordLength += weight
    }
    if (!token.opens && previous.length > 0 && words.length > 0) {
      const pairTwin = vocabulary.pair(previousTwin, twin)
      for (const before of previous) {
        for (const { term, share } of words) {
          const together = before.share * share
          if (together < PAIR_SHARE) continue
          const pair = before.term === previousTwin && term === twin ? pairTwin : vocabulary.pair(before.term, term)
          countTerm(counts.pairs, { term: pair, twin: pairTwin, read: false }, passageWeight * together)
        }
      }
    }
    previous = words
    previousTwin = twin
  }
}

/** Two readings are counted as a pair of words where they are meant together at least so surely. */
const PAIR_SHARE = 0.1

interface MeantWord {
  term: number
  share: number
}

/** The words with a subject that a token may stand for: most often itself. */
function meantWords(token: Token, vocabulary: Vocabulary): MeantWord[] {
  if (token.readings) {
    return token.readings.flatMap(({ text, share }) => (STOP_WORDS.has(text) ? [] : [{ term: vocabulary.word(text), share }]))
  }
  if (token.stop) return []
  return [{ term: token.accented ? vocabulary.own(token) : vocabulary.twin(token), share: 1 }]
}

function countConcepts(
  counts: TextCounts,
  found: FoundName,
  words: number[],
  { language, weight, vocabulary }: { language: WrittenLanguage; weight: number; vocabulary: Vocabulary },
): void {
  const [here, there] = language === 'en' ? (['en', 'vi'] as const) : (['vi', 'en'] as const)
  for (const { concept, index, share, general } of found.concepts) {
    const term = vocabulary.concept(index, concept, here)
    let known = counts.concepts.get(term)
    if (!known) {
      known = { abroad: vocabulary.concept(index, concept, there), count: 0, share: 0, general, words: new Set() }
      counts.concepts.set(term, known)
    }
    known.count += weight * share
    known.share = Math.max(known.share, share)
    for (const word of words) known.words.add(word)
  }
}

/** The terms of the words in a stretch of a text, and of their pairs. */
function wordsBetween(tokens: Token[], start: number, end: number, vocabulary: Vocabulary): number[] {
  const terms: number[] = []
  let previous: number[] = []
  for (const token of tokens.slice(start, end)) {
    const words = token.stop ? [] : [...meantWords(token, vocabulary).map(({ term }) => term), vocabulary.twin(token)]
    const pairs = previous.flatMap((before) => words.map((word) => vocabulary.findPair(before, word)))
    terms.push(...words, ...pairs.filter((pair) => pair !== undefined))
    previous = words
  }
  return terms
}

function countTerm(
  terms: Map<number, WordCount>,
  { term, twin, read }: { term: number; twin: number; read: boolean },
  weight: number,
): void {
  const known = terms.get(term)
  if (known) known.count += weight
  else terms.set(term, { twin, count: weight, read })
}
