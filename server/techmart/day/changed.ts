import type { Tx } from '#server/platform/database'
import { publish } from '#server/platform/events'

declare module '#server/platform/events' {
  interface Events {
    /** Something happened at a running fair: at a table, in the queue, on a paper. */
    'techmart.day-changed': { fairId: string; organisationIds: string[] }
  }
}

/** Desk, screens and the phones of those concerned look again. */
export function changed(tx: Tx, fairId: string, organisationIds: readonly string[]): Promise<void> {
  return publish(tx, 'techmart.day-changed', { fairId, organisationIds: [...organisationIds] })
}
