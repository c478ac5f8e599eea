import type { AccountTable } from '#db/tables/identity'
import { type Person, visitor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import type { Insertable } from 'kysely'
import { hashPassword } from './passwords/passwords'

export const fixturePassword = 'một mật khẩu đủ dài'

let hash: Promise<string> | undefined

/** A confirmed account with the password of {@link fixturePassword}. */
export async function buildAccount(overrides: Partial<Insertable<AccountTable>> = {}) {
  hash ??= hashPassword(fixturePassword)
  const id = overrides.id ?? newId()
  return db()
    .insertInto('account')
    .values({ id, email: `${id}@test.example`, name: 'Nguyễn Thị An', password_hash: await hash, email_confirmed_at: new Date(), ...overrides })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** A signed-in person without an organisation. */
export async function buildPerson(overrides: Partial<Insertable<AccountTable>> = {}): Promise<Person> {
  const account = await buildAccount(overrides)
  return { ...visitor, accountId: account.id, name: account.name, email: account.email, locale: account.locale }
}

/** A member of the Office who has passed the second factor. */
export async function buildOfficer(): Promise<Person> {
  return { ...(await buildPerson({ office: true, name: 'Trần Văn Bình' })), office: true }
}
