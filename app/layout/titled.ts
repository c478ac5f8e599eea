import { useMatches } from '@remix-run/react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useFormat } from './reader'

type Words = (vi: string, en: string) => string

export interface TitleHandle {
  title: (data: unknown, t: TFunction, words: Words) => string
}

/** A page's title from a text key: `export const handle = titled('deals:list.title')`. */
export function titled(key: string): TitleHandle {
  return { title: (_data, t) => t(key) }
}

/** A page's title from its record: `export const handle = titledBy<typeof loader>(({ deal }) => deal.name)`. */
export function titledBy<Data>(title: (data: Data, t: TFunction, words: Words) => string): TitleHandle {
  return { title: (data, t, words) => (data ? title(data as Data, t, words) : '') }
}

/** The title of the page being shown: the innermost route that names one, then the site. */
export function useTitle(): string {
  const { t } = useTranslation('common')
  const { words } = useFormat()
  const matches = useMatches()
  for (const match of matches.toReversed()) {
    const handle = match.handle as TitleHandle | undefined
    const title = handle?.title?.(match.data, t, words)
    if (title) return t('page-title', { title })
  }
  return t('site.name')
}
