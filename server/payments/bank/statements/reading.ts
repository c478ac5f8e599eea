import { plainWords } from '#server/i18n/plain'
import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { amountIn, dayIn } from './cells'

/** One line of money that came in. */
export interface StatementLine {
  bankReference: string
  bookedOn: string
  /** VND. */
  amount: number
  text: string
  payer: string
}

export interface Statement {
  incoming: StatementLine[]
  /** Lines of money that went out. */
  outgoing: number
}

/** The file cannot be read as a statement: a text key, with the number of the line where there is one. */
export class UnreadableStatement extends Error {
  override name = 'UnreadableStatement'
  constructor(
    readonly key: 'not-text' | 'no-columns' | 'bad-line' | 'too-long' | 'empty',
    readonly line?: number,
  ) {
    super(key)
  }
}

type Column = 'date' | 'reference' | 'credit' | 'debit' | 'amount' | 'text' | 'payer' | 'ignored'

/** What the columns are called by the banks whose statements are common; the longest name that a heading holds counts. */
const headings: Record<Column, readonly string[]> = {
  date: [
    'ngay giao dich',
    'ngay hieu luc',
    'ngay hach toan',
    'ngay gd',
    'thoi gian giao dich',
    'transaction date',
    'effective date',
    'posting date',
    'tnx date',
  ],
  reference: [
    'so tham chieu',
    'ma tham chieu',
    'ma giao dich',
    'so giao dich',
    'ma gd',
    'so but toan',
    'so chung tu',
    'so ct',
    'reference',
    'transaction no',
    'transaction id',
    'doc no',
  ],
  credit: ['so tien ghi co', 'phat sinh co', 'ps co', 'ghi co', 'so tien gui vao', 'tien vao', 'credit amount', 'credit', 'deposit'],
  debit: ['so tien ghi no', 'phat sinh no', 'ps no', 'ghi no', 'so tien rut ra', 'tien ra', 'debit amount', 'debit', 'withdrawal'],
  amount: ['so tien giao dich', 'so tien', 'gia tri giao dich', 'amount'],
  text: [
    'noi dung chi tiet',
    'noi dung chuyen khoan',
    'noi dung',
    'dien giai',
    'mo ta',
    'transactions in detail',
    'transaction description',
    'description',
    'remark',
    'details',
  ],
  payer: [
    'ten tai khoan doi ung',
    'ten doi ung',
    'ten doi tac',
    'doi tac',
    'nguoi chuyen',
    'don vi chuyen',
    'remitter',
    'counterparty',
    'correspondent',
  ],
  ignored: ['so du', 'balance', 'so tai khoan doi ung', 'tai khoan doi ung', 'ngan hang doi', 'so tien phi', 'phi giao dich', 'so phi'],
}

/** Names that count only where they are the whole heading. */
const shortHeadings: Record<string, Column> = { ngay: 'date', date: 'date', co: 'credit', no: 'debit', ref: 'reference', phi: 'ignored' }

const mostLines = 20_000

/** Reads a bank's file of lines: whatever the columns' order, what stands above the headings, and below the last line. */
export function readStatement(bytes: Uint8Array): Statement {
  const rows = rowsOf(textOf(bytes))
  if (rows.length > mostLines) throw new UnreadableStatement('too-long')
  const head = rows.slice(0, 60).findIndex((row) => columnsOf(row) !== undefined)
  const columns = head < 0 ? undefined : columnsOf(rows[head] ?? [])
  if (!columns) throw new UnreadableStatement('no-columns')
  const incoming: StatementLine[] = []
  let outgoing = 0
  const seen = new Map<string, number>()
  rows.slice(head + 1).forEach((row, index) => {
    const line = readLine(row, columns, head + index + 2)
    if (line === 'outgoing') outgoing++
    else if (line) incoming.push({ ...line, bankReference: line.bankReference || made(line, seen) })
  })
  if (incoming.length === 0 && outgoing === 0) throw new UnreadableStatement('empty')
  return { incoming, outgoing }
}

function textOf(bytes: Uint8Array): string {
  const [a, b] = bytes
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (text.includes('\u0000')) throw new UnreadableStatement('not-text')
    return text
  } catch {
    throw new UnreadableStatement('not-text')
  }
}

function rowsOf(text: string): string[][] {
  const count = (sign: string) => text.slice(0, 50_000).split(sign).length
  const delimiter = [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
  // Amounts with commas stand in quotation marks; a file parted by semicolons or tabs has commas in its amounts.
  const tabular = [';', '\t'].find((sign) => text.split(/\r?\n/, 60).some((line) => line.split(sign).length >= 4)) ?? delimiter
  try {
    return parse(text, {
      delimiter: tabular,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      bom: true,
    }) as string[][]
  } catch {
    throw new UnreadableStatement('not-text')
  }
}

type Columns = Partial<Record<Column, number>>

function columnsOf(row: readonly string[]): Columns | undefined {
  const columns: Columns = {}
  row.forEach((cell, index) => {
    const column = columnOf(plainWords(cell))
    if (column) columns[column] ??= index
  })
  const readable = columns.date !== undefined && columns.text !== undefined && (columns.credit ?? columns.amount) !== undefined
  return readable ? columns : undefined
}

function columnOf(heading: string): Column | undefined {
  if (shortHeadings[heading]) return shortHeadings[heading]
  let best: { column: Column; length: number } | undefined
  for (const [column, names] of Object.entries(headings) as [Column, readonly string[]][]) {
    for (const name of names) {
      if (` ${heading} `.includes(` ${name} `) && name.length > (best?.length ?? 0)) best = { column, length: name.length }
    }
  }
  return best?.column
}

function readLine(row: readonly string[], columns: Columns, number: number): StatementLine | 'outgoing' | undefined {
  const cell = (column: Column) => (columns[column] === undefined ? '' : (row[columns[column]] ?? '')).trim()
  // Sums and signatures below the lines have no day.
  const bookedOn = dayIn(cell('date'))
  if (!bookedOn) {
    if (/\d/.test(cell('date')) && /\d/.test(cell('credit') || cell('amount'))) throw new UnreadableStatement('bad-line', number)
    return undefined
  }
  const credit = amountIn(columns.credit === undefined ? cell('amount') : cell('credit'))
  const debit = amountIn(cell('debit'))
  if (Number.isNaN(credit) || Number.isNaN(debit)) throw new UnreadableStatement('bad-line', number)
  if (credit === undefined || credit === 0) return debit ? 'outgoing' : undefined
  if (credit < 0) return 'outgoing'
  // Some banks put the number of the line under the day, in one cell.
  const [, underDay = ''] = cell('date').split(/\r?\n/)
  return {
    bankReference: (cell('reference') || underDay.trim()).replace(/\s+/g, ' ').slice(0, 80),
    bookedOn,
    amount: credit,
    text: tidy(cell('text')).slice(0, 500),
    payer: tidy(cell('payer')).slice(0, 200),
  }
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A line without a number gets one made of what it says, and its count among equal ones: the same file gives the same again. */
function made(line: StatementLine, seen: Map<string, number>): string {
  const words = [line.bookedOn, line.amount, line.text, line.payer].join('|')
  const count = (seen.get(words) ?? 0) + 1
  seen.set(words, count)
  return `#${createHash('sha256').update(`${words}|${count}`).digest('hex').slice(0, 24)}`
}
