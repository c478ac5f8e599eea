import type { Locale } from '#server/platform/actor'
import type { TFunction, i18n } from 'i18next'
import { texts as en } from './en'
import { createTranslator } from './text'
import { texts as vi } from './vi'

const catalogues = { vi, en }
const translators = new Map<Locale, i18n>()

/** The server's translator of a language. It holds both languages, so the browser never loads this file. */
export function translator(locale: Locale): i18n {
  const known = translators.get(locale) ?? createTranslator(locale, catalogues[locale])
  translators.set(locale, known)
  return known
}

/** Texts for what the server itself writes: letters, documents, exports. */
export function text(locale: Locale): TFunction {
  return translator(locale).t
}
