import { plainWords } from '#server/i18n/plain'
import { parse } from 'csv-parse/sync'
import { problem } from '#server/platform/errors'
import type { z } from 'zod'
import { boothKinds, type boothShape, mostBoothsOfHall, rowSchema } from './booths.schema'

export const csvColumns = ['code', 'x', 'y', 'width', 'depth', 'price', 'power', 'water', 'kind'] as const
type Column = (typeof csvColumns)[number]

export type CsvBooth = z.output<z.ZodObject<typeof boothShape>>

/** What is wrong in a line of the file, counted as a text editor does; 0 is the file as a whole. */
export interface LineFault {
  line: number
  column: string
  problem: string
}

export interface ReadCsv {
  booths: (CsvBooth & { line: number })[]
  faults: LineFault[]
}

/** Heads that people write, without marks and in small letters. */
const heads: Record<Column, readonly string[]> = {
  code: ['code', 'ma', 'ma gian', 'so gian'],
  x: ['x', 'x m', 'trai'],
  y: ['y', 'y m', 'tren'],
  width: ['width', 'rong', 'chieu rong', 'width m'],
  depth: ['depth', 'sau', 'chieu sau', 'depth m'],
  price: ['price', 'gia', 'gia vnd', 'price vnd'],
  power: ['power', 'dien', 'cong suat', 'power w', 'dien w'],
  water: ['water', 'nuoc'],
  kind: ['kind', 'loai', 'loai gian'],
}

const yes = new Set(['1', 'x', 'yes', 'y', 'true', 'co', 'on'])
const no = new Set(['', '0', 'no', 'n', 'false', 'khong', 'off'])
const kinds = new Map<string, string>([
  ...boothKinds.map((kind) => [kind, kind] as const),
  ['', 'standard'],
  ['tieu chuan', 'standard'],
  ['goc', 'corner'],
  ['dao', 'island'],
  ['dat trong', 'raw'],
])

/** The sign that parts the first line most often. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r\n?|\n/, 1)
  const count = (sign: string) => first.split(sign).length
  return [';', '\t', ','].sort((one, other) => count(other) - count(one))[0] ?? ','
}

/**
 * Reads a list of booths, `code,x,y,width,depth,price,power,water,kind` in any order, parted by commas, semicolons or tabs;
 * places and sizes in metres. Everything that is wrong is said with its line; nothing is thrown.
 */
export function readCsv(text: string): ReadCsv {
  const body = text.replace(/^\ufeff/, '')
  let lines: { record: string[]; info: { lines: number } }[]
  try {
    lines = parse(body, {
      delimiter: separatorOf(body),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof lines
  } catch (error) {
    const line = Number((error as { lines?: number }).lines ?? 0)
    return { booths: [], faults: [{ line, column: '', problem: 'booths:problems.csv-quotes' }] }
  }
  const [head, ...rest] = lines
  if (!head || rest.length === 0) return { booths: [], faults: [{ line: 0, column: '', problem: 'booths:problems.csv-empty' }] }
  const names = head.record.map((name) => csvColumns.find((column) => heads[column].includes(plainWords(name))))
  const missing = (['code', 'x', 'y', 'width', 'depth'] as const).filter((column) => !names.includes(column))
  if (missing.length > 0)
    return {
      booths: [],
      faults: [{ line: 1, column: '', problem: problem('booths:problems.csv-columns', { columns: missing.join(', ') }) }],
    }
  if (rest.length > mostBoothsOfHall)
    return {
      booths: [],
      faults: [{ line: 0, column: '', problem: problem('booths:problems.too-many-booths', { most: mostBoothsOfHall }) }],
    }
  const read = rest.map(({ record, info }) => readLine(info.lines, names, record))
  return {
    booths: read.flatMap(({ booths }) => booths),
    faults: [...read.flatMap(({ faults }) => faults), ...twice(read.flatMap(({ booths }) => booths))],
  }
}

function readLine(line: number, names: readonly (Column | undefined)[], record: readonly string[]): ReadCsv {
  const cell = (column: Column) => record[names.indexOf(column)] ?? ''
  const water = plainWords(cell('water'))
  const kind = kinds.get(plainWords(cell('kind')))
  const said: LineFault[] = []
  if (!yes.has(water) && !no.has(water)) said.push({ line, column: 'water', problem: 'booths:problems.yes-or-no' })
  if (!kind) said.push({ line, column: 'kind', problem: problem('booths:problems.csv-kind', { kinds: boothKinds.join(', ') }) })
  const given = Object.fromEntries(csvColumns.map((column) => [column, cell(column)]))
  const read = rowSchema.safeParse({ ...given, water: yes.has(water) ? 'on' : undefined, kind: kind ?? 'standard' })
  if (read.success && said.length === 0) return { booths: [{ ...read.data, line }], faults: [] }
  const issues = (read.error?.issues ?? []).map(({ path, message }) => ({
    line,
    column: String(path[0] ?? ''),
    problem: message.includes(':') ? message : 'errors:required',
  }))
  return { booths: [], faults: [...issues, ...said] }
}

function twice(booths: readonly { code: string; line: number }[]): LineFault[] {
  const first = new Map<string, number>()
  return booths.flatMap(({ code, line }) => {
    const before = first.get(code)
    if (before !== undefined) return [{ line, column: 'code', problem: problem('booths:problems.csv-twice', { line: before }) }]
    first.set(code, line)
    return []
  })
}

/** The booths of a hall as a file that can be read back. Codes begin with a letter or a figure: no cell is a formula. */
export function writeCsv(booths: readonly CsvBooth[]): string {
  const metres = (value: number) => String(value / 100)
  const lines = booths.map(({ code, x, y, width, depth, price, power, water, kind }) =>
    [code, metres(x), metres(y), metres(width), metres(depth), price, power, water ? 'yes' : 'no', kind].join(','),
  )
  // The mark tells Excel that this is UTF-8.
  return `\ufeff${[csvColumns.join(','), ...lines].join('\r\n')}\r\n`
}
