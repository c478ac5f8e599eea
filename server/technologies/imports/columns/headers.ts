import { plainWords } from '#server/i18n/plain'
import { type SheetRow, columnLetters } from '../sheets/sheet'
import { type Column, type Language, type Target, isList } from './column'

export interface Headers {
  /** Index of the file's column → what it means. */
  targets: Map<number, Target>
  named: { at: string; header: string; index: number }[]
  unknown: { at: string; header: string }[]
  locale: Language
}

/** A header or a choice as it is compared: small letters and digits, without diacritics, marks of a required column and codes' own signs. */
export function plain(text: string): string {
  return plainWords(text.replace(/([a-z])([A-Z])/g, '$1 $2'))
}

type Names = Map<string, { target: Target; locale?: Language }>

function namesOf(columns: readonly Column[]): Names {
  const names: Names = new Map()
  const add = (text: string, target: Target, locale?: Language) => {
    const name = plain(text)
    if (!names.has(name)) names.set(name, { target, ...(locale && { locale }) })
  }
  for (const column of columns) {
    const target = { column }
    add(column.vi, target, 'vi')
    add(column.en, target, 'en')
    for (const name of [column.key, ...(column.also ?? [])]) add(name, target)
    if (!isList(column)) continue
    for (let item = 0; item < column.most; item++) {
      for (const part of column.parts) {
        const one = { column, item, part }
        add(`${column.vi} ${item + 1} ${part.vi}`, one, 'vi')
        add(`${column.en} ${item + 1} ${part.en}`, one, 'en')
        for (const head of [column.key, ...(column.also ?? [])])
          for (const tail of [part.key, ...(part.also ?? [])]) add(`${head} ${item + 1} ${tail}`, one)
      }
    }
  }
  return names
}

const known = new WeakMap<readonly Column[], Names>()

/** Understands a row as headers; a header met twice counts where it stands first. */
export function readHeaders(row: SheetRow, columns: readonly Column[]): Headers {
  const names = known.get(columns) ?? namesOf(columns)
  known.set(columns, names)
  const headers: Headers = { targets: new Map(), named: [], unknown: [], locale: 'vi' }
  const taken = new Set<Target>()
  let [vi, en] = [0, 0]
  for (const [index, { text }] of [...row.cells].sort(([one], [other]) => one - other)) {
    // What is asked of everybody is starred, and what a column means may stand under its name.
    const found = names.get(plain(text)) ?? names.get(plain(text.split('\n', 1)[0] ?? ''))
    const at = columnLetters(index)
    if (!found || taken.has(found.target)) {
      headers.unknown.push({ at, header: text.slice(0, 120) })
      continue
    }
    taken.add(found.target)
    headers.targets.set(index, found.target)
    headers.named.push({ at, header: text.slice(0, 120), index })
    if (found.locale === 'vi') vi++
    if (found.locale === 'en') en++
  }
  headers.locale = en > vi ? 'en' : 'vi'
  return headers
}
