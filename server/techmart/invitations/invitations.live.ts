import type { Rooms } from '#server/platform/live'

/** The Office sees the funnel move; the organisation sees its own invitation. */
export const invitationRooms: Rooms = {
  'techmart.invitations-changed': ({ organisationIds }) => ['office:all', ...organisationIds.map((id) => `organisation:${id}`)],
}
