import type { ImportReport, ProblemCount } from '#db/tables/imports'
import { problem } from '#server/platform/errors'
import { type RecordKind, otherLanguage, pathOf } from '../columns/column'
import { type Headers, readHeaders } from '../columns/headers'
import { openSheet } from '../sheets/open'
import { type SheetRow, Unreadable, limits } from '../sheets/sheet'
import type { CheckedRow, ReadingMessage, ReadingOrder } from './messages'
import { checkRow } from './rows'

/** How many rows go to the database at once. */
const batch = 200
/** A title and remarks may stand above the headers. */
const headersWithin = 15

/** A title as it is compared with others. */
export function sameTitle(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Reads a file and checks each row, a batch at a time. Ends with `done` or `refused`. */
export async function* readRecords({ bytes, today, known }: ReadingOrder, kind: RecordKind): AsyncGenerator<ReadingMessage> {
  try {
    const sheet = await openSheet(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    yield { type: 'opened', expectedRows: sheet.expectedRows }
    const tally = new Tally(kind)
    const titles = new Titles(known)
    let headers: Headers | undefined
    let headerRow = 0
    let waiting: CheckedRow[] = []
    let rows = 0
    for await (const row of sheet.rows) {
      if (row.cells.size === 0) continue
      if (!headers) {
        headers = headersIn(row, kind)
        headerRow = row.number
        if (!headers && row.number > headersWithin) throw new Unreadable('imports:failures.no-headers')
        continue
      }
      if (isExample(row, headers, kind)) {
        tally.exampleRow = row.number
        continue
      }
      if (++rows > limits.rows) throw new Unreadable(problem('imports:failures.too-many-rows', { max: limits.rows }))
      const checked = checkRow(row, headers, kind, today)
      titles.compare(checked)
      tally.count(row, checked)
      waiting.push(checked)
      if (waiting.length < batch) continue
      yield { type: 'rows', rows: waiting }
      waiting = []
    }
    if (!headers) throw new Unreadable('imports:failures.no-headers')
    if (waiting.length > 0) yield { type: 'rows', rows: waiting }
    if (rows === 0) throw new Unreadable('imports:failures.no-rows')
    yield { type: 'done', report: { sheet: sheet.name, otherSheets: sheet.others.slice(0, 20), headerRow, ...tally.report(headers) } }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    yield { type: 'refused', problem: error.problem }
  }
}

/** The columns, in either language, that no record is without. */
function essential(kind: RecordKind): Set<string> {
  const keys = kind.columns.filter(({ needed }) => needed === 'record').map(({ key }) => key)
  return new Set([...keys, ...keys.map(otherLanguage)])
}

/** A row is the headers where it names something that no record is without, or half of what it says means something. */
function headersIn(row: SheetRow, kind: RecordKind): Headers | undefined {
  const headers = readHeaders(row, kind.columns)
  const keys = essential(kind)
  const named = [...headers.targets.values()].some(({ column }) => keys.has(column.key))
  return named || (headers.targets.size >= 3 && headers.targets.size >= headers.unknown.length) ? headers : undefined
}

/** The template's own example was left in. */
function isExample(row: SheetRow, headers: Headers, kind: RecordKind): boolean {
  const keys = essential(kind)
  return [...headers.targets].some(([index, { column }]) => {
    const text = row.cells.get(index)?.text
    return text !== undefined && keys.has(column.key) && (text === column.example?.vi || text === column.example?.en)
  })
}

class Titles {
  private readonly known: Set<string>
  private readonly seen = new Map<string, number>()

  constructor(known: string[]) {
    this.known = new Set(known)
  }

  /** The same title may be meant: its owner is told, and decides. */
  compare(row: CheckedRow): void {
    const title = sameTitle(row.title)
    if (!title) return
    const earlier = this.seen.get(title)
    const warn = (text: string) => row.warnings.push({ at: '', column: '', problem: text, value: '' })
    if (earlier) warn(problem('imports:warnings.same-in-file', { row: earlier }))
    else this.seen.set(title, row.number)
    if (this.known.has(title)) warn('imports:warnings.same-in-exchange')
  }
}

/** What is said of the file as a whole. */
class Tally {
  exampleRow: number | null = null
  private hiddenRows = 0
  private readonly counts = new Map<string, ProblemCount>()

  constructor(private readonly kind: RecordKind) {}

  count(row: SheetRow, { number, problems, warnings }: CheckedRow): void {
    if (row.hidden) this.hiddenRows++
    for (const [kind, list] of [
      ['problem', problems],
      ['warning', warnings],
    ] as const) {
      for (const { at, column, problem: text } of list) {
        const key = text.split('?', 1)[0] ?? text
        const place = `${kind} ${column} ${key}`
        const known = this.counts.get(place) ?? { kind, column, at, problem: key, rows: 0, firstRow: number }
        known.rows++
        this.counts.set(place, known)
      }
    }
  }

  report(headers: Headers): Omit<ImportReport, 'sheet' | 'otherSheets' | 'headerRow'> {
    const { named, targets, unknown, locale } = headers
    const present = new Set([...targets.values()].flatMap((target) => [pathOf(target), target.column.key]))
    const { columns } = this.kind
    const missing = columns.filter(({ key, needed }) => needed !== undefined && !present.has(key) && !present.has(otherLanguage(key)))
    return {
      locale,
      columns: named.map(({ at, header, index }) => ({
        at,
        header,
        column: pathOf(targets.get(index) ?? { column: columns[0] ?? neverColumn }),
      })),
      unknown: unknown.slice(0, 60),
      missing: missing.map(({ key }) => key),
      hiddenRows: this.hiddenRows,
      exampleRow: this.exampleRow,
      counts: [...this.counts.values()].sort((one, other) => one.kind.localeCompare(other.kind) || other.rows - one.rows).slice(0, 60),
    }
  }
}

const neverColumn = { key: '', vi: '', en: '', value: { type: 'text' } } as const
