import { record } from '#server/audit/audit'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { type FairRow, findFair } from '../../techmart.queries'
import { isOver } from '../../techmart.states'
import { listScansOfTicket } from '../scans/scans.queries'
import { moveUp, tellAttendance } from './admission'
import { postTicket } from './letters'
import { sendAgain } from './sending'
import { mayRunDoor } from './tickets.policy'
import {
  type TicketFilter,
  type TicketRow,
  countTicketRows,
  findTicket,
  listConsents,
  listTicketRows,
  lockAdmission,
  lockTicket,
} from './tickets.queries'
import type { TicketAct } from './tickets.schema'
import { type TicketMove, type TicketWho, countedKinds, isValid, ticketStep } from './tickets.states'

export function doorkeeper(actor: Actor): Person {
  if (!isPerson(actor) || !mayRunDoor(actor)) throw new Forbidden()
  return actor
}

/** Fairs over or called off keep their tickets as they are. */
const settled = (fair: Pick<FairRow, 'state'>) => isOver(fair.state) || fair.state === 'cancelled'

interface Change {
  ticketId: string
  fairId?: string
  move: Exclude<TicketMove, 'enter'>
  who: TicketWho
  note?: string
}

async function change(tx: Tx, actor: Actor, { ticketId, fairId, move, who, note = '' }: Change): Promise<void> {
  const seen = await findTicket(tx, ticketId)
  if (!seen || (fairId !== undefined && seen.fair_id !== fairId)) throw new NotFound()
  const fair = await findFair(tx, seen.fair_id)
  if (!fair) throw new NotFound()
  // The admission first, as for every ticket given out: the place that is freed here is given away once.
  const admission = await lockAdmission(tx, fair.id)
  const ticket = await lockTicket(tx, ticketId)
  const step = ticket && ticketStep(ticket.state, move, who)
  if (!ticket || !step || settled(fair)) throw new WrongState()
  await tx
    .updateTable('ticket')
    .set({
      state: step.next,
      waiting_since: null,
      updated_at: now(),
      ...(who === 'office' && { decision_note: note, decided_by: actor.accountId, decided_at: now() }),
    })
    .where('id', '=', ticketId)
    .execute()
  await record(tx, actor, {
    act: `attendance.${move}-ticket`,
    subject: ['ticket', ticketId],
    details: { fairId: fair.id, from: ticket.state, to: step.next, ...(note && { note }) },
  })
  await postTicket(
    tx,
    fair,
    { ...ticket, decision_note: note },
    move === 'accept' ? 'accepted' : move === 'refuse' ? 'refused' : 'cancelled',
  )
  if (isValid(ticket.state) && !isValid(step.next) && countedKinds.includes(ticket.kind)) await moveUp(tx, actor, fair, admission)
  await tellAttendance(tx, fair.id)
}

/** The person gives the ticket back; the first who waits moves up. Throws WrongState once the person has come. */
export function cancelOwnTicket(actor: Actor, ticketId: string): Promise<void> {
  return transact((tx) => change(tx, actor, { ticketId, move: 'cancel', who: 'holder' }))
}

/** An act of the Office on a ticket, by its name. Throws Forbidden, NotFound or WrongState. */
export async function actOnTicket(actor: Actor, fairId: string, ticketId: string, input: TicketAct): Promise<void> {
  doorkeeper(actor)
  const { intent: move } = input
  if (move === 'resend') {
    const ticket = await findTicket(db(), ticketId)
    if (!ticket || ticket.fair_id !== fairId) throw new NotFound()
    return sendAgain(actor, ticketId)
  }
  const note = input.intent === 'refuse' ? input.note : ''
  return transact((tx) => change(tx, actor, { ticketId, fairId, move, who: 'office', note }))
}

/** What the Office may do with a ticket now. */
export function ticketActs(ticket: Pick<TicketRow, 'state' | 'mail'>, fair: Pick<FairRow, 'state'>) {
  const open = !settled(fair)
  const may = (move: TicketMove) => open && ticketStep(ticket.state, move, 'office') !== undefined
  return { accept: may('accept'), refuse: may('refuse'), cancel: may('cancel'), resend: open && ticket.mail !== '' }
}

/** One page of a fair's tickets, for the Office, with how many there are in all. */
export async function listTickets(actor: Actor, fairId: string, filter: TicketFilter, page = 1, pageSize = 25) {
  doorkeeper(actor)
  const [tickets, count] = await Promise.all([
    listTicketRows(db(), fairId, filter, (page - 1) * pageSize, pageSize),
    countTicketRows(db(), fairId, filter),
  ])
  return { tickets, count }
}

/** The people whom an organisation has brought, for its own members. */
export async function listStaff(actor: Actor, fairId: string, page = 1, pageSize = 25) {
  const organisationId = actor.organisation?.id
  if (!isPerson(actor) || !organisationId) throw new Forbidden()
  const filter = { organisationId }
  const [tickets, count] = await Promise.all([
    listTicketRows(db(), fairId, filter, (page - 1) * pageSize, pageSize),
    countTicketRows(db(), fairId, filter),
  ])
  return { tickets, count }
}

/** One ticket as the Office reads it, with its looks at the door and what the person agreed to. Throws NotFound. */
export async function getTicket(actor: Actor, fairId: string, ticketId: string) {
  doorkeeper(actor)
  const ticket = await findTicket(db(), ticketId)
  if (!ticket || ticket.fair_id !== fairId) throw new NotFound()
  const [scans, consents] = await Promise.all([listScansOfTicket(db(), ticketId), listConsents(db(), ticketId)])
  return { ticket, scans, consents }
}
