import { record } from '#server/audit/audit'
import type { Actor, Locale, Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { transact } from '#server/platform/database'
import { Invalid } from '#server/platform/errors'
import { enqueue } from '#server/platform/jobs'
import { countTry } from '#server/platform/rate-limits'
import { addressOf } from '../identity'
import { findAccount, findAccountByEmail } from '../identity.queries'
import type { ChangePassword } from '../identity.schema'
import { postLetter } from '../letters'
import { endSessions } from '../sessions/sessions'
import { issueToken, spendToken } from '../tokens/tokens'
import { refuseCommon } from './common-passwords'
import { hashPassword } from './passwords'
import { provePassword } from './proof'

declare module '#server/platform/jobs' {
  interface Jobs {
    'identity.send-reset-letter': { email: string; locale: Locale }
  }
}

/** Asks for a letter with which a forgotten password is set anew. The same answer and work whether the account exists or not. */
export async function askPasswordReset(actor: Actor, email: string): Promise<void> {
  await countTry('sign-up-address', addressOf(actor))
  await countTry('letter-account', email)
  await transact(async (tx) => {
    await record(tx, actor, { act: 'identity.ask-password-reset', subject: ['address', email] })
    await enqueue(tx, 'identity.send-reset-letter', { email, locale: actor.locale }, { key: `reset ${email}` })
  })
}

/** Writes the letter, where there is an account that may sign in. */
export async function sendResetLetter({ email, locale }: { email: string; locale: Locale }): Promise<void> {
  await transact(async (tx) => {
    const account = await findAccountByEmail(tx, email)
    if (!account || account.suspended_at) return
    await postLetter(tx, { email: account.email, locale }, 'reset', await issueToken(tx, account.id, 'reset-password'))
  })
}

/**
 * Sets a new password by a letter's link, which also proves the address. Ends every session; the second factor stays due.
 * Throws Invalid where the link is used up or too old, and for a common password.
 */
export async function resetPassword(actor: Actor, input: { token: string; password: string }): Promise<void> {
  await countTry('sign-in-address', addressOf(actor))
  await refuseCommon(input.password)
  const password_hash = await hashPassword(input.password)
  await transact(async (tx) => {
    const { accountId } = await spendToken(tx, input.token, ['reset-password'])
    const account = await findAccount(tx, accountId)
    if (!account || account.suspended_at) throw new Invalid({ '': ['identity:problems.link-used'] })
    await tx
      .updateTable('account')
      .set({ password_hash, email_confirmed_at: account.email_confirmed_at ?? now() })
      .where('id', '=', accountId)
      .execute()
    await endSessions(tx, accountId)
    await record(tx, actor, { act: 'identity.reset-password', subject: ['account', accountId] })
    await postLetter(tx, account, 'password-changed')
  })
}

/** Changes the password of the person, who types the current one. Ends their other sessions. */
export async function changePassword(person: Person, input: ChangePassword): Promise<void> {
  await provePassword(person, input.currentPassword)
  await refuseCommon(input.newPassword, 'newPassword')
  const password_hash = await hashPassword(input.newPassword)
  await transact(async (tx) => {
    await tx.updateTable('account').set({ password_hash }).where('id', '=', person.accountId).execute()
    await tx.deleteFrom('account_token').where('account_id', '=', person.accountId).where('purpose', '=', 'reset-password').execute()
    await endSessions(tx, person.accountId, person.sessionId)
    await record(tx, person, { act: 'identity.change-password', subject: ['account', person.accountId] })
    await postLetter(tx, person, 'password-changed')
  })
}
