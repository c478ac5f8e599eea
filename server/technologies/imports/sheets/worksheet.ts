import { type NumberFormat, dayOf } from './formats'
import { type Cell, type SheetRow, Unreadable, columnIndex, limits, tidy } from './sheet'
import { parserFor } from './xml'

export interface BookParts {
  texts: string[]
  formats: NumberFormat[]
  from1904: boolean
}

interface OpenCell {
  column: number
  type: string
  style: number
  value: string
  hasValue: boolean
  hasFormula: boolean
}

/** The rows of a sheet while it is unpacked; empty cells and empty rows do not come. */
export async function* rowsOf(chunks: AsyncIterable<Uint8Array>, parts: BookParts): AsyncGenerator<SheetRow> {
  const ready: SheetRow[] = []
  let row: SheetRow | undefined
  let cell: OpenCell | undefined
  let reading = false
  let sounds = 0
  let lastRow = 0
  let lastColumn = -1

  const parser = parserFor({
    open(tag, attributes) {
      if (tag === 'row') {
        lastRow = Number(attributes.r) || lastRow + 1
        lastColumn = -1
        row = { number: lastRow, hidden: attributes.hidden === '1' || attributes.hidden === 'true', cells: new Map() }
      } else if (tag === 'c' && row) {
        lastColumn = columnIndex(attributes.r ?? '') ?? lastColumn + 1
        cell = {
          column: lastColumn,
          type: attributes.t ?? 'n',
          style: Number(attributes.s) || 0,
          value: '',
          hasValue: false,
          hasFormula: false,
        }
      } else if (cell) {
        if (tag === 'f') cell.hasFormula = true
        if (tag === 'rPh') sounds++
        if (tag === 'v') cell.hasValue = true
        reading = (tag === 'v' || tag === 't') && sounds === 0
      }
    },
    text(piece) {
      if (reading && cell && cell.value.length < limits.cell) cell.value += piece
    },
    close(tag) {
      if (tag === 'v' || tag === 't') reading = false
      if (tag === 'rPh') sounds--
      if (tag === 'c' && cell && row) {
        const read = cell.column < limits.columns ? readCell(cell, parts) : undefined
        if (read) row.cells.set(cell.column, read)
        cell = undefined
      }
      if (tag === 'row' && row) {
        if (row.cells.size > 0) ready.push(row)
        row = undefined
      }
    },
  })

  const decoder = new TextDecoder()
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }))
    yield* ready.splice(0)
  }
  // Where the file breaks off the parser says so.
  parser.close()
  yield* ready.splice(0)
}

function readCell({ type, style, value, hasValue, hasFormula }: OpenCell, { texts, formats, from1904 }: BookParts): Cell | undefined {
  if (hasFormula && (!hasValue || (value === '' && type !== 'str'))) return { text: '', fault: 'formula' }
  if (type === 'e') return { text: value, fault: 'error' }
  if (type === 's') return textCell(texts[Number(value)] ?? '')
  if (type === 'str' || type === 'inlineStr') return textCell(value)
  if (type === 'b') return { text: value === '1' ? 'true' : 'false' }
  if (type === 'd') return { text: value.slice(0, 10), day: value.slice(0, 10) }
  if (value.trim() === '') return undefined
  const number = Number(value)
  if (!Number.isFinite(number)) throw new Unreadable('imports:failures.damaged')
  return numberCell(number, formats[style] ?? 'plain', from1904)
}

/** `_x000D_` is how the format writes signs that XML cannot hold. */
function textCell(raw: string): Cell | undefined {
  const text = tidy(raw.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))))
  return text ? { text } : undefined
}

function numberCell(raw: number, format: NumberFormat, from1904: boolean): Cell {
  const day = format === 'day' ? dayOf(raw, from1904) : undefined
  if (day) return { text: day, day }
  // The file holds 0.1 + 0.2 as 0.30000000000000004, its reader saw 0.3.
  const number = Number((format === 'percent' ? raw * 100 : raw).toPrecision(15))
  return { text: format === 'percent' ? `${number}%` : String(number), number }
}
