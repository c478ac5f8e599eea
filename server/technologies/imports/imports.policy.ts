import { type Actor, writesFor } from '#server/platform/actor'

interface Owned {
  organisation_id: string
}

/** Owners and editors of a verified organisation, and the Office for any. */
export function mayImport(actor: Actor, { organisation_id }: Owned): boolean {
  return actor.office || (writesFor(actor, organisation_id) && actor.organisation?.verification === 'verified')
}

/** A file may hold what is not published yet: its organisation's writers see it, and the Office. */
export function mayRead(actor: Actor, { organisation_id }: Owned): boolean {
  return actor.office || writesFor(actor, organisation_id)
}

/** Only the Office lists without a review of each record. */
export function mayPublish(actor: Actor): boolean {
  return actor.office
}
