import { record } from '#server/audit/audit'
import { exchange } from '#server/platform/actor'
import type { Tx } from '#server/platform/database'
import { transact } from '#server/platform/database'
import { log } from '#server/platform/log'
import type { Told } from './news'
import { isLive, readWebhook } from './stripe'
import { type Outcome, type Taken, takeNews } from './taking'

/** `forged`: no signature of the card service, or one too old; whoever sent it learns nothing else. */
export type Heard = Outcome | 'duplicate' | 'forged'

/** Hears one webhook: its raw body and its signature. The note of it and its work are one transaction: a second one changes nothing. */
export async function hearCardService(body: string, signature: string | null): Promise<Heard> {
  const told = signature ? readWebhook(body, signature) : undefined
  if (!told) return 'forged'
  return transact(async (tx) => {
    const first = await tx
      .insertInto('stripe_event')
      .values({ id: told.id, type: told.type, outcome: 'applied', payment_id: null, occurred_at: told.at })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!first) return 'duplicate'
    const { outcome, paymentId } = await taken(tx, told)
    await tx.updateTable('stripe_event').set({ outcome, payment_id: paymentId }).where('id', '=', told.id).execute()
    return outcome
  })
}

async function taken(tx: Tx, told: Told): Promise<Taken> {
  // Test money in the books of real money, or another account's: nothing of it is ours.
  if (told.live !== isLive() || told.account !== null) {
    log.warn({ event: told.id, type: told.type, live: told.live, account: told.account }, 'webhook of another account')
    await record(tx, exchange, {
      act: 'payments.refuse-webhook',
      subject: ['stripe-event', told.id],
      details: { type: told.type, live: told.live, account: told.account },
    })
    return { outcome: 'refused', paymentId: null }
  }
  return takeNews(tx, exchange, told.news, { ask: true })
}
