import { mayListen as mayListenToDeal, roomsOfDeal } from './deals/deals.live'
import { tellLater } from './deals/messages/reading'
import { removeEndedSessions } from './identity/sessions/sessions'
import { expireNeeds } from './needs/needs'
import { organisationNotices } from './notifications/organisation-notices'
import type { Subscriptions } from './platform/events'
import type { JobHandlers, Schedule } from './platform/jobs'
import type { RoomPolicies, Rooms } from './platform/live'
import { sendMail } from './platform/mail'
import { tellOfFair } from './techmart/techmart'
import { techmartRooms } from './techmart/techmart.live'

/** Which capability reacts to which event. One table: who wonders what follows from a fact reads it here. */
export const subscriptions: Subscriptions = {
  ...organisationNotices,
  'techmart.fair-announced': [tellOfFair],
}

export const jobs: JobHandlers = {
  'platform.send-mail': sendMail,
  'deals.tell-unread': tellLater,
}

export const schedules: Schedule[] = [
  { name: 'identity.remove-ended-sessions', cron: '15 3 * * *', run: removeEndedSessions },
  { name: 'needs.expire', cron: '20 0 * * *', run: expireNeeds },
]

/** Which readers look again after which event. */
export const rooms: Rooms = {
  ...techmartRooms,
  'needs.submitted': () => ['office:all'],
  'needs.published': () => ['office:all'],
  'needs.returned': () => ['office:all'],
  'deals.opened': (fact) => [...roomsOfDeal(fact), 'office:all'],
  'deals.changed': (fact) => [...roomsOfDeal(fact), 'office:all'],
  'deals.message-sent': roomsOfDeal,
  'notifications.given': ({ accountIds }) => accountIds.map((id) => `person:${id}`),
  'organisations.verification-asked': () => ['office:all'],
  'organisations.verified': ({ organisationId }) => [`organisation:${organisationId}`, 'office:all'],
  'organisations.refused': ({ organisationId }) => [`organisation:${organisationId}`, 'office:all'],
}

/** Who may listen where. */
export const roomPolicies: RoomPolicies = {
  person: (actor, id) => actor.accountId === id,
  organisation: (actor, id) => actor.organisation?.id === id,
  office: (actor) => actor.office,
  deal: mayListenToDeal,
}
