import { type Actor, actsFor, writesFor } from '#server/platform/actor'
import { type DealAct, type Side, type Standing, isActOf, moveOf } from './deals.states'

/** Whose a deal is. */
export interface Parties {
  supplier_organisation_id: string
  enterprise_organisation_id: string
}

/** The side that the actor stands on now; an officer who acts for a side is that side, everybody else nobody. */
export function sideOf(actor: Actor, deal: Parties): Side | undefined {
  if (actsFor(actor, deal.supplier_organisation_id)) return 'supplier'
  if (actsFor(actor, deal.enterprise_organisation_id)) return 'enterprise'
  return actor.office ? 'office' : undefined
}

/** Belongs to a side, though at the moment acting for another organisation. */
export function couldTakePart(actor: Actor, deal: Parties): boolean {
  return actor.memberships.some(({ id }) => id === deal.supplier_organisation_id || id === deal.enterprise_organisation_id)
}

/** Both sides and the Office, viewers included. */
export function mayRead(actor: Actor, deal: Parties): boolean {
  return sideOf(actor, deal) !== undefined
}

/** What binds a side to the other: nobody gives both words. */
const confirming: readonly DealAct[] = ['accept', 'confirm-terms']

/** Belongs to both sides, or sits in the Office and belongs to one: such a person confirms nothing between the two. */
export function hasHandInBoth(actor: Actor, deal: Parties): boolean {
  const belongs = (id: string) => actor.memberships.some((membership) => membership.id === id)
  const [supplier, enterprise] = [belongs(deal.supplier_organisation_id), belongs(deal.enterprise_organisation_id)]
  return (supplier && enterprise) || (actor.office && (supplier || enterprise))
}

/**
 * Owners and editors of a side, and officers: each the acts that the life of a deal gives their side. An officer who
 * belongs to a side does nothing for the Office in its deals.
 */
export function mayAct(actor: Actor, deal: Parties, act: DealAct): boolean {
  const side = sideOf(actor, deal)
  if (!side || !isActOf(side, act)) return false
  if (confirming.includes(act) && hasHandInBoth(actor, deal)) return false
  if (side === 'office') return !couldTakePart(actor, deal)
  return writesFor(actor, side === 'supplier' ? deal.supplier_organisation_id : deal.enterprise_organisation_id)
}

/** An anonymous enterprise stays unknown to the supplier until it accepts; for good where it never does. */
export function hidesEnterprise(side: Side, deal: { anonymous: boolean; enterprise_accepted_at: Date | null }): boolean {
  return side === 'supplier' && deal.anonymous && deal.enterprise_accepted_at === null
}

export type DealCan = Record<DealAct, boolean>

const acts: readonly DealAct[] = [
  'accept',
  'decline',
  'write',
  'propose-terms',
  'confirm-terms',
  'record-memorandum',
  'record-contract',
  'disclose',
  'end',
]

/** What the actor can do with the deal as it stands. */
export function dealCan(actor: Actor, deal: Parties & Standing): DealCan {
  const side = sideOf(actor, deal)
  const can = (act: DealAct) => side !== undefined && mayAct(actor, deal, act) && moveOf(deal, act, side) !== undefined
  return Object.fromEntries(acts.map((act) => [act, can(act)])) as DealCan
}
