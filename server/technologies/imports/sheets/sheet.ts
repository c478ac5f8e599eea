import { importFileBytes } from '../imports.schema'

/** One cell as its reader sees it, with the number or day behind it where there is one. */
export interface Cell {
  text: string
  number?: number
  /** `YYYY-MM-DD`. */
  day?: string
  /** An error of the spreadsheet itself (`#REF!`), or a formula that was never calculated. */
  fault?: 'error' | 'formula'
}

export interface SheetRow {
  /** As the spreadsheet program counts, from 1. */
  number: number
  hidden: boolean
  /** By column, from 0; a column may be missing. */
  cells: Map<number, Cell>
}

export interface Sheet {
  name: string
  /** Other sheets with something in them, which are not read. */
  others: string[]
  /** How many rows the file is thought to have; null where it does not say. */
  expectedRows: number | null
  rows: AsyncIterable<SheetRow>
}

/** A file that cannot be read at all; the problem is a text key. */
export class Unreadable extends Error {
  override name = 'Unreadable'
  constructor(readonly problem: string) {
    super(problem)
  }
}

/** What a file may hold at most: more is refused before it is unpacked, and again while it is. */
export const limits = {
  /** Bytes of the file. */
  file: importFileBytes,
  zipEntries: 2_000,
  /** Bytes of everything in an XLSX file, unpacked. */
  unpacked: 600 * 1024 * 1024,
  /** Bytes of its list of texts, which is held in memory. */
  sharedTexts: 200 * 1024 * 1024,
  rows: 50_000,
  columns: 400,
  /** A spreadsheet program allows 32,767. */
  cell: 40_000,
}

const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200d\u2060\ufeff]/g
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/** One way of writing: marks composed, one kind of space and of line end, nothing that cannot be seen. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(unwanted, '').replace(spaces, ' ').trim()
}

/** `A`, `B` … `AA` for 0, 1 … 26. */
export function columnLetters(index: number): string {
  const rest = index % 26
  const letter = String.fromCharCode(65 + rest)
  return index < 26 ? letter : columnLetters((index - rest) / 26 - 1) + letter
}

/** The reverse, from a cell's address: 27 for `AB12`; undefined where it is none. */
export function columnIndex(address: string): number | undefined {
  const [letters] = /^[A-Z]{1,3}/.exec(address) ?? []
  if (!letters) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
