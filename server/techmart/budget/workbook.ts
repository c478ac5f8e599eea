import { formatDay, inWords } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { mayRunFairs } from '../techmart.policy'
import { findFair } from '../techmart.queries'
import { boothIncome, listEntriesOfFair, listLineRows } from './budget.queries'

/** The budget of a fair as an XLSX file in the officer's language: its lines with what is left, every entry, what booths bring in. */
export async function buildBudgetWorkbook(actor: Actor, fairId: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!mayRunFairs(actor)) throw new Forbidden()
  const fair = await findFair(db(), fairId)
  if (!fair) throw new NotFound()
  const [lines, entries, income] = await Promise.all([
    listLineRows(db(), fairId),
    listEntriesOfFair(db(), fairId),
    boothIncome(db(), fairId),
  ])
  const t = text(actor.locale)
  // Loaded when first asked for: no page needs it.
  const { default: ExcelJs } = await import('exceljs')
  const book = new ExcelJs.Workbook()

  const plan = book.addWorksheet(t('budget:workbook.lines'), { views: [{ state: 'frozen', ySplit: 2 }] })
  plan.addRow([inWords(actor.locale, fair.title_vi, fair.title_en)])
  plan.addRow([
    t('budget:line.name'),
    t('budget:line.source'),
    t('budget:line.planned'),
    t('budget:line.spent'),
    t('budget:line.left'),
    t('budget:line.note'),
  ])
  for (const line of lines)
    plan.addRow([line.name, t(`budget:sources.${line.source}`), line.planned, line.spent, line.planned - line.spent, line.note])
  const last = lines.length + 2
  const total = plan.addRow([t('budget:total'), ''])
  // Sums that stay right where somebody changes a figure in the file.
  for (const column of ['C', 'D', 'E'])
    plan.getCell(`${column}${last + 1}`).value = { formula: lines.length > 0 ? `SUM(${column}3:${column}${last})` : '0' }
  total.font = { bold: true }
  plan.addRow([])
  plan.addRow([t('budget:income.booths'), '', income.billed, income.received]).getCell(6).value = t('budget:workbook.income-columns')
  plan.columns.forEach((column, index) => {
    column.width = [44, 22, 18, 18, 18, 50][index] ?? 18
  })
  for (const row of [1, 2]) plan.getRow(row).font = { bold: true }
  for (const column of [3, 4, 5]) plan.getColumn(column).numFmt = '#,##0'

  const spending = book.addWorksheet(t('budget:workbook.entries'), { views: [{ state: 'frozen', ySplit: 1 }] })
  spending.addRow([
    t('budget:spending.day'),
    t('budget:line.name'),
    t('budget:spending.payee'),
    t('budget:spending.document'),
    t('budget:spending.amount'),
    t('budget:spending.note'),
    t('budget:spending.over-reason'),
    t('budget:spending.recorded-by'),
  ])
  for (const entry of entries) {
    spending.addRow([
      formatDay(actor.locale, entry.spent_on),
      entry.line,
      entry.payee,
      entry.document_number,
      entry.amount,
      entry.corrects_id ? `${t('budget:spending.counter-entry')}: ${entry.note}` : entry.note,
      entry.overspending_reason,
      entry.recorded_by,
    ])
  }
  spending.columns.forEach((column, index) => {
    column.width = [14, 40, 36, 20, 18, 44, 44, 26][index] ?? 18
    column.alignment = { wrapText: true, vertical: 'top' }
  })
  spending.getRow(1).font = { bold: true }
  spending.getColumn(5).numFmt = '#,##0'
  return new Uint8Array(await book.xlsx.writeBuffer())
}
