import { buildMember } from '#server/organisations/organisations.fixtures'
import { db, transact } from '#server/platform/database'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { buildInvoice } from '../payments.fixtures'
import { postEntry } from './posting'

const entry = (postings: [string, number][]) => async () =>
  transact(async (tx) => postEntry(tx, await buildMember(), { kind: 'raised', postings: new Map(postings) }))

describe('the ledger', () => {
  it('refuses an entry that does not sum to zero, when its transaction ends', async () => {
    await expect(
      entry([
        ['bank', 5],
        ['unmatched', -4],
      ])(),
    ).rejects.toThrow(/does not balance/)
    await expect(entry([['bank', 5]])()).rejects.toThrow(/does not balance/)
    await expect(
      entry([
        ['bank', 5],
        ['unmatched', -5],
      ])(),
    ).resolves.toBeUndefined()
    await expect(sql`insert into ledger_entry (kind) values ('raised')`.execute(db())).rejects.toThrow(/does not balance/)
  })

  it('refuses to change, remove or lengthen what is booked, whoever asks', async () => {
    await buildInvoice()
    const { id } = await db().selectFrom('ledger_entry').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
    await expect(sql`update ledger_posting set amount = amount + 1`.execute(db())).rejects.toThrow(/never changed/)
    await expect(sql`delete from ledger_posting`.execute(db())).rejects.toThrow(/never changed/)
    await expect(sql`update ledger_entry set kind = 'other'`.execute(db())).rejects.toThrow(/never changed/)
    await expect(sql`truncate ledger_posting`.execute(db())).rejects.toThrow(/never changed/)
    await expect(sql`insert into ledger_posting values (${id}, 'bank', 7), (${id}, 'card', -7)`.execute(db())).rejects.toThrow(/is closed/)
  })
})
