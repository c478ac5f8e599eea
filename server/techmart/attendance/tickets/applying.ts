import type { TicketKind, TicketState } from '#db/tables/attendance'
import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import { type Actor, type Locale, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { countTry } from '#server/platform/rate-limits'
import { findRegistration } from '../../registrations/registrations.queries'
import { type FairRow, findFair } from '../../techmart.queries'
import { fairStep, isPublic } from '../../techmart.states'
import { firstState, tellAttendance } from './admission'
import { pageToken } from './codes'
import { postTicket } from './letters'
import { sendAgain } from './sending'
import { mayBringStaff, mayRunDoor } from './tickets.policy'
import { countTaken, findByRequest, findSamePerson, lockAdmission } from './tickets.queries'
import { type Brought, type OfficeTicket, type TicketForm, consentText } from './tickets.schema'

export interface Issued {
  id: string
  /** The secret of the ticket's page; none where the ticket was there before and its page is not for the one who asked. */
  token: string | undefined
  state: TicketState
  /** There was a ticket for the same person already. */
  known: boolean
}

/** A fair that takes registrations. Throws NotFound, or WrongState where it is closed. */
export async function openFair(tx: Tx, fairId: string): Promise<FairRow> {
  const fair = await findFair(tx, fairId)
  if (!fair || !isPublic(fair.state)) throw new NotFound()
  if (!fairStep(fair.state, 'register', 'organisation')) throw new WrongState('attendance:problems.closed')
  return fair
}

export interface NewTicket extends Omit<Brought, 'requestId'> {
  requestId: string
  kind: TicketKind
  locale: Locale
  note?: string
  organisationId?: string | null
  delegationId?: string | null
  createdBy: string | null
  contact?: boolean
  photo?: boolean
}

/** Writes a ticket, or nothing where the request or the person has one already. The caller holds the admission. */
export async function writeTicket(tx: Tx, fair: FairRow, state: TicketState, given: NewTicket): Promise<string | undefined> {
  const row = await tx
    .insertInto('ticket')
    .values({
      id: newId(),
      request_id: given.requestId,
      fair_id: fair.id,
      kind: given.kind,
      state,
      name: given.name,
      position: given.position,
      organisation_name: given.organisationName,
      organisation_id: given.organisationId ?? null,
      delegation_id: given.delegationId ?? null,
      mail: given.mail,
      phone: given.phone,
      locale: given.locale,
      note: given.note ?? '',
      contact_consent: given.contact ?? false,
      photo_consent: given.photo ?? false,
      waiting_since: state === 'waiting' ? now() : null,
      created_by: given.createdBy,
      decided_by: null,
      decided_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

async function issue(tx: Tx, actor: Actor, fair: FairRow, given: NewTicket): Promise<Issued> {
  const admission = await lockAdmission(tx, fair.id)
  const state = firstState(given.kind, admission, await countTaken(tx, fair.id))
  const id = await writeTicket(tx, fair, state, given)
  if (!id) return knownTicket(tx, fair, given)
  if (given.contact !== undefined) {
    await tx
      .insertInto('ticket_consent')
      .values(
        (['contact', 'photo'] as const).map((purpose) => ({
          ticket_id: id,
          purpose,
          given: given[purpose] ?? false,
          text_version: consentText,
        })),
      )
      .execute()
  }
  await record(tx, actor, {
    act: 'attendance.issue-ticket',
    subject: ['ticket', id],
    details: { fairId: fair.id, kind: given.kind, state },
    ...(given.organisationId && { organisationId: given.organisationId }),
  })
  await postTicket(tx, fair, { id, ...given, decision_note: '' }, state === 'applied' || state === 'waiting' ? state : 'accepted')
  await tellAttendance(tx, fair.id)
  return { id, token: pageToken('ticket', id), state, known: false }
}

/** The form sent again is answered as the first time; the same person sent anew gets the ticket by mail, at the address known before. */
async function knownTicket(tx: Tx, fair: FairRow, given: NewTicket): Promise<Issued> {
  const same = await findByRequest(tx, given.requestId)
  if (same) {
    if (same.fair_id !== fair.id || same.created_by !== given.createdBy) throw new WrongState()
    return { id: same.id, token: pageToken('ticket', same.id), state: same.state, known: false }
  }
  const known = await findSamePerson(tx, fair.id, given)
  if (!known) throw new WrongState()
  return { id: known.id, token: undefined, state: known.state, known: true }
}

/**
 * A person asks for a ticket, without an account. Accepted at once, waiting where the fair is full, applied for the press; the
 * ticket comes by mail. Throws Invalid where one address asks too often, WrongState where the fair takes nobody.
 */
export async function applyForTicket(actor: Actor, fairId: string, input: TicketForm): Promise<Issued> {
  if (actor.address) await countTry('ticket-address', actor.address)
  const issued = await transact(async (tx) => {
    const fair = await openFair(tx, fairId)
    const answer = await issue(tx, actor, fair, { ...input, locale: actor.locale, createdBy: null })
    if (answer.state === 'applied' && !answer.known) {
      const details = { title: fair.title_vi, name: input.organisationName }
      await notify(
        tx,
        { office: true },
        { kind: 'attendance:notices.press-applied', details, path: `/office/fairs/${fairId}/tickets?state=applied` },
      )
    }
    return answer
  })
  if (issued.known) await sendAgain(actor, issued.id)
  return issued
}

/** An accepted organisation brings one of its people. Throws Invalid where the person has a ticket already. */
export async function addStaff(actor: Actor, fairId: string, input: Brought): Promise<Issued> {
  const { organisation } = actor
  if (!isPerson(actor) || !organisation || !mayBringStaff(actor, organisation.id)) throw new Forbidden()
  return transact(async (tx) => {
    const fair = await openFair(tx, fairId)
    const registration = await findRegistration(tx, fairId, organisation.id)
    if (registration?.state !== 'accepted') throw new WrongState('attendance:problems.not-accepted')
    const issued = await issue(tx, actor, fair, {
      ...input,
      organisationName: organisation.name,
      kind: registration.as_role === 'exhibitor' ? 'staff' : 'visitor',
      locale: actor.locale,
      organisationId: organisation.id,
      createdBy: actor.accountId,
    })
    if (issued.known) throw new Invalid({ name: ['attendance:problems.same-person'] })
    return issued
  })
}

/** The Office gives a ticket of any kind; visitors wait as everybody does where the fair is full. */
export async function giveTicket(actor: Actor, fairId: string, input: OfficeTicket): Promise<Issued> {
  if (!isPerson(actor) || !mayRunDoor(actor)) throw new Forbidden()
  return transact(async (tx) => {
    const fair = await openFair(tx, fairId)
    const issued = await issue(tx, actor, fair, { ...input, locale: 'vi', createdBy: actor.accountId })
    if (issued.known) throw new Invalid({ name: ['attendance:problems.same-person'] })
    return issued
  })
}

/** Whether the actor may bring people of their organisation to a fair now. */
export async function mayBring(actor: Actor, fair: Pick<FairRow, 'id' | 'state'>): Promise<boolean> {
  const { organisation } = actor
  if (!organisation || !mayBringStaff(actor, organisation.id) || !fairStep(fair.state, 'register', 'organisation')) return false
  return (await findRegistration(db(), fair.id, organisation.id))?.state === 'accepted'
}
