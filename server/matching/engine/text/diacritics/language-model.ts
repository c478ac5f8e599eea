import { ofLast } from '../../of-last'
import type { Concept } from '../../thesaurus/thesaurus'
import { type WordForm, tokenise } from '../tokens'
import { type Followers, Ngrams, WORDS } from './ngrams'
import { PARAGRAPHS } from './paragraphs'
import { PHRASES } from './phrases'
import { SENTENCES } from './sentences'

/** Stands where a sentence begins. */
export const START = 0
const UNKNOWN = 1
const NUMBER = 2
const FIRST_WORD = 3

/** What a word of a name counts by itself: lists of names say little of how common a word is. */
const NAME_SHARE = 0.1

type Written = Pick<WordForm, 'text' | 'folded'>

/** A way to read a syllable that was typed without diacritics. */
export interface Spelling {
  text: string
  word: number
}

/** The words that were ever read, by number and by how they look without diacritics. */
class Lexicon {
  private readonly words = new Map<string, number>()
  private readonly spellings = new Map<string, Spelling[]>()

  learn({ text, folded }: Written): number {
    if (isNumber(text)) return NUMBER
    const known = this.words.get(text)
    if (known !== undefined) return known
    const word = FIRST_WORD + this.words.size
    if (word >= WORDS) return UNKNOWN
    this.words.set(text, word)
    this.spellings.set(folded, [...(this.spellings.get(folded) ?? []), { text, word }])
    return word
  }

  alike(folded: string): readonly Spelling[] {
    return this.spellings.get(folded) ?? []
  }
}

/** What is taken from each count, and given to what was not seen there. */
const DISCOUNT = 0.75

/**
 * How likely a word is after two others, learnt from texts that carry their diacritics. Rare neighbours are judged by
 * what is known of one word less (absolute discounting, interpolated; Ney, Essen and Kneser, 1994).
 */
export class LanguageModel {
  private readonly total: number

  private constructor(
    private readonly lexicon: Lexicon,
    private readonly sources: readonly Ngrams[],
  ) {
    this.total = this.sum((source) => source.total)
  }

  /** Learnt from sentences, and from names, of which nothing is learnt about what stands before them. */
  static of(sentences: readonly string[], names: readonly string[]): LanguageModel {
    const lexicon = new Lexicon()
    const read = (text: string): number[] => tokenise(text).map((token) => lexicon.learn(token))
    return new LanguageModel(lexicon, [
      new Ngrams(
        sentences.map((text) => [START, START, ...read(text)]),
        START,
      ),
      new Ngrams(names.map(read), START, NAME_SHARE),
    ])
  }

  /** This model, and what further texts teach. */
  with(phrases: readonly (readonly Written[])[]): LanguageModel {
    const { lexicon } = this
    const read = phrases.map((phrase) => phrase.map((word) => lexicon.learn(word)))
    return new LanguageModel(lexicon, [...this.sources, new Ngrams(read, START)])
  }

  /** The ways to read a word, commonest first; one that carries diacritics, or that no text had, is itself alone. */
  spellingsOf({ text, folded }: Written): Spelling[] {
    if (isNumber(text)) return [{ text, word: NUMBER }]
    const known = this.lexicon.alike(folded).filter((one) => this.times(one.word) > 0 && (text === folded || text === one.text))
    return known.length > 0 ? known.sort((a, b) => this.times(b.word) - this.times(a.word)) : [{ text, word: UNKNOWN }]
  }

  /** The probability of `word` after `before` and, before that, `earlier`. */
  after(earlier: number, before: number, word: number): number {
    return this.interpolated(
      (source) => source.afterBoth(earlier, before),
      (source) => source.timesAfterTwo(earlier, before, word),
      this.afterWord(before, word),
    )
  }

  /** The probability of `word` after `before`. */
  afterWord(before: number, word: number): number {
    return this.interpolated(
      (source) => source.after(before),
      (source) => source.timesAfter(before, word),
      (this.times(word) + 0.5) / (this.total + WORDS / 2),
    )
  }

  /** `less` is the probability by one word less. */
  private interpolated(followers: (source: Ngrams) => Followers, times: (source: Ngrams) => number, less: number): number {
    const all = this.sum((source) => followers(source).all)
    if (all === 0) return less
    const different = this.sum((source) => followers(source).different)
    return (Math.max(0, this.sum(times) - DISCOUNT) + DISCOUNT * different * less) / all
  }

  private times(word: number): number {
    return this.sum((source) => source.times(word))
  }

  private sum(of: (source: Ngrams) => number): number {
    let sum = 0
    for (const source of this.sources) sum += of(source)
    return sum
  }
}

/** Learnt from the exchange's own sentences and phrases, and from the names of the concepts, once they are needed. */
export const languageModelOf = ofLast((concepts: readonly Concept[]) =>
  LanguageModel.of([...SENTENCES, ...PARAGRAPHS], [...PHRASES, ...concepts.flatMap(({ vi }) => vi)]),
)

const isNumber = (text: string): boolean => text.charCodeAt(0) <= 57
