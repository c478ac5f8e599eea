import type { TicketKind, TicketState } from '#db/tables/attendance'
import { record } from '#server/audit/audit'
import type { Actor, Locale } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import type { Tx } from '#server/platform/database'
import { Invalid, problem } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import type { FairRow } from '../../techmart.queries'
import { firstState, tellAttendance } from '../tickets/admission'
import { postTicket } from '../tickets/letters'
import { countTaken, lockAdmission } from '../tickets/tickets.queries'
import { countedKinds } from '../tickets/tickets.states'
import { listKnownPeople } from './groups.queries'
import { type ListedPerson, refused } from './people-file'

export interface Group {
  /** Comes with the form: the same list sent twice is taken in once. */
  requestId: string
  people: ListedPerson[]
  kind: TicketKind
  locale: Locale
  organisationId?: string
  delegationId?: string
  createdBy: string | null
  /** What else must hold, asked once nobody else gives tickets out. */
  guard?: () => Promise<void>
}

/**
 * Gives tickets to a list of people, all or none, those past the fair's limit on the waiting list in the list's order. Nobody has
 * consented to anything by being on a list: each is asked on the page of the ticket. Throws Invalid with the lines of people
 * who have a ticket already. Returns how many.
 */
export async function takeIn(tx: Tx, actor: Actor, fair: FairRow, group: Group): Promise<number> {
  const { people, kind, requestId } = group
  const admission = await lockAdmission(tx, fair.id)
  const sent = await tx.selectFrom('ticket').select('id').where('request_id', '=', requestOf(requestId, 0)).executeTakeFirst()
  if (sent) return people.length
  await group.guard?.()
  const known = await listKnownPeople(tx, fair.id, people)
  if (known.length > 0) throw faultsOf(known.flatMap((place) => people[place] ?? []))
  let taken = await countTaken(tx, fair.id)
  const moment = now().getTime()
  const rows = people.map((person, place) => {
    const state = firstState(kind, admission, taken)
    if (state === 'accepted' && countedKinds.includes(kind)) taken++
    return {
      id: newId(),
      request_id: requestOf(requestId, place),
      fair_id: fair.id,
      kind,
      state,
      name: person.name,
      position: person.position,
      organisation_name: person.organisationName,
      organisation_id: group.organisationId ?? null,
      delegation_id: group.delegationId ?? null,
      mail: person.mail,
      phone: person.phone,
      locale: group.locale,
      // A millisecond apart, so that the waiting list keeps the list's order.
      waiting_since: state === 'waiting' ? new Date(moment + place) : null,
      created_by: group.createdBy,
      decided_by: null,
      decided_at: null,
    }
  })
  await tx.insertInto('ticket').values(rows).execute()
  for (const row of rows) await postTicket(tx, fair, { ...row, decision_note: '' }, newsOf(row.state))
  await record(tx, actor, {
    act: 'attendance.take-in-group',
    subject: group.delegationId ? ['delegation', group.delegationId] : ['fair', fair.id],
    details: { fairId: fair.id, kind, people: rows.length, waiting: rows.filter(({ state }) => state === 'waiting').length },
    ...(group.organisationId && { organisationId: group.organisationId }),
  })
  await tellAttendance(tx, fair.id)
  return rows.length
}

const requestOf = (requestId: string, place: number) => `${requestId}:${place}`

const newsOf = (state: TicketState) => (state === 'applied' || state === 'waiting' ? state : 'accepted')

function faultsOf(known: ListedPerson[]): Invalid {
  // One person added by hand stands in no line.
  if (known.some(({ line }) => line === 0)) return new Invalid({ name: ['attendance:problems.same-person'] })
  return refused(known.map(({ line, name }) => problem('attendance:faults.known', { line, name })))
}
