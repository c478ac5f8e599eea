import { type Actor, actsFor, writesFor } from '#server/platform/actor'

/** Owners answer for the organisation: members, invitations, verification. */
export function owns(actor: Actor, organisationId: string): boolean {
  return actor.organisation?.id === organisationId && actor.organisation.role === 'owner'
}

/** Owners and editors keep the profile. */
export function editsProfile(actor: Actor, organisationId: string): boolean {
  return writesFor(actor, organisationId)
}

/** Members see who else belongs to the organisation, and so does the Office. */
export function seesMembers(actor: Actor, organisationId: string): boolean {
  return actsFor(actor, organisationId) || actor.office
}

/** Who is verified is for the Office to say, but not for an officer about an organisation of their own. */
export function decidesVerification(actor: Actor, organisationId: string): boolean {
  return actor.office && !actor.memberships.some(({ id }) => id === organisationId)
}
