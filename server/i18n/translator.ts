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

type Values = Record<string, unknown>

/** Options of the library among the values: such texts are made by it each time. */
const steering = new Set(['count', 'context', 'defaultValue', 'ns', 'lng', 'ordinal', 'returnObjects', 'joinArrays', 'replace'])

/** Marks a place in a remembered text. */
const place = (name: string) => `\u0001${name}\u0002`
const places = /\u0001(\w+)\u0002/g

function remembering(t: TFunction): TFunction {
  const known = new Map<string, string>()
  function remember(key: string, make: () => string): string {
    const text = known.get(key) ?? make()
    if (known.size < mostRemembered) known.set(key, text)
    return text
  }
  const remembered = (key: unknown, values?: Values, ...rest: unknown[]) => {
    const ordinary = typeof key === 'string' && rest.length === 0
    if (ordinary && values === undefined) return remember(key, () => t(key))
    if (!ordinary || !isPlain(values)) return (t as unknown as (...all: unknown[]) => unknown)(key, values, ...rest)
    const names = Object.keys(values)
    const text = remember(`${key} ${names.join()}`, () => t(key, Object.fromEntries(names.map((name) => [name, place(name)]))))
    return text.replace(places, (_, name: string) => String(values[name]))
  }
  return Object.assign(remembered, t) as TFunction
}

function isPlain(values: unknown): values is Values {
  if (typeof values !== 'object' || values === null) return false
  return Object.entries(values).every(([name, value]) => !steering.has(name) && (typeof value === 'string' || typeof value === 'number'))
}
