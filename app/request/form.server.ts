import { json } from '@remix-run/node'
import busboy from 'busboy'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { z } from 'zod'
import type { Upload } from '#server/platform/files/files'
import type { Refusal } from './failure.server'

export interface UploadLimits {
  /** Most bytes of one file; what is longer comes cut off and marked, so that the problem stands beside its field. */
  maxBytes: number
  maxFiles: number
}

export interface Uploaded {
  /** The fields that are not files. */
  form: FormData
  /** The files that were chosen; a chooser left empty counts for none. */
  files: Upload[]
}

/** Far longer than any field may be: what is cut off here is still refused by its schema as too long. */
const fieldBytes = 256 * 1024
const mostFields = 1_000
/** A body is read this far, so that one field gone wrong is answered beside itself and the others are kept. */
const bodyBytes = 64 * 1024 * 1024

/** Reads a form without files. */
export async function readForm(request: Request): Promise<FormData> {
  return (await readUpload(request, { maxBytes: 0, maxFiles: 0 })).form
}

/**
 * Reads a form as it streams in, holding at most what the limits allow and leaving the event loop to others meanwhile.
 * A body past all limits is refused with 413; one that is no form is an empty one.
 */
export async function readUpload(request: Request, { maxBytes, maxFiles }: UploadLimits): Promise<Uploaded> {
  const form = new FormData()
  const files: Upload[] = []
  // Up to twice the limit is read and answered beside the field; past that nothing would be gained by reading on.
  const most = bodyBytes + maxBytes * 2 * maxFiles
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge()
  const parser = parserOf(request, { maxBytes, maxFiles })
  if (!parser || !request.body) return { form, files }

  parser.on('field', (name, value) => {
    // PostgreSQL keeps no zero byte in a text, and nobody types one.
    if (isOurs(name, value)) form.append(name, value.replaceAll('\0', ''))
  })
  parser.on('file', (field, stream, { filename }) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('error', () => {})
    stream.on('close', () => {
      const bytes = Buffer.concat(parts)
      if (filename || bytes.length > 0) files.push({ field, name: filename ?? '', bytes, truncated: stream.truncated === true })
    })
  })
  const body = Readable.fromWeb(request.body as ReadableStream)
  let read = 0
  await new Promise<void>((done) => {
    body.on('data', (part: Buffer) => {
      read += part.length
      if (read > most) body.destroy()
    })
    // A body that breaks off is an incomplete form: the answer is the same form with its problems.
    body.on('error', () => {})
    body.on('close', () => {
      if (!body.readableEnded) parser.destroy()
    })
    parser.on('close', done)
    parser.on('error', () => done())
    body.pipe(parser)
  })
  if (read > most) throw tooLarge()
  return { form, files }
}

/** A field, or one of a row's: `advantages[3].unit`. An index of millions would make a list of as many. */
const fieldName = /^(?!.*\b(__proto__|constructor|prototype)\b)[a-z]\w*(\.[a-z]\w*|\[\d{0,3}\])*$/i

/** Buttons that add and take away rows send what to do in a field of this name. */
export const rowOrder = '__intent__'
const rowOrderSchema = z.object({
  type: z.enum(['insert', 'remove']),
  payload: z.object({ name: z.string().regex(fieldName), index: z.number().int().min(0).max(999).optional() }),
})

function isOurs(name: string, value: string): boolean {
  if (name !== rowOrder) return name.length <= 200 && fieldName.test(name)
  try {
    return rowOrderSchema.safeParse(JSON.parse(value)).success
  } catch {
    return false
  }
}

function parserOf(request: Request, { maxBytes, maxFiles }: UploadLimits): busboy.Busboy | undefined {
  try {
    return busboy({
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      defParamCharset: 'utf8',
      limits: { fileSize: maxBytes, files: maxFiles, fields: mostFields, fieldSize: fieldBytes, fieldNameSize: 200, headerPairs: 50 },
    })
  } catch {
    // Of a type that is no form's.
    return undefined
  }
}

const tooLarge = () => json<Refusal>({ problem: 'errors:page.413.text' }, { status: 413 })
