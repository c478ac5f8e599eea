import type { SessionTable } from '#db/tables/identity'
import { now } from '#server/platform/clock'
import { type Tx, db } from '#server/platform/database'
import { createHash, randomBytes } from 'node:crypto'
import type { Insertable, Selectable } from 'kysely'
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia'

/**
 * Sessions. The only file that imports Lucia: what replaces it touches nothing else. The database holds SHA-256 of the
 * token; the token itself is only in the browser. A session ends when idle for 7 days, and 30 days after sign-in at last.
 */
const idle = new TimeSpan(7, 'd')
const longest = new TimeSpan(30, 'd')

type Attributes = Pick<Insertable<SessionTable>, 'ends_at' | 'organisation_id' | 'second_factor_at' | 'used_at' | 'user_agent' | 'address'>

declare module 'lucia' {
  interface Register {
    Lucia: typeof lucia
    DatabaseSessionAttributes: Attributes
  }
}

type SessionRow = Omit<Selectable<SessionTable>, 'created_at' | 'verified_at'>
type FindSession = (id: string) => Promise<SessionRow | undefined>

const findSession: FindSession = (id) => db().selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst()

const adapter: Omit<Adapter, 'getSessionAndUser'> = {
  async getUserSessions(accountId) {
    const rows = await db().selectFrom('session').selectAll().where('account_id', '=', accountId).execute()
    return rows.map(toLucia)
  },
  async setSession(session) {
    await db()
      .insertInto('session')
      .values({ id: session.id, account_id: session.userId, expires_at: session.expiresAt, ...session.attributes })
      .execute()
  },
  async updateSessionExpiration(id, expiresAt) {
    await db().updateTable('session').set({ expires_at: expiresAt }).where('id', '=', id).execute()
  },
  async deleteSession(id) {
    await db().deleteFrom('session').where('id', '=', id).execute()
  },
  async deleteUserSessions(accountId) {
    await db().deleteFrom('session').where('account_id', '=', accountId).execute()
  },
  async deleteExpiredSessions() {
    await db().deleteFrom('session').where('expires_at', '<', now()).execute()
  },
}

function toLucia(row: Attributes & { id: string; account_id: string; expires_at: Date }): DatabaseSession {
  const { id, account_id, expires_at, ...attributes } = row
  return { id, userId: account_id, expiresAt: expires_at, attributes }
}

function luciaOver(find: FindSession) {
  const getSessionAndUser: Adapter['getSessionAndUser'] = async (id) => {
    const row = await find(id)
    return row ? [toLucia(row), { id: row.account_id, attributes: {} }] : [null, null]
  }
  return new Lucia(
    { ...adapter, getSessionAndUser },
    {
      sessionExpiresIn: idle,
      getSessionAttributes: (attributes: Attributes) => ({
        endsAt: new Date(attributes.ends_at),
        organisationId: attributes.organisation_id ?? null,
        secondFactorAt: attributes.second_factor_at ? new Date(attributes.second_factor_at) : null,
        usedAt: new Date(attributes.used_at ?? attributes.ends_at),
      }),
    },
  )
}

const lucia = luciaOver(findSession)

export interface SessionDetails {
  userAgent: string
  address: string | null
}

export interface OpenSession {
  id: string
  accountId: string
  organisationId: string | null
  secondFactorAt: Date | null
}

function hashed(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Opens a session and returns its token, which is shown to the browser once and stored nowhere. */
export async function issueSession(accountId: string, details: SessionDetails): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await lucia.createSession(
    accountId,
    {
      ends_at: new Date(now().getTime() + longest.milliseconds()),
      organisation_id: null,
      second_factor_at: null,
      used_at: now(),
      user_agent: details.userAgent.slice(0, 300),
      address: details.address,
    },
    { sessionId: hashed(token) },
  )
  return token
}

/** The use of a session is written down at most this often. */
const noteEvery = 15 * 60_000

/**
 * The session behind a token, moved on if it is half idle; undefined where it ended. `find` lets a caller read more in the
 * statement that reads the session's row.
 */
export async function readSession(token: string, find: FindSession = findSession): Promise<OpenSession | undefined> {
  const { session } = await luciaOver(find).validateSession(hashed(token))
  if (!session) return undefined
  if (session.endsAt <= now()) {
    await lucia.invalidateSession(session.id)
    return undefined
  }
  if (now().getTime() - session.usedAt.getTime() > noteEvery) {
    await db().updateTable('session').set({ used_at: now() }).where('id', '=', session.id).execute()
  }
  return { id: session.id, accountId: session.userId, organisationId: session.organisationId, secondFactorAt: session.secondFactorAt }
}

/** Remembers the organisation that the session acts for. */
export async function actInSession(tx: Tx, id: string, organisationId: string | null): Promise<void> {
  await tx.updateTable('session').set({ organisation_id: organisationId }).where('id', '=', id).execute()
}

/** Gives the session another token: the one known before the second factor was passed opens nothing any more. */
export async function passInSession(tx: Tx, id: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tx
    .updateTable('session')
    .set({ id: hashed(token), second_factor_at: now() })
    .where('id', '=', id)
    .execute()
  return token
}

export async function endSession(id: string): Promise<void> {
  await lucia.invalidateSession(id)
}

/** Ends the account's sessions, except one where it is named. */
export async function endSessions(tx: Tx, accountId: string, except?: string | null): Promise<void> {
  await tx
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .$if(typeof except === 'string', (query) => query.where('id', '!=', except ?? ''))
    .execute()
}

/** Ended sessions are removed by the worker once a day. */
export async function removeEndedSessions(): Promise<void> {
  await db()
    .deleteFrom('session')
    .where((is) => is.or([is('expires_at', '<', now()), is('ends_at', '<', now())]))
    .execute()
}
