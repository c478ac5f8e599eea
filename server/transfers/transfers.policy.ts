import { type Actor, actsFor } from '#server/platform/actor'

export interface TransferParties {
  supplier_organisation_id: string
  enterprise_organisation_id: string
}

/**
 * The Office alone records contracts, their stages and payments: its figures rest on papers that it has seen. An officer
 * who belongs to a party leaves that to others.
 */
export function mayRecord(actor: Actor, transfer: TransferParties): boolean {
  const own = (id: string) => actor.memberships.some((membership) => membership.id === id)
  return actor.office && !own(transfer.supplier_organisation_id) && !own(transfer.enterprise_organisation_id)
}

/** The two parties and the Office. */
export function mayRead(actor: Actor, transfer: TransferParties): boolean {
  return actor.office || actsFor(actor, transfer.supplier_organisation_id) || actsFor(actor, transfer.enterprise_organisation_id)
}
