import type { Locale } from '#server/platform/actor'

const zone = 'Asia/Ho_Chi_Minh'
const tags: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' }

const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>()

function once<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => Format): Format {
  const known = (made.get(key) as Format | undefined) ?? make()
  made.set(key, known)
  return known
}

export function formatNumber(locale: Locale, value: number): string {
  return once(`number ${locale}`, () => new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 2 })).format(value)
}

/** Whole đồng, written as the language does: `1.500.000 ₫`, `VND 1,500,000`. */
export function formatMoney(locale: Locale, value: number): string {
  const options = {
    style: 'currency',
    currency: 'VND',
    currencyDisplay: locale === 'vi' ? 'symbol' : 'code',
    maximumFractionDigits: 0,
  } as const
  return once(`money ${locale}`, () => new Intl.NumberFormat(tags[locale], options)).format(value)
}

/** A large amount in words that people say: `1,5 tỷ đồng`, `VND 1.5 billion`. */
export function formatRoundMoney(locale: Locale, value: number): string {
  const billions = value >= 1_000_000_000
  const amount = formatNumber(locale, Math.round(value / (billions ? 10_000_000 : 10_000)) / 100)
  if (value < 1_000_000) return formatMoney(locale, value)
  if (locale === 'vi') return `${amount} ${billions ? 'tỷ' : 'triệu'} đồng`
  return `VND ${amount} ${billions ? 'billion' : 'million'}`
}

/** A legal day (`YYYY-MM-DD`) or the day of a moment in Việt Nam, as dd/mm/yyyy. */
export function formatDay(locale: Locale, value: string | Date): string {
  const date = typeof value === 'string' && value.length === 10 ? new Date(`${value}T00:00:00+07:00`) : new Date(value)
  const options = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: zone } as const
  return once(`day ${locale}`, () => new Intl.DateTimeFormat(tags[locale], options)).format(date)
}

export function formatMoment(locale: Locale, value: string | Date): string {
  const options = { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: zone } as const
  return once(`moment ${locale}`, () => new Intl.DateTimeFormat(tags[locale], options)).format(new Date(value))
}

/** The language's own words first, the other language's where there are none. */
export function inWords(locale: Locale, vi: string, en: string): string {
  return locale === 'en' ? en || vi : vi || en
}
