import { problem } from '#server/platform/errors'
import type { Cell } from '../sheets/sheet'
import type { Choice, Language, Value } from './column'
import { plain } from './headers'

export interface ReadCell {
  value?: unknown
  problem?: string
  warning?: string
}

const refuse = (key: string, values?: Record<string, string | number>): ReadCell => ({
  problem: problem(`imports:problems.${key}`, values),
})

/** Reads a cell as what its column holds. `locale` is the language of the headers: it decides what `1.500` means. */
export function readCell(cell: Cell, value: Value, locale: Language): ReadCell {
  if (cell.fault === 'error') return refuse('cell-error', { error: cell.text || '#' })
  if (cell.fault === 'formula') return refuse('formula')
  switch (value.type) {
    case 'text':
      return { value: cell.day ? writtenDay(cell.day, locale) : cell.text }
    case 'words':
      return { value: parts(cell.text.replace(/,/g, ';')) }
    case 'figure':
      return readFigure(cell, locale)
    case 'money':
      return readMoney(cell, locale)
    case 'level':
      return readLevel(cell)
    case 'day':
      return readDay(cell)
    case 'flag':
      return readFlag(cell)
    case 'one':
      return readOne(cell.text, value.choices)
    case 'many':
      return readMany(cell.text, value.choices)
  }
}

/** Several values in one cell. */
export function parts(text: string): string[] {
  return text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const writtenDay = (day: string, locale: Language) => (locale === 'vi' ? day.split('-').reverse().join('/') : day)

function readFigure(cell: Cell, locale: Language): ReadCell {
  if (cell.number !== undefined) return { value: cell.number }
  const read = parseNumber(cell.text.replace(/%$/, ''), locale)
  if (!read) return refuse('figure')
  const shown = locale === 'vi' ? String(read.value).replace('.', ',') : String(read.value)
  return { value: read.value, ...(read.ambiguous && { warning: problem('imports:warnings.figure-read-as', { read: shown }) }) }
}

/**
 * A number as people write it: `1.500.000`, `1 500,5`, `1,500,000.25`, `-3`. Where one sign with three digits behind it
 * could part thousands or decimals, the language decides and the answer says so.
 */
export function parseNumber(text: string, locale: Language): { value: number; ambiguous: boolean } | undefined {
  const [, sign = '', digits = ''] = /^([-−–]?)(\d[\d.,]*)$/.exec(text.replace(/[\s'’]/g, '')) ?? []
  const signs = digits.replace(/\d/g, '')
  const last = signs.at(-1) ?? ''
  const thousands = locale === 'vi' ? '.' : ','
  const wellGrouped = (part: string, by: string) =>
    part.split(by).every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group))
  let written = digits
  let ambiguous = false
  if (signs.length === 1) {
    ambiguous = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)
    written = ambiguous && last === thousands ? digits.replace(last, '') : digits.replace(last, '.')
  } else if (signs.length > 1 && signs === last.repeat(signs.length)) {
    if (!wellGrouped(digits, last)) return undefined
    written = digits.replaceAll(last, '')
  } else if (signs.length > 1) {
    const [whole, fraction = ''] = [digits.slice(0, digits.lastIndexOf(last)), digits.slice(digits.lastIndexOf(last) + 1)]
    const by = signs[0] ?? ''
    if (whole.includes(last) || !wellGrouped(whole, by)) return undefined
    written = `${whole.replaceAll(by, '')}.${fraction}`
  }
  const value = Number(written)
  if (written === '' || !Number.isFinite(value) || Math.abs(value) >= 1e15) return undefined
  return { value: sign ? -value : value, ambiguous }
}

const amounts: [RegExp, number][] = [
  [/\s*(tỷ|tỉ|ty|billion|bn)$/i, 1e9],
  [/\s*(triệu|trieu|tr|million|mn|m)$/i, 1e6],
  [/\s*(nghìn|ngàn|nghin|ngan|k|thousand)$/i, 1e3],
]

function readMoney(cell: Cell, locale: Language): ReadCell {
  if (cell.number !== undefined) return wholeDong(cell.number)
  const bare = cell.text.replace(/^(vnd|vnđ|₫)\s*/i, '').replace(/\s*(vnd|vnđ|đồng|dong|đ|₫)\.?$/i, '')
  const [words, times] = amounts.find(([pattern]) => pattern.test(bare)) ?? []
  if (words && times) {
    const read = parseNumber(bare.replace(words, ''), locale)
    return read ? wholeDong(read.value * times) : refuse('money')
  }
  // Đồng have no decimals: a sign with three digits behind it parts thousands, in either language.
  const digits = bare.replace(/\s/g, '')
  if (/^\d{1,3}([.,]\d{3})+$/.test(digits)) return wholeDong(Number(digits.replace(/[.,]/g, '')))
  const read = parseNumber(bare, locale)
  return read ? wholeDong(read.value) : refuse('money')
}

function wholeDong(value: number): ReadCell {
  const whole = Math.round(value)
  if (Math.abs(value - whole) > 1e-6 || whole < 0 || whole >= 1e15) return refuse('money')
  return { value: whole }
}

function readLevel(cell: Cell): ReadCell {
  const level = Number(/^(?:trl)?\s*[-:]?\s*(\d{1,2})(?:$|[\s.:–-])/i.exec(cell.text)?.[1])
  return level >= 1 && level <= 9 ? { value: level } : refuse('level')
}

function readDay(cell: Cell): ReadCell {
  if (cell.day) return { value: cell.day }
  const given = cell.text
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(given) ?? []
  const iso = day ? `${year}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}` : /^\d{4}-\d{2}-\d{2}/.exec(given)?.[0]
  const moment = iso ? new Date(`${iso}T00:00:00Z`) : undefined
  // 31/02 would move on to March.
  if (!iso || Number.isNaN(moment?.getTime()) || moment?.toISOString().slice(0, 10) !== iso) return refuse('day')
  return { value: iso }
}

const yes = new Set(['co', 'x', 'yes', 'y', 'true', '1', 'dung', 'v'])
const no = new Set(['khong', 'no', 'n', 'false', '0', 'sai'])

function readFlag({ text }: Cell): ReadCell {
  const given = plain(text)
  if (yes.has(given) || text === '✓') return { value: true }
  return no.has(given) ? { value: false } : refuse('flag')
}

const spellings = new WeakMap<readonly Choice[], Map<string, Choice>>()

function spellingsOf(choices: readonly Choice[]): Map<string, Choice> {
  const made = spellings.get(choices) ?? new Map<string, Choice>()
  if (made.size > 0) return made
  for (const pick of ['code', 'vi', 'en'] as const)
    for (const choice of choices) if (!made.has(plain(choice[pick]))) made.set(plain(choice[pick]), choice)
  for (const choice of choices) for (const name of choice.also ?? []) if (!made.has(plain(name))) made.set(plain(name), choice)
  spellings.set(choices, made)
  return made
}

function find(text: string, choices: readonly Choice[]): Choice | undefined {
  const names = spellingsOf(choices)
  // `207 – Kỹ thuật môi trường`: the code says enough.
  const code = /^([\w-]+?)\s*[-–:.]\s+\S/.exec(text)?.[1]
  return (
    names.get(plain(text)) ??
    names.get(plain(text).replace(/^(tinh|thanh pho|tp) /, '')) ??
    (code ? choices.find((choice) => choice.code === code) : undefined)
  )
}

function readOne(text: string, choices: readonly Choice[]): ReadCell {
  const choice = find(text, choices)
  return choice ? { value: choice.code } : refuse('choice', { given: shortened(text) })
}

function readMany(text: string, choices: readonly Choice[]): ReadCell {
  // Some names have commas of their own, so a comma parts values only where the whole means nothing.
  const given = parts(text).flatMap((part) =>
    find(part, choices) ? [part] : /^[\w-]+(\s*,\s*[\w-]+)+$/.test(part) ? part.split(',').map((one) => one.trim()) : [part],
  )
  const wrong = given.filter((part) => !find(part, choices))
  if (wrong.length > 0) return refuse('choice', { given: shortened(wrong.join('; ')) })
  return { value: [...new Set(given.map((part) => find(part, choices)?.code ?? ''))] }
}

export const shortened = (text: string, most = 80) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
