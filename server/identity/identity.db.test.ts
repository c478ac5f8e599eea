import { resolveActor } from '#server/organisations/acting'
import { visitor } from '#server/platform/actor'
import { at } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Invalid } from '#server/platform/errors'
import argon2 from '@node-rs/argon2'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { confirmEmail, sendSignUpLetter, signIn, signOut, signUp } from './identity'
import { buildAccount, buildSession, fixturePassword } from './identity.fixtures'

const [hash, verify] = [vi.spyOn(argon2, 'hash'), vi.spyOn(argon2, 'verify')]
afterAll(() => vi.restoreAllMocks())

const details = { userAgent: 'test', address: null }
const from = { locale: 'vi' as const, requestId: 'r', address: null }
const acts = async (accountId: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', accountId).orderBy('id').execute()).map(({ act }) => act)
const visitorAt = (address: string) => ({ ...visitor, address })

async function lastToken(email: string) {
  const letter = await db()
    .selectFrom('mail')
    .select('body_text')
    .where('recipient', '=', email)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return /token=([\w-]+)/.exec(letter.body_text)?.[1] ?? ''
}

const queued = async (task: string) =>
  (
    await db()
      .withTables<{ 'graphile_worker.jobs': { task_identifier: string; key: string } }>()
      .selectFrom('graphile_worker.jobs')
      .select(['key'])
      .where('task_identifier', '=', task)
      .execute()
  ).map(({ key }) => key)

describe('signUp', () => {
  const input = { name: 'Lê Thị Hoa', email: 'hoa@test.example', password: 'bốn con cá chép' }

  it('opens an account that signs in once its address is confirmed', async () => {
    await signUp(visitor, input)
    await sendSignUpLetter({ email: input.email, locale: 'vi' })
    await expect(signIn(visitor, input, details)).rejects.toMatchObject({ fields: { '': ['identity:problems.unconfirmed'] } })
    const token = await lastToken(input.email)
    await confirmEmail(visitor, token)
    await expect(confirmEmail(visitor, token)).rejects.toThrow(Invalid)
    const { token: session } = await signIn(visitor, input, details)
    expect(await resolveActor(session, from)).toMatchObject({ email: input.email, office: false, awaitsSecondFactor: false })
    const account = await db().selectFrom('account').select('id').where('email', '=', input.email).executeTakeFirstOrThrow()
    expect(await acts(account.id)).toEqual(['identity.sign-up', 'identity.confirm-email', 'identity.sign-in'])
  })

  it('does the same for an address that has an account, and leaves that account alone', async () => {
    const account = await buildAccount()
    await signUp(visitorAt('10.0.0.1'), { ...input, email: account.email })
    expect(await queued('identity.send-sign-up-letter')).toContain(`sign-up ${account.email}`)
    await sendSignUpLetter({ email: account.email, locale: 'vi' })
    const letter = await db().selectFrom('mail').select('subject').where('recipient', '=', account.email).executeTakeFirstOrThrow()
    expect(letter.subject).toBe('Bạn đã có tài khoản')
    expect((await signIn(visitor, { email: account.email, password: fixturePassword }, details)).token).toHaveLength(43)
  })

  it('forgets the password of whoever tried before with an address that is not theirs', async () => {
    const email = 'chu-nhan@test.example'
    await signUp(visitorAt('10.0.0.2'), { name: 'Kẻ lạ', email, password: 'mật khẩu của kẻ lạ' })
    await signUp(visitorAt('10.0.0.3'), { name: 'Chủ nhân', email, password: 'mật khẩu của chủ nhân' })
    await sendSignUpLetter({ email, locale: 'vi' })
    await confirmEmail(visitor, await lastToken(email))
    await expect(signIn(visitor, { email, password: 'mật khẩu của kẻ lạ' }, details)).rejects.toThrow(Invalid)
    await signIn(visitor, { email, password: 'mật khẩu của chủ nhân' }, details)
  })

  it('refuses a common password, and a link that is too old', async () => {
    const email = 'cham@test.example'
    await expect(signUp(visitorAt('10.0.0.4'), { ...input, email, password: 'matkhau12345' })).rejects.toMatchObject({
      fields: { password: ['identity:problems.password-common'] },
    })
    await signUp(visitorAt('10.0.0.4'), { ...input, email })
    await sendSignUpLetter({ email, locale: 'vi' })
    const token = await lastToken(email)
    await at(new Date(Date.now() + 49 * 3_600_000), () => expect(confirmEmail(visitor, token)).rejects.toThrow(Invalid))
  })

  it('stops one address that signs up many', async () => {
    const many = Array.from({ length: 21 }, (_, index) =>
      signUp(visitorAt('10.9.9.9'), { ...input, email: `nhieu${index}@test.example`, password: 'matkhau12345' }).catch((error) => error),
    )
    const outcomes = (await Promise.all(many)) as Invalid[]
    expect(outcomes.filter(({ fields }) => fields['']?.[0]?.startsWith('errors:too-many-tries'))).toHaveLength(1)
  })
})

describe('signIn', () => {
  it('refuses a wrong password and records it', async () => {
    const account = await buildAccount()
    await expect(signIn(visitor, { email: account.email, password: 'sai mật khẩu rồi' }, details)).rejects.toMatchObject({
      fields: { '': ['identity:problems.sign-in'] },
    })
    expect(await acts(account.id)).toEqual(['identity.sign-in-refused'])
  })

  it('verifies one hash with the same costs for an unknown address, and says the same', async () => {
    const account = await buildAccount()
    const tried = async (email: string) => {
      verify.mockClear()
      const refusal = await signIn(visitorAt('10.0.1.1'), { email, password: 'sai mật khẩu rồi' }, details).catch(
        (error: Invalid) => error.fields,
      )
      const costs = verify.mock.calls.map(([stored]) => /^\$argon2id\$v=\d+\$[^$]+/.exec(String(stored))?.[0])
      return { refusal, costs }
    }
    await tried('lam-nong@test.example')
    const known = await tried(account.email)
    expect(known.costs).toEqual(['$argon2id$v=19$m=19456,t=2,p=1'])
    expect(await tried('khong-ai@test.example')).toEqual(known)
    await db().updateTable('account').set({ suspended_at: new Date() }).where('id', '=', account.id).execute()
    expect(await tried(account.email)).toEqual(known)
  })

  it('hashes a password at each sign-up, whether the address is known or not', async () => {
    const account = await buildAccount()
    for (const email of [account.email, 'chua-co@test.example']) {
      hash.mockClear()
      await signUp(visitorAt('10.0.1.2'), { name: 'Ai đó', email, password: 'bốn con cá chép' })
      expect(hash).toHaveBeenCalledTimes(1)
    }
  })

  it('opens a new session and ends the one the browser brought along', async () => {
    const account = await buildAccount()
    const planted = await buildSession(account.id)
    const { token } = await signIn(
      { ...visitor, sessionId: planted.sessionId },
      { email: account.email, password: fixturePassword },
      details,
    )
    expect(token).not.toBe(planted.token)
    expect((await resolveActor(planted.token, from)).accountId).toBeNull()
    expect((await resolveActor(token, from)).accountId).toBe(account.id)
  })

  it('stops guessing at one account', async () => {
    const account = await buildAccount()
    const guess = () =>
      signIn(visitorAt('10.0.1.3'), { email: account.email, password: 'đoán mò thôi mà' }, details).then(
        () => [],
        (error: Invalid) => error.fields[''] ?? [],
      )
    for (let count = 0; count < 10; count++) expect(await guess()).toEqual(['identity:problems.sign-in'])
    expect((await guess())[0]).toMatch(/^errors:too-many-tries\?minutes=1[45]$/)
    await expect(signIn(visitor, { email: account.email, password: fixturePassword }, details)).rejects.toThrow(Invalid)
  })
})

it('signing out ends the session', async () => {
  const account = await buildAccount()
  const { token, sessionId } = await buildSession(account.id)
  await signOut({ ...visitor, accountId: account.id, sessionId })
  expect((await resolveActor(token, from)).accountId).toBeNull()
  expect(await acts(account.id)).toEqual(['identity.sign-out'])
})
