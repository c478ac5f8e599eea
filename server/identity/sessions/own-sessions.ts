import { record } from '#server/audit/audit'
import type { Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { sql } from 'kysely'
import { deviceOf } from './device'
import { endSessions } from './sessions'

/** The first letters of a session's hash name it on the page; the whole hash stays here. */
const key = sql<string>`left(session.id, 16)`

/** Where the person is signed in, this session first, then the last used. */
export async function listOwnSessions(person: Person) {
  const rows = await db()
    .selectFrom('session')
    .select([key.as('key'), 'id', 'user_agent', 'address', 'created_at', 'used_at', 'ends_at', 'second_factor_at'])
    .where('account_id', '=', person.accountId)
    .where('expires_at', '>', now())
    .where('ends_at', '>', now())
    .orderBy('used_at', 'desc')
    .limit(100)
    .execute()
  const own = rows.map((row) => ({
    key: row.key,
    device: deviceOf(row.user_agent),
    address: row.address,
    since: row.created_at.toISOString(),
    usedAt: row.used_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    current: row.id === person.sessionId,
  }))
  return own.sort((a, b) => Number(b.current) - Number(a.current))
}

/** Ends one of the person's own sessions. Throws NotFound where there is no such one, or no longer. */
export async function endOwnSession(person: Person, given: string): Promise<{ current: boolean }> {
  return transact(async (tx) => {
    const ended = await tx
      .deleteFrom('session')
      .where('account_id', '=', person.accountId)
      .where(key, '=', given)
      .returning('id')
      .executeTakeFirst()
    if (!ended) throw new NotFound()
    await record(tx, person, { act: 'identity.end-session', subject: ['account', person.accountId] })
    return { current: ended.id === person.sessionId }
  })
}

/** Signs the person out of every other device. */
export async function endOtherSessions(person: Person): Promise<void> {
  await transact(async (tx) => {
    await endSessions(tx, person.accountId, person.sessionId)
    await record(tx, person, { act: 'identity.end-other-sessions', subject: ['account', person.accountId] })
  })
}

/** Signs the person out everywhere, here too. */
export async function endAllSessions(person: Person): Promise<void> {
  await transact(async (tx) => {
    await endSessions(tx, person.accountId)
    await record(tx, person, { act: 'identity.end-all-sessions', subject: ['account', person.accountId] })
  })
}
