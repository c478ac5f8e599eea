import { parentPort } from 'node:worker_threads'

/** What a thread answers: for each request its input and its answer. */
export type Requests = Record<string, { in: unknown; out: unknown }>

export interface Question {
  id: number
  name: string
  input: unknown
}

export type Answer = { id: number; value: unknown } | { id: number; error: string }

/** Answers the requests of the process that started this thread, one after another. */
export function answerRequests<R extends Requests>(handlers: { [Name in keyof R]: (input: R[Name]['in']) => R[Name]['out'] }): void {
  const port = parentPort
  if (!port) throw new Error('answerRequests() runs in a thread')
  port.on('message', ({ id, name, input }: Question) => {
    let answer: Answer
    try {
      const handler = handlers[name]
      if (!handler) throw new Error(`no request is called ${name}`)
      answer = { id, value: handler(input as R[string]['in']) }
    } catch (error) {
      answer = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
    port.postMessage(answer)
  })
}
