import { paths } from '#app/paths'
import type { DimensionName, FigureCode, Group } from '#server/reports/figures/codes.schema'

export interface Span {
  from: string
  to: string
}

/** The address of a figure's records, or of those of one cell of a table. */
export function recordsPath(figure: FigureCode, { from, to }: Span, cell?: { by: DimensionName; value: string }, page?: number): string {
  return paths.reportRecords(String(new URLSearchParams({ figure, from, to, ...cell, ...(page && { page: String(page) }) })))
}

export interface ViewAsked extends Span {
  by?: DimensionName
  group?: Group
  chart?: FigureCode
}

/** The address of the report in one of its views. */
export function reportPath({ from, to, by, group, chart }: ViewAsked): string {
  return paths.reports(String(new URLSearchParams({ from, to, ...(by && { by }), ...(group && { group }), ...(chart && { chart }) })))
}
