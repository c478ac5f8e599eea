import { record } from '#server/audit/audit'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { dayOf, now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { findRegistration } from '../../registrations/registrations.queries'
import { type FairRow, findFair } from '../../techmart.queries'
import type { Batch, Scan, ScanReason } from '../scans/scans.schema'
import { takesScans } from '../scans/scans'
import { tellAttendance } from '../tickets/admission'
import { readCode } from '../tickets/codes'
import { mayBringStaff, mayReadLeads } from '../tickets/tickets.policy'
import { isValid } from '../tickets/tickets.states'
import { type LeadFilter, countLeadRows, countLeads, listLeadRows, lockLead } from './leads.queries'
import type { LeadNote } from './leads.schema'

/** What an exhibitor is told of one scan: that somebody came, and who only where that person agreed. */
export interface VisitAnswer {
  id: string
  outcome: 'noted' | 'repeat' | 'refused'
  reason: ScanReason | ''
  leadId: string | undefined
  /** Nothing without consent. */
  name: string | undefined
}

interface Exhibitor {
  person: Person
  organisationId: string
}

function ownStand(actor: Actor): Exhibitor {
  const organisationId = actor.organisation?.id
  if (!isPerson(actor) || !organisationId || !mayBringStaff(actor, organisationId)) throw new Forbidden()
  return { person: actor, organisationId }
}

async function exhibitedFair(tx: Tx, fairId: string, organisationId: string): Promise<FairRow> {
  const fair = await findFair(tx, fairId)
  const registration = fair && (await findRegistration(tx, fairId, organisationId))
  if (!fair || registration?.as_role !== 'exhibitor' || registration.state !== 'accepted') throw new NotFound()
  if (!takesScans(fair)) throw new WrongState('attendance:problems.not-running')
  return fair
}

/**
 * Takes the badges that an exhibitor has scanned at its stand, also later and again: a person counts once a day. The visit is
 * counted for everybody; the name comes back only with consent. Throws Forbidden, NotFound for who does not exhibit, WrongState.
 */
export async function syncVisits(actor: Actor, fairId: string, batch: Batch): Promise<VisitAnswer[]> {
  const { person, organisationId } = ownStand(actor)
  return transact(async (tx) => {
    const fair = await exhibitedFair(tx, fairId, organisationId)
    const answers: VisitAnswer[] = []
    let fresh = 0
    // In one order, so that two devices with the same badges never wait for each other.
    const scans = [...new Map(batch.scans.map((each) => [each.id, each])).values()].sort((one, other) => (one.code < other.code ? -1 : 1))
    for (const scan of scans) {
      const answer = await noteVisit(tx, fair, { person, organisationId }, scan, batch)
      if (answer.outcome === 'noted') fresh++
      answers.push(answer)
    }
    if (fresh > 0) {
      await record(tx, actor, {
        act: 'attendance.note-visits',
        subject: ['fair', fairId],
        details: { visits: fresh, device: batch.deviceId },
      })
      await tellAttendance(tx, fairId, [organisationId])
    }
    return answers
  })
}

async function noteVisit(tx: Tx, fair: FairRow, { person, organisationId }: Exhibitor, scan: Scan, batch: Batch): Promise<VisitAnswer> {
  const refused = (reason: ScanReason): VisitAnswer => ({ id: scan.id, outcome: 'refused', reason, leadId: undefined, name: undefined })
  const read = readCode(scan.code)
  if ('fault' in read) return refused(read.fault)
  if (scan.way === 'camera' && !read.signed) return refused('forged')
  const ticket = await tx
    .selectFrom('ticket')
    .select(['id', 'fair_id', 'state', 'name', 'contact_consent', 'organisation_id'])
    .where('id', '=', read.ticketId)
    .executeTakeFirst()
  if (!ticket) return refused('unknown')
  if (ticket.fair_id !== fair.id) return refused('other-fair')
  if (!isValid(ticket.state)) return refused('unknown')
  const received = now().getTime()
  const moment = new Date(Math.min(received, scan.at + received - batch.sentAt))
  const day = dayOf(moment)
  if (day < fair.starts_on || day > fair.ends_on) return refused('wrong-day')
  const lead = await leadOf(tx, fair.id, organisationId, ticket.id)
  const made = await tx
    .insertInto('lead_visit')
    .values({
      id: scan.id,
      lead_id: lead.id,
      on_day: day,
      at: moment,
      scanned_at: new Date(scan.at),
      device_id: batch.deviceId,
      way: scan.way,
      offline: scan.offline,
      scanned_by: person.accountId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return {
    id: scan.id,
    outcome: made ? 'noted' : 'repeat',
    reason: '',
    leadId: lead.id,
    name: ticket.contact_consent && !lead.withdrawn_at ? ticket.name : undefined,
  }
}

async function leadOf(tx: Tx, fairId: string, organisationId: string, ticketId: string) {
  await tx
    .insertInto('lead')
    .values({ id: newId(), fair_id: fairId, organisation_id: organisationId, ticket_id: ticketId, interest: null, withdrawn_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return tx
    .selectFrom('lead')
    .select(['id', 'withdrawn_at'])
    .where('organisation_id', '=', organisationId)
    .where('ticket_id', '=', ticketId)
    .executeTakeFirstOrThrow()
}

/** One badge by its number, over the line. */
export async function noteVisitByHand(actor: Actor, fairId: string, { scanId, code }: { scanId: string; code: string }) {
  const moment = now().getTime()
  const [answer] = await syncVisits(actor, fairId, {
    deviceId: 'desk',
    sentAt: moment,
    scans: [{ id: scanId, code, at: moment, way: 'code', offline: false }],
  })
  if (!answer) throw new WrongState()
  return answer
}

/** Writes down what the visitor was interested in; the same again changes nothing. Throws NotFound for another exhibitor's lead. */
export async function noteLead(actor: Actor, fairId: string, { leadId, interest, note }: LeadNote): Promise<void> {
  const { organisationId } = ownStand(actor)
  await transact(async (tx) => {
    const lead = await lockLead(tx, leadId)
    if (!lead || lead.organisation_id !== organisationId || lead.fair_id !== fairId) throw new NotFound()
    if (lead.interest === (interest ?? null) && lead.note === note) return
    await tx
      .updateTable('lead')
      .set({ interest: interest ?? null, note, updated_at: now() })
      .where('id', '=', leadId)
      .execute()
    await record(tx, actor, { act: 'attendance.note-lead', subject: ['lead', leadId], details: { interest: interest ?? '' } })
  })
}

/** The leads of the actor's own organisation: each person's name, telephone and mail only with a consent that stands now. */
export async function listLeads(actor: Actor, fairId: string, filter: LeadFilter, page = 1, pageSize = 20) {
  const organisationId = actor.organisation?.id
  if (!isPerson(actor) || !organisationId || !mayReadLeads(actor, organisationId)) throw new Forbidden()
  const registration = await findRegistration(db(), fairId, organisationId)
  if (registration?.as_role !== 'exhibitor' || registration.state !== 'accepted') throw new NotFound()
  const [leads, counts, count] = await Promise.all([
    listLeadRows(db(), fairId, organisationId, filter, (page - 1) * pageSize, pageSize),
    countLeads(db(), fairId, organisationId),
    countLeadRows(db(), fairId, organisationId, filter),
  ])
  return { leads, counts, count, can: { note: mayBringStaff(actor, organisationId) } }
}

/** The leads with consent, all of them, for a file; that it was taken stands in the log. */
export async function exportLeads(actor: Actor, fairId: string) {
  const { organisationId } = ownStand(actor)
  return transact(async (tx) => {
    const registration = await findRegistration(tx, fairId, organisationId)
    if (registration?.as_role !== 'exhibitor' || registration.state !== 'accepted') throw new NotFound()
    const leads = await listLeadRows(tx, fairId, organisationId, { agreed: true }, 0, 20_000)
    await record(tx, actor, { act: 'attendance.export-leads', subject: ['fair', fairId], details: { leads: leads.length } })
    return leads
  })
}
