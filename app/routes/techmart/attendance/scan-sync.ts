import { mostScans } from '#server/techmart/attendance/scans/scans.schema'

/** One look at a badge as a device keeps it until the exchange has answered. */
export interface QueuedScan {
  id: string
  code: string
  /** Milliseconds since 1970 by the device's own clock. */
  at: number
  way: 'camera' | 'code' | 'list'
  offline: boolean
}

/** Where a device keeps what it has not been answered yet: IndexedDB in the browser. */
export interface ScanQueue<Answer> {
  /** The oldest, at most so many. */
  next(most: number): Promise<QueuedScan[]>
  /** Takes the answered scans out and keeps what was answered. */
  settle(answers: readonly Answer[]): Promise<void>
}

/** How a sending ended. Whatever it is, nothing has left the queue that the exchange has not answered. */
export type Sending<Answer> =
  | { kind: 'answered'; answers: Answer[]; serverAt: number }
  /** No line, or an answer that did not arrive. */
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  | { kind: 'refused'; problem: string }

export interface ScanBatch {
  deviceId: string
  sentAt: number
  scans: QueuedScan[]
}

export type Send<Answer> = (batch: ScanBatch) => Promise<Sending<Answer>>

/**
 * Sends the queue in batches, oldest first, until it is empty or something stands against it. Every scan carries an id that the
 * device made, so that a batch whose answer was lost is sent again and counts once.
 */
export async function sendQueue<Answer extends { id: string }>(
  queue: ScanQueue<Answer>,
  send: Send<Answer>,
  { deviceId, clock, onAnswers }: { deviceId: string; clock: () => number; onAnswers?: (answers: Answer[]) => void },
): Promise<Sending<Answer>> {
  let serverAt = 0
  for (;;) {
    const scans = await queue.next(mostScans)
    if (scans.length === 0) return { kind: 'answered', answers: [], serverAt }
    const sending = await send({ deviceId, sentAt: clock(), scans })
    if (sending.kind !== 'answered') return sending
    serverAt = sending.serverAt
    await queue.settle(sending.answers)
    onAnswers?.(sending.answers)
    // An answer without any of what was asked would have us ask for ever.
    if (!sending.answers.some(({ id }) => scans.some((scan) => scan.id === id))) return { kind: 'offline' }
  }
}

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** An id that no other device makes: 100 random bits. */
export function newScanId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => letters[byte & 31]).join('')
}
