import { createHash, randomBytes } from 'node:crypto'
import type { AccountTokenTable } from '#db/tables/identity'
import { now } from '#server/platform/clock'
import type { Tx } from '#server/platform/database'
import { Invalid } from '#server/platform/errors'

type Purpose = AccountTokenTable['purpose']

/** How long a letter's link works, in hours. */
const lifetimes: Record<Purpose, number> = { 'confirm-email': 48, 'change-email': 48, 'reset-password': 1 }

const hashed = (token: string) => createHash('sha256').update(token).digest('hex')

/** Makes the token of a letter; only its hash is kept. Older ones of the account for the same purpose end. */
export async function issueToken(tx: Tx, accountId: string, purpose: Purpose, email: string | null = null): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tx.deleteFrom('account_token').where('account_id', '=', accountId).where('purpose', '=', purpose).execute()
  await tx
    .insertInto('account_token')
    .values({
      token_hash: hashed(token),
      account_id: accountId,
      purpose,
      email,
      expires_at: new Date(now().getTime() + lifetimes[purpose] * 3_600_000),
      used_at: null,
    })
    .execute()
  return token
}

/** Uses a token up and says whose it was. Throws Invalid where it is used, too old or not ours; of two at once one wins. */
export async function spendToken(tx: Tx, token: string, purposes: Purpose[]) {
  const found = await tx
    .updateTable('account_token')
    .set({ used_at: now() })
    .where('token_hash', '=', hashed(token))
    .where('purpose', 'in', purposes)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now())
    .returning(['account_id', 'purpose', 'email'])
    .executeTakeFirst()
  if (!found) throw new Invalid({ '': ['identity:problems.link-used'] })
  return { accountId: found.account_id, purpose: found.purpose, email: found.email }
}
