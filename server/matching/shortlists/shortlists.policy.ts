import { type Actor, actsFor, writesFor } from '#server/platform/actor'

interface Owned {
  organisation_id: string
}

/** People of the need's organisation, and the Office. */
export function mayReadShortlist(actor: Actor, shortlist: Owned): boolean {
  return actor.office || actsFor(actor, shortlist.organisation_id)
}

/** The organisation's owners and editors: they choose, lock and share. */
export function mayWriteShortlist(actor: Actor, shortlist: Owned): boolean {
  return writesFor(actor, shortlist.organisation_id)
}
