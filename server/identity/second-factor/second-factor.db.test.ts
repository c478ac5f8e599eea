import { resolveActor } from '#server/organisations/acting'
import type { Actor, Person } from '#server/platform/actor'
import { at } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, Invalid, WrongState } from '#server/platform/errors'
import { describe, expect, it } from 'vitest'
import { buildAccount, buildSession, fixturePassword, secondFactorColumns } from '../identity.fixtures'
import {
  beginSecondFactor,
  confirmSecondFactor,
  getSecondFactor,
  passSecondFactor,
  renewRecoveryCodes,
  turnOffSecondFactor,
} from './second-factor'
import { generateSecret, totpCode } from './totp'

const from = { locale: 'vi' as const, requestId: 'r', address: null }
const half = (count: number) => new Date(Date.now() + count * 30_000)

async function signedIn(token: string): Promise<Person> {
  const actor: Actor = await resolveActor(token, from)
  if (!actor.accountId) throw new Error('not signed in')
  return { ...actor, accountId: actor.accountId }
}

async function withFactor(office = false) {
  const account = await buildAccount({ office })
  const secret = generateSecret()
  await db().updateTable('account').set(secondFactorColumns(account.id, secret)).where('id', '=', account.id).execute()
  const { token } = await buildSession(account.id)
  return { account, secret, token, person: await signedIn(token) }
}

const acts = async (accountId: string) =>
  (await db().selectFrom('audit').select('act').where('subject_id', '=', accountId).orderBy('id').execute()).map(({ act }) => act)

describe('setting up', () => {
  it('leads an officer from the password to the factor, with ten codes and a new token', async () => {
    const account = await buildAccount({ office: true })
    const first = await buildSession(account.id)
    const officer = await signedIn(first.token)
    expect(officer).toMatchObject({ office: false, awaitsSecondFactor: true })
    expect(await getSecondFactor(officer)).toMatchObject({ on: false, compulsory: true, pending: null, asksPassword: false })
    await beginSecondFactor(officer, undefined)
    const { pending } = await getSecondFactor(officer)
    const { codes, token } = await confirmSecondFactor(officer, await totpCode(pending?.secret ?? ''))
    expect(new Set(codes).size).toBe(10)
    expect(await resolveActor(token, from)).toMatchObject({ office: true, awaitsSecondFactor: false })
    expect((await resolveActor(first.token, from)).accountId).toBeNull()
    const stored = await db().selectFrom('account').selectAll().where('id', '=', account.id).executeTakeFirstOrThrow()
    expect(JSON.stringify(stored)).not.toContain(pending?.secret)
    const hashes = JSON.stringify(await db().selectFrom('recovery_code').selectAll().where('account_id', '=', account.id).execute())
    for (const code of codes) expect(hashes).not.toContain(code.replace('-', ''))
    expect(await acts(account.id)).toEqual(['identity.begin-second-factor', 'identity.turn-on-second-factor'])
  })

  it('asks a person who has been signed in for a while for the password', async () => {
    const account = await buildAccount()
    const person = await signedIn((await buildSession(account.id)).token)
    await expect(beginSecondFactor(person, undefined)).rejects.toThrow(Invalid)
    await beginSecondFactor(person, fixturePassword)
    await expect(confirmSecondFactor(person, '000000')).rejects.toThrow(Invalid)
    expect((await getSecondFactor(person)).on).toBe(false)
  })

  it('is closed to whoever has the password but not the factor', async () => {
    const { person } = await withFactor()
    await expect(getSecondFactor(person)).rejects.toThrow(Forbidden)
    await expect(beginSecondFactor(person, fixturePassword)).rejects.toThrow(Forbidden)
    await expect(confirmSecondFactor(person, '000000')).rejects.toThrow(Forbidden)
  })
})

describe('passing', () => {
  it('takes each time step once', async () => {
    const { person, secret, account } = await withFactor(true)
    const code = await totpCode(secret)
    const token = await passSecondFactor(person, code)
    const again = await signedIn((await buildSession(account.id)).token)
    await expect(passSecondFactor(again, code)).rejects.toThrow(Invalid)
    expect(await resolveActor(token, from)).toMatchObject({ office: true })
    await at(half(1), async () => passSecondFactor(again, await totpCode(secret)))
    expect(await acts(account.id)).toEqual(['identity.pass-second-factor', 'identity.second-factor-refused', 'identity.pass-second-factor'])
  })

  it('takes one of two at once', async () => {
    const { person, secret, account } = await withFactor()
    const other = await signedIn((await buildSession(account.id)).token)
    const code = await totpCode(secret)
    const both = await Promise.allSettled([passSecondFactor(person, code), passSecondFactor(other, code)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('takes the code of a clock half a minute off, not of two minutes ago', async () => {
    const { person, secret } = await withFactor()
    const old = await at(half(-4), () => totpCode(secret))
    await expect(passSecondFactor(person, old)).rejects.toThrow(Invalid)
    await passSecondFactor(person, await at(half(-1), () => totpCode(secret)))
  })

  it('takes a recovery code once, and none of an older set', async () => {
    const { account, secret, person } = await withFactor()
    const passed = await signedIn(await passSecondFactor(person, await totpCode(secret)))
    const [old = ''] = await renewRecoveryCodes(passed, fixturePassword)
    const [code = ''] = await renewRecoveryCodes(passed, fixturePassword)
    const again = async () => signedIn((await buildSession(account.id)).token)
    await expect(passSecondFactor(await again(), old.replace('-', ''))).rejects.toThrow(Invalid)
    await passSecondFactor(await again(), code.replace('-', ''))
    await expect(passSecondFactor(await again(), code.replace('-', ''))).rejects.toThrow(Invalid)
  })

  it('stops guessing', async () => {
    const { person, secret } = await withFactor()
    for (let count = 0; count < 8; count++) await passSecondFactor(person, '000000').catch(() => {})
    await expect(passSecondFactor(person, await totpCode(secret))).rejects.toMatchObject({
      fields: { '': [expect.stringMatching(/^errors:too-many-tries/)] },
    })
  })
})

describe('turning off', () => {
  it('is for everybody but the Office, with the password', async () => {
    const plain = await withFactor()
    await expect(turnOffSecondFactor(plain.person, 'không phải mật khẩu')).rejects.toThrow(Invalid)
    await turnOffSecondFactor(plain.person, fixturePassword)
    await expect(turnOffSecondFactor(plain.person, fixturePassword)).rejects.toThrow(WrongState)
    const officer = await withFactor(true)
    await expect(turnOffSecondFactor(officer.person, fixturePassword)).rejects.toThrow(Forbidden)
  })
})
