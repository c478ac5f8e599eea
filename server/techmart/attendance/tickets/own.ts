import { record } from '#server/audit/audit'
import { inWords } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import type { Actor } from '#server/platform/actor'
import { addDays, now } from '#server/platform/clock'
import { origin } from '#server/platform/config'
import { db, transact } from '#server/platform/database'
import { Invalid, NotFound, Unavailable, WrongState } from '#server/platform/errors'
import { countTry } from '#server/platform/rate-limits'
import { calendarFile } from '../../calendar'
import { findFair } from '../../techmart.queries'
import { listLeadsOfTicket } from '../leads/leads.queries'
import { tellAttendance } from './admission'
import { readToken, spokenNumber, ticketCode } from './codes'
import { ticketPath } from './letters'
import { countBefore, findTicket, listConsents, lockTicket } from './tickets.queries'
import { consentText } from './tickets.schema'
import { isValid, ticketStep } from './tickets.states'

/** The id of the ticket whose page this is. Throws NotFound for a secret that is not ours, Unavailable where one address tries too often. */
export async function ownTicketId(actor: Actor, token: string): Promise<string> {
  const id = readToken('ticket', token)
  if (id) return id
  if (actor.address) {
    await countTry('ticket-link', actor.address).catch((error: unknown) => {
      throw error instanceof Invalid ? new Unavailable('attendance:problems.too-often') : error
    })
  }
  throw new NotFound('attendance:problems.no-ticket')
}

/** A person's own ticket: how it stands, its code, what was agreed to, and which exhibitors have met the person. */
export async function openOwnTicket(actor: Actor, token: string) {
  const id = await ownTicketId(actor, token)
  const ticket = await findTicket(db(), id)
  const fair = ticket && (await findFair(db(), ticket.fair_id))
  if (!ticket || !fair) throw new NotFound('attendance:problems.no-ticket')
  const [consents, leads, before] = await Promise.all([
    listConsents(db(), id),
    listLeadsOfTicket(db(), id),
    ticket.state === 'waiting' ? countBefore(db(), ticket) : 0,
  ])
  const open = fair.state === 'open' || fair.state === 'running'
  return {
    ticket,
    fair,
    number: spokenNumber(id),
    code: isValid(ticket.state) ? ticketCode(id) : undefined,
    consents,
    leads,
    before,
    can: { cancel: open && ticketStep(ticket.state, 'cancel', 'holder') !== undefined },
  }
}

/** Gives or takes back the consents, each with its moment and its words; the same again changes nothing. */
export async function changeConsent(actor: Actor, token: string, given: { contact: boolean; photo: boolean }): Promise<void> {
  const id = await ownTicketId(actor, token)
  await transact(async (tx) => {
    const ticket = await lockTicket(tx, id)
    if (!ticket) throw new NotFound('attendance:problems.no-ticket')
    const changed = (['contact', 'photo'] as const).filter((purpose) => ticket[`${purpose}_consent`] !== given[purpose])
    if (changed.length === 0) return
    await tx
      .updateTable('ticket')
      .set({ contact_consent: given.contact, photo_consent: given.photo, updated_at: now() })
      .where('id', '=', id)
      .execute()
    await tx
      .insertInto('ticket_consent')
      .values(changed.map((purpose) => ({ ticket_id: id, purpose, given: given[purpose], text_version: consentText })))
      .execute()
    const details = Object.fromEntries(changed.map((purpose) => [purpose, given[purpose]]))
    await record(tx, actor, { act: 'attendance.change-consent', subject: ['ticket', id], details })
    const leads = await tx.selectFrom('lead').select('organisation_id').where('ticket_id', '=', id).execute()
    await tellAttendance(
      tx,
      ticket.fair_id,
      leads.map((lead) => lead.organisation_id),
    )
  })
}

/** Takes the consent back from one exhibitor; what it was told before, it is told no more. */
export async function withdrawFromExhibitor(actor: Actor, token: string, leadId: string): Promise<void> {
  const id = await ownTicketId(actor, token)
  await transact(async (tx) => {
    const lead = await tx
      .selectFrom('lead')
      .select(['id', 'fair_id', 'organisation_id', 'withdrawn_at'])
      .where('id', '=', leadId)
      .where('ticket_id', '=', id)
      .forNoKeyUpdate()
      .executeTakeFirst()
    if (!lead) throw new NotFound()
    if (lead.withdrawn_at) return
    await tx.updateTable('lead').set({ withdrawn_at: now(), updated_at: now() }).where('id', '=', leadId).execute()
    await record(tx, actor, { act: 'attendance.withdraw-from-exhibitor', subject: ['lead', leadId], details: { ticketId: id } })
    await tellAttendance(tx, lead.fair_id, [lead.organisation_id])
  })
}

/** The days of the fair for the person's own calendar program. Throws WrongState for a ticket that does not let in. */
export async function buildTicketCalendar(actor: Actor, token: string): Promise<string> {
  const { ticket, fair } = await openOwnTicket(actor, token)
  if (!isValid(ticket.state) && ticket.state !== 'cancelled') throw new WrongState()
  const t = text(ticket.locale)
  const title = inWords(ticket.locale, fair.title_vi, fair.title_en)
  const days: string[] = []
  for (let day = fair.starts_on; day <= fair.ends_on; day = addDays(day, 1)) days.push(day)
  return calendarFile(
    title,
    days.map((day) => ({
      uid: `ticket-${ticket.id}-${day}@${new URL(origin()).hostname}`,
      day,
      start: fair.day_starts,
      end: fair.day_ends,
      summary: title,
      description: t('attendance:calendar.number', { number: spokenNumber(ticket.id) }),
      location: fair.venue,
      url: `${origin()}${ticketPath(ticket.locale, ticket.id)}`,
      cancelled: ticket.state === 'cancelled' || fair.state === 'cancelled',
      sequence: ticket.state === 'cancelled' || fair.state === 'cancelled' ? 1 : 0,
      changedAt: ticket.created_at,
    })),
  )
}
