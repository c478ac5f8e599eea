import type { Actor } from '#server/platform/actor'
import type { Rooms } from '#server/platform/live'
import { mayRunDoor } from './tickets/tickets.policy'

/** The door's own screens look again, and the exhibitors whose leads changed. The rest of the Office is left in peace. */
export const attendanceRooms: Rooms = {
  'attendance.changed': ({ fairId, organisationIds }) => [`attendance:${fairId}`, ...organisationIds.map((id) => `organisation:${id}`)],
}

/** Who may hear that somebody has come. */
export const mayListenAtDoor = (actor: Actor) => mayRunDoor(actor)
