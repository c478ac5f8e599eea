import { type Actor, actsFor, writesFor } from '#server/platform/actor'

export interface Owned {
  organisation_id: string
}

/** Its supplier's owners and editors change it. */
export function mayWrite(actor: Actor, technology: Owned): boolean {
  return writesFor(actor, technology.organisation_id)
}

/** Working copy and older versions: everybody of the supplier, and the Office. */
export function mayRead(actor: Actor, technology: Owned): boolean {
  return actor.office || actsFor(actor, technology.organisation_id)
}

/** An officer reviews, but never what an organisation of their own has sent in. */
export function mayReview(actor: Actor, technology: Owned): boolean {
  return actor.office && !actor.memberships.some(({ id }) => id === technology.organisation_id)
}

export function mayWithdraw(actor: Actor, technology: Owned): boolean {
  return mayWrite(actor, technology) || mayReview(actor, technology)
}

/** The supplier's own people, the Office, and organisations that the supplier let in. */
export function mayReadConfidential(actor: Actor, technology: Owned, disclosed: boolean): boolean {
  return mayRead(actor, technology) || (actor.organisation !== null && disclosed)
}

/** Reading by anybody but the supplier's own people leaves a trace that the supplier sees. */
export function leavesTrace(actor: Actor, technology: Owned): boolean {
  return !actsFor(actor, technology.organisation_id)
}
