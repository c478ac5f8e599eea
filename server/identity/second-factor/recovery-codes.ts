import { randomBytes } from 'node:crypto'
import { now } from '#server/platform/clock'
import type { Tx } from '#server/platform/database'
import { keyedHash } from '#server/platform/secrets'

const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const hashed = (accountId: string, code: string) => keyedHash('recovery-code', `${accountId} ${code}`)

/** Ten new codes, 50 random bits each, in place of all older ones. They are shown once; only their hashes are kept. */
export async function renewCodes(tx: Tx, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: 10 }, () => Array.from(randomBytes(10), (byte) => letters[byte & 31]).join(''))
  await removeCodes(tx, accountId)
  await tx
    .insertInto('recovery_code')
    .values(codes.map((code) => ({ account_id: accountId, code_hash: hashed(accountId, code), used_at: null })))
    .execute()
  return codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`)
}

export async function removeCodes(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
}

/** Uses a code up; of two at once one succeeds. */
export async function spendCode(tx: Tx, accountId: string, code: string): Promise<boolean> {
  const used = await tx
    .updateTable('recovery_code')
    .set({ used_at: now() })
    .where('account_id', '=', accountId)
    .where('code_hash', '=', hashed(accountId, code))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
}

export async function countCodes(tx: Pick<Tx, 'selectFrom'>, accountId: string): Promise<number> {
  const row = await tx
    .selectFrom('recovery_code')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}
