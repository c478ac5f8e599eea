import { text } from '#server/i18n/translator'
import type { Locale } from '#server/platform/actor'
import type { Worksheet } from 'exceljs'
import { type Choice, type Column, type RecordKind, type Target, headerOf, isList, templateTargets } from '../columns/column'

export interface Template {
  bytes: Uint8Array
  name: string
  mediaType: string
}

const made = new Map<string, Promise<Template>>()

/** The file to fill in: headers with one row of example, and what each column means. Made once for a kind, language and format. */
export function buildTemplate(kind: RecordKind, locale: Locale, format: 'xlsx' | 'csv'): Promise<Template> {
  const key = `${kind.name} ${locale} ${format}`
  const known = made.get(key) ?? (format === 'csv' ? csv(kind, locale) : workbook(kind, locale))
  made.set(key, known)
  return known
}

const fileName = (kind: RecordKind, locale: Locale, format: string) => `${text(locale)(`imports:template.file.${kind.name}`)}.${format}`

/** What the example row says in the column; for a list in groups, only its first item has one. */
function exampleOf({ column, item = 0, part }: Target, locale: Locale): string {
  const example = part ? (item === 0 ? part.example : undefined) : column.example
  return example?.[locale] ?? ''
}

async function csv(kind: RecordKind, locale: Locale): Promise<Template> {
  const targets = templateTargets(kind.columns, locale)
  const separator = locale === 'vi' ? ';' : ','
  const line = (cells: string[]) => cells.map((cell) => (/[";,\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)
  const body = [targets.map((target) => headerOf(target, locale)), targets.map((target) => exampleOf(target, locale))]
    .map(line)
    .join('\r\n')
  return { bytes: new TextEncoder().encode(`\ufeff${body}\r\n`), name: fileName(kind, locale, 'csv'), mediaType: 'text/csv; charset=utf-8' }
}

async function workbook(kind: RecordKind, locale: Locale): Promise<Template> {
  const t = text(locale)
  // Loaded when first needed: most processes never write a workbook.
  const { default: ExcelJs } = await import('exceljs')
  const book = new ExcelJs.Workbook()
  const targets = templateTargets(kind.columns, locale)
  const sheet = book.addWorksheet(t(`imports:template.sheet.${kind.name}`), { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.addRow(targets.map((target) => headerOf(target, locale)))
  const example = sheet.addRow(targets.map((target) => exampleOf(target, locale)))
  example.font = { italic: true, color: { argb: 'FF5B6470' } }
  example.alignment = { wrapText: true, vertical: 'top' }
  targets.forEach((target, index) => {
    const cell = sheet.getRow(1).getCell(index + 1)
    const { needed } = target.column
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } }
    cell.fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: needed === 'record' ? 'FF9A3412' : needed ? 'FF0F6B57' : 'FF475569' },
    }
    cell.alignment = { wrapText: true, vertical: 'middle' }
    sheet.getColumn(index + 1).width = isLong(target) ? 42 : 20
  })
  sheet.getRow(1).height = 34

  const guide = book.addWorksheet(t('imports:template.guide'), { views: [{ state: 'frozen', ySplit: 1 }] })
  writeGuide(guide, kind, locale)
  const lists = book.addWorksheet(t('imports:template.lists'))
  const placed = writeLists(lists, kind, locale)
  offerChoices(sheet, targets, placed, t('imports:template.lists'))
  return {
    bytes: new Uint8Array(await book.xlsx.writeBuffer()),
    name: fileName(kind, locale, 'xlsx'),
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }
}

const isLong = ({ column, part }: Target) => !part && (isList(column) || column.value.type === 'text')

/** A line for each column: what belongs there, what it may hold, and whether it is asked for. */
function writeGuide(guide: Worksheet, kind: RecordKind, locale: Locale): void {
  const t = text(locale)
  guide.addRow(['column', 'needed', 'meaning', 'values'].map((name) => t(`imports:template.${name}`))).font = { bold: true }
  const needed = ({ needed: level }: Column) => t(`imports:template.${level ?? 'optional'}`)
  for (const column of kind.columns) {
    const meaning = t(`imports:guide.${kind.name}.${column.key}`)
    if (!isList(column)) {
      guide.addRow([column[locale], needed(column), meaning, allowed(column.value, locale)])
      continue
    }
    guide.addRow([column[locale], needed(column), meaning, t('imports:values.list', { most: column.most })])
    for (const part of column.parts)
      if (!part.only || part.only === locale)
        guide.addRow([headerOf({ column, item: 0, part }, locale), '', '', allowed(part.value, locale)])
  }
  guide.addRow([])
  for (const note of ['language', 'numbers', 'confidential']) guide.addRow([t(`imports:template.notes.${note}`)])
  guide.columns.forEach((column, index) => {
    column.width = [34, 22, 70, 70][index] ?? 20
    column.alignment = { wrapText: true, vertical: 'top' }
  })
}

function allowed(value: Extract<Column, { value: unknown }>['value'], locale: Locale): string {
  const t = text(locale)
  if (value.type !== 'one' && value.type !== 'many') return t(`imports:values.${value.type}`)
  const shown = value.choices.map((choice) => `${choice.code} – ${choice[locale]}`)
  return `${t(`imports:values.${value.type}`)}\n${shown.join('\n')}`
}

/** The choices by column, so that the sheet can offer them in the cell. */
function writeLists(lists: Worksheet, kind: RecordKind, locale: Locale): Map<readonly Choice[], string> {
  const placed = new Map<readonly Choice[], string>()
  for (const column of kind.columns) {
    if (isList(column) || (column.value.type !== 'one' && column.value.type !== 'many') || placed.has(column.value.choices)) continue
    const { choices } = column.value
    const place = lists.getColumn(placed.size + 1)
    place.values = [
      column[locale],
      ...choices.map((choice) => (/^\d/.test(choice.code) ? `${choice.code} – ${choice[locale]}` : choice[locale])),
    ]
    place.width = 48
    placed.set(choices, `$${place.letter}$2:$${place.letter}$${choices.length + 1}`)
  }
  lists.getRow(1).font = { bold: true }
  return placed
}

/** A chooser in each cell that takes one value; where several may stand, a first one can be chosen and others typed. */
function offerChoices(sheet: Worksheet, targets: Target[], placed: Map<readonly Choice[], string>, lists: string): void {
  targets.forEach(({ column, part }, index) => {
    if (part || isList(column) || (column.value.type !== 'one' && column.value.type !== 'many')) return
    const range = placed.get(column.value.choices)
    if (!range) return
    const letter = sheet.getColumn(index + 1).letter
    const rule = { type: 'list' as const, allowBlank: true, formulae: [`'${lists}'!${range}`], showErrorMessage: false }
    // exceljs keeps rules by range; its types know single cells only.
    const rules = (sheet as unknown as { dataValidations: { add(range: string, rule: unknown): void } }).dataValidations
    rules.add(`${letter}3:${letter}5000`, rule)
  })
}
