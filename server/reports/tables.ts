import type { Locale } from '#server/platform/actor'
import { type DimensionName, type FigureCode, isValue } from './figures/codes.schema'
import type { Cell } from './figures/figures.queries'
import { compareValues, nameOf } from './names'
import { type Period, monthsOf } from './periods'

export interface TableRow {
  value: string
  name: string
  /** In the order of the figures: a number of records, or đồng. */
  numbers: number[]
}

/** One line for each value that occurs, and for each month whether anything occurred in it or not. */
export function tableOf(
  locale: Locale,
  by: DimensionName,
  figures: readonly FigureCode[],
  period: Period,
  cells: readonly Cell[],
): TableRow[] {
  const own = cells.filter((cell) => cell.by === by && figures.includes(cell.figure))
  const found = new Map(own.map((cell) => [`${cell.figure} ${cell.value}`, cell]))
  const values = new Set([...(by === 'month' ? monthsOf(period) : []), ...own.map(({ value }) => value)])
  return [...values].sort(compareValues(locale, by)).map((value) => ({
    value,
    name: nameOf(locale, by, value),
    numbers: figures.map((figure) => {
      const cell = found.get(`${figure} ${value}`)
      if (!cell) return 0
      return isValue(figure) ? cell.amount : cell.count
    }),
  }))
}
