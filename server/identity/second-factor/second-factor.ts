import { record } from '#server/audit/audit'
import type { Actor, Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { countTry, forgetTries } from '#server/platform/rate-limits'
import { seal, unseal } from '#server/platform/secrets'
import { lockAccount } from '../identity.queries'
import { postLetter } from '../letters'
import { provePassword } from '../passwords/proof'
import { endSessions, passInSession } from '../sessions/sessions'
import { countCodes, removeCodes, renewCodes, spendCode } from './recovery-codes'
import { generateSecret, stepOf, totpUri } from './totp'

const purpose = 'totp'
/** How long after signing in the password is not asked for again to set up a factor that is due. */
const fresh = 10 * 60_000

type SignedIn = Actor & { accountId: string; sessionId: string }

/** Signed in, though perhaps with the password alone. */
function withSession(actor: Actor): SignedIn {
  const { accountId, sessionId } = actor
  if (!accountId || !sessionId) throw new Forbidden()
  return { ...actor, accountId, sessionId }
}

/** Who has a factor and has not passed it may do nothing but pass it; least of all set up another one. */
async function settingUp(actor: Actor) {
  const person = withSession(actor)
  const account = await db()
    .selectFrom('account')
    .select(['office', 'totp_pending', 'totp_confirmed_at'])
    .where('id', '=', person.accountId)
    .executeTakeFirstOrThrow()
  if (account.totp_confirmed_at && person.awaitsSecondFactor) throw new Forbidden()
  return { person, account }
}

/** Whether the account has a second factor; what the page that asks for it needs. */
export async function hasSecondFactor(actor: Actor): Promise<boolean> {
  const { accountId } = withSession(actor)
  const row = await db().selectFrom('account').select('totp_confirmed_at').where('id', '=', accountId).executeTakeFirstOrThrow()
  return row.totp_confirmed_at !== null
}

/** How the second factor of the person stands, and the secret that is being set up. */
export async function getSecondFactor(actor: Actor) {
  const { person, account } = await settingUp(actor)
  const pending = account.totp_pending ? unseal(purpose, person.accountId, account.totp_pending) : null
  return {
    on: account.totp_confirmed_at !== null,
    since: account.totp_confirmed_at?.toISOString() ?? null,
    compulsory: account.office,
    codesLeft: await countCodes(db(), person.accountId),
    pending: pending === null ? null : { secret: pending, uri: totpUri(pending, person.email) },
    asksPassword: !(await isFresh(person)),
    can: { turnOff: account.totp_confirmed_at !== null && !account.office },
  }
}

async function isFresh(person: SignedIn): Promise<boolean> {
  const session = await db().selectFrom('session').select('verified_at').where('id', '=', person.sessionId).executeTakeFirst()
  return person.awaitsSecondFactor && session !== undefined && now().getTime() - session.verified_at.getTime() < fresh
}

/** Makes a secret to be read by the app. The factor counts from the first code on; one that is on stays on until then. */
export async function beginSecondFactor(actor: Actor, currentPassword: string | undefined): Promise<void> {
  const { person } = await settingUp(actor)
  if (!(await isFresh(person))) await provePassword(person, currentPassword ?? '')
  await transact(async (tx) => {
    await tx
      .updateTable('account')
      .set({ totp_pending: seal(purpose, person.accountId, generateSecret()) })
      .where('id', '=', person.accountId)
      .execute()
    await record(tx, person, { act: 'identity.begin-second-factor', subject: ['account', person.accountId] })
  })
}

/**
 * Turns the factor on with a first code. Returns the recovery codes, shown this once, and the session's new token; the
 * person's other sessions end. Throws WrongState where nothing is being set up.
 */
export async function confirmSecondFactor(actor: Actor, code: string): Promise<{ codes: string[]; token: string }> {
  const { person } = await settingUp(actor)
  await countTry('second-factor', person.accountId)
  const done = await transact(async (tx) => {
    const account = await lockAccount(tx, person.accountId)
    if (!account?.totp_pending) throw new WrongState()
    const step = await stepOf(unseal(purpose, account.id, account.totp_pending), code, null)
    if (step === undefined) throw new Invalid({ code: ['identity:problems.code'] })
    await tx
      .updateTable('account')
      .set({ totp_secret: account.totp_pending, totp_pending: null, totp_confirmed_at: now(), totp_last_step: step })
      .where('id', '=', account.id)
      .execute()
    const codes = await renewCodes(tx, account.id)
    await endSessions(tx, account.id, person.sessionId)
    const token = await passInSession(tx, person.sessionId)
    await record(tx, person, { act: 'identity.turn-on-second-factor', subject: ['account', account.id] })
    await postLetter(tx, account, 'second-factor-on')
    return { codes, token }
  })
  await forgetTries('second-factor', person.accountId)
  return done
}

/** Passes the second factor with the app's code or a recovery code, each good for once. Returns the session's new token. */
export async function passSecondFactor(actor: Actor, code: string): Promise<string> {
  const person = withSession(actor)
  await countTry('second-factor', person.accountId)
  const token = await transact(async (tx) => {
    const account = await lockAccount(tx, person.accountId)
    if (!account?.totp_secret || account.suspended_at) throw new WrongState()
    const step = await stepOf(unseal(purpose, account.id, account.totp_secret), code, account.totp_last_step)
    const recovered = step === undefined && (await spendCode(tx, account.id, code))
    if (step === undefined && !recovered) return undefined
    if (step !== undefined) await tx.updateTable('account').set({ totp_last_step: step }).where('id', '=', account.id).execute()
    await record(tx, person, {
      act: recovered ? 'identity.use-recovery-code' : 'identity.pass-second-factor',
      subject: ['account', account.id],
    })
    return passInSession(tx, person.sessionId)
  })
  if (!token) {
    await transact((tx) => record(tx, person, { act: 'identity.second-factor-refused', subject: ['account', person.accountId] }))
    throw new Invalid({ code: ['identity:problems.code'] })
  }
  await forgetTries('second-factor', person.accountId)
  return token
}

/** Ten new recovery codes in place of the old ones, for whom types the password again. */
export async function renewRecoveryCodes(person: Person, currentPassword: string): Promise<string[]> {
  await provePassword(person, currentPassword)
  return transact(async (tx) => {
    const account = await lockAccount(tx, person.accountId)
    if (!account?.totp_confirmed_at) throw new WrongState()
    await record(tx, person, { act: 'identity.renew-recovery-codes', subject: ['account', person.accountId] })
    return renewCodes(tx, person.accountId)
  })
}

/** Turns the second factor off. Throws Forbidden for members of the Office, for whom it is compulsory. */
export async function turnOffSecondFactor(person: Person, currentPassword: string): Promise<void> {
  await provePassword(person, currentPassword)
  await transact(async (tx) => {
    const account = await lockAccount(tx, person.accountId)
    if (!account) throw new NotFound()
    if (account.office) throw new Forbidden()
    if (!account.totp_confirmed_at) throw new WrongState()
    await removeSecondFactor(tx, account.id)
    await record(tx, person, { act: 'identity.turn-off-second-factor', subject: ['account', account.id] })
    await postLetter(tx, account, 'second-factor-off')
  })
}

/** Takes the factor away in the transaction of an act that may. */
export async function removeSecondFactor(tx: Tx, accountId: string): Promise<void> {
  await tx
    .updateTable('account')
    .set({ totp_secret: null, totp_pending: null, totp_confirmed_at: null, totp_last_step: null })
    .where('id', '=', accountId)
    .execute()
  await removeCodes(tx, accountId)
}
