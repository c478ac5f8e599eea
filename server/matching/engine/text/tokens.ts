import { canonicalNumber } from './numbers'
import { fold, isAccented, normalise } from './normalise'
import { stemEnglish } from './stem-english'
import { ONLY_ENGLISH, ONLY_VIETNAMESE, STOP_WORDS } from './stop-words'
import { isSyllable } from './syllables'

/** A word as it may have been meant, and how surely. */
export interface Reading {
  text: string
  /** 0 to 1; those of a word add up to 1 at most */
  share: number
}

/** A Vietnamese syllable, an English word or a number as it stands in a text. */
export interface Token {
  /** a small number for the word as written, the same wherever it stands; -1 where it has none */
  form: number
  /** as written, normalised */
  text: string
  /** without diacritics and with the English ending removed: the form in which both spellings of a word meet */
  plain: string
  accented: boolean
  /** without diacritics, ending kept */
  folded: string
  /** written without diacritics, it could be a Vietnamese syllable */
  syllable: boolean
  /** carries no subject */
  stop: boolean
  /** the words that it may stand for, likeliest first, where a text was typed without diacritics */
  readings?: readonly Reading[]
  /** a mark that ends a phrase (full stop, comma, bracket …) stands between the token before and this one */
  opens: boolean
}

const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+/gu
const PHRASE_END = /[^\s\-–‑/'’%°]/u
export type WordForm = Omit<Token, 'readings' | 'opens'>

/** What is known of a word by itself. A corpus has some hundred thousand; later ones are worked out each time. */
const forms = new Map<string, WordForm>()
const formsInOrder: WordForm[] = []
const FORMS_KEPT = 400_000

/** All words that have a number, as written, in the order of their numbers. */
export function numberedForms(): string[] {
  return [...forms.keys()]
}

/** The numbers that words have here, given those of another process; -1 for words that get none. */
export function renumber(written: readonly string[]): Int32Array {
  return Int32Array.from(written, (word) => formOf(word).form)
}

/** The word of a form's number. */
export function formAt(form: number): WordForm {
  return formsInOrder[form]!
}

/** What is known of a normalised word. */
export function formOf(written: string): WordForm {
  const known = forms.get(written)
  if (known) return known
  const number = written.charCodeAt(0) <= 57
  const text = number ? canonicalNumber(written) : written
  const accented = !number && isAccented(text)
  const folded = accented ? fold(text) : text
  const form = {
    form: forms.size < FORMS_KEPT ? forms.size : -1,
    text,
    plain: number ? text : stemmed(folded),
    accented,
    folded,
    syllable: isSyllable(text),
    stop: STOP_WORDS.has(text),
  }
  if (form.form >= 0) {
    forms.set(written, form)
    formsInOrder.push(form)
  }
  return form
}

/** An acronym such as AED has no ending to lose. */
function stemmed(word: string): string {
  const stem = stemEnglish(word)
  return stem.length > 1 ? stem : word
}

/** The form in which both spellings of a word meet. */
export function plainForm(word: string): string {
  return isAccented(word) ? formOf(word).plain : word
}

/** Splits a text in either language into tokens. */
export function tokenise(text: string): Token[] {
  const normalised = normalise(text)
  const tokens: Token[] = []
  let end = 0
  for (const match of normalised.matchAll(TOKEN)) {
    const written = match[0]
    const { form, text, plain, folded, accented, syllable, stop } = formOf(written)
    tokens.push({
      form,
      text,
      plain,
      folded,
      accented,
      syllable,
      stop,
      opens: tokens.length === 0 || opensAfter(normalised, end, match.index),
    })
    end = match.index + written.length
  }
  return tokens
}

/** Whether what stands between two words ends a phrase; most often it is one blank. */
function opensAfter(text: string, end: number, start: number): boolean {
  if (start === end + 1 && text.charCodeAt(end) === 32) return false
  return PHRASE_END.test(text.slice(end, start))
}

export type WrittenLanguage = 'vi' | 'unaccented-vi' | 'en'

/**
 * The language of a text, and whether its diacritics were left out, all or nearly all: then nearly every word has the shape of a
 * Vietnamese syllable, which English prose is far from. Without any word it counts as Vietnamese.
 */
export function languageOf(tokens: readonly Token[]): WrittenLanguage {
  let words = 0
  let accented = 0
  let syllables = 0
  let vietnamese = 0
  let english = 0
  for (const token of tokens) {
    if (token.text.charCodeAt(0) <= 57) continue
    words++
    if (token.accented) accented++
    else if (token.syllable) syllables++
    if (ONLY_VIETNAMESE.has(token.text)) vietnamese++
    else if (ONLY_ENGLISH.has(token.text)) english++
  }
  if (words === 0 || accented > words * 0.15) return 'vi'
  // A Vietnamese text in which few words got theirs, or an English one that names a place in Việt Nam.
  if (accented > words * 0.03) return accented + syllables >= words * 0.75 ? 'unaccented-vi' : 'en'
  if (english !== vietnamese) return vietnamese > english && syllables >= words * 0.5 ? 'unaccented-vi' : 'en'
  return syllables >= words * 0.8 ? 'unaccented-vi' : 'en'
}
