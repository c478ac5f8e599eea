import type { Actor, Locale } from '#server/platform/actor'
import { formatDay, formatMoment, formatMoney, formatNumber, formatRoundMoney, inWords } from '#server/i18n/format'
import { localeOf } from '#server/i18n/text'
import { useLocation, useRouteLoaderData } from '@remix-run/react'
import { useMemo } from 'react'

/** What pages may know of the person who reads them. */
export type Reader = Pick<Actor, 'accountId' | 'name' | 'email' | 'office' | 'awaitsSecondFactor' | 'organisation' | 'memberships'> & {
  /** Notices not read yet. */
  unread: number
}

export function useReader(): Reader | undefined {
  return useRouteLoaderData<{ reader: Reader }>('root')?.reader
}

export function useLocale(): Locale {
  return localeOf(useLocation().pathname)
}

/** Numbers, money and dates as the page's language writes them, and a record's words in it. */
export function useFormat() {
  const locale = useLocale()
  return useMemo(
    () => ({
      number: (value: number) => formatNumber(locale, value),
      money: (value: number) => formatMoney(locale, value),
      roundMoney: (value: number) => formatRoundMoney(locale, value),
      day: (value: string | Date) => formatDay(locale, value),
      moment: (value: string | Date) => formatMoment(locale, value),
      words: (vi: string, en: string) => inWords(locale, vi, en),
    }),
    [locale],
  )
}
