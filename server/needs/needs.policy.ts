import { type Actor, actsFor, writesFor } from '#server/platform/actor'

interface OwnedNeed {
  organisation_id: string
}

/** Members of the organisation, in whatever role, while they act for it. */
export function mayRead(actor: Actor, need: OwnedNeed): boolean {
  return actsFor(actor, need.organisation_id)
}

/** The organisation's owners and editors. */
export function mayWrite(actor: Actor, need: OwnedNeed): boolean {
  return writesFor(actor, need.organisation_id)
}

/** Members of the Office review, record after a visit and see whose need it is. */
export function mayReview(actor: Actor): boolean {
  return actor.office
}

/** Who is told whose need it is: everybody where the name is shown; else the organisation's own people and the Office. */
export function seesOrganisation(actor: Actor, need: OwnedNeed & { anonymous: boolean }): boolean {
  return !need.anonymous || actor.office || actor.memberships.some(({ id }) => id === need.organisation_id)
}
