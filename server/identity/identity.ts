import { record } from '#server/audit/audit'
import type { Actor, Locale } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { config } from '#server/platform/config'
import { db, transact } from '#server/platform/database'
import { Invalid } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { enqueue } from '#server/platform/jobs'
import { countTry, forgetTries } from '#server/platform/rate-limits'
import { sql } from 'kysely'
import { maySignIn } from './identity.policy'
import { findAccount, findAccountByEmail } from './identity.queries'
import type { SignIn, SignUp } from './identity.schema'
import { postLetter } from './letters'
import { refuseCommon } from './passwords/common-passwords'
import { hashPassword, verifyPassword } from './passwords/passwords'
import { type SessionDetails, endSession, issueSession } from './sessions/sessions'
import { issueToken, spendToken } from './tokens/tokens'

declare module '#server/platform/jobs' {
  interface Jobs {
    'identity.send-sign-up-letter': { email: string; locale: Locale }
  }
}

/** The address of an actor for counting tries; a process without addresses counts all together. */
export const addressOf = (actor: Actor) => actor.address ?? 'unknown'

/**
 * Opens an account and sends a letter that confirms its address. For an address that has a confirmed account the same
 * statements run and the same answer comes, and the letter says that there is an account already: nobody learns from the
 * answer or its time who has one. Until the address is confirmed, the latest name and password count: whoever tried
 * before with somebody else's address gains nothing.
 */
export async function signUp(actor: Actor, input: SignUp): Promise<void> {
  await countTry('sign-up-address', addressOf(actor))
  await countTry('letter-account', input.email)
  await refuseCommon(input.password)
  const given = { name: input.name, password_hash: await hashPassword(input.password), locale: actor.locale }
  await transact(async (tx) => {
    const written = await tx
      .insertInto('account')
      .values({ id: newId(), email: input.email, ...given })
      .onConflict((conflict) => conflict.expression(sql`lower(email)`).doUpdateSet(given).where('account.email_confirmed_at', 'is', null))
      .returning('id')
      .executeTakeFirst()
    await record(tx, actor, { act: 'identity.sign-up', subject: ['account', written?.id ?? 'known'] })
    await enqueue(tx, 'identity.send-sign-up-letter', { email: input.email, locale: actor.locale }, { key: `sign-up ${input.email}` })
  })
}

/** Writes the letter that a sign-up asked for; apart from the answer, so that its work does not show in the time. */
export async function sendSignUpLetter({ email, locale }: { email: string; locale: Locale }): Promise<void> {
  await transact(async (tx) => {
    const account = await findAccountByEmail(tx, email)
    if (!account || account.suspended_at) return
    if (account.email_confirmed_at) return postLetter(tx, { email, locale }, 'known')
    await postLetter(tx, { email, locale }, 'confirm', await issueToken(tx, account.id, 'confirm-email'))
  })
}

/**
 * Confirms the address that the letter went to, at sign-up or for a change of address. Throws Invalid where the link is
 * used up, too old or not ours, and where the new address has got an account meanwhile.
 */
export async function confirmEmail(actor: Actor, token: string): Promise<void> {
  try {
    await transact(async (tx) => {
      const { accountId, email } = await spendToken(tx, token, ['confirm-email', 'change-email'])
      const before = await findAccount(tx, accountId)
      await tx
        .updateTable('account')
        .set({ email_confirmed_at: now(), ...(email && { email }) })
        .where('id', '=', accountId)
        .execute()
      const act = email ? 'identity.change-email' : 'identity.confirm-email'
      await record(tx, actor, { act, subject: ['account', accountId], ...(email && { details: { from: before?.email, to: email } }) })
      if (email && before) await postLetter(tx, before, 'email-changed')
    })
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'account_email') throw new Invalid({ '': ['identity:problems.email-taken'] })
    throw error
  }
}

export interface SignedIn {
  /** The session's token, for the cookie alone. */
  token: string
  needsSecondFactor: boolean
}

/** Opens a new session. The same refusal for an unknown address, a wrong password and a suspended account. */
export async function signIn(actor: Actor, input: SignIn, details: SessionDetails): Promise<SignedIn> {
  await countTry('sign-in-address', addressOf(actor))
  await countTry('sign-in-account', input.email)
  const account = await findAccountByEmail(db(), input.email)
  const fits = await verifyPassword(input.password, account?.password_hash)
  if (!account || !fits || !maySignIn(account, config().DEMO)) {
    await transact((tx) => record(tx, actor, { act: 'identity.sign-in-refused', subject: ['account', account?.id ?? 'unknown'] }))
    throw new Invalid({ '': ['identity:problems.sign-in'] })
  }
  if (!account.email_confirmed_at) throw new Invalid({ '': ['identity:problems.unconfirmed'] })
  await forgetTries('sign-in-account', input.email)
  // A session that the browser brought along ends here: nobody can plant one beforehand.
  if (actor.sessionId) await endSession(actor.sessionId)
  const token = await issueSession(account.id, details)
  await transact((tx) => record(tx, { ...actor, accountId: account.id }, { act: 'identity.sign-in', subject: ['account', account.id] }))
  return { token, needsSecondFactor: account.office || account.totp_confirmed_at !== null }
}

export async function signOut(actor: Actor): Promise<void> {
  if (!actor.sessionId || !actor.accountId) return
  const { accountId } = actor
  await endSession(actor.sessionId)
  await transact((tx) => record(tx, actor, { act: 'identity.sign-out', subject: ['account', accountId] }))
}
