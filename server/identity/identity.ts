import { record } from '#server/audit/audit'
import { text } from '#server/i18n/translator'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Invalid } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { post } from '#server/platform/mail'
import { countTry, forgetTries } from '#server/platform/rate-limits'
import { createHash, randomBytes } from 'node:crypto'
import { findAccountByEmail } from './identity.queries'
import type { SignIn, SignUp } from './identity.schema'
import { hashPassword, verifyPassword } from './passwords/passwords'
import { type SessionDetails, endSession, issueSession } from './sessions/sessions'

/** The address of an actor for counting tries; a process without addresses counts all together. */
const addressOf = (actor: Actor) => actor.address ?? 'unknown'

/**
 * Opens an account and sends a letter that confirms its address. An address that has an account gets a letter saying so,
 * and the answer is the same: nobody learns from it who has an account.
 */
export async function signUp(actor: Actor, input: SignUp): Promise<void> {
  await countTry('sign-up-address', addressOf(actor))
  const passwordHash = await hashPassword(input.password)
  await transact(async (tx) => {
    const known = await findAccountByEmail(tx, input.email)
    if (known) return known.email_confirmed_at ? postKnownAccount(tx, actor, input.email) : postConfirmation(tx, actor, known.id, input.email)
    const id = newId()
    await tx
      .insertInto('account')
      .values({ id, email: input.email, name: input.name, password_hash: passwordHash, locale: actor.locale })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await record(tx, actor, { act: 'identity.sign-up', subject: ['account', id] })
    await postConfirmation(tx, actor, id, input.email)
  })
}

const tokenHash = (token: string) => createHash('sha256').update(token).digest('hex')

async function postConfirmation(tx: Tx, actor: Actor, accountId: string, email: string): Promise<void> {
  const token = randomBytes(32).toString('base64url')
  const t = text(actor.locale)
  await tx
    .insertInto('account_token')
    .values({
      token_hash: tokenHash(token),
      account_id: accountId,
      purpose: 'confirm-email',
      expires_at: new Date(now().getTime() + 48 * 3_600_000),
      used_at: null,
    })
    .execute()
  await post(tx, {
    to: email,
    locale: actor.locale,
    subject: t('identity:letters.confirm.subject'),
    paragraphs: [t('identity:letters.confirm.body')],
    action: { label: t('identity:letters.confirm.action'), path: `/confirm-email?token=${token}` },
  })
}

async function postKnownAccount(tx: Tx, actor: Actor, email: string): Promise<void> {
  const t = text(actor.locale)
  await post(tx, {
    to: email,
    locale: actor.locale,
    subject: t('identity:letters.known.subject'),
    paragraphs: [t('identity:letters.known.body')],
    action: { label: t('identity:letters.known.action'), path: '/sign-in' },
  })
}

/** Confirms the address that the letter went to. Throws Invalid where the link is used up, too old or not ours. */
export async function confirmEmail(actor: Actor, token: string): Promise<void> {
  await transact(async (tx) => {
    const found = await tx
      .updateTable('account_token')
      .set({ used_at: now() })
      .where('token_hash', '=', tokenHash(token))
      .where('purpose', '=', 'confirm-email')
      .where('used_at', 'is', null)
      .where('expires_at', '>', now())
      .returning('account_id')
      .executeTakeFirst()
    if (!found) throw new Invalid({ '': ['identity:problems.link-used'] })
    await tx.updateTable('account').set({ email_confirmed_at: now() }).where('id', '=', found.account_id).execute()
    await record(tx, actor, { act: 'identity.confirm-email', subject: ['account', found.account_id] })
  })
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
  if (!account || !fits || account.suspended_at) {
    await transact((tx) => record(tx, actor, { act: 'identity.sign-in-refused', subject: ['account', account?.id ?? 'unknown'] }))
    throw new Invalid({ '': ['identity:problems.sign-in'] })
  }
  if (!account.email_confirmed_at) throw new Invalid({ '': ['identity:problems.unconfirmed'] })
  await forgetTries('sign-in-account', input.email)
  // A session that the browser brought along ends here: nobody can plant one beforehand.
  if (actor.sessionId) await endSession(actor.sessionId)
  const token = await issueSession(account.id, details)
  await transact((tx) => record(tx, { ...actor, accountId: account.id }, { act: 'identity.sign-in', subject: ['account', account.id] }))
  return { token, needsSecondFactor: account.totp_confirmed_at !== null }
}

export async function signOut(actor: Actor): Promise<void> {
  if (!actor.sessionId || !actor.accountId) return
  const { accountId } = actor
  await endSession(actor.sessionId)
  await transact((tx) => record(tx, actor, { act: 'identity.sign-out', subject: ['account', accountId] }))
}
