import { AsyncLocalStorage } from 'node:async_hooks'
import type { RequestHandler } from 'express'

const counts = new AsyncLocalStorage<{ statements: number }>()

/** Counts one statement for the request being answered, if any. */
export function countStatement(): void {
  const count = counts.getStore()
  if (count) count.statements++
}

/** Sends the number of statements that an answer took with it, as `Server-Timing: db;desc="5"`. */
export const statementCounter: RequestHandler = (_request, response, next) => {
  const count = { statements: 0 }
  const writeHead = response.writeHead
  response.writeHead = function (this: typeof response, ...given: Parameters<typeof writeHead>) {
    if (!response.headersSent) response.setHeader('Server-Timing', `db;desc="${count.statements}"`)
    return writeHead.apply(this, given)
  } as typeof writeHead
  counts.run(count, next)
}
