import { buildOfficer } from '#server/identity/identity.fixtures'
import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { buildFair, buildRegistration } from '../../techmart.fixtures'
import { buildTicket } from '../attendance.fixtures'
import {
  actOnTicket,
  changeConsent,
  exportLeads,
  listLeads,
  noteLead,
  noteVisitByHand,
  openOwnTicket,
  syncVisits,
  ticketCode,
  withdrawFromExhibitor,
} from '../attendance'
import { pageToken } from '../tickets/codes'

async function stand() {
  const fair = await buildFair({ state: 'running' })
  const member = await buildMember({ kind: 'institute' })
  await buildRegistration({ fair_id: fair.id, organisation_id: member.organisation.id, as_role: 'exhibitor' })
  return { fair, member }
}

const visit = (member: Member, fairId: string, ticketId: string, over: { id?: string; at?: number } = {}) =>
  syncVisits(member, fairId, {
    deviceId: 'dien-thoai',
    sentAt: Date.now(),
    scans: [{ id: over.id ?? `${newId()}x`, code: ticketCode(ticketId), at: over.at ?? Date.now(), way: 'camera', offline: true }],
  })
const leadsOf = async (member: Member, fairId: string) => (await listLeads(member, fairId, {})).leads

describe('a lead', () => {
  it('counts everybody once a day and names only who agreed', async () => {
    const { fair, member } = await stand()
    const open = await buildTicket({ fair_id: fair.id, contact_consent: true })
    const closed = await buildTicket({ fair_id: fair.id })
    const id = newId()
    expect(await visit(member, fair.id, open.id, { id })).toMatchObject([{ outcome: 'noted', name: open.name }])
    expect(await visit(member, fair.id, open.id, { id })).toMatchObject([{ outcome: 'repeat' }])
    expect(await visit(member, fair.id, open.id)).toMatchObject([{ outcome: 'repeat' }])
    expect(await visit(member, fair.id, closed.id)).toMatchObject([{ outcome: 'noted', name: undefined }])
    const { leads, counts } = await listLeads(member, fair.id, {})
    expect(counts).toEqual({ people: 2, agreed: 1, visits: 2 })
    expect(leads.find(({ agreed }) => agreed)).toMatchObject({ name: open.name, mail: open.mail, phone: open.phone })
    expect(leads.find(({ agreed }) => !agreed)).toMatchObject({
      name: null,
      mail: null,
      phone: null,
      position: null,
      organisation_name: null,
    })
    const sent = JSON.stringify(leads)
    for (const secret of [closed.name, closed.mail, closed.phone]) expect(sent).not.toContain(secret)
    expect((await exportLeads(member, fair.id)).map(({ mail }) => mail)).toEqual([open.mail])
  })

  it('is hidden at once where the consent is taken back, altogether or from one exhibitor, or the ticket ends', async () => {
    const { fair, member } = await stand()
    const other = await buildMember({ kind: 'institute' })
    await buildRegistration({ fair_id: fair.id, organisation_id: other.organisation.id, as_role: 'exhibitor' })
    const ticket = await buildTicket({ fair_id: fair.id, contact_consent: true })
    const token = pageToken('ticket', ticket.id)
    await visit(member, fair.id, ticket.id)
    await visit(other, fair.id, ticket.id)
    const { leads } = await openOwnTicket(visitor, token)
    expect(leads).toHaveLength(2)
    const own = leads.find(({ name_vi }) => name_vi === member.organisation.name)
    await Promise.all([withdrawFromExhibitor(visitor, token, own?.id ?? ''), withdrawFromExhibitor(visitor, token, own?.id ?? '')])
    expect(await leadsOf(member, fair.id)).toMatchObject([{ agreed: false, name: null }])
    expect(await leadsOf(other, fair.id)).toMatchObject([{ agreed: true, name: ticket.name }])
    // Scanned again, it stays taken back.
    expect(await visit(member, fair.id, ticket.id)).toMatchObject([{ name: undefined }])
    await changeConsent(visitor, token, { contact: false, photo: false })
    expect(await leadsOf(other, fair.id)).toMatchObject([{ agreed: false, mail: null }])
    expect(await exportLeads(other, fair.id)).toEqual([])
    await changeConsent(visitor, token, { contact: true, photo: false })
    expect(await leadsOf(other, fair.id)).toMatchObject([{ agreed: true }])
    expect(await leadsOf(member, fair.id)).toMatchObject([{ agreed: false }])
    await actOnTicket(await buildOfficer(), fair.id, ticket.id, { intent: 'cancel' })
    expect(await leadsOf(other, fair.id)).toMatchObject([{ agreed: false, phone: null }])
  })

  it('is one when two phones of a stand meet the same person at the same moment', async () => {
    const { fair, member } = await stand()
    const tickets = await Promise.all(Array.from({ length: 8 }, () => buildTicket({ fair_id: fair.id, contact_consent: true })))
    const scans = (order: typeof tickets) =>
      syncVisits(member, fair.id, {
        deviceId: newId(),
        sentAt: Date.now(),
        scans: order.map(({ id }) => ({ id: `${newId()}y`, code: ticketCode(id), at: Date.now(), way: 'camera' as const, offline: false })),
      })
    await Promise.all([scans(tickets), scans([...tickets].reverse()), scans(tickets)])
    expect((await listLeads(member, fair.id, {})).counts).toEqual({ people: 8, agreed: 8, visits: 8 })
  })

  it('belongs to exhibitors of the fair, while it is on', async () => {
    const { fair, member } = await stand()
    const ticket = await buildTicket({ fair_id: fair.id, contact_consent: true })
    const guest = await buildMember()
    await buildRegistration({ fair_id: fair.id, organisation_id: guest.organisation.id, as_role: 'visitor' })
    await expect(visit(guest, fair.id, ticket.id)).rejects.toMatchObject({ status: 404 })
    await expect(listLeads(guest, fair.id, {})).rejects.toMatchObject({ status: 404 })
    const reader = await buildMember({ organisationId: member.organisation.id, role: 'viewer' })
    await expect(visit(reader, fair.id, ticket.id)).rejects.toMatchObject({ status: 403 })
    expect((await listLeads(reader, fair.id, {})).can).toEqual({ note: false })
    await expect(exportLeads(reader, fair.id)).rejects.toMatchObject({ status: 403 })
    await db().updateTable('fair').set({ state: 'open' }).where('id', '=', fair.id).execute()
    await expect(visit(member, fair.id, ticket.id)).rejects.toMatchObject({ status: 409 })
  })

  it('refuses forged and foreign codes, and writes nothing', async () => {
    const { fair, member } = await stand()
    const strange = await buildTicket()
    expect(await visit(member, fair.id, strange.id)).toMatchObject([{ outcome: 'refused', reason: 'other-fair' }])
    expect(await noteVisitByHand(member, fair.id, { scanId: newId(), code: `${ticketCode(newId()).slice(0, 30)}!` })).toMatchObject({
      outcome: 'refused',
      reason: 'foreign',
    })
    expect((await listLeads(member, fair.id, {})).counts.people).toBe(0)
  })

  it('is noted once, by its own exhibitor', async () => {
    const { fair, member } = await stand()
    const { fair: elsewhere, member: stranger } = await stand()
    const ticket = await buildTicket({ fair_id: fair.id })
    const [answer] = await visit(member, fair.id, ticket.id)
    const note = { intent: 'note' as const, leadId: answer?.leadId ?? '', interest: 'order' as const, note: 'Cần báo giá dây chuyền sấy' }
    await Promise.all([noteLead(member, fair.id, note), noteLead(member, fair.id, note)])
    expect(await leadsOf(member, fair.id)).toMatchObject([{ interest: 'order', note: note.note }])
    const acts = await db().selectFrom('audit').select('act').where('subject_id', '=', note.leadId).execute()
    expect(acts).toEqual([{ act: 'attendance.note-lead' }])
    await expect(noteLead(stranger, elsewhere.id, note)).rejects.toMatchObject({ status: 404 })
    await expect(noteLead(stranger, fair.id, note)).rejects.toMatchObject({ status: 404 })
  })
})
