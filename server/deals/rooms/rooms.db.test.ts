import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildMember, buildOrganisation } from '#server/organisations/organisations.fixtures'
import { db } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import {
  acceptDeal,
  countActiveDeals,
  declineDeal,
  getDealRoom,
  listAllDeals,
  listDeals,
  openDeal,
  prepareDeal,
  proposeTerms,
  sendMessage,
} from '../deals'
import { buildAgreedDeal, buildDeal, buildOffer, buildSides, buildWish } from '../deals.fixtures'

/** A technology, and an anonymous need of an enterprise whose name and id are easily found in any text. */
async function secret() {
  const supplier = await buildMember({ kind: 'institute' })
  const technology = await buildOffer({ organisation_id: supplier.organisation.id })
  const hidden = await buildOrganisation({ name_vi: 'Công ty Dệt nhuộm Ẩn Danh', name_en: 'Hidden Dyeing Co', phone: '0312345678' })
  const enterprise = await buildMember({ organisationId: hidden.id })
  await db().updateTable('account').set({ name: 'Người Giấu Tên' }).where('id', '=', enterprise.accountId).execute()
  const need = await buildWish({ organisation_id: hidden.id, anonymous: true })
  const traces = [hidden.id, 'Ẩn Danh', 'Hidden Dyeing', '0312345678', 'Giấu Tên', enterprise.accountId, enterprise.email]
  return { supplier, technology, enterprise, need, traces }
}

/** Everything that a supplier's person is sent about a deal. */
async function sentTo(supplier: Awaited<ReturnType<typeof buildMember>>, dealId: string, technologyId: string, needId: string) {
  const notices = await db()
    .selectFrom('notification')
    .select(['kind', 'details', 'path'])
    .where('account_id', '=', supplier.accountId)
    .execute()
  const letters = await db()
    .selectFrom('mail')
    .select(['subject', 'body_text', 'body_html'])
    .where('recipient', '=', supplier.email)
    .execute()
  return JSON.stringify([
    await getDealRoom(supplier, dealId),
    await listDeals(supplier),
    await listDeals(supplier, { group: 'closed' }),
    await prepareDeal(supplier, technologyId, { needId }),
    notices,
    letters,
  ])
}

const expectNone = (text: string, traces: string[]) => expect(traces.filter((trace) => text.includes(trace))).toEqual([])

describe('an anonymous enterprise', () => {
  it('is in nothing that the supplier is sent, until it accepts', async () => {
    const { supplier, technology, enterprise, need, traces } = await secret()
    const id = newId()
    await openDeal(supplier, { id, technologyId: technology.id, needId: need.id, message: 'Chúng tôi có công nghệ này.' })
    expectNone(await sentTo(supplier, id, technology.id, need.id), traces)
    expect(await getDealRoom(enterprise, id)).toMatchObject({
      side: 'enterprise',
      unknownToSupplier: true,
      enterprise: { vi: 'Công ty Dệt nhuộm Ẩn Danh' },
    })
    await acceptDeal(enterprise, id)
    expect((await getDealRoom(supplier, id)).enterprise).toMatchObject({ vi: 'Công ty Dệt nhuộm Ẩn Danh' })
    expect((await listDeals(supplier)).deals[0]?.other?.vi).toBe('Công ty Dệt nhuộm Ẩn Danh')
  })

  it('stays unknown for good where it declines', async () => {
    const { supplier, technology, enterprise, need, traces } = await secret()
    const id = newId()
    await openDeal(supplier, { id, technologyId: technology.id, needId: need.id, message: 'Chào đơn vị.' })
    await declineDeal(enterprise, id, { reason: 'no-capacity', note: 'Để sau.' })
    // Published under its name later, the enterprise has still not told this supplier that it was the one.
    await db().updateTable('need').set({ anonymous: false, state: 'draft' }).where('id', '=', need.id).execute()
    const room = await getDealRoom(supplier, id)
    expect(room).toMatchObject({ enterprise: null, closing: { note: 'Để sau.', side: 'enterprise' } })
    expectNone(JSON.stringify([room, await listDeals(supplier, { group: 'closed' })]), traces)
  })

  it('is as unknown where the Office brokers and the supplier answers first', async () => {
    const { supplier, technology, enterprise, need, traces } = await secret()
    const id = newId()
    await openDeal(await buildOfficer(), { id, technologyId: technology.id, needId: need.id, message: 'Sở mời hai bên trao đổi.' })
    await acceptDeal(supplier, id)
    expectNone(await sentTo(supplier, id, technology.id, need.id), traces)
    await acceptDeal(enterprise, id)
    expect((await getDealRoom(supplier, id)).enterprise).not.toBeNull()
  })

  it('is known where it asks itself, by its own choice', async () => {
    const { supplier, technology, enterprise, need } = await secret()
    const id = newId()
    await openDeal(enterprise, { id, technologyId: technology.id, needId: need.id, message: 'Xin báo giá.' })
    expect((await getDealRoom(supplier, id)).enterprise).toMatchObject({ en: 'Hidden Dyeing Co' })
  })
})

describe('getDealRoom', () => {
  it('is for the two sides, viewers too, and the Office', async () => {
    const deal = await buildDeal()
    const { supplier, enterprise } = await buildSides(deal)
    const viewer = await buildMember({ organisationId: deal.supplier_organisation_id, role: 'viewer' })
    expect((await getDealRoom(viewer, deal.id)).can).toEqual({
      accept: false,
      decline: false,
      write: false,
      'propose-terms': false,
      'confirm-terms': false,
      'record-memorandum': false,
      'record-contract': false,
      disclose: false,
      end: false,
    })
    expect((await getDealRoom(supplier, deal.id)).can).toMatchObject({ write: true, end: true, disclose: true, 'record-memorandum': false })
    expect((await getDealRoom(enterprise, deal.id)).can).toMatchObject({ write: true, disclose: false })
    expect((await getDealRoom(await buildOfficer(), deal.id)).can).toMatchObject({
      write: true,
      'record-memorandum': true,
      disclose: false,
    })
    const stranger = await buildMember()
    await expect(getDealRoom(stranger, deal.id)).rejects.toThrow(NotFound)
    await expect(getDealRoom({ ...supplier, organisation: stranger.organisation }, deal.id)).rejects.toThrow(Forbidden)
  })

  it('tells what happened in its order, with the words of the terms that are asked for only', async () => {
    const deal = await buildDeal()
    const { supplier, enterprise } = await buildSides(deal)
    await sendMessage(enterprise, { id: newId(), dealId: deal.id, body: 'Giá bao nhiêu?' })
    await proposeTerms(supplier, { dealId: deal.id, basedOn: 0, body: 'Bản đầu.' })
    await proposeTerms(enterprise, { dealId: deal.id, basedOn: 1, body: 'Bản hai.' })
    const room = await getDealRoom(supplier, deal.id)
    expect(room.entries.map(({ kind }) => kind)).toEqual(['opened', 'accepted', 'message', 'proposed-terms', 'proposed-terms'])
    expect(room.terms.map(({ version, body }) => [version, body])).toEqual([
      [2, 'Bản hai.'],
      [1, null],
    ])
    expect((await getDealRoom(supplier, deal.id, { version: 1 })).terms[1]?.body).toBe('Bản đầu.')
    expect(room).toMatchObject({ awaited: 'confirm', unreadUpTo: expect.any(Number) })
    expect(await getDealRoom(enterprise, deal.id)).toMatchObject({ awaited: 'their-confirmation', unreadUpTo: undefined })
  })

  it('shows long talks page by page, and not more than a page can bear', async () => {
    const deal = await buildDeal()
    const { supplier, enterprise } = await buildSides(deal)
    for (let index = 1; index <= 7; index++) {
      await sendMessage(index % 2 ? supplier : enterprise, { id: newId(), dealId: deal.id, body: `${index} ${'dài '.repeat(700)}` })
    }
    const spoken = (room: Awaited<ReturnType<typeof getDealRoom>>) =>
      room.entries.flatMap((entry) => (entry.kind === 'message' ? [entry.body[0]] : []))
    const last = await getDealRoom(supplier, deal.id)
    expect(spoken(last)).toEqual(['5', '6', '7'])
    const middle = await getDealRoom(supplier, deal.id, { before: last.older })
    expect(spoken(middle)).toEqual(['2', '3', '4'])
    const first = await getDealRoom(supplier, deal.id, { before: middle.older })
    expect(spoken(first)).toEqual(['1'])
    expect(first.entries.map(({ kind }) => kind)).toEqual(['opened', 'accepted', 'message'])
    expect(first.older).toBeUndefined()
  })
})

describe('lists', () => {
  it('give each side its own deals by state, and count what is unread', async () => {
    const enterprise = await buildMember()
    const mine = { enterprise_organisation_id: enterprise.organisation.id }
    const open = await buildDeal(mine)
    await buildDeal({ ...mine, state: 'ended' })
    await buildAgreedDeal(mine)
    await buildDeal()
    const supplier = await buildMember({ organisationId: open.supplier_organisation_id })
    await sendMessage(supplier, { id: newId(), dealId: open.id, body: 'Xin chào' })
    const list = await listDeals(enterprise)
    expect(list.counts).toEqual({ active: 1, agreed: 1, closed: 1 })
    expect(await countActiveDeals(enterprise)).toBe(list.counts.active)
    expect(list.deals).toMatchObject([{ id: open.id, unread: 1, last: { body: 'Xin chào', mine: false }, side: 'enterprise' }])
    expect((await listDeals(enterprise, { group: 'closed' })).deals).toHaveLength(1)
  })

  it('give the Office all of them, and those where nothing happens', async () => {
    const officer = await buildOfficer()
    const quiet = await buildDeal({ updated_at: new Date(Date.now() - 20 * 86_400_000) })
    const found = await listAllDeals(officer, { quiet: true, organisationId: quiet.supplier_organisation_id })
    expect(found.deals.map(({ id }) => id)).toEqual([quiet.id])
    await expect(listAllDeals(await buildMember())).rejects.toThrow(Forbidden)
  })
})
