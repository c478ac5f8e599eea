import { type Actor, actsFor, writesFor } from '#server/platform/actor'

/** Tickets, admission and the door are the Office's. */
export const mayRunDoor = (actor: Actor) => actor.office

/** Owners and editors bring their organisation's people, and note who came to their stand. */
export const mayBringStaff = (actor: Actor, organisationId: string) => writesFor(actor, organisationId)

/** Everybody who acts for the exhibitor reads its leads. */
export const mayReadLeads = (actor: Actor, organisationId: string) => actsFor(actor, organisationId)
