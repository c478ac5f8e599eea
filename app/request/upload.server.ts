import { json } from '@remix-run/node'
import busboy from 'busboy'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { Upload } from '#server/platform/files/files'
import type { Refusal } from './failure.server'
import { readForm } from './input.server'

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

/** Room for the other fields of the form. */
const fieldBytes = 1024 * 1024
const mostFields = 200

/**
 * Reads a form with files as it streams in, holding at most what the limits allow. A body that announces far more is
 * refused with 413 before it is read; one that is no such form is read like any other.
 */
export async function readUpload(request: Request, { maxBytes, maxFiles }: UploadLimits): Promise<Uploaded> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.toLowerCase().startsWith('multipart/form-data') || !request.body) return { form: await readForm(request), files: [] }
  const announced = Number(request.headers.get('content-length') ?? 0)
  // Up to twice the limit is read and answered beside the field; past that nothing would be gained by reading on.
  if (announced > (maxBytes * 2 + fieldBytes) * maxFiles) throw json<Refusal>({ problem: 'errors:page.413.text' }, { status: 413 })

  const form = new FormData()
  const files: Upload[] = []
  let parser: busboy.Busboy
  try {
    parser = busboy({
      headers: { 'content-type': type },
      defParamCharset: 'utf8',
      limits: { fileSize: maxBytes, files: maxFiles, fields: mostFields, fieldSize: fieldBytes, fieldNameSize: 200, headerPairs: 50 },
    })
  } catch {
    return { form, files: [] }
  }
  parser.on('field', (name, value) => form.append(name, value))
  parser.on('file', (field, stream, { filename }) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('error', () => {})
    stream.on('close', () => {
      const bytes = Buffer.concat(parts)
      if (filename || bytes.length > 0) files.push({ field, name: filename ?? '', bytes, truncated: stream.truncated === true })
    })
  })
  await new Promise<void>((done) => {
    // A body that breaks off is an incomplete form: the answer is the same form with its problems.
    parser.on('close', done)
    parser.on('error', () => done())
    const body = Readable.fromWeb(request.body as ReadableStream)
    body.on('error', () => {
      parser.destroy()
      done()
    })
    body.pipe(parser)
  })
  return { form, files }
}
