import { addDays } from '#server/platform/clock'

/** Days in Việt Nam, `YYYY-MM-DD`, both included. */
export interface Period {
  from: string
  to: string
}

export const presets = [
  'this-month',
  'last-month',
  'this-quarter',
  'last-quarter',
  'this-year',
  'last-year',
  'this-statistical-year',
  'last-statistical-year',
] as const

export type Preset = (typeof presets)[number]

const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)

function monthsFrom(year: number, month: number, count: number): Period {
  return { from: day(year, month, 1), to: addDays(day(year, month + count, 1), -1) }
}

/**
 * The period of a preset as seen from `today`. The statistical year runs from 15 December of the year before to
 * 14 December (Circular 02/2018/TT-BKHCN).
 */
export function periodOf(preset: Preset, today: string): Period {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const quarter = month - ((month - 1) % 3)
  const statistical = today.slice(5) >= '12-15' ? year + 1 : year
  switch (preset) {
    case 'this-month':
      return monthsFrom(year, month, 1)
    case 'last-month':
      return monthsFrom(year, month - 1, 1)
    case 'this-quarter':
      return monthsFrom(year, quarter, 3)
    case 'last-quarter':
      return monthsFrom(year, quarter - 3, 3)
    case 'this-year':
      return monthsFrom(year, 1, 12)
    case 'last-year':
      return monthsFrom(year - 1, 1, 12)
    case 'this-statistical-year':
      return { from: day(statistical - 1, 12, 15), to: day(statistical, 12, 14) }
    case 'last-statistical-year':
      return { from: day(statistical - 2, 12, 15), to: day(statistical - 1, 12, 14) }
  }
}

/**
 * The equal period that ends the day before: whole months before whole months, the statistical year before a statistical
 * year, else as many days.
 */
export function periodBefore({ from, to }: Period): Period {
  const end = addDays(from, -1)
  const next = addDays(to, 1)
  if (from.endsWith('-01') && next.endsWith('-01')) {
    const months = (Number(next.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(next.slice(5, 7)) - Number(from.slice(5, 7))
    return { from: day(Number(from.slice(0, 4)), Number(from.slice(5, 7)) - months, 1), to: end }
  }
  if (from.endsWith('-12-15') && to.endsWith('-12-14')) {
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
    return { from: day(Number(from.slice(0, 4)) - years, 12, 15), to: end }
  }
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
  return { from: addDays(from, -days), to: end }
}

/** Each month that the period touches, `YYYY-MM`, in order. */
export function monthsOf({ from, to }: Period): string[] {
  const months: string[] = []
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); ) {
    months.push(month)
    month = day(Number(month.slice(0, 4)), Number(month.slice(5, 7)) + 1, 1).slice(0, 7)
  }
  return months
}
