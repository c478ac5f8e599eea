import { record } from '#server/audit/audit'
import type { Locale, Person } from '#server/platform/actor'
import { db, transact } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { enqueue } from '#server/platform/jobs'
import { countTry } from '#server/platform/rate-limits'
import { findAccount, findAccountByEmail } from '../identity.queries'
import { postLetter } from '../letters'
import { provePassword } from '../passwords/proof'
import { issueToken } from '../tokens/tokens'

declare module '#server/platform/jobs' {
  interface Jobs {
    'identity.send-change-letter': { accountId: string; email: string; locale: Locale }
  }
}

/** The person's own account. */
export async function getOwnAccount(person: Person) {
  const account = await findAccount(db(), person.accountId)
  if (!account) throw new NotFound()
  return {
    name: account.name,
    email: account.email,
    locale: account.locale,
    office: account.office,
    secondFactor: account.totp_confirmed_at !== null,
    since: account.created_at.toISOString(),
  }
}

/** Changes the name that others see, and the language of letters. */
export async function editProfile(person: Person, { name, locale }: { name: string; locale: Locale }): Promise<void> {
  await transact(async (tx) => {
    await tx.updateTable('account').set({ name, locale }).where('id', '=', person.accountId).execute()
    await record(tx, person, { act: 'identity.edit-profile', subject: ['account', person.accountId], details: { name, locale } })
  })
}

/**
 * Asks for another address, with the password again. It changes when the letter to it is confirmed; an address that
 * has an account gets another letter, and the answer is the same.
 */
export async function askEmailChange(
  person: Person,
  { email, currentPassword }: { email: string; currentPassword: string },
): Promise<void> {
  await provePassword(person, currentPassword)
  await countTry('letter-account', email)
  await transact(async (tx) => {
    await record(tx, person, { act: 'identity.ask-email-change', subject: ['account', person.accountId], details: { to: email } })
    await enqueue(
      tx,
      'identity.send-change-letter',
      { accountId: person.accountId, email, locale: person.locale },
      { key: `change ${person.accountId}` },
    )
  })
}

/** Writes the letter to the new address. */
export async function sendChangeLetter({ accountId, email, locale }: { accountId: string; email: string; locale: Locale }): Promise<void> {
  await transact(async (tx) => {
    if (await findAccountByEmail(tx, email)) return postLetter(tx, { email, locale }, 'known')
    await postLetter(tx, { email, locale }, 'change-email', await issueToken(tx, accountId, 'change-email', email))
  })
}
