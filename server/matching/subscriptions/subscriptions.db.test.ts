import { buildOfficer } from '#server/identity/identity.fixtures'
import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { type Member, buildMember } from '#server/organisations/organisations.fixtures'
import { visitor } from '#server/platform/actor'
import { db, transact } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { describe, expect, it } from 'vitest'
import { buildMatch } from '../matching.fixtures'
import { tellUntold } from '../scoring/telling'
import { sendDailyLetters, sendWeeklyLetters } from './letters'
import { stopToken } from './stopping'
import { lockWaiting } from './subscriptions.queries'
import { chooseRecordRhythm, chooseRhythm, getRecordRhythm, listSubscriptions, stopLetters } from './subscriptions'

const lettersTo = (email: string) =>
  db().selectFrom('mail').selectAll().where('recipient', '=', email).where('stop_address', 'is not', null).execute()
const noticesOf = async (accountId: string) =>
  (
    await db()
      .selectFrom('notification')
      .select('kind')
      .where('account_id', '=', accountId)
      .where('kind', '~', '^(matching|subscriptions):')
      .execute()
  ).map(({ kind }) => kind)
const guest = { ...visitor, address: '10.8.0.1' }

/** A need with new suggestions that nobody has been told of. */
async function buildNews(author: Member, count = 1, overrides: Parameters<typeof buildMatch>[0] = {}) {
  const need = await buildPublishedNeed({ author })
  const matches = []
  for (let made = 0; made < count; made++) matches.push(await buildMatch({ need_id: need.id, untold: 'technology', ...overrides }))
  return { need, matches }
}

/** An enterprise's owner who hears by letter, and a colleague who chose nothing. */
async function buildPair(rhythm: 'daily' | 'weekly' | 'never') {
  const owner = await buildMember()
  const colleague = await buildMember({ organisationId: owner.organisation.id, role: 'viewer' })
  await chooseRhythm(owner, owner.organisation.id, rhythm)
  return { owner, colleague }
}

describe('news of suggestions', () => {
  it('come at once, unless a person chose otherwise for themselves', async () => {
    const { owner, colleague } = await buildPair('never')
    await buildNews(owner)
    await tellUntold()
    expect(await noticesOf(colleague.accountId)).toEqual(['matching:notices.reached-need'])
    expect(await noticesOf(owner.accountId)).toEqual([])
    await sendDailyLetters()
    expect(await lettersTo(owner.email)).toEqual([])
  })

  it('come in one letter a day, once, with the best first, the reasons and a way to stop', async () => {
    const { owner } = await buildPair('daily')
    await buildNews(owner, 2)
    await buildNews(owner, 1, { score: 90 })
    await tellUntold()
    expect(await noticesOf(owner.accountId)).toEqual([])
    await Promise.all([sendDailyLetters(), sendDailyLetters()])
    const letters = await lettersTo(owner.email)
    expect(letters).toHaveLength(1)
    expect(letters[0]?.subject).toBe('3 gợi ý kết nối mới')
    expect(letters[0]?.body_text.indexOf('90 điểm')).toBeLessThan(letters[0]?.body_text.indexOf('71,5 điểm') ?? -1)
    expect(letters[0]?.stop_address).toContain('/stop-letters?token=')
    expect(await noticesOf(owner.accountId)).toEqual(['subscriptions:notices.daily'])
    await sendDailyLetters()
    expect(await lettersTo(owner.email)).toHaveLength(1)
  })

  it('never tell twice of the same suggestion, nor of one that was decided meanwhile', async () => {
    const { owner } = await buildPair('weekly')
    const { matches } = await buildNews(owner, 2)
    await tellUntold()
    const gone = matches[1]?.id ?? ''
    await db().updateTable('match').set({ state: 'outdated' }).where('id', '=', gone).execute()
    await sendDailyLetters()
    expect(await lettersTo(owner.email)).toEqual([])
    await sendWeeklyLetters()
    expect((await lettersTo(owner.email)).map(({ subject }) => subject)).toEqual(['1 gợi ý kết nối mới trong tuần'])
    for (const { id } of matches) await db().updateTable('match').set({ untold: 'need', state: 'suggested' }).where('id', '=', id).execute()
    await tellUntold()
    await sendWeeklyLetters()
    expect(await lettersTo(owner.email)).toHaveLength(1)
  })

  it('lose nothing where the job is killed half-way', async () => {
    const { owner } = await buildPair('daily')
    await buildNews(owner)
    await tellUntold()
    const killed = transact(async (tx) => {
      expect(await lockWaiting(tx, owner.accountId, owner.organisation.id)).toHaveLength(1)
      // Another worker meanwhile writes none of it twice.
      await sendDailyLetters()
      throw new Error('killed')
    })
    await expect(killed).rejects.toThrow('killed')
    expect(await lettersTo(owner.email)).toEqual([])
    await sendDailyLetters()
    expect(await lettersTo(owner.email)).toHaveLength(1)
  })

  it('go to nobody who has left, and are written in the reader’s language', async () => {
    const { owner, colleague } = await buildPair('daily')
    await chooseRhythm(colleague, owner.organisation.id, 'daily')
    await buildNews(owner)
    await tellUntold()
    await db().deleteFrom('membership').where('account_id', '=', colleague.accountId).execute()
    await db().updateTable('account').set({ locale: 'en' }).where('id', '=', owner.accountId).execute()
    await sendDailyLetters()
    expect(await lettersTo(colleague.email)).toEqual([])
    expect((await lettersTo(owner.email))[0]).toMatchObject({
      subject: '1 new suggestion',
      stop_address: expect.stringContaining('/en/stop-letters'),
    })
  })
})

describe('a choice', () => {
  it('for one record goes before that for the organisation', async () => {
    const { owner } = await buildPair('never')
    const { need } = await buildNews(owner)
    await chooseRecordRhythm(owner, 'need', need.id, 'at-once')
    expect(await getRecordRhythm(owner, 'need', need.id)).toEqual({ own: 'at-once', general: 'never' })
    await tellUntold()
    expect(await noticesOf(owner.accountId)).toEqual(['matching:notices.reached-need'])
    expect((await listSubscriptions(owner))[0]).toMatchObject({
      rhythm: 'never',
      records: [{ side: 'need', id: need.id, rhythm: 'at-once' }],
    })
    await chooseRecordRhythm(owner, 'need', need.id, 'as-organisation')
    expect(await getRecordRhythm(owner, 'need', need.id)).toEqual({ own: null, general: 'never' })
  })

  it('takes what waits with it', async () => {
    const { owner } = await buildPair('weekly')
    await buildNews(owner)
    await tellUntold()
    await chooseRhythm(owner, owner.organisation.id, 'daily')
    await sendDailyLetters()
    expect(await lettersTo(owner.email)).toHaveLength(1)
    await buildNews(owner)
    await tellUntold()
    await chooseRhythm(owner, owner.organisation.id, 'never')
    await sendDailyLetters()
    expect(await lettersTo(owner.email)).toHaveLength(1)
  })

  it('is one’s own, and leaves an audit row', async () => {
    const owner = await buildMember()
    const stranger = await buildMember()
    await expect(chooseRhythm(stranger, owner.organisation.id, 'daily')).rejects.toThrow(NotFound)
    const { need } = await buildNews(owner)
    await expect(chooseRecordRhythm(stranger, 'need', need.id, 'daily')).rejects.toThrow(NotFound)
    await expect(chooseRecordRhythm(await buildOfficer(), 'need', need.id, 'daily')).rejects.toThrow(Forbidden)
    await chooseRhythm(owner, owner.organisation.id, 'daily')
    const acts = await db()
      .selectFrom('audit')
      .select('act')
      .where('account_id', '=', owner.accountId)
      .where('act', '=', 'matching.subscribe')
      .execute()
    expect(acts).toHaveLength(1)
  })
})

describe('the link in a letter', () => {
  it('stops the letters without signing in, once or twice', async () => {
    const { owner } = await buildPair('daily')
    await buildNews(owner)
    await tellUntold()
    const token = stopToken({ accountId: owner.accountId, organisationId: owner.organisation.id })
    await Promise.all([stopLetters(guest, token), stopLetters(guest, token)])
    await stopLetters(guest, token)
    expect((await listSubscriptions(owner))[0]?.rhythm).toBe('never')
    await sendDailyLetters()
    expect(await lettersTo(owner.email)).toEqual([])
    const acts = await db()
      .selectFrom('audit')
      .select('act')
      .where('subject_id', '=', owner.accountId)
      .where('act', '=', 'matching.stop-letters')
      .execute()
    expect(acts).toHaveLength(1)
  })

  it('serves its own person alone', async () => {
    const [owner, other] = [await buildMember(), await buildMember()]
    const token = stopToken({ accountId: owner.accountId, organisationId: owner.organisation.id })
    for (const forged of ['', 'x', token.replace(owner.accountId, other.accountId), token.slice(0, -1)]) {
      await expect(stopLetters(guest, forged)).rejects.toThrow(NotFound)
    }
  })
})
