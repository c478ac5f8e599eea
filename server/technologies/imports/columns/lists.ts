import { problem } from '#server/platform/errors'
import type { Cell } from '../sheets/sheet'
import { readCell } from './cells'
import type { Finding, Language, ListColumn } from './column'

export interface ReadList {
  items: Record<string, unknown>[]
  problems: Finding[]
  warnings: Finding[]
}

/** Reads a list from one cell: a line for each item, its parts by `|`; or `Viện A: 60; Công ty B: 40`. */
export function readListCell(cell: Cell, column: ListColumn, locale: Language): ReadList {
  const read: ReadList = { items: [], problems: [], warnings: [] }
  if (cell.fault) {
    read.problems.push({ column: column.key, problem: readCell(cell, { type: 'text' }, locale).problem ?? '' })
    return read
  }
  const { pairs } = column
  const lines = cell.text
    .split(pairs ? /[;|\n]/ : '\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  for (const [index, line] of lines.slice(0, column.most).entries()) {
    const cells = pairs ? pairOf(line, pairs) : lineOf(line, column.line[locale])
    if (cells) readItem(cells, index, column, locale, read)
    else read.problems.push({ column: column.key, problem: problem('imports:problems.pair', { line: line.slice(0, 60) }) })
  }
  if (lines.length > column.most) read.problems.push({ column: column.key, problem: problem('errors:too-many', { max: column.most }) })
  return read
}

function pairOf(line: string, [name, number]: readonly [string, string]): Map<string, Cell> | undefined {
  const [, who, how] = /^(.+)[:：]\s*([\d.,\s]+%?)$/.exec(line) ?? []
  return who && how
    ? new Map([
        [name, { text: who.trim() }],
        [number, { text: how.trim() }],
      ])
    : undefined
}

function lineOf(line: string, order: readonly string[]): Map<string, Cell> {
  const texts = line.split('|').map((text) => text.trim())
  return new Map(order.flatMap((key, index) => (texts[index] ? [[key, { text: texts[index] }] as const] : [])))
}

/** Reads one item's cells, be they of a line or of a group of columns, into `read`. */
export function readItem(cells: Map<string, Cell>, index: number, column: ListColumn, locale: Language, read: ReadList): void {
  const item: Record<string, unknown> = {}
  for (const part of column.parts) {
    const cell = cells.get(part.key)
    if (!cell) continue
    const found = readCell(cell, part.value, locale)
    const path = `${column.key}.${index}.${part.key}`
    if (found.problem) read.problems.push({ column: path, problem: found.problem })
    if (found.warning) read.warnings.push({ column: path, problem: found.warning })
    // A place is kept for what could not be read: it is there, so it is not missing too.
    item[part.key] = found.problem ? undefined : found.value
  }
  read.items[index] = item
}
