import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type Tx, db } from '#server/platform/database'
import { type SheetWriter, writeWorkbook } from './writer'

export interface Workbook {
  size: number
  body: ReadableStream<Uint8Array>
}

/** An XLSX file whose sheets are all read from one snapshot, written by a thread to a temporary file that goes once it is read. */
export async function workbookFile(fill: (tx: Tx, writer: SheetWriter) => Promise<void>): Promise<Workbook> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const file = join(folder, 'report.xlsx')
    await writeWorkbook(file, (writer) => fromSnapshot((tx) => fill(tx, writer)))
    const { size } = await stat(file)
    const stream = createReadStream(file)
    // Read to its end or given up half-way: either way the file goes.
    stream.on('close', () => void remove())
    return { size, body: Readable.toWeb(stream) as ReadableStream<Uint8Array> }
  } catch (error) {
    await remove()
    throw error
  }
}

function fromSnapshot(work: (tx: Tx) => Promise<void>): Promise<void> {
  return db().transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)
}
