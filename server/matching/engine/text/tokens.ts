import { canonicalNumber } from './numbers'
import { fold, isAccented, normalise } from './normalise'
import { stemEnglish } from './stem-english'
import { FOLDED_STOP_WORDS, STOP_WORDS } from './stop-words'

/** A Vietnamese syllable, an English word or a number as it stands in a text. */
export interface Token {
  /** as written, normalised */
  text: string
  /** without diacritics and with the English ending removed: the form in which both spellings of a word meet */
  plain: string
  accented: boolean
  /** carries no subject */
  stop: boolean
  /** a mark that ends a phrase (full stop, comma, bracket …) stands between the token before and this one */
  opens: boolean
}

const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+/gu
const PHRASE_END = /[^\s\-–‑/'’%°]/u
const SYLLABLE = new RegExp(
  '^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?' +
  '(?:[iu]ye|uo|uya|uy|ye|oa|oe|ua|ue|ia|ie|[aeiouy][aiouy]?[iuoy]?)(?:ng|nh|ch|[cmnpt])?$',
)

interface WordForm { plain: string, accented: boolean }
const forms = new Map<string, WordForm>()
const FORMS_KEPT = 200_000

function formOf(text: string): WordForm {
  const known = forms.get(text)
  if (known) return known
  const accented = isAccented(text)
  const form = { plain: stemEnglish(accented ? fold(text) : text), accented }
  if (forms.size >= FORMS_KEPT) forms.clear()
  forms.set(text, form)
  return form
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
    const number = written.charCodeAt(0) <= 57
    const word = number ? canonicalNumber(written) : written
    const form = number ? { plain: word, accented: false } : formOf(word)
    tokens.push({
      text: word,
      plain: form.plain,
      accented: form.accented,
      stop: STOP_WORDS.has(word),
      opens: tokens.length === 0 || PHRASE_END.test(normalised.slice(end, match.index)),
    })
    end = match.index + written.length
  }
  if (isUnaccentedVietnamese(tokens)) for (const token of tokens) token.stop ||= FOLDED_STOP_WORDS.has(token.text)
  return tokens
}

/**
 * Whether a text is Vietnamese typed without diacritics: nearly every word has the shape of a Vietnamese syllable.
 * English prose stays far below the threshold; so do Vietnamese texts with diacritics, which the first test turns away.
 */
export function isUnaccentedVietnamese(tokens: readonly Token[]): boolean {
  let words = 0
  let accented = 0
  let syllables = 0
  for (const token of tokens) {
    if (token.text.charCodeAt(0) <= 57) continue
    words++
    if (token.accented) accented++
    else if (SYLLABLE.test(token.text)) syllables++
  }
  return words > 0 && accented <= words * 0.03 && syllables >= words * 0.8
}
