import { parentPort } from 'node:worker_threads'

/** What a thread answers: for each request its input and its answer. */
export type Requests = Record<string, { in: unknown; out: unknown }>

export interface Question {
  id: number
  name: string
  input: unknown
}

export type Answer = { id: number; value: unknown } | { id: number; error: string }

type Handlers<R extends Requests> = { [Name in keyof R]: (input: R[Name]['in']) => R[Name]['out'] | Promise<R[Name]['out']> }

/** Answers the requests of the process that started this thread, one after another, also where an answer takes its time. */
export function answerRequests<R extends Requests>(handlers: Handlers<R>): void {
  const port = parentPort
  if (!port) throw new Error('answerRequests() runs in a thread')
  let before = Promise.resolve()
  port.on('message', (question: Question) => {
    before = before.then(async () => port.postMessage(await answered(handlers, question)))
  })
}

async function answered<R extends Requests>(handlers: Handlers<R>, { id, name, input }: Question): Promise<Answer> {
  try {
    const handler = handlers[name]
    if (!handler) throw new Error(`no request is called ${name}`)
    return { id, value: await handler(input as R[string]['in']) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
