import { text } from '#server/i18n/translator'
import type { Locale } from '#server/platform/actor'
import { Unavailable } from '#server/platform/errors'
import { threadFile } from '#server/platform/threads/files'
import { Worker } from 'node:worker_threads'
import { type Choice, type Column, type RecordKind, type Target, type Value, headerOf, isList, templateTargets } from '../columns/column'
import type { TemplatePlan } from './plan'

export interface Template {
  bytes: Uint8Array
  name: string
  mediaType: string
}

const made = new Map<string, Promise<Template>>()

/** The file to fill in: headers with one row of example, and what each column means. Made once for a kind, language and format. */
export function buildTemplate(kind: RecordKind, locale: Locale, format: 'xlsx' | 'csv'): Promise<Template> {
  const key = `${kind.name} ${locale} ${format}`
  const known = made.get(key)
  if (known) return known
  const making = format === 'csv' ? csv(kind, locale) : workbook(kind, locale)
  made.set(key, making)
  // What failed once may work the next time.
  making.catch(() => made.delete(key))
  return making
}

const fileName = (kind: RecordKind, locale: Locale, format: string) => `${text(locale)(`imports:template.file.${kind.name}`)}.${format}`

/** What the example row says in the column; for a list in groups, only its first item has one. */
function exampleOf({ column, item = 0, part }: Target, locale: Locale): string {
  const example = part ? (item === 0 ? part.example : undefined) : column.example
  return example?.[locale] ?? ''
}

async function csv(kind: RecordKind, locale: Locale): Promise<Template> {
  const targets = templateTargets(kind.columns, locale)
  const separator = locale === 'vi' ? ';' : ','
  const line = (cells: string[]) => cells.map((cell) => (/[";,\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)
  const body = [targets.map((target) => headerOf(target, locale)), targets.map((target) => exampleOf(target, locale))]
  return {
    bytes: new TextEncoder().encode(`\ufeff${body.map(line).join('\r\n')}\r\n`),
    name: fileName(kind, locale, 'csv'),
    mediaType: 'text/csv; charset=utf-8',
  }
}

/** Written in a thread: the library alone takes longer to load than a request may hold up the others. */
async function workbook(kind: RecordKind, locale: Locale): Promise<Template> {
  const worker = new Worker(await threadFile('import-template'), { workerData: planOf(kind, locale) })
  const bytes = await new Promise<Uint8Array>((done, fail) => {
    worker.once('message', done)
    worker.once('error', fail)
    worker.once('exit', () => fail(new Unavailable()))
  })
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { bytes, name: fileName(kind, locale, 'xlsx'), mediaType }
}

/** What the workbook of a kind holds, in the reader's language. */
function planOf(kind: RecordKind, locale: Locale): TemplatePlan {
  const t = text(locale)
  const lists = new Map<readonly Choice[], { at: number; values: string[] }>()
  for (const column of kind.columns) {
    if (isList(column) || (column.value.type !== 'one' && column.value.type !== 'many') || lists.has(column.value.choices)) continue
    const shown = column.value.choices.map((choice) => (/^\d/.test(choice.code) ? `${choice.code} – ${choice[locale]}` : choice[locale]))
    lists.set(column.value.choices, { at: lists.size, values: [column[locale], ...shown] })
  }
  const listOf = ({ column, part }: Target) => {
    if (part || isList(column) || (column.value.type !== 'one' && column.value.type !== 'many')) return null
    return lists.get(column.value.choices)?.at ?? null
  }
  return {
    sheet: t(`imports:template.sheet.${kind.name}`),
    columns: templateTargets(kind.columns, locale).map((target) => ({
      header: headerOf(target, locale),
      example: exampleOf(target, locale),
      width: isLong(target) ? 42 : 20,
      level: target.column.needed ?? 'optional',
      list: listOf(target),
    })),
    guide: { name: t('imports:template.guide'), rows: guideRows(kind, locale) },
    lists: { name: t('imports:template.lists'), columns: [...lists.values()].map(({ values }) => values) },
  }
}

const isLong = ({ column, part }: Target) => !part && (isList(column) || column.value.type === 'text')

/** A line for each column: what belongs there, what it may hold, and whether it is asked for. */
function guideRows(kind: RecordKind, locale: Locale): string[][] {
  const t = text(locale)
  const needed = ({ needed: level }: Column) => t(`imports:template.${level ?? 'optional'}`)
  const rows = kind.columns.flatMap((column) => {
    const meaning = t(`imports:guide.${kind.name}.${column.key}`)
    if (!isList(column)) return [[column[locale], needed(column), meaning, allowed(column.value, locale)]]
    const parts = column.parts.filter((part) => !part.only || part.only === locale)
    return [
      [column[locale], needed(column), meaning, t('imports:values.list', { most: column.most })],
      ...parts.map((part) => [headerOf({ column, item: 0, part }, locale), '', '', allowed(part.value, locale)]),
    ]
  })
  const heads = ['column', 'needed', 'meaning', 'values'].map((name) => t(`imports:template.${name}`))
  const notes = ['language', 'numbers', 'confidential'].map((note) => [t(`imports:template.notes.${note}`)])
  return [heads, ...rows, [], ...notes]
}

function allowed(value: Value, locale: Locale): string {
  const t = text(locale)
  if (value.type !== 'one' && value.type !== 'many') return t(`imports:values.${value.type}`)
  const shown = value.choices.map((choice) => `${choice.code} – ${choice[locale]}`)
  return `${t(`imports:values.${value.type}`)}\n${shown.join('\n')}`
}
