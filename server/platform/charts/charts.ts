import { type Thread, startThread } from '#server/platform/threads/threads'
import type { ChartInput, ChartRequests } from './charts.requests'

/** A thread that nobody has asked for this long is let go. */
const idleMs = 60_000

let thread: Thread<ChartRequests> | undefined
let rest: NodeJS.Timeout | undefined

/** Draws a chart in a thread of its own, off the event loop. Throws Unavailable where that fails. */
export async function drawChart(input: ChartInput): Promise<string> {
  clearTimeout(rest)
  thread ??= startThread<ChartRequests>('charts')
  try {
    return await thread.ask('draw', input)
  } finally {
    clearTimeout(rest)
    rest = setTimeout(() => void stopDrawing(), idleMs)
    rest.unref()
  }
}

export async function stopDrawing(): Promise<void> {
  clearTimeout(rest)
  const stopped = thread
  thread = undefined
  await stopped?.stop()
}
