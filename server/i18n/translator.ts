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

const renderers = new Map<Locale, i18n>()

/**
 * The translator for rendering pages. `useTranslation` copies each own property of what it is given, in every component: this
 * one has next to none and leaves the rest to the real one. A text without values is put together once.
 */
export function renderingTranslator(locale: Locale): i18n {
  const known = renderers.get(locale)
  if (known) return known
  const real = translator(locale)
  const fixed = new Map<string, TFunction>()
  const made: i18n = Object.assign(Object.create(real) as i18n, {
    getFixedT: (language: string, namespace: string, prefix?: string) => {
      const key = `${language} ${namespace} ${prefix ?? ''}`
      const t = fixed.get(key) ?? remembering(real.getFixedT(language, namespace, prefix))
      fixed.set(key, t)
      return t
    },
  })
  renderers.set(locale, made)
  return made
}

/** More than the site has; a key may hold a word of an address, and those are without number. */
const mostRemembered = 10_000

/** Texts with values are made each time. */
function remembering(t: TFunction): TFunction {
  const known = new Map<string, string>()
  const remembered = (key: string, ...values: unknown[]) => {
    if (values.length > 0 || typeof key !== 'string') return (t as (...all: unknown[]) => unknown)(key, ...values)
    const text = known.get(key) ?? t(key)
    if (known.size < mostRemembered) known.set(key, text)
    return text
  }
  return Object.assign(remembered, t) as TFunction
}
