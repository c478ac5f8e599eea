import { formatNumber } from '#server/i18n/format'
import { type Actor, type Locale, isPerson } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { drawChart } from '#server/platform/charts/charts'
import { type FigureCode, type Group, figureCodes, figuresOf, isValue } from './figures/codes.schema'
import { type Listed, countListed, listListed, sumFigures } from './figures/figures.queries'
import { nameOf } from './names'
import { type Period, periodBefore, periodOf, presets } from './periods'
import { mayReport } from './reports.policy'
import type { RecordsAsked, View } from './reports.schema'
import { type TableRow, tableOf } from './tables'

export { buildWorkbook } from './workbook/workbook'
export { getDesk } from './desk/desk'
export { stopDrawing } from '#server/platform/charts/charts'

/** Throws Forbidden for everybody but the Office. */
function officer(actor: Actor): void {
  if (!isPerson(actor) || !mayReport(actor)) throw new Forbidden()
}

export interface Report {
  period: Period
  earlier: Period
  /** Every figure, with the one of the period before: records, or đồng where it is a value. */
  totals: { figure: FigureCode; now: number; before: number }[]
  figures: FigureCode[]
  rows: TableRow[]
  /** The drawn figure alone, month by month: what stands beside its drawing. */
  months: TableRow[]
  chart: { figure: FigureCode; unit: 'billions' | 'millions' | null; byMonth: string; byValue: string | null }
}

/** The figures of a period with the same period before it, one group of them broken down, one of these drawn. */
export async function getReport(actor: Actor, period: Period, view: View): Promise<Report> {
  officer(actor)
  const figures: FigureCode[] = [...figuresOf[view.group]]
  const drawn = figures.find((figure) => figure === view.chart) ?? (figures[0] as FigureCode)
  const earlier = periodBefore(period)
  const tables = [{ by: view.by, figures }, ...(view.by === 'month' ? [] : [{ by: 'month' as const, figures: [drawn] }])]
  const { totals, cells } = await sumFigures(db(), figureCodes, period, earlier, tables)
  const rows = tableOf(actor.locale, view.by, figures, period, cells)
  const months = tableOf(actor.locale, 'month', [drawn], period, cells)
  const column = figures.indexOf(drawn)
  const drawnNumbers = [...months.map(({ numbers }) => numbers[0] ?? 0), ...rows.map(({ numbers }) => numbers[column] ?? 0)]
  const { unit, size } = unitOf(drawn, drawnNumbers)
  const [byMonth, byValue] = await Promise.all([
    drawMonths(actor.locale, months, size),
    view.by === 'month' ? null : drawLargest(actor.locale, rows, column, size),
  ])
  return {
    period,
    earlier,
    totals: totals.map(({ figure, now, before }) => ({ figure, now, before })),
    figures,
    rows,
    months,
    chart: { figure: drawn, unit, byMonth, byValue },
  }
}

/** Đồng are drawn in millions or billions, so that the figures at the bars stay short; records as they are counted. */
function unitOf(figure: FigureCode, values: readonly number[]): { unit: Report['chart']['unit']; size: number } {
  if (!isValue(figure)) return { unit: null, size: 1 }
  return Math.max(0, ...values) >= 1_000_000_000 ? { unit: 'billions', size: 1_000_000_000 } : { unit: 'millions', size: 1_000_000 }
}

const said = (locale: Locale, size: number) => (value: number) => (value === 0 ? '' : formatNumber(locale, value / size))

function drawMonths(locale: Locale, rows: readonly TableRow[], size: number): Promise<string> {
  const values = rows.map(({ numbers }) => numbers[0] ?? 0)
  return drawChart({ kind: 'columns', labels: rows.map(({ name }) => name), values, said: values.map(said(locale, size)) })
}

/** The twelve largest; the table has them all. */
async function drawLargest(locale: Locale, rows: readonly TableRow[], column: number, size: number): Promise<string | null> {
  const largest = rows
    .map(({ name, numbers }) => ({ name, value: numbers[column] ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value)
    .slice(0, 12)
  if (largest.length === 0) return null
  const values = largest.map(({ value }) => value)
  return drawChart({ kind: 'bars', labels: largest.map(({ name }) => name), values, said: values.map(said(locale, size)) })
}

export const recordsPerPage = 50

export interface RecordList {
  /** How many records there are, and for a value how much they add up to: the figure that was pressed. */
  count: number
  amount: number
  records: Listed[]
  valueName: string | null
}

/** The records behind a figure, or behind one cell of a table: exactly those that were counted. */
export async function listRecords(actor: Actor, asked: RecordsAsked): Promise<RecordList> {
  officer(actor)
  const { count, amount } = await countListed(db(), asked)
  const records = await listListed(db(), asked, recordsPerPage, (asked.page - 1) * recordsPerPage)
  const valueName = asked.by !== undefined && asked.value !== undefined ? nameOf(actor.locale, asked.by, asked.value) : null
  return { count, amount, records, valueName }
}

/** The usual periods as they are today. */
export function listPresets() {
  const day = today()
  return presets.map((preset) => ({ preset, ...periodOf(preset, day) }))
}

export type { FigureCode, Group, Listed, Period, TableRow }
