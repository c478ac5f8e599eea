import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import type { DealFact } from './deals.acts'
import { mayRead } from './deals.policy'
import { findParties } from './deals.queries'

/** The room itself, and the lists of both sides. */
export const roomsOfDeal = ({ dealId, organisationIds }: DealFact): string[] => [
  `deal:${dealId}`,
  ...organisationIds.map((id) => `organisation:${id}`),
]

/** Who may listen in the room of a deal: the members of either side who act for it, and the Office. */
export async function mayListen(actor: Actor, dealId: string): Promise<boolean> {
  const deal = await findParties(db(), dealId)
  return deal !== undefined && mayRead(actor, deal)
}
