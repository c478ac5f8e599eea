import { plainWords } from '#server/i18n/plain'
import { Invalid, type Problem, problem } from '#server/platform/errors'
import { openSheet } from '#server/technologies/imports/sheets/open'
import { type SheetRow, Unreadable } from '#server/technologies/imports/sheets/sheet'
import { mailSchema, personNameSchema, phoneSchema } from '../tickets/tickets.schema'
import { listFileBytes } from './groups.schema'

export interface ListedPerson {
  /** As the spreadsheet program counts. */
  line: number
  name: string
  position: string
  organisationName: string
  phone: string
  mail: string
}

type Field = Exclude<keyof ListedPerson, 'line'>

/** What each column may be called, as `plainWords` writes it. */
const headers: Record<Field, readonly string[]> = {
  name: ['ho va ten', 'ho ten', 'ten', 'hovaten', 'hoten', 'name', 'full name', 'ho va ten dai bieu'],
  position: ['chuc vu', 'chuc danh', 'position', 'title', 'job title'],
  organisationName: ['don vi', 'co quan', 'to chuc', 'don vi cong tac', 'co quan don vi', 'organisation', 'organization', 'company'],
  phone: ['dien thoai', 'so dien thoai', 'sdt', 'dt', 'di dong', 'phone', 'telephone', 'mobile'],
  mail: ['email', 'e mail', 'thu dien tu', 'dia chi thu', 'mail'],
}

const most = { position: 120, organisationName: 200 }

/** Most problems told of one file; the rest is counted. */
const mostTold = 40

/**
 * Reads a list of people out of an XLSX or CSV file. Throws Invalid with every fault by its line, so that nothing is half taken:
 * a name missing, a mail or a telephone that is none, a person twice.
 */
export async function readPeople(file: { bytes: Uint8Array; truncated?: boolean }, limit: number): Promise<ListedPerson[]> {
  if (file.truncated || file.bytes.length > listFileBytes)
    throw refused([problem('attendance:faults.too-large', { megabytes: listFileBytes / 1024 / 1024 })])
  const people: ListedPerson[] = []
  const faults: Problem[] = []
  let columns: Map<number, Field> | undefined
  try {
    const sheet = await openSheet(Buffer.from(file.bytes))
    for await (const row of sheet.rows) {
      if (row.hidden || row.cells.size === 0) continue
      if (!columns) {
        columns = columnsOf(row)
        // A title or two may stand above the table.
        if (!columns && row.number > 15) break
        continue
      }
      if (people.length >= limit) throw refused([problem('attendance:faults.too-many', { max: limit })])
      const person = personOf(row, columns, faults)
      if (person) people.push(person)
    }
  } catch (error) {
    if (error instanceof Unreadable) throw refused([error.problem])
    throw error
  }
  if (!columns) throw refused(['attendance:faults.no-name-column'])
  if (people.length === 0 && faults.length === 0) throw refused(['attendance:faults.nobody'])
  faults.push(...doublesIn(people))
  if (faults.length > 0) throw refused(faults)
  return people
}

/** All faults of a file under its field, the first ones in words. */
export function refused(faults: Problem[]): Invalid {
  const told = faults.slice(0, mostTold)
  const more = faults.length - told.length
  return new Invalid({ file: more > 0 ? [...told, problem('attendance:faults.more', { count: more })] : told })
}

function columnsOf(row: SheetRow): Map<number, Field> | undefined {
  const columns = new Map<number, Field>()
  for (const [index, { text }] of row.cells) {
    const header = plainWords(text)
    const field = (Object.keys(headers) as Field[]).find((key) => headers[key].includes(header))
    if (field && ![...columns.values()].includes(field)) columns.set(index, field)
  }
  return [...columns.values()].includes('name') ? columns : undefined
}

function personOf(row: SheetRow, columns: Map<number, Field>, faults: Problem[]): ListedPerson | undefined {
  const text = (field: Field) => {
    const index = [...columns].find(([, each]) => each === field)?.[0]
    return index === undefined ? '' : (row.cells.get(index)?.text ?? '').replace(/\s+/g, ' ').trim()
  }
  const line = row.number
  if (!(Object.keys(headers) as Field[]).some((field) => text(field) !== '')) return undefined
  const before = faults.length
  const name = personNameSchema.safeParse(text('name'))
  if (!name.success) faults.push(problem(text('name') === '' ? 'attendance:faults.no-name' : 'attendance:faults.name', { line }))
  const mail = mailSchema.safeParse(text('mail'))
  if (!mail.success) faults.push(problem('attendance:faults.mail', { line, value: text('mail').slice(0, 60) }))
  const phone = phoneSchema.safeParse(phoneOf(text('phone')))
  if (!phone.success) faults.push(problem('attendance:faults.phone', { line, value: text('phone').slice(0, 40) }))
  for (const field of ['position', 'organisationName'] as const)
    if (text(field).length > most[field]) faults.push(problem(`attendance:faults.long-${field}`, { line, max: most[field] }))
  if (faults.length > before || !name.success || !mail.success || !phone.success) return undefined
  return {
    line,
    name: name.data,
    position: text('position'),
    organisationName: text('organisationName'),
    phone: phone.data,
    mail: mail.data,
  }
}

/** Spreadsheets take a telephone number for a number and drop its zero. */
function phoneOf(text: string): string {
  return /^[1-9]\d{8}$/.test(text) ? `0${text}` : text
}

function doublesIn(people: ListedPerson[]): Problem[] {
  const seen = new Map<string, number>()
  return people.flatMap(({ line, name, mail, phone }) => {
    const keys = [mail && `${plainWords(name)} ${mail}`, phone && `${plainWords(name)} ${phone}`].filter((key) => key !== '')
    const earlier = keys.map((key) => seen.get(key)).find((found) => found !== undefined)
    for (const key of keys) if (!seen.has(key)) seen.set(key, line)
    return earlier === undefined ? [] : [problem('attendance:faults.twice', { line, earlier, name })]
  })
}
