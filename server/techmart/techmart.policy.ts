import { conflictOfInterest } from '#server/matching/matching'
import { type Actor, actsFor, writesFor } from '#server/platform/actor'
import type { MeetingWho } from './techmart.states'

interface Sides {
  supplier_organisation_id: string
  enterprise_organisation_id: string
}

/** Fairs, registrations and the timetable are run by the Office. */
export const mayRunFairs = (actor: Actor) => actor.office

/** Owners and editors speak for their organisation at a fair. */
export const mayRegister = (actor: Actor, organisationId: string) => writesFor(actor, organisationId)

/** A meeting is known to its two sides and to the Office, and to nobody else. */
export const maySeeMeeting = (actor: Actor, meeting: Sides) =>
  actor.office || actsFor(actor, meeting.supplier_organisation_id) || actsFor(actor, meeting.enterprise_organisation_id)

/** Who sits in the Office and belongs to one of the two sides leaves the pair to colleagues, in whichever role they act. */
export const isPartial = (actor: Actor, { supplier_organisation_id, enterprise_organisation_id }: Sides) =>
  conflictOfInterest(actor, { supplier_organisation_id, need_organisation_id: enterprise_organisation_id }) === 'office'

/** As what the actor may write about a meeting, if at all. */
export function sideOf(actor: Actor, meeting: Sides): MeetingWho | undefined {
  if (isPartial(actor, meeting)) return undefined
  if (actor.office) return 'office'
  if (writesFor(actor, meeting.supplier_organisation_id)) return 'supplier'
  if (writesFor(actor, meeting.enterprise_organisation_id)) return 'enterprise'
  return undefined
}
