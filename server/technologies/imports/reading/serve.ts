import { parentPort, workerData } from 'node:worker_threads'
import type { RecordKind } from '../columns/column'
import type { ReadingOrder } from './messages'
import { readRecords } from './reading'

/** The body of a reading thread: one file, then it ends. */
export async function serveReading(kind: RecordKind): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('serveReading() runs in a thread')
  const goOn = () => new Promise<void>((done) => port.once('message', () => done()))
  for await (const message of readRecords(workerData as ReadingOrder, kind)) {
    const answered = message.type === 'rows' ? goOn() : undefined
    port.postMessage(message)
    await answered
  }
  port.close()
}
