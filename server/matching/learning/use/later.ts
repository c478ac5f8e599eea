import { log } from '#server/platform/log'

/** Statements that wait or run at once; more than these are let go: no page may ever wait for the record of its use. */
const MOST = 200

const running = new Set<Promise<void>>()
let dropped = 0

/** Does the work once the answer is on its way; what fails is logged and breaks nothing. */
export function afterAnswer(work: () => Promise<unknown>): void {
  if (running.size >= MOST) {
    if (dropped++ % 1_000 === 0) log.warn({ dropped }, 'the record of use is behind, some of it is left out')
    return
  }
  const done = new Promise<void>((resolve) => setImmediate(resolve))
    .then(work)
    .then(
      () => undefined,
      (error: unknown) => log.warn({ err: error }, 'the use of a suggestion could not be kept'),
    )
    .finally(() => running.delete(done))
  running.add(done)
}

/** Waits until all that was begun is written. For tests, the demonstration and the end of a process. */
export async function useWritten(): Promise<void> {
  while (running.size > 0) await Promise.all(running)
}
