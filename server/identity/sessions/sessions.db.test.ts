import { resolveActor } from '#server/organisations/acting'
import { visitor } from '#server/platform/actor'
import { at } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { suspendAccount } from '../accounts/keeping'
import { buildAccount, buildOfficer, buildPerson, buildSession } from '../identity.fixtures'
import { endAllSessions, endOtherSessions, endOwnSession, listOwnSessions } from './own-sessions'
import { readSession, removeEndedSessions } from './sessions'

const from = { locale: 'vi' as const, requestId: 'r', address: null }
const days = (count: number) => new Date(Date.now() + count * 86_400_000)

/** Lucia reads the machine's clock: it is moved together with ours. */
async function inDays<T>(count: number, work: () => Promise<T>): Promise<T> {
  const moment = days(count)
  vi.useFakeTimers({ now: moment, toFake: ['Date'] })
  try {
    return await at(moment, work)
  } finally {
    vi.useRealTimers()
  }
}

afterEach(() => void vi.useRealTimers())

describe('a session', () => {
  it('is kept as a hash only', async () => {
    const account = await buildAccount()
    const { token, sessionId } = await buildSession(account.id)
    expect(sessionId).toMatch(/^[0-9a-f]{64}$/)
    const rows = JSON.stringify(await db().selectFrom('session').selectAll().execute())
    expect(rows).not.toContain(token)
  })

  it('ends when idle for 7 days, and lives on with use', async () => {
    const { token } = await buildSession((await buildAccount()).id)
    const used = await buildSession((await buildAccount()).id)
    expect(await inDays(5, () => readSession(used.token))).toBeDefined()
    expect(await inDays(8, () => readSession(token))).toBeUndefined()
    expect(await inDays(8, () => readSession(used.token))).toBeDefined()
  })

  it('ends 30 days after sign-in, however much it is used', async () => {
    const { token } = await buildSession((await buildAccount()).id)
    for (let day = 4; day < 30; day += 4) expect(await inDays(day, () => readSession(token)), `day ${day}`).toBeDefined()
    expect(await inDays(31, () => readSession(token))).toBeUndefined()
    expect(await readSession(token)).toBeUndefined()
  })

  it('that ended is removed by the worker', async () => {
    const { sessionId } = await buildSession((await buildAccount()).id)
    await inDays(31, removeEndedSessions)
    expect(await db().selectFrom('session').select('id').where('id', '=', sessionId).execute()).toEqual([])
  })

  it('is dead once the account is suspended', async () => {
    const account = await buildAccount()
    const { token } = await buildSession(account.id)
    await suspendAccount(await buildOfficer(), account.id, 'dùng sai mục đích')
    expect((await resolveActor(token, from)).accountId).toBeNull()
    expect(await readSession(token)).toBeUndefined()
  })
})

describe('the list of sessions', () => {
  it('shows device and address, this one first, and ends one, the others or all', async () => {
    const person = await buildPerson()
    const [here, there, away] = [
      await buildSession(person.accountId),
      await buildSession(person.accountId),
      await buildSession(person.accountId),
    ]
    const reader = { ...person, sessionId: here.sessionId }
    const list = await listOwnSessions(reader)
    expect(list[0]).toMatchObject({ current: true, device: 'Firefox · Linux', address: '127.0.0.1' })
    expect(list).toHaveLength(3)

    await endOwnSession(reader, there.sessionId.slice(0, 16))
    expect(await readSession(there.token)).toBeUndefined()
    await endOtherSessions(reader)
    expect(await readSession(away.token)).toBeUndefined()
    expect(await readSession(here.token)).toBeDefined()
    await endAllSessions(reader)
    expect(await readSession(here.token)).toBeUndefined()
    const acts = await db().selectFrom('audit').select('act').where('account_id', '=', person.accountId).orderBy('id').execute()
    expect(acts.map(({ act }) => act)).toEqual(['identity.end-session', 'identity.end-other-sessions', 'identity.end-all-sessions'])
  })

  it('ends no session of somebody else', async () => {
    const other = await buildSession((await buildAccount()).id)
    await expect(endOwnSession(await buildPerson(), other.sessionId.slice(0, 16))).rejects.toThrow(NotFound)
    expect(await readSession(other.token)).toBeDefined()
  })
})

it('an officer counts as one only after the second factor', async () => {
  const account = await buildAccount({ office: true })
  const first = await buildSession(account.id)
  expect(await resolveActor(first.token, from)).toMatchObject({ office: false, awaitsSecondFactor: true })
  const second = await buildSession(account.id, { secondFactor: true })
  expect(await resolveActor(second.token, from)).toMatchObject({ office: true, awaitsSecondFactor: false })
  expect(await resolveActor('x'.repeat(43), from)).toMatchObject({ ...visitor, ...from })
})
