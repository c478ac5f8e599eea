import { buildOfficer } from '#server/identity/identity.fixtures'
import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import { at } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { buildDeal, buildSides } from '../deals.fixtures'
import { mayListen } from '../deals.live'
import { sendMessage } from './messages'
import { markSeen, tellLater } from './reading'

const say = (dealId: string, body = 'Xin chào', id = newId()) => ({ id, dealId, body })
const messagesOf = (dealId: string) =>
  db().selectFrom('deal_message').selectAll().where('deal_id', '=', dealId).orderBy('position').execute()
const noticesTo = async (member: Member, dealId: string) =>
  (
    await db()
      .selectFrom('notification')
      .select('kind')
      .where('account_id', '=', member.accountId)
      .where('path', '=', `/deals/${dealId}`)
      .execute()
  ).length

async function talk() {
  const deal = await buildDeal()
  return { dealId: deal.id, ...(await buildSides(deal)) }
}

describe('sendMessage', () => {
  it('stores what is said, tells the room and leaves a trace', async () => {
    const { dealId, enterprise } = await talk()
    await sendMessage(enterprise, say(dealId, 'Giá bao nhiêu?'))
    expect(await messagesOf(dealId)).toMatchObject([{ body: 'Giá bao nhiêu?', side: 'enterprise', account_id: enterprise.accountId }])
    const events = await db().selectFrom('event').select('name').where(sql<string>`payload ->> 'dealId'`, '=', dealId).execute()
    expect(events).toEqual([{ name: 'deals.message-sent' }])
    const acts = await db().selectFrom('audit').select(['act', 'details']).where('subject_id', '=', dealId).execute()
    expect(acts).toMatchObject([{ act: 'deals.send-message' }])
    expect(JSON.stringify(acts)).not.toContain('Giá bao nhiêu')
  })

  it('stores the same message once, and refuses another person’s id', async () => {
    const { dealId, supplier, enterprise } = await talk()
    const input = say(dealId)
    await Promise.all([sendMessage(enterprise, input), sendMessage(enterprise, input)])
    expect(await messagesOf(dealId)).toHaveLength(1)
    await expect(sendMessage(supplier, input)).rejects.toThrow(NotFound)
  })

  it('is for writers of the two sides and the Office as broker, while they talk', async () => {
    const { dealId, supplier } = await talk()
    await sendMessage(await buildOfficer(), say(dealId))
    expect(await messagesOf(dealId)).toMatchObject([{ side: 'office' }])
    const viewer = await buildMember({ organisationId: supplier.organisation.id, role: 'viewer' })
    await expect(sendMessage(viewer, say(dealId))).rejects.toThrow(Forbidden)
    await expect(sendMessage(await buildMember(), say(dealId))).rejects.toThrow(NotFound)
    const asked = await buildDeal({ state: 'proposed', supplier_accepted_at: null })
    await expect(sendMessage((await buildSides(asked)).enterprise, say(asked.id))).rejects.toThrow(WrongState)
  })
})

describe('notices of messages', () => {
  it('go once to each member of the other side until they have read', async () => {
    const { dealId, supplier, enterprise } = await talk()
    const colleague = await buildMember({ organisationId: supplier.organisation.id, role: 'viewer' })
    for (const body of ['Một', 'Hai', 'Ba']) await sendMessage(enterprise, say(dealId, body))
    expect(await noticesTo(supplier, dealId)).toBe(1)
    expect(await noticesTo(colleague, dealId)).toBe(1)
    expect(await noticesTo(enterprise, dealId)).toBe(0)
    const last = (await messagesOf(dealId)).at(-1)?.position ?? 0
    await at(new Date(Date.now() - 600_000), () => markSeen(supplier, dealId, last))
    await sendMessage(enterprise, say(dealId, 'Bốn'))
    expect(await noticesTo(supplier, dealId)).toBe(2)
    expect(await noticesTo(colleague, dealId)).toBe(1)
  })

  it('leave in peace who is in the room, and reach them later where they have gone', async () => {
    const { dealId, supplier, enterprise } = await talk()
    await markSeen(supplier, dealId, 0)
    await sendMessage(enterprise, say(dealId))
    expect(await noticesTo(supplier, dealId)).toBe(0)
    await tellLater({ dealId })
    await tellLater({ dealId })
    expect(await noticesTo(supplier, dealId)).toBe(1)
    expect(await noticesTo(enterprise, dealId)).toBe(0)
  })

  it('reach the officer who has spoken in the room', async () => {
    const { dealId, supplier } = await talk()
    const officer = await buildOfficer()
    await sendMessage(officer, say(dealId))
    // An hour on the officer has left the room; meanwhile they would only be told later.
    await at(new Date(Date.now() + 3_600_000), () => sendMessage(supplier, say(dealId)))
    const notices = await db().selectFrom('notification').select('kind').where('account_id', '=', officer.accountId).execute()
    expect(notices).toHaveLength(1)
  })
})

describe('markSeen', () => {
  it('never goes back, never beyond the last message, and never for a stranger', async () => {
    const { dealId, supplier, enterprise } = await talk()
    await sendMessage(enterprise, say(dealId))
    const [message] = await messagesOf(dealId)
    await markSeen(supplier, dealId, 10 ** 12)
    await markSeen(supplier, dealId, 0)
    const row = await db()
      .selectFrom('deal_reading')
      .selectAll()
      .where('deal_id', '=', dealId)
      .where('account_id', '=', supplier.accountId)
      .executeTakeFirst()
    expect(row?.seen_position).toBe(message?.position)
    await expect(markSeen(await buildMember(), dealId, 1)).rejects.toThrow(NotFound)
  })
})

describe('the live room', () => {
  it('lets in both sides, viewers too, and the Office; nobody else', async () => {
    const { dealId, supplier, enterprise } = await talk()
    const viewer = await buildMember({ organisationId: enterprise.organisation.id, role: 'viewer' })
    const stranger = await buildMember()
    const answers = await Promise.all(
      [supplier, enterprise, viewer, await buildOfficer(), stranger].map((actor) => mayListen(actor, dealId)),
    )
    expect(answers).toEqual([true, true, true, true, false])
    expect(await mayListen({ ...supplier, organisation: stranger.organisation }, dealId)).toBe(false)
    expect(await mayListen(supplier, newId())).toBe(false)
  })
})
