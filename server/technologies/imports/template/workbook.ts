import ExcelJs from 'exceljs'
import type { TemplatePlan } from './plan'

const fills = { record: 'FF9A3412', review: 'FF0F6B57', optional: 'FF475569' }
const guideWidths = [34, 22, 70, 70]
/** Rows in which a cell offers its choices. */
const offered = '3:{}5000'

/** Writes the workbook of a template: headers with an example, the guide, and the lists that cells offer. */
export async function writeTemplate(plan: TemplatePlan): Promise<Uint8Array> {
  const book = new ExcelJs.Workbook()
  const frozen = { views: [{ state: 'frozen' as const, ySplit: 1 }] }
  const sheet = book.addWorksheet(plan.sheet, frozen)
  sheet.addRow(plan.columns.map(({ header }) => header)).height = 34
  const example = sheet.addRow(plan.columns.map((column) => column.example))
  example.font = { italic: true, color: { argb: 'FF5B6470' } }
  example.alignment = { wrapText: true, vertical: 'top' }
  plan.columns.forEach(({ width, level, list }, index) => {
    const column = sheet.getColumn(index + 1)
    const cell = sheet.getRow(1).getCell(index + 1)
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fills[level] } }
    cell.alignment = { wrapText: true, vertical: 'middle' }
    column.width = width
    if (list !== null) offerChoices(sheet, column.letter, `'${plan.lists.name}'!${rangeOf(list, plan.lists.columns[list]?.length ?? 1)}`)
  })

  const guide = book.addWorksheet(plan.guide.name, frozen)
  for (const row of plan.guide.rows) guide.addRow(row)
  guide.getRow(1).font = { bold: true }
  guideWidths.forEach((width, index) => {
    const column = guide.getColumn(index + 1)
    column.width = width
    column.alignment = { wrapText: true, vertical: 'top' }
  })

  const lists = book.addWorksheet(plan.lists.name)
  plan.lists.columns.forEach((values, index) => {
    const column = lists.getColumn(index + 1)
    column.values = values
    column.width = 48
  })
  lists.getRow(1).font = { bold: true }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function rangeOf(list: number, length: number): string {
  const letter = String.fromCharCode(65 + list)
  return `$${letter}$2:$${letter}$${length}`
}

/** A chooser in each cell; where several values may stand, one is chosen and others are typed. */
function offerChoices(sheet: ExcelJs.Worksheet, letter: string, source: string): void {
  const rule = { type: 'list', allowBlank: true, formulae: [source], showErrorMessage: false }
  // exceljs keeps rules by range; its types know single cells only.
  const rules = (sheet as unknown as { dataValidations: { add(range: string, rule: unknown): void } }).dataValidations
  rules.add(`${letter}${offered.replace('{}', letter)}`, rule)
}
