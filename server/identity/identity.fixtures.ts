import type { AccountTable } from '#db/tables/identity'
import { type Person, visitor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { seal } from '#server/platform/secrets'
import type { Insertable } from 'kysely'
import { hashPassword } from './passwords/passwords'
import { issueSession, passInSession, readSession } from './sessions/sessions'

export const fixturePassword = 'một mật khẩu đủ dài'

let hash: Promise<string> | undefined

/** A confirmed account with the password of {@link fixturePassword}. */
export async function buildAccount(overrides: Partial<Insertable<AccountTable>> = {}) {
  hash ??= hashPassword(fixturePassword)
  const id = overrides.id ?? newId()
  return db()
    .insertInto('account')
    .values({
      id,
      email: `${id}@test.example`,
      name: 'Nguyễn Thị An',
      password_hash: await hash,
      email_confirmed_at: new Date(),
      ...overrides,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** What an account's row needs to have a second factor with a known secret. */
export function secondFactorColumns(accountId: string, secret: string) {
  return { totp_secret: seal('totp', accountId, secret), totp_confirmed_at: new Date() }
}

/** A signed-in person without an organisation. */
export async function buildPerson(overrides: Partial<Insertable<AccountTable>> = {}): Promise<Person> {
  const account = await buildAccount(overrides)
  return { ...visitor, accountId: account.id, name: account.name, email: account.email, locale: account.locale }
}

/** A member of the Office who has passed the second factor. */
export async function buildOfficer(overrides: Partial<Insertable<AccountTable>> = {}): Promise<Person> {
  return { ...(await buildPerson({ office: true, name: 'Trần Văn Bình', ...overrides })), office: true }
}

/** A real session of the account; with its second factor passed where asked. The token is what the cookie carries. */
export async function buildSession(accountId: string, options: { secondFactor?: boolean } = {}) {
  const first = await issueSession(accountId, { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0', address: '127.0.0.1' })
  const opened = await readSession(first)
  const token =
    options.secondFactor && opened
      ? await db()
          .transaction()
          .execute((tx) => passInSession(tx, opened.id))
      : first
  const session = await readSession(token)
  if (!session) throw new Error('the session has ended already')
  return { token, sessionId: session.id }
}
