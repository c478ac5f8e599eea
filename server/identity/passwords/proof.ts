import type { Person } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { Invalid } from '#server/platform/errors'
import { countTry, forgetTries } from '#server/platform/rate-limits'
import { findAccountByEmail } from '../identity.queries'
import { verifyPassword } from './passwords'

/**
 * Asks for the password again before what a borrowed or stolen session must not do. Throws Invalid beside the field
 * where it does not fit; tries count with those of signing in.
 */
export async function provePassword(person: Pick<Person, 'email'>, password: string): Promise<void> {
  await countTry('sign-in-account', person.email)
  const account = await findAccountByEmail(db(), person.email)
  if (!(await verifyPassword(password, account?.password_hash)))
    throw new Invalid({ currentPassword: ['identity:problems.current-password'] })
  await forgetTries('sign-in-account', person.email)
}
