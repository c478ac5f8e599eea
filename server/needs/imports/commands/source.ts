import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

/** A line of a set: free text, and a structured side of which only known keys are read. */
export interface SourceLine {
  id: string
  title: string
  text: string
  meta: Record<string, unknown>
}

/** Reads a set's lines. Throws with the file and the line's number on one that is no record. */
export async function readSource(file: string): Promise<SourceLine[]> {
  const lines: SourceLine[] = []
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    try {
      const { id, title = '', text = '', meta = {} } = JSON.parse(line) as Partial<SourceLine>
      if (typeof id !== 'string' || typeof title !== 'string' || typeof text !== 'string') throw new Error('id, title and text are texts')
      lines.push({ id, title, text, meta })
    } catch (error) {
      throw new Error(`${file}:${number} is no record: ${(error as Error).message}`)
    }
  }
  return lines
}

/** The language that most of a set is written in: its letters tell. */
export function languageOf(lines: SourceLine[]): 'vi' | 'en' {
  const sample = lines.slice(0, 50).map(({ title, text }) => `${title} ${text}`)
  const vietnamese = sample.filter((text) => /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(text)).length
  return vietnamese > sample.length / 2 ? 'vi' : 'en'
}

export interface Mapped {
  title: string
  body: string
  /** The title was made from the text, shortened, or the text was cut. */
  changes: ('derived' | 'shortened' | 'cut')[]
}

const derivedLength = 120

/** Title and body of a line within the limits of a record. */
export function mapText({ title, text }: SourceLine, limits: { title: number; body: number }): Mapped {
  const changes: Mapped['changes'] = []
  const whole = title.replace(/\s+/g, ' ').trim()
  if (whole === '') changes.push('derived')
  if (whole.length > limits.title) changes.push('shortened')
  const body = whole.length > limits.title ? `${whole}\n\n${text}` : text
  if (body.length > limits.body) changes.push('cut')
  const shown = whole === '' ? upTo(text.replace(/\s+/g, ' ').trim(), derivedLength) : upTo(whole, limits.title)
  return { title: shown, body: body.slice(0, limits.body), changes }
}

/** The beginning of a text, ended at a word. */
function upTo(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${cut.slice(0, cut.lastIndexOf(' ') > most / 2 ? cut.lastIndexOf(' ') : undefined)}…`
}

/** A number, or texts, of a structured side. */
export const numberIn = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null)
export const textsIn = (value: unknown): string =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string' || typeof one === 'number').join('; ')
