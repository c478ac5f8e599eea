import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import type { TransferFact } from './transfers.acts'
import { mayRead } from './transfers.policy'
import { findTransferParties } from './transfers.queries'

/** The contract itself, and the room of the deal that it came from. */
export const roomsOfTransfer = ({ transferId, dealId, organisationIds }: TransferFact): string[] => [
  `transfer:${transferId}`,
  `deal:${dealId}`,
  ...organisationIds.map((id) => `organisation:${id}`),
]

/** Who may listen: the parties and the Office. */
export async function mayListen(actor: Actor, transferId: string): Promise<boolean> {
  const transfer = await findTransferParties(db(), transferId)
  return transfer !== undefined && mayRead(actor, transfer)
}
