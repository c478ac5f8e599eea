import type { Rooms } from '#server/platform/live'

const everybody = ({ organisationIds }: { organisationIds: string[] }) => [
  'office:all',
  ...organisationIds.map((id) => `organisation:${id}`),
]

/** The Office and the organisations concerned look again. */
export const techmartRooms: Rooms = {
  'techmart.fair-announced': () => ['office:all'],
  'techmart.fair-changed': () => ['office:all'],
  'techmart.registration-changed': everybody,
  'techmart.meeting-changed': (fact) => [...everybody(fact), `fair:${fact.fairId}`],
  // The Office's desk listens in the fair's own room.
  'techmart.day-changed': ({ fairId, organisationIds }) => [`fair:${fairId}`, ...organisationIds.map((id) => `organisation:${id}`)],
  'techmart.booths-changed': ({ fairId, organisationIds }) => [`fair:${fairId}`, ...organisationIds.map((id) => `organisation:${id}`)],
  'techmart.wish-changed': everybody,
  'techmart.timetable-changed': ({ fairId }) => ['office:all', `fair:${fairId}`],
}
