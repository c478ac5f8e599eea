import { Unavailable } from '#server/platform/errors'
import { threadFile } from '#server/platform/threads/files'
import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ReadingMessage, ReadingOrder } from './messages'

/** A file that eats more than this, or says nothing for so long, is not worth a machine. */
const memoryMb = 768
const patienceMs = 120_000

/**
 * Reads a file in a thread of its own and passes on what it says. The thread waits after each batch until the caller asks
 * for more. Ends with `done` or `refused`; throws where the thread itself fails.
 */
export async function* readInThread(name: string, order: ReadingOrder): AsyncGenerator<ReadingMessage> {
  const file = await threadFile(name)
  const worker = new Worker(file, {
    name,
    workerData: order,
    transferList: [order.bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  const giveUp = new AbortController()
  let timer = setTimeout(() => giveUp.abort(), patienceMs)
  worker.once('exit', () => giveUp.abort())
  try {
    for await (const [message] of on(worker, 'message', { signal: giveUp.signal }) as AsyncIterable<[ReadingMessage]>) {
      clearTimeout(timer)
      yield message
      if (message.type === 'done' || message.type === 'refused') return
      timer = setTimeout(() => giveUp.abort(), patienceMs)
      if (message.type === 'rows') worker.postMessage('more')
    }
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY') yield { type: 'refused', problem: 'imports:failures.too-complex' }
    else throw giveUp.signal.aborted ? new Unavailable() : error
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
