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

/** As what the actor may write about a meeting, if at all. */
export function sideOf(actor: Actor, meeting: Sides): MeetingWho | undefined {
  if (actor.office) return 'office'
  if (writesFor(actor, meeting.supplier_organisation_id)) return 'supplier'
  if (writesFor(actor, meeting.enterprise_organisation_id)) return 'enterprise'
  return undefined
}
