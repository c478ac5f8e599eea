import { Worker } from 'node:worker_threads'
import { threadFile } from '#server/platform/threads/files'
import type { CellInput, WorkbookAnswer, WorkbookMessage } from './workbook.requests'

export interface SheetWriter {
  sheet(name: string, header: string[], widths: number[]): Promise<void>
  rows(rows: CellInput[][]): Promise<void>
}

/** Writes a workbook to `file` in a thread of its own; `fill` hands over its sheets and rows, one piece after another. */
export async function writeWorkbook(file: string, fill: (writer: SheetWriter) => Promise<void>): Promise<void> {
  const worker = new Worker(await threadFile('report-workbook'), { name: 'report-workbook', workerData: file })
  const died = new Promise<never>((_, fail) => {
    worker.once('error', fail)
    worker.once('exit', (code) => fail(new Error(`the thread ended with ${code}`)))
  })
  died.catch(() => {})
  const send = async (message: WorkbookMessage): Promise<void> => {
    const answered = new Promise<WorkbookAnswer>((done) => worker.once('message', done))
    worker.postMessage(message)
    const answer = await Promise.race([answered, died])
    if (answer.kind === 'failed') throw new Error(answer.error)
  }
  try {
    await fill({
      sheet: (name, header, widths) => send({ kind: 'sheet', name, header, widths }),
      rows: (rows) => send({ kind: 'rows', rows }),
    })
    await send({ kind: 'end' })
  } finally {
    await worker.terminate()
  }
}
