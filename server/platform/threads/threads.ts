import { Worker } from 'node:worker_threads'
import { Unavailable } from '../errors'
import { log } from '../log'
import { threadFile } from './files'
import type { Answer, Requests } from './requests'

export interface ThreadOptions {
  /** Called after each start, also the one that follows a crash: the thread's memory is empty then. */
  onStart?: () => void
  /** The file to run; found by the thread's name where none is given. */
  file?: string
}

export interface AskOptions {
  /** 10 seconds unless told. */
  timeoutMs?: number
}

export interface Thread<R extends Requests> {
  /** Sends one request and waits for its answer. Throws Unavailable where the thread is too slow, crashes or has been stopped. */
  ask<Name extends keyof R & string>(name: Name, input: R[Name]['in'], options?: AskOptions): Promise<R[Name]['out']>
  stop(): Promise<void>
}

interface Waiting {
  resolve: (value: unknown) => void
  reject: (error: Error) => void
  timer: NodeJS.Timeout
}

/** Milliseconds before a crashed thread starts again; doubled with each crash in a row. */
const shortestPause = 200
const longestPause = 30_000
/** A thread that has lived this long starts its count of crashes anew. */
const steadyAfter = 60_000

/** Runs `<name>.thread.ts` in a thread of its own and keeps it running until stopped. */
export function startThread<R extends Requests>(name: string, { onStart, file: given }: ThreadOptions = {}): Thread<R> {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let stopped = false
  let crashes = 0
  let lastId = 0
  let again: NodeJS.Timeout | undefined

  function refuseAll(): void {
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer)
      reject(new Unavailable())
    }
    waiting.clear()
  }

  function settle(answer: Answer): void {
    const asked = waiting.get(answer.id)
    if (!asked) return
    waiting.delete(answer.id)
    clearTimeout(asked.timer)
    if ('error' in answer) asked.reject(new Error(`thread ${name}: ${answer.error}`))
    else asked.resolve(answer.value)
  }

  function ended(why: unknown): void {
    worker = undefined
    refuseAll()
    if (stopped) return
    const pause = Math.min(longestPause, shortestPause * 2 ** crashes++)
    log.error({ err: why, thread: name, pause }, 'thread ended, starting it again')
    again = setTimeout(() => void begin(), pause)
  }

  async function begin(): Promise<void> {
    try {
      const file = given ?? (await threadFile(name))
      if (stopped) return
      const started = new Worker(file, { name })
      let over = false
      const end = (why: unknown) => {
        if (over) return
        over = true
        ended(why)
      }
      started.on('message', settle)
      started.on('error', end)
      started.on('exit', (code) => end(new Error(`exit code ${code}`)))
      worker = started
      const bornAt = performance.now()
      started.once('exit', () => {
        if (performance.now() - bornAt > steadyAfter) crashes = 0
      })
      onStart?.()
    } catch (error) {
      ended(error)
    }
  }

  const ready = begin()
  return {
    async ask(request, input, { timeoutMs = 10_000 } = {}) {
      await ready
      if (!worker) throw new Unavailable()
      const id = ++lastId
      const answer = new Promise<unknown>((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(id)
          reject(new Unavailable())
        }, timeoutMs)
        waiting.set(id, { resolve, reject, timer })
      })
      worker.postMessage({ id, name: request, input })
      return answer as Promise<R[typeof request]['out']>
    },
    async stop() {
      stopped = true
      clearTimeout(again)
      await ready
      refuseAll()
      await worker?.terminate()
    },
  }
}
