import { mayListen as mayListenToDeal, roomsOfDeal } from './deals/deals.live'
import { tellLater } from './deals/messages/reading'
import { noteContractOfMatch, noteDealOfMatch } from './deals/deals'
import { sendChangeLetter } from './identity/accounts/accounts'
import { sendSignUpLetter } from './identity/identity'
import { sendResetLetter } from './identity/passwords/changes'
import { removeEndedSessions } from './identity/sessions/sessions'
import { learnFromUse, retireMatches, scoreLater, scorePending } from './matching/matching'
import { sendDailyLetters, sendWeeklyLetters } from './matching/subscriptions/letters'
import { jobsOfImports } from './needs/imports/imports'
import { expireNeeds } from './needs/needs'
import { organisationNotices } from './notifications/organisation-notices'
import { jobsOfCards } from './payments/cards/jobs'
import { reconcileNightly } from './payments/cards/reconciliation'
import { mayListen as mayListenToInvoice, paymentRooms } from './payments/payments.live'
import { isPerson } from './platform/actor'
import type { Subscriptions } from './platform/events'
import type { JobHandlers, Schedule } from './platform/jobs'
import type { RoomPolicies, Rooms } from './platform/live'
import { sendMail } from './platform/mail'
import { removeBytes } from './platform/files/files'
import { mayListen as mayListenToImport } from './technologies/imports/imports'
import { roomsOfImport } from './technologies/imports/imports.live'
import { resumeImports } from './technologies/imports/turns'
import { expireTechnologies } from './technologies/technologies'
import {
  expireHold,
  expireHolds,
  noteBoothPaid,
  noteBoothRefunded,
  noteBoothUnbilled,
  noteBoothUnpaid,
  noteLateMoney,
} from './techmart/booths/booths'
import { attendanceRooms, mayListenAtDoor } from './techmart/attendance/attendance.live'
import { tellHolders } from './techmart/attendance/tickets/calling-off'
import { eraseOldTickets } from './techmart/attendance/tickets/retention'
import { invitationRooms } from './techmart/invitations/invitations.live'
import { expireWalkIns, remindOfSlips, tellOfFollowUp } from './techmart/day/day'
import { noteMeetingOfMatch } from './techmart/meetings/matched'
import { mayListenToProgramme, mayListenToSession } from './techmart/programme/programme'
import { programmeRooms } from './techmart/programme/programme.live'
import { mayListen as mayListenToFair, tellOfFair } from './techmart/techmart'
import { makeTimetable } from './techmart/meetings/timetabling/timetables'
import { openSurvey } from './techmart/survey/survey'
import { techmartRooms } from './techmart/techmart.live'
import { noteRecordOfSupplier } from './transfers/transfers'
import { mayListen as mayListenToTransfer, roomsOfTransfer } from './transfers/transfers.live'

/** Which capability reacts to which event. One table: who wonders what follows from a fact reads it here. */
export const subscriptions: Subscriptions = {
  ...organisationNotices,
  'technologies.published': [(tx, { technologyId }) => scoreLater(tx, 'technology', technologyId)],
  'technologies.retired': [(tx, { technologyId }) => retireMatches(tx, 'technology', technologyId)],
  'needs.published': [(tx, { needId }) => scoreLater(tx, 'need', needId)],
  'needs.retired': [(tx, { needId }) => retireMatches(tx, 'need', needId)],
  'techmart.fair-announced': [tellOfFair],
  'techmart.fair-changed': [tellHolders, openSurvey],
  'deals.changed': [noteDealOfMatch],
  'techmart.meeting-changed': [noteMeetingOfMatch],
  'transfers.recorded': [noteContractOfMatch, noteRecordOfSupplier],
  'transfers.changed': [noteRecordOfSupplier],
  'payments.invoice-paid': [noteBoothPaid],
  'payments.invoice-changed': [noteLateMoney],
  'payments.invoice-reopened': [noteBoothUnpaid],
  'payments.invoice-cancelled': [noteBoothUnbilled],
  'payments.invoice-refunded': [noteBoothRefunded],
}

export const jobs: JobHandlers = {
  'platform.send-mail': sendMail,
  'matching.score': scorePending,
  'files.remove': removeBytes,
  'identity.send-sign-up-letter': sendSignUpLetter,
  'identity.send-reset-letter': sendResetLetter,
  'identity.send-change-letter': sendChangeLetter,
  'deals.tell-unread': tellLater,
  'booths.expire-hold': expireHold,
  'techmart.make-timetable': makeTimetable,
  'techmart.follow-up': tellOfFollowUp,
  ...jobsOfImports,
  ...jobsOfCards,
}

export const schedules: Schedule[] = [
  { name: 'identity.remove-ended-sessions', cron: '15 3 * * *', run: removeEndedSessions },
  { name: 'technologies.expire', cron: '10 0 * * *', run: expireTechnologies },
  { name: 'needs.expire', cron: '20 0 * * *', run: expireNeeds },
  { name: 'matching.send-daily-letters', cron: '0 7 * * *', run: sendDailyLetters },
  { name: 'matching.send-weekly-letters', cron: '10 7 * * 1', run: sendWeeklyLetters },
  { name: 'matching.learn', cron: '40 2 * * *', run: learnFromUse },
  { name: 'payments.reconcile-cards', cron: '30 1 * * *', run: reconcileNightly },
  { name: 'booths.expire-holds', cron: '* * * * *', run: expireHolds },
  { name: 'techmart.remind-slips', cron: '* * * * *', run: remindOfSlips },
  { name: 'techmart.expire-walk-ins', cron: '5 0 * * *', run: expireWalkIns },
  { name: 'attendance.erase-old-tickets', cron: '30 2 * * *', run: eraseOldTickets },
  { name: 'imports.resume', cron: '* * * * *', run: resumeImports },
]

/** Which readers look again after which event. */
export const rooms: Rooms = {
  ...techmartRooms,
  ...programmeRooms,
  ...invitationRooms,
  ...paymentRooms,
  ...attendanceRooms,
  'technologies.submitted': ({ organisationId }) => [`organisation:${organisationId}`, 'office:all'],
  'technologies.published': ({ organisationId }) => [`organisation:${organisationId}`, 'office:all'],
  'technologies.returned': ({ organisationId }) => [`organisation:${organisationId}`, 'office:all'],
  'technologies.retired': ({ organisationId }) => [`organisation:${organisationId}`, 'office:all'],
  'needs.submitted': () => ['office:all'],
  'needs.published': () => ['office:all'],
  'needs.returned': () => ['office:all'],
  'deals.opened': (fact) => [...roomsOfDeal(fact), 'office:all'],
  'deals.changed': (fact) => [...roomsOfDeal(fact), 'office:all'],
  'deals.message-sent': roomsOfDeal,
  'transfers.recorded': (fact) => [...roomsOfTransfer(fact), 'office:all'],
  'transfers.changed': (fact) => [...roomsOfTransfer(fact), 'office:all'],
  'matching.suggested': ({ organisationIds }) => [...organisationIds.map((id) => `organisation:${id}`), 'office:all'],
  'matching.outdated': ({ organisationIds }) => organisationIds.map((id) => `organisation:${id}`),
  'matching.taken-up': ({ organisationIds }) => [...organisationIds.map((id) => `organisation:${id}`), 'office:all'],
  'matching.dismissed': ({ organisationIds }) => [...organisationIds.map((id) => `organisation:${id}`), 'office:all'],
  'matching.weights-changed': () => ['office:all'],
  'matching.weights-proposed': () => ['office:all'],
  'matching.weights-declined': () => ['office:all'],
  'matching.exposure-changed': () => ['office:all', 'exposure:all'],
  'imports.changed': roomsOfImport,
  'notifications.given': ({ accountIds }) => accountIds.map((id) => `person:${id}`),
  'organisations.verification-asked': () => ['office:all'],
  'organisations.verified': ({ organisationId }) => [`organisation:${organisationId}`, 'office:all'],
  'organisations.refused': ({ organisationId }) => [`organisation:${organisationId}`, 'office:all'],
}

/** Whether the event may have changed what visitors read: pages kept for them end with it. */
export function isPublicFact(event: string): boolean {
  return /^(technologies|needs|organisations|techmart)\./.test(event)
}

/** Who may listen where. */
export const roomPolicies: RoomPolicies = {
  person: (actor, id) => actor.accountId === id,
  organisation: (actor, id) => actor.organisation?.id === id,
  office: (actor) => actor.office,
  deal: mayListenToDeal,
  transfer: mayListenToTransfer,
  invoice: mayListenToInvoice,
  fair: mayListenToFair,
  programme: mayListenToProgramme,
  session: mayListenToSession,
  attendance: mayListenAtDoor,
  import: (actor, id) => isPerson(actor) && mayListenToImport(actor, id),
}
