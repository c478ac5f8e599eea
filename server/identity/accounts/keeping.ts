import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { keepsAccount } from '../identity.policy'
import { findAccountByEmail, lockAccount, pageSize, searchAccounts } from '../identity.queries'
import type { AccountSearch } from '../identity.schema'
import { postLetter } from '../letters'
import { removeSecondFactor } from '../second-factor/second-factor'
import { endSessions } from '../sessions/sessions'

/** The Office's list of accounts. */
export async function listAccounts(actor: Actor, search: AccountSearch) {
  if (!actor.office) throw new Forbidden()
  const { total, rows } = await searchAccounts(db(), search)
  return {
    total,
    pages: Math.ceil(total / pageSize),
    accounts: rows.map((row) => ({
      id: row.id,
      name: row.name,
      email: row.email,
      office: row.office,
      confirmed: row.email_confirmed_at !== null,
      suspendedAt: row.suspended_at?.toISOString() ?? null,
      secondFactor: row.totp_confirmed_at !== null,
      since: row.created_at.toISOString(),
      organisations: row.organisations ?? '',
      can: {
        suspend: keepsAccount(actor, row.id) && !row.suspended_at,
        reinstate: keepsAccount(actor, row.id) && row.suspended_at !== null,
        makeOfficer: keepsAccount(actor, row.id) && !row.office && !row.suspended_at && row.email_confirmed_at !== null,
        endOffice: keepsAccount(actor, row.id) && row.office,
        clearSecondFactor: keepsAccount(actor, row.id) && row.totp_confirmed_at !== null,
      },
    })),
  }
}

type LockedAccount = NonNullable<Awaited<ReturnType<typeof lockAccount>>>

interface Keeping {
  act: string
  /** Whether the account is where the act begins. */
  from: (account: LockedAccount) => boolean
  /** Signs the person out everywhere. */
  endsSessions: boolean
  write: (tx: Tx, account: LockedAccount) => Promise<unknown>
}

const set = (tx: Tx, { id }: LockedAccount, values: { suspended_at?: Date | null; office?: boolean }) =>
  tx.updateTable('account').set(values).where('id', '=', id).execute()

async function keep(actor: Actor, accountId: string, reason: string, { act, from, endsSessions, write }: Keeping): Promise<void> {
  if (!keepsAccount(actor, accountId)) throw new Forbidden()
  await transact(async (tx) => {
    const account = await lockAccount(tx, accountId)
    if (!account) throw new NotFound()
    if (!from(account)) throw new WrongState()
    await write(tx, account)
    if (endsSessions) await endSessions(tx, accountId)
    await record(tx, actor, { act, subject: ['account', accountId], details: { reason } })
  })
}

/** Suspends an account: it is signed out everywhere at once and cannot sign in. */
export function suspendAccount(actor: Actor, accountId: string, reason: string): Promise<void> {
  return keep(actor, accountId, reason, {
    act: 'identity.suspend',
    from: (account) => account.suspended_at === null,
    endsSessions: true,
    write: async (tx, account) => {
      await set(tx, account, { suspended_at: now() })
      await tx.deleteFrom('account_token').where('account_id', '=', account.id).execute()
      await postLetter(tx, account, 'suspended')
    },
  })
}

/** Lets a suspended account sign in again. */
export function reinstateAccount(actor: Actor, accountId: string, reason: string): Promise<void> {
  return keep(actor, accountId, reason, {
    act: 'identity.reinstate',
    from: (account) => account.suspended_at !== null,
    endsSessions: false,
    write: async (tx, account) => {
      await set(tx, account, { suspended_at: null })
      await postLetter(tx, account, 'reinstated')
    },
  })
}

/** Makes somebody a member of the Office; from now on they need the second factor, so they sign in anew. */
export function makeOfficer(actor: Actor, accountId: string, reason: string): Promise<void> {
  return keep(actor, accountId, reason, {
    act: 'identity.make-officer',
    from: (account) => !account.office && account.suspended_at === null,
    endsSessions: true,
    write: (tx, account) => set(tx, account, { office: true }),
  })
}

/** Ends somebody's membership of the Office. Nobody ends their own, so there is always an officer left. */
export function endOffice(actor: Actor, accountId: string, reason: string): Promise<void> {
  return keep(actor, accountId, reason, {
    act: 'identity.end-office',
    from: (account) => account.office,
    endsSessions: true,
    write: (tx, account) => set(tx, account, { office: false }),
  })
}

/** Takes the second factor of somebody who lost app and codes away, after the Office has made sure who asks. */
export function clearSecondFactor(actor: Actor, accountId: string, reason: string): Promise<void> {
  return keep(actor, accountId, reason, {
    act: 'identity.clear-second-factor',
    from: (account) => account.totp_confirmed_at !== null,
    endsSessions: true,
    write: async (tx, account) => {
      await removeSecondFactor(tx, account.id)
      await postLetter(tx, account, 'second-factor-off')
    },
  })
}

/**
 * Makes a confirmed account a member of the Office from the terminal: the first one, whom nobody could have appointed on a
 * screen. Throws NotFound without a confirmed account, WrongState for a member already.
 */
export async function appointOfficer(actor: Actor, email: string): Promise<void> {
  await transact(async (tx) => {
    const account = await findAccountByEmail(tx, email)
    if (!account?.email_confirmed_at) throw new NotFound()
    if (account.office || account.suspended_at) throw new WrongState()
    await tx.updateTable('account').set({ office: true }).where('id', '=', account.id).execute()
    await endSessions(tx, account.id)
    await record(tx, actor, {
      act: 'identity.make-officer',
      subject: ['account', account.id],
      details: { reason: 'appointed at the terminal' },
    })
  })
}
