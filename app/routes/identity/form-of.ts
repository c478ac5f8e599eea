import type { Result } from '#app/request/input.server'

/** One page's answer belongs to the one form that was sent: to the others it is none. */
export function answerTo(result: Result | undefined, intent: string): Result | undefined {
  return result?.initialValue?.intent === intent ? result : undefined
}
