import type { Token } from '../text/tokens'

const NO_WORD = 0xffffffff

/** All terms with their numbers, as plain data. */
export interface VocabularyState {
  names: string[]
  first: Uint32Array
  second: Uint32Array
  spellings: { text: string; term: number }[]
}

/** A concept's term: texts of the two languages have one each, as they share no words by which to meet. */
export function conceptTerm(concept: string, language: 'vi' | 'en'): string {
  return `:${concept}@${language}`
}

/** The id in a concept's term. */
export function conceptOf(term: string): string {
  return term.slice(1, -3)
}

/**
 * Dense numbers for terms. A term is a word, a concept (its name starts with a colon, which no word contains) or a
 * pair of neighbouring words. Pairs are kept in an open-addressing table of numbers: as strings, millions of them
 * would not fit.
 */
export class Vocabulary {
  private readonly words = new Map<string, number>()
  private readonly names: string[] = []
  private readonly spelled = new Set<string>()
  /** by a token's form, one more than its term: looked up far oftener than made */
  private ownTerms = new Uint32Array(1 << 12)
  private twinTerms = new Uint32Array(1 << 12)
  private conceptTerms = new Uint32Array(1 << 14)
  /** unaccented spellings in order of arrival */
  readonly spellings: { text: string; term: number }[] = []
  private first = new Uint32Array(1 << 12)
  private second = new Uint32Array(1 << 12)
  private slots = new Uint32Array(1 << 13)
  private pairs = 0
  /** terms known so far; term numbers are below it */
  size = 0

  static of({ names, first, second, spellings }: VocabularyState): Vocabulary {
    const vocabulary = new Vocabulary()
    for (let term = 0; term < first.length; term++) {
      if (first[term] === NO_WORD) vocabulary.word(names[second[term]!]!)
      else vocabulary.pair(first[term]!, second[term]!)
    }
    for (const { text, term } of spellings) vocabulary.noteSpelling(text, term)
    return vocabulary
  }

  state(): VocabularyState {
    return {
      names: this.names,
      first: this.first.slice(0, this.size),
      second: this.second.slice(0, this.size),
      spellings: this.spellings,
    }
  }

  /** The number of a word or concept, given out on first sight. */
  word(name: string): number {
    const known = this.words.get(name)
    if (known !== undefined) return known
    const term = this.add(NO_WORD, this.names.length)
    this.names.push(name)
    this.words.set(name, term)
    return term
  }

  /** The number of a concept in texts of a language. `index` is its place in the list of concepts. */
  concept(index: number, id: string, language: 'vi' | 'en'): number {
    const place = index * 2 + (language === 'vi' ? 0 : 1)
    const known = this.conceptTerms[place]
    if (known) return known - 1
    const term = this.word(conceptTerm(id, language))
    this.conceptTerms = remember(this.conceptTerms, place, term)
    return term
  }

  /** The number of a token's word as written. */
  own(token: Token): number {
    const known = this.ownTerms[token.form]
    if (known) return known - 1
    const term = this.word(token.text)
    this.ownTerms = remember(this.ownTerms, token.form, term)
    return term
  }

  /** The number of a token's word without diacritics and ending; its spelling is remembered for corrections. */
  twin(token: Token): number {
    const known = this.twinTerms[token.form]
    if (known) return known - 1
    const term = this.word(token.plain)
    this.noteSpelling(token.accented ? token.plain : token.text, term)
    this.twinTerms = remember(this.twinTerms, token.form, term)
    return term
  }

  findWord(name: string): number | undefined {
    return this.words.get(name)
  }

  /** The number of two neighbouring words, given out on first sight. */
  pair(first: number, second: number): number {
    let slot = this.slotOf(first, second)
    const taken = this.slots[slot]!
    if (taken > 0) return taken - 1
    if (this.pairs * 2 > this.slots.length) {
      this.growSlots()
      slot = this.slotOf(first, second)
    }
    const term = this.add(first, second)
    this.slots[slot] = term + 1
    this.pairs++
    return term
  }

  findPair(first: number, second: number): number | undefined {
    const taken = this.slots[this.slotOf(first, second)]!
    return taken > 0 ? taken - 1 : undefined
  }

  isPair(term: number): boolean {
    return this.first[term] !== NO_WORD
  }

  /** The term in letters: `nước`, `nước thải`, `:wastewater`. */
  name(term: number): string {
    const first = this.first[term]!
    const second = this.second[term]!
    return first === NO_WORD ? this.names[second]! : `${this.name(first)} ${this.name(second)}`
  }

  /** Remembers an unaccented spelling of a word, endings included, for the correction of mistyped ones. */
  private noteSpelling(text: string, term: number): void {
    if (this.spelled.has(text)) return
    this.spelled.add(text)
    this.spellings.push({ text, term })
  }

  private add(first: number, second: number): number {
    if (this.size === this.first.length) {
      this.first = grown(this.first)
      this.second = grown(this.second)
    }
    this.first[this.size] = first
    this.second[this.size] = second
    return this.size++
  }

  /** Where the pair is, or the free slot where it belongs. */
  private slotOf(first: number, second: number): number {
    const mask = this.slots.length - 1
    let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second ^ (first >>> 15), 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & mask
    for (;;) {
      const taken = this.slots[slot]!
      if (taken === 0 || (this.first[taken - 1] === first && this.second[taken - 1] === second)) return slot
      slot = (slot + 1) & mask
    }
  }

  private growSlots(): void {
    const taken = this.slots
    this.slots = new Uint32Array(taken.length * 2)
    for (const entry of taken) {
      if (entry > 0) this.slots[this.slotOf(this.first[entry - 1]!, this.second[entry - 1]!)] = entry
    }
  }
}

function remember(terms: Uint32Array<ArrayBuffer>, form: number, term: number): Uint32Array<ArrayBuffer> {
  let room = terms
  while (form >= room.length) room = grown(room)
  if (form >= 0) room[form] = term + 1
  return room
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
