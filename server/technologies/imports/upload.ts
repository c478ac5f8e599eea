import { newId } from '#server/platform/id'
import { Invalid } from '#server/platform/errors'
import { plainName } from '#server/platform/files/files'
import { fileStore } from '#server/platform/files/store'
import { createHash } from 'node:crypto'
import { assertOpenable } from './sheets/open'
import { Unreadable, limits } from './sheets/sheet'

/** A file as it was sent; `truncated` where it was longer than what was taken of it. */
export interface ImportUpload {
  name: string
  bytes: Uint8Array
  truncated?: boolean
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Stores the bytes and returns the row that describes them. Its own way beside `storeFile`, which takes no CSV and says of
 * a workbook with a password only that it is none. Throws Invalid beside `file`.
 */
export async function keepUpload({ name, bytes, truncated }: ImportUpload) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (truncated || buffer.length > limits.file) throw new Invalid({ file: ['imports:failures.too-large'] })
  let kind: 'xlsx' | 'csv'
  try {
    kind = assertOpenable(buffer)
  } catch (error) {
    if (error instanceof Unreadable) throw new Invalid({ file: [error.problem] })
    throw error
  }
  const id = newId()
  await fileStore().write(id, buffer)
  return {
    id,
    name: plainName(name),
    media_type: kind === 'xlsx' ? xlsx : 'text/csv',
    size: buffer.length,
    sha256: createHash('sha256').update(buffer).digest('hex'),
  }
}
