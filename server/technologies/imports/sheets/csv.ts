import { type Info, parse } from 'csv-parse'
import { Readable } from 'node:stream'
import { problem } from '#server/platform/errors'
import { type Sheet, type SheetRow, Unreadable, limits, tidy } from './sheet'

/** Opens a text file whose columns are parted by semicolons, commas or tabs, in UTF-8 or in UTF-16 with its mark. */
export function openCsv(bytes: Buffer): Sheet {
  const text = decode(bytes)
  const [first = ''] = text.split(/\r\n?|\n/, 1)
  // Excel's own line that names the separator; it does not count as a row.
  const named = /^sep=([;,\t|])$/i.exec(first.trim())?.[1]
  const body = named ? text.slice(first.length).replace(/^(\r\n?|\n)/, '') : text
  return {
    name: '',
    others: [],
    expectedRows: Math.max(0, body.trimEnd().split('\n').length - 1),
    rows: rowsOf(body, named ?? separatorOf(body)),
  }
}

function decode(bytes: Buffer): string {
  const [a, b] = bytes
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (text.includes('\u0000')) throw new Unreadable('imports:failures.wrong-type')
    return text
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('imports:failures.not-utf8')
  }
}

/** The sign that parts the first row most often, outside quotation marks. */
function separatorOf(text: string): string {
  const counts = new Map([
    [';', 0],
    [',', 0],
    ['\t', 0],
  ])
  let quoted = false
  let filled = false
  for (const sign of text.slice(0, 100_000)) {
    if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === '\n' || sign === '\r') && filled) break
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
    if (sign.trim() !== '') filled = true
  }
  const [[best] = [',']] = [...counts].sort((one, other) => other[1] - one[1])
  return best
}

/** The parser takes text piece by piece, so that rows come out while the rest is still read. */
function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536)
}

async function* rowsOf(text: string, delimiter: string): AsyncGenerator<SheetRow> {
  // A quotation mark inside an unquoted cell stands for itself, as in `thép 3"`.
  const parser = parse({ delimiter, info: true, relax_column_count: true, relax_quotes: true, max_record_size: 2_000_000 })
  const records = Readable.from(pieces(text)).pipe(parser) as AsyncIterable<{ record: string[]; info: Info }>
  let number = 0
  try {
    for await (const { record } of records) {
      number++
      const cells = new Map(
        record
          .slice(0, limits.columns)
          .flatMap((cell, index) => (tidy(cell) ? [[index, { text: tidy(cell).slice(0, limits.cell) }] as const] : [])),
      )
      yield { number, hidden: false, cells }
    }
  } catch (error) {
    const { code, records: before = number } = error as { code?: string; records?: number }
    if (code?.startsWith('CSV_')) throw new Unreadable(problem('imports:failures.quotes', { row: before + 1 }))
    throw error
  }
}
