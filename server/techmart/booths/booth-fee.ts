import type { Actor } from '#server/platform/actor'
import type { Tx } from '#server/platform/database'
import { Unavailable } from '#server/platform/errors'

export interface Charge {
  bookingId: string
  organisationId: string
  /** VND. */
  amount: number
  fairTitle: string
  boothCode: string
  /** Until when the booth waits for the money. */
  dueAt: Date
}

/** Issues the invoice for a booth in the transaction that confirms it. */
export async function chargeForBooth(_tx: Tx, _actor: Actor, _charge: Charge): Promise<{ invoiceId: string }> {
  throw new Unavailable('booths:problems.no-payments')
}

/** Calls the invoice of a booth off. Says `paid` where the money has come already, and then nothing is called off. */
export async function dropCharge(_tx: Tx, _actor: Actor, _invoiceId: string, _why: string): Promise<'dropped' | 'paid'> {
  throw new Unavailable('booths:problems.no-payments')
}

/** Asks for the money of a booth to be paid back. */
export async function askRefund(_tx: Tx, _actor: Actor, _invoiceId: string, _why: string): Promise<void> {
  throw new Unavailable('booths:problems.no-payments')
}
