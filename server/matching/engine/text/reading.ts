import type { FoundName, Thesaurus } from '../thesaurus/thesaurus'
import { STOP_WORDS } from './stop-words'
import { type Reading, type Token, type WrittenLanguage, languageOf, tokenise } from './tokens'

/** A text taken apart: its words, its language, and the names of the thesaurus in it. */
export interface ReadText {
  tokens: Token[]
  language: WrittenLanguage
  names: FoundName[]
}

/** Says for each word of a text typed without diacritics what it may stand for. */
export type Reader = (tokens: readonly Token[]) => Reading[][]

export function readText(text: string, thesaurus: Thesaurus, reader: Reader): ReadText {
  const tokens = tokenise(text)
  const language = languageOf(tokens)
  if (language === 'unaccented-vi') {
    reader(tokens).forEach((readings, i) => {
      const token = tokens[i]!
      // No other word looks like oxi, robot or a number: it stands for itself.
      if (!token.syllable) return
      token.readings = readings
      token.stop = readings.reduce((sum, one) => sum + (STOP_WORDS.has(one.text) ? one.share : 0), 0) > 0.5
    })
  }
  return { tokens, language, names: thesaurus.find(tokens, language) }
}
