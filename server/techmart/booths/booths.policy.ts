import { type Actor, actsFor, writesFor } from '#server/platform/actor'
import type { BoothWho } from './booths.states'

/** Halls are drawn and booths are priced by the Office. */
export const mayDraw = (actor: Actor) => actor.office

/** Owners and editors choose a booth for their organisation. */
export const mayChoose = (actor: Actor, organisationId: string) => writesFor(actor, organisationId)

/** Who has which booth until when, and what was paid, is for its organisation and the Office. */
export const maySeeBooking = (actor: Actor, booking: { organisation_id: string }) => actor.office || actsFor(actor, booking.organisation_id)

/** As what the actor may act on a booking, if at all. */
export function whoOf(actor: Actor, booking: { organisation_id: string }): BoothWho | undefined {
  if (actor.office) return 'office'
  return writesFor(actor, booking.organisation_id) ? 'owner' : undefined
}
