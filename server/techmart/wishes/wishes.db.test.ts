import { buildMember } from '#server/organisations/organisations.fixtures'
import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { describe, expect, it } from 'vitest'
import { type Stage, buildStage, buildSuggestion } from '../meetings/meetings.fixtures'
import { buildRegistration } from '../techmart.fixtures'
import { answerWish, askWish, getAvailability, getWishes, stateAvailability, withdrawWish } from './wishes'
import { LANGUAGES, askSchema, availabilitySchema, wishPageSchema } from './wishes.schema'

const to = (organisationId: string, kind: 'must' | 'would' | 'not' = 'must', id = newId()) => ({ id, kind, organisationId, note: '' })
const ask = (s: Stage, kind: 'must' | 'would' | 'not' = 'must', id?: string) =>
  askWish(s.enterprise, s.fair.id, to(s.supplier.organisation.id, kind, id))
const stateOf = async (id: string) => (await db().selectFrom('wish').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const acts = async (id: string) =>
  (
    await db().selectFrom('audit').select('act').where('subject_kind', '=', 'wish').where('subject_id', '=', id).orderBy('id').execute()
  ).map(({ act }) => act)
const toldOf = async (who: Actor) =>
  (
    await db().selectFrom('notification').select('kind').where('account_id', '=', who.accountId).where('kind', 'like', 'wishes:%').execute()
  ).map(({ kind }) => kind.replace('wishes:notices.', ''))

describe('asking', () => {
  it('tells the other side, which accepts or declines; the asker hears of it', async () => {
    const s = await buildStage()
    const { id, state } = await ask(s)
    expect(state).toBe('asked')
    expect(await toldOf(s.supplier)).toEqual(['asked'])
    const seen = await getWishes(s.supplier, s.fair.id)
    expect(seen.asked).toMatchObject([{ id, kind: 'must', can: { accept: true, decline: true } }])
    await answerWish(s.supplier, id, 'accept')
    expect(await toldOf(s.enterprise)).toEqual(['accepted'])
    await expect(answerWish(s.supplier, id, 'accept')).rejects.toMatchObject({ status: 409 })
    await answerWish(s.supplier, id, 'decline')
    expect(await stateOf(id)).toBe('declined')
    expect(await acts(id)).toEqual(['techmart.wish', 'techmart.accept-wish', 'techmart.decline-wish'])
    await expect(ask(s, 'would')).rejects.toMatchObject({ status: 409 })
  })

  it('sent twice at once is one wish, and the word may change', async () => {
    const s = await buildStage()
    const id = newId()
    const both = await Promise.all([ask(s, 'must', id), ask(s, 'must', id)])
    expect(both.map((wish) => wish.id)).toEqual([id, id])
    expect(await acts(id)).toEqual(['techmart.wish'])
    expect(await ask(s, 'would')).toEqual({ id, state: 'asked' })
    expect(await toldOf(s.supplier)).toEqual(['asked'])
  })

  it('is mutual where both ask, also at the same moment', async () => {
    const s = await buildStage()
    await buildSuggestion(s)
    const [one, other] = await Promise.all([ask(s), askWish(s.supplier, s.fair.id, to(s.enterprise.organisation.id, 'would'))])
    expect([await stateOf(one.id), await stateOf(other.id)]).toEqual(['accepted', 'accepted'])
    expect((await getWishes(s.enterprise, s.fair.id)).mine).toMatchObject([{ mutual: true }])
    expect((await getWishes(s.supplier, s.fair.id)).asked).toMatchObject([{ mutual: true }])
    await withdrawWish(s.enterprise, one.id)
    expect((await getWishes(s.supplier, s.fair.id)).mine).toMatchObject([{ mutual: false, state: 'accepted' }])
  })

  it('belongs to owners and editors of accepted organisations, at a fair that goes on', async () => {
    const s = await buildStage()
    const viewer = await buildMember({ organisationId: s.enterprise.organisation.id, role: 'viewer' })
    await expect(askWish(viewer, s.fair.id, to(s.supplier.organisation.id))).rejects.toMatchObject({ status: 403 })
    const stranger = await buildMember()
    await expect(askWish(stranger, s.fair.id, to(s.supplier.organisation.id))).rejects.toMatchObject({ status: 409 })
    await expect(getWishes(stranger, s.fair.id)).rejects.toMatchObject({ status: 404 })
    const { id } = await ask(s)
    await expect(answerWish(stranger, id, 'accept')).rejects.toMatchObject({ status: 404 })
    await expect(withdrawWish(s.supplier, id)).rejects.toMatchObject({ status: 404 })
    await expect(answerWish(s.enterprise, id, 'accept')).rejects.toMatchObject({ status: 404 })
    await db().updateTable('fair').set({ state: 'closed' }).where('id', '=', s.fair.id).execute()
    await expect(ask(s, 'would')).rejects.toMatchObject({ status: 409 })
  })
})

describe('a "not"', () => {
  it('is told to nobody, and keeps the other side from being heard', async () => {
    const s = await buildStage()
    await buildSuggestion(s)
    const { id } = await askWish(s.supplier, s.fair.id, to(s.enterprise.organisation.id, 'not'))
    expect(await toldOf(s.enterprise)).toEqual([])
    expect((await getWishes(s.enterprise, s.fair.id)).asked).toEqual([])
    expect((await getWishes(s.supplier, s.fair.id)).suggestions).toEqual([])
    // To the other side all looks as ever: it may ask, and waits.
    expect((await getWishes(s.enterprise, s.fair.id)).suggestions).toHaveLength(1)
    expect((await ask(s)).state).toBe('asked')
    expect(await toldOf(s.supplier)).toEqual([])
    expect((await getWishes(s.supplier, s.fair.id)).asked).toEqual([])
    await expect(answerWish(s.enterprise, id, 'accept')).rejects.toMatchObject({ status: 404 })
    await withdrawWish(s.supplier, id)
    expect((await getWishes(s.supplier, s.fair.id)).asked).toHaveLength(1)
  })
})

describe('suggestions', () => {
  it('are the matches between those who come, the best first, with reasons, until a wish is there', async () => {
    const s = await buildStage()
    await buildSuggestion(s, 82)
    const [first] = (await getWishes(s.supplier, s.fair.id)).suggestions
    expect(first).toMatchObject({ score: 82, reasons: [], name_vi: s.enterprise.organisation.name })
    await askWish(s.supplier, s.fair.id, { id: newId(), kind: 'would', matchId: first?.id ?? '', note: '' })
    expect((await getWishes(s.supplier, s.fair.id)).suggestions).toEqual([])
    expect((await getWishes(s.enterprise, s.fair.id)).asked).toMatchObject([{ need_vi: expect.any(String) }])
  })

  it('never show a supplier whose an anonymous need is; its enterprise asks, where it consented', async () => {
    const s = await buildStage({ anonymous: true })
    const matchId = await buildSuggestion(s)
    expect((await getWishes(s.supplier, s.fair.id)).suggestions).toEqual([])
    const by = { id: newId(), kind: 'must' as const, matchId, note: '' }
    await expect(askWish(s.supplier, s.fair.id, by)).rejects.toMatchObject({ status: 404 })
    await expect(askWish(s.supplier, s.fair.id, to(s.enterprise.organisation.id))).rejects.toMatchObject({ status: 404 })
    expect((await getWishes(s.enterprise, s.fair.id)).suggestions).toEqual([])
    await db()
      .updateTable('fair_registration')
      .set({ reveals_needs: true })
      .where('organisation_id', '=', s.enterprise.organisation.id)
      .execute()
    expect((await getWishes(s.supplier, s.fair.id)).suggestions).toEqual([])
    expect((await getWishes(s.enterprise, s.fair.id)).suggestions).toMatchObject([{ id: matchId, anonymous: true }])
    await askWish(s.enterprise, s.fair.id, by)
    expect((await getWishes(s.supplier, s.fair.id)).asked).toMatchObject([{ name_vi: s.enterprise.organisation.name }])
  })

  it('leave visitors unnamed, and let anybody choose an exhibitor by name', async () => {
    const s = await buildStage()
    const visitor = await buildMember()
    await buildRegistration({ fair_id: s.fair.id, organisation_id: visitor.organisation.id })
    await expect(askWish(s.supplier, s.fair.id, to(visitor.organisation.id))).rejects.toMatchObject({ status: 404 })
    const page = await getWishes(visitor, s.fair.id, { text: s.supplier.organisation.name.slice(-8) })
    expect(page.exhibitors).toMatchObject([{ organisation_id: s.supplier.organisation.id }])
    expect((await getWishes(visitor, s.fair.id, { text: '%' })).exhibitors).toEqual([])
    await askWish(visitor, s.fair.id, to(s.supplier.organisation.id))
    // Having been asked, the exhibitor may ask as well.
    expect((await askWish(s.supplier, s.fair.id, to(visitor.organisation.id))).state).toBe('accepted')
  })
})

describe('availability', () => {
  const input = (s: Stage, over: object = {}) => ({
    halves: [`${s.fair.starts_on} morning`],
    busy: [],
    languages: ['en' as const],
    ...over,
  })

  it('is stated once however often it is sent, and means the whole fair until then', async () => {
    const s = await buildStage()
    expect(await getAvailability(s.enterprise, s.fair.id)).toEqual({ away: [], languages: [], most_meetings: null })
    await Promise.all([stateAvailability(s.enterprise, s.fair.id, input(s)), stateAvailability(s.enterprise, s.fair.id, input(s))])
    const { away } = await getAvailability(s.enterprise, s.fair.id)
    expect(away).toEqual([`${s.fair.starts_on} afternoon`, `${s.fair.ends_on} afternoon`, `${s.fair.ends_on} morning`])
    const rows = await db()
      .selectFrom('audit')
      .select('id')
      .where('act', '=', 'techmart.state-availability')
      .where('subject_id', '=', s.fair.id)
      .execute()
    expect(rows).toHaveLength(1)
  })

  it('refuses times that the fair does not have, viewers, and those who were not accepted', async () => {
    const s = await buildStage()
    await expect(stateAvailability(s.enterprise, s.fair.id, input(s, { halves: ['2020-01-01 morning'] }))).rejects.toMatchObject({
      status: 422,
    })
    await expect(stateAvailability(s.enterprise, s.fair.id, input(s, { halves: [] }))).rejects.toMatchObject({ status: 422 })
    await expect(stateAvailability(s.enterprise, s.fair.id, input(s, { busy: [`${s.fair.starts_on} 08:31`] }))).rejects.toMatchObject({
      status: 422,
    })
    await expect(stateAvailability(await buildMember(), s.fair.id, input(s))).rejects.toMatchObject({ status: 409 })
    const viewer = await buildMember({ organisationId: s.enterprise.organisation.id, role: 'viewer' })
    await expect(stateAvailability(viewer, s.fair.id, input(s))).rejects.toMatchObject({ status: 403 })
  })
})

describe('forms', () => {
  it('name one organisation or one match, and nothing else', () => {
    expect(askSchema.safeParse({ id: 'a', kind: 'must' }).success).toBe(false)
    expect(askSchema.safeParse({ id: 'a', kind: 'must', matchId: 'm', organisationId: 'o' }).success).toBe(false)
    expect(wishPageSchema.safeParse({ intent: 'ask', id: 'a', kind: 'not', matchId: 'm' }).success).toBe(true)
    expect(wishPageSchema.safeParse({ intent: 'ask', id: 'a', kind: 'not' }).success).toBe(false)
    expect(availabilitySchema.safeParse({ languages: [...LANGUAGES], mostMeetings: 0 }).success).toBe(false)
  })
})
