import { record } from '#server/audit/audit'
import { formatDay, inWords } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import { type Actor, type Locale, isPerson } from '#server/platform/actor'
import { type Tx, transact } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { type DimensionName, type FigureCode, dimensions, figureCodes, isValue } from '../figures/codes.schema'
import { type Cell, type Total, readListed, sumFigures } from '../figures/figures.queries'
import { type Period, periodBefore } from '../periods'
import { mayReport } from '../reports.policy'
import { tableOf } from '../tables'
import type { CellInput } from './workbook.requests'
import { type Workbook, workbookFile } from './file'
import type { SheetWriter } from './writer'

/** Records are read and handed to the thread in pieces of this size: a few milliseconds each. */
const piece = 500

/**
 * The whole report of a period as an XLSX file: the figures with their definitions, a sheet for each way of breaking them
 * down, a sheet of records for each figure. All of it is read from one snapshot, so that the sheets agree with each other.
 * The Office only; that it left the house is in the log.
 */
export async function buildWorkbook(actor: Actor, period: Period): Promise<Workbook> {
  if (!isPerson(actor) || !mayReport(actor)) throw new Forbidden()
  await transact((tx) => record(tx, actor, { act: 'reports.export', subject: ['report', `${period.from}/${period.to}`] }))
  return workbookFile((tx, writer) => fill(tx, writer, actor.locale, period))
}

async function fill(tx: Tx, writer: SheetWriter, locale: Locale, period: Period): Promise<void> {
  const earlier = periodBefore(period)
  const tables = dimensions.map((by) => ({ by, figures: figureCodes }))
  const { totals, cells } = await sumFigures(tx, figureCodes, period, earlier, tables)
  await writeSummary(writer, locale, period, earlier, totals)
  for (const by of dimensions) await writeTable(writer, locale, by, period, cells)
  for (const { figure, count } of totals) if (count > 0) await writeRecords(tx, writer, locale, figure, period)
}

const amountOr = (figure: FigureCode, value: number): CellInput => (isValue(figure) ? { money: value } : value)

async function writeSummary(writer: SheetWriter, locale: Locale, period: Period, earlier: Period, totals: Total[]): Promise<void> {
  const t = text(locale)
  const span = ({ from, to }: Period) => t('reports:span', { from: formatDay(locale, from), to: formatDay(locale, to) })
  const header = [t('reports:workbook.figure'), span(period), span(earlier), t('reports:workbook.definition')]
  await writer.sheet(t('reports:workbook.summary'), header, [44, 26, 26, 100])
  await writer.rows(
    totals.map(({ figure, now, before: earlierValue }) => [
      t(`reports:figures.${figure}.name`),
      amountOr(figure, now),
      amountOr(figure, earlierValue),
      t(`reports:figures.${figure}.text`),
    ]),
  )
}

async function writeTable(writer: SheetWriter, locale: Locale, by: DimensionName, period: Period, cells: Cell[]): Promise<void> {
  const t = text(locale)
  const names = figureCodes.map((figure) => t(`reports:figures.${figure}.name`))
  await writer.sheet(t(`reports:by.${by}`), [t(`reports:dimensions.${by}`), ...names], [40, ...names.map(() => 20)])
  const rows = tableOf(locale, by, figureCodes, period, cells)
  await writer.rows(rows.map(({ name, numbers }) => [name, ...figureCodes.map((figure, index) => amountOr(figure, numbers[index] ?? 0))]))
}

async function writeRecords(tx: Tx, writer: SheetWriter, locale: Locale, figure: FigureCode, period: Period): Promise<void> {
  const t = text(locale)
  const money = isValue(figure)
  const columns = [
    { header: t('reports:records.day'), width: 14 },
    { header: t('reports:records.title-column'), width: 70 },
    { header: t('reports:records.who'), width: 70 },
    ...(money ? [{ header: t('reports:records.amount'), width: 22 }] : []),
    { header: t('reports:records.code'), width: 16 },
  ]
  await writer.sheet(
    t(`reports:figures.${figure}.name`),
    columns.map(({ header }) => header),
    columns.map(({ width }) => width),
  )
  for await (const rows of readListed(tx, { figure, ...period }, piece)) {
    await writer.rows(
      rows.map((row) => [
        { day: row.day },
        inWords(locale, row.title_vi ?? '', row.title_en ?? ''),
        inWords(locale, row.who_vi, row.who_en),
        ...(money ? [{ money: row.amount }] : []),
        row.id,
      ]),
    )
  }
}
