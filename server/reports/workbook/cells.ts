import type { CellInput } from './workbook.requests'

/**
 * Text that no spreadsheet takes for a formula, also not after it was saved as CSV and opened again: what begins like one
 * gets an apostrophe before it. Letters that XML cannot hold are left out.
 */
export function safeText(text: string): string {
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').slice(0, 32_000)
  return /^[=+\-@\t\r\n]/.test(clean) ? `'${clean}` : clean
}

export interface Written {
  value: string | number | Date | null
  format?: string
}

/** What stands in the cell, and how it is shown. */
export function written(cell: CellInput): Written {
  if (cell === null) return { value: null }
  if (typeof cell === 'string') return { value: safeText(cell) }
  if (typeof cell === 'number') return { value: cell, format: '#,##0' }
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), format: 'dd/mm/yyyy' }
  return { value: cell.money, format: '#,##0' }
}

/** A name that a sheet may have: at most 31 letters, without the signs that formulas use, told apart from the others. */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const base =
    wanted
      .replace(/[\\/?*[\]:']/g, ' ')
      .trim()
      .slice(0, 31) || 'Sheet'
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base.slice(0, 28)} ${number}`
    if (!taken.has(name.toLowerCase())) return name
  }
}
