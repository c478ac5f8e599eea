import type { CellProblem } from '#db/tables/imports'
import { readCell, shortened } from '../columns/cells'
import { type Column, type Finding, type RecordKind, type Target, isList, otherLanguage, pathOf } from '../columns/column'
import type { Headers } from '../columns/headers'
import { type ReadList, readItem, readListCell } from '../columns/lists'
import { type Cell, type SheetRow, columnLetters } from '../sheets/sheet'
import type { CheckedRow } from './messages'

/** Reads one row into a record's content, with all that is wrong with it and all that its owner should know. */
export function checkRow(row: SheetRow, headers: Headers, kind: RecordKind, today: string): CheckedRow {
  const values = new Values(row, headers)
  const { content, findings } = kind.read(values.content, headers.locale)
  // Where a cell could not be read, that its value is missing is no second problem.
  const told = new Set(values.problems.map(({ column }) => column))
  const problems = [...values.problems, ...findings.filter(({ column }) => !told.has(column))].map((finding) => values.placed(finding))
  const record = content ?? values.content
  const gaps = content ? kind.gaps(content, today).filter(({ column }) => !told.has(column)) : []
  const warnings = [...values.warnings, ...gaps].map((finding) => values.placed(finding))
  if (row.hidden) warnings.unshift({ at: '', column: '', problem: 'imports:warnings.hidden', value: '' })
  return {
    number: row.number,
    title: shortened(kind.titleOf(record), 200),
    content: record,
    problems: problems.slice(0, 40),
    warnings: warnings.slice(0, 40),
    complete: problems.length === 0 && gaps.length === 0,
  }
}

/** The cells of a row by column of the template. */
class Values {
  readonly content: Record<string, unknown> = {}
  readonly problems: Finding[] = []
  readonly warnings: Finding[] = []
  private readonly places = new Map<string, { at: string; value: string }>()

  constructor(
    row: SheetRow,
    private readonly headers: Headers,
  ) {
    const groups = new Map<Column, Map<number, Map<string, Cell>>>()
    for (const [index, target] of headers.targets) {
      const cell = row.cells.get(index)
      this.places.set(pathOf(target), { at: columnLetters(index), value: shortened(cell?.text ?? '') })
      if (!cell) continue
      if (target.part && target.item !== undefined) {
        const items = groups.get(target.column) ?? new Map<number, Map<string, Cell>>()
        groups.set(target.column, items)
        const cells = items.get(target.item) ?? new Map<string, Cell>()
        items.set(target.item, cells)
        cells.set(target.part.key, cell)
      } else this.readWhole(cell, target)
    }
    for (const [column, items] of groups) this.readGroups(column, items)
  }

  private readWhole(cell: Cell, { column }: Target): void {
    if (isList(column)) {
      this.take(column.key, readListCell(cell, column, this.headers.locale))
      return
    }
    const { value, problem, warning } = readCell(cell, column.value, this.headers.locale)
    if (problem) this.problems.push({ column: column.key, problem })
    else this.content[column.key] = value
    if (warning) this.warnings.push({ column: column.key, problem: warning })
  }

  private readGroups(column: Column, items: Map<number, Map<string, Cell>>): void {
    if (!isList(column)) return
    const read: ReadList = { items: [], problems: [], warnings: [] }
    for (const [item, cells] of [...items].sort(([one], [other]) => one - other)) readItem(cells, item, column, this.headers.locale, read)
    this.take(column.key, read)
  }

  private take(key: string, { items, problems, warnings }: ReadList): void {
    // Groups left blank between others leave holes, which are items left blank.
    this.content[key] = Array.from(items, (item) => item ?? {})
    this.problems.push(...problems)
    this.warnings.push(...warnings)
  }

  /** Where the finding stands in the sheet: in the column itself, or in the cell that holds its whole list. */
  placed({ column, problem }: Finding): CellProblem {
    // What may be written in either language is looked for in the one that the file has.
    const known = [column, column.split('.')[0] ?? '', otherLanguage(column)].find((name) => this.places.has(name))
    const place = this.places.get(known ?? '')
    return { at: place?.at ?? '', column: known === otherLanguage(column) ? known : column, problem, value: place?.value ?? '' }
  }
}
