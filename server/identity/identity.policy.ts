import type { Actor } from '#server/platform/actor'

/** Officers keep the accounts of others; nobody suspends, promotes or demotes themselves. */
export function keepsAccount(actor: Actor, accountId: string): boolean {
  return actor.office && actor.accountId !== accountId
}

/** All accounts of the demonstration have addresses here; the domain can belong to nobody (RFC 2606). */
export const demonstrationDomain = '@vidu.example'

/** The passwords of the demonstration are public, so its accounts open only where it is shown. */
export function maySignIn(account: { email: string; suspended_at: Date | null }, demonstration: boolean): boolean {
  return account.suspended_at === null && (demonstration || !account.email.endsWith(demonstrationDomain))
}
