import i18next, { type i18n } from 'i18next'
import type { Locale } from '#server/platform/actor'

export const locales = ['vi', 'en'] as const
export const defaultLocale: Locale = 'vi'

export type Texts = Record<string, unknown>

/** One translator for one language; used by the server, and by the browser with the texts of its language only. */
export function createTranslator(locale: Locale, texts: Record<string, Texts>): i18n {
  const translator = i18next.createInstance()
  void translator.init({
    lng: locale,
    fallbackLng: false,
    showSupportNotice: false,
    resources: { [locale]: texts },
    ns: Object.keys(texts),
    defaultNS: 'common',
    initAsync: false,
    // React escapes what it shows; mail escapes in its own template.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  return translator
}

/** The language that a path is in: English under `/en`, Vietnamese everywhere else. */
export function localeOf(path: string): Locale {
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'vi'
}

/** The path of the same page in a language. `path` is the Vietnamese one, without a prefix. */
export function inLocale(locale: Locale, path: string): string {
  if (locale === 'vi') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** The path without its language. */
export function withoutLocale(path: string): string {
  return localeOf(path) === 'en' ? path.slice(3) || '/' : path
}
