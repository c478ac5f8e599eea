import { sql } from 'kysely'
import type { Actor } from '#server/platform/actor'
import type { Tx } from '#server/platform/database'
import type { Postings } from '../settlement/settlement'

export type EntryKind =
  | 'raised'
  | 'credited'
  | 'card-paid'
  | 'disputed'
  | 'transfer-arrived'
  | 'transfer-matched'
  | 'transfer-released'
  | 'transfer-foreign'
  | 'refund'

export interface NewEntry {
  kind: EntryKind
  invoiceId?: string
  bankLineId?: string
  postings: Postings
}

/** Writes one entry; nothing where it would move nothing. The database refuses one that does not sum to zero. */
export async function postEntry(tx: Tx, actor: Actor, { kind, invoiceId, bankLineId, postings }: NewEntry): Promise<void> {
  if (postings.size === 0) return
  await openReceivables(tx, [...postings.keys()])
  const { id } = await tx
    .insertInto('ledger_entry')
    .values({ kind, invoice_id: invoiceId ?? null, bank_line_id: bankLineId ?? null, made_by: actor.accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('ledger_posting')
    .values([...postings].map(([account_id, amount]) => ({ entry_id: id, account_id, amount })))
    .execute()
}

/** An organisation's account is opened with its first posting. */
async function openReceivables(tx: Tx, accounts: string[]): Promise<void> {
  const organisations = accounts.flatMap((id) => (id.startsWith('receivable:') ? [id.slice('receivable:'.length)] : []))
  for (const organisationId of organisations) {
    await sql`insert into ledger_account (id, kind, organisation_id)
      values (${`receivable:${organisationId}`}, 'receivable', ${organisationId}) on conflict do nothing`.execute(tx)
  }
}
