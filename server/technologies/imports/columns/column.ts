export type Language = 'vi' | 'en'

/** One of the values that a cell may hold; further spellings are understood too. */
export interface Choice {
  code: string
  vi: string
  en: string
  also?: readonly string[]
}

/** What a cell of the column holds. */
export type Value =
  | { type: 'text' }
  /** Several words or phrases. */
  | { type: 'words' }
  | { type: 'figure' }
  /** Whole đồng; `1,5 tỷ` is understood. */
  | { type: 'money' }
  | { type: 'level' }
  | { type: 'day' }
  | { type: 'flag' }
  | { type: 'one'; choices: readonly Choice[] }
  | { type: 'many'; choices: readonly Choice[] }

export interface PlainColumn {
  /** Field of the record's content. */
  key: string
  /** Header in each language. */
  vi: string
  en: string
  /** Further headers that mean the same. */
  also?: readonly string[]
  value: Value
  /** `record`: no row without it. `review`: a draft without it, but no review. */
  needed?: 'record' | 'review'
  /** What the template's one row of example says. */
  example?: { vi: string; en: string }
  /** Not in the template of the other language. */
  only?: Language
}

/** A list inside a record: as groups of columns, numbered from 1, or as one cell with a line for each item. */
export interface ListColumn {
  key: string
  vi: string
  en: string
  also?: readonly string[]
  parts: readonly PlainColumn[]
  /** What stands in a line of the one cell, in order, parted by `|`. */
  line: Record<Language, readonly string[]>
  /** Items as `name: number; name: number`. */
  pairs?: readonly [name: string, number: string]
  /** Groups in the template, and at most. */
  groups: number
  most: number
  needed?: 'record' | 'review'
  /** The template shows the one cell rather than groups. */
  oneCell?: boolean
  example?: { vi: string; en: string }
}

export type Column = PlainColumn | ListColumn

export const isList = (column: Column): column is ListColumn => 'parts' in column

/** Something that a row still lacks, or that is wrong with it: a column and a text key. */
export interface Finding {
  column: string
  problem: string
}

/** What an import of one kind of record knows of it. Pure: it works in the thread that reads. */
export interface RecordKind {
  name: 'technologies' | 'needs'
  columns: readonly Column[]
  /** Reads the values of a row into the record's content, by the schema that people's forms use. */
  read(values: Record<string, unknown>, locale: Language): { content?: Record<string, unknown>; findings: Finding[] }
  /** What review would still ask for. */
  gaps(content: Record<string, unknown>, today: string): Finding[]
  titleOf(content: Record<string, unknown>): string
}

/** A column of the file that means something: of a record itself, of a list, or of one item of a list. */
export interface Target {
  column: Column
  /** In a list of groups: which item, from 0, and what of it. */
  item?: number
  part?: PlainColumn
}

/** `advantages.0.ours`: how findings and labels name a target. */
export function pathOf({ column, item, part }: Target): string {
  return part === undefined ? column.key : `${column.key}.${item}.${part.key}`
}

/** The same text in the other language: `titleEn` for `titleVi`; the key itself where it has none. */
export function otherLanguage(key: string): string {
  if (key.endsWith('Vi')) return `${key.slice(0, -2)}En`
  return key.endsWith('En') ? `${key.slice(0, -2)}Vi` : key
}

/** What a header of the template says: `Ưu điểm 1 – Khía cạnh`. */
export function headerOf(target: Target, locale: Language): string {
  const { column, item = 0, part } = target
  return part ? `${column[locale]} ${item + 1} – ${part[locale]}` : column[locale]
}

/** What a path means to a reader; the path itself where no column has it. */
export function labelOf(columns: readonly Column[], path: string, locale: Language): string {
  const [key, item, partKey] = path.split('.')
  const column = columns.find((one) => one.key === key)
  if (!column) return path
  const part = isList(column) ? column.parts.find((one) => one.key === partKey) : undefined
  return headerOf({ column, item: Number(item), part }, locale)
}

/** The template's columns in the order in which they stand. */
export function templateTargets(columns: readonly Column[], locale: Language): Target[] {
  const shown = (column: PlainColumn) => column.only === undefined || column.only === locale
  return columns.flatMap((column): Target[] => {
    if (!isList(column)) return shown(column) ? [{ column }] : []
    if (column.oneCell) return [{ column }]
    return Array.from({ length: column.groups }, (_, item) => column.parts.filter(shown).map((part) => ({ column, item, part }))).flat()
  })
}
