import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { cardService } from '../cards/service'
import { isLive } from '../cards/stripe'
import { cashier } from '../payments.policy'
import { entriesPerPage, findAccount, listBalances, listPostings, listStripeEvents, sumAccount } from './ledger.queries'

/** Receivables listed one by one; those of the others are in their sum. */
const mostReceivables = 60

/** The trial balance: every account with its debits, credits and balance. All balances together are zero. */
export async function getTrialBalance(actor: Actor) {
  cashier(actor)
  const rows = (await listBalances(db())).map((row) => ({ ...row, balance: row.debit + row.credit }))
  const receivables = rows
    .filter(({ kind, debit }) => kind === 'receivable' && debit > 0)
    .sort((a, b) => Math.abs(b.balance) - Math.abs(a.balance))
  const sum = (pick: 'debit' | 'credit' | 'balance') => rows.reduce((total, row) => total + row[pick], 0)
  return {
    accounts: [...rows.filter(({ kind }) => kind !== 'receivable'), ...receivables.slice(0, mostReceivables)],
    hidden: Math.max(0, receivables.length - mostReceivables),
    sums: { debit: sum('debit'), credit: sum('credit'), balance: sum('balance') },
  }
}

/** The entries of one account, the newest first. Throws NotFound. */
export async function getAccount(actor: Actor, id: string, before?: number) {
  cashier(actor)
  const account = await findAccount(db(), id)
  if (!account) throw new NotFound()
  const [{ balance }, rows] = await Promise.all([sumAccount(db(), id), listPostings(db(), id, before)])
  const entries = rows.slice(0, entriesPerPage)
  return { account, balance, entries, next: rows.length > entriesPerPage ? (entries.at(-1)?.id ?? null) : null }
}

/** How cards are paid, and the last that the card service told. */
export async function getCardSettings(actor: Actor) {
  cashier(actor)
  return { service: cardService(), live: isLive(), events: await listStripeEvents(db()) }
}
