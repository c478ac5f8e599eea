import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { transact } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { change, take } from '../deals.acts'
import type { NewMessage } from '../deals.schema'
import { hasSeen, tellUnread } from './reading'

/** Says something to the other side; the Office speaks to both. The same message sent twice is stored once. */
export async function sendMessage(actor: Actor, input: NewMessage): Promise<{ id: string }> {
  return transact(async (tx) => {
    const { deal, side, person } = await take(tx, actor, input.dealId, 'write')
    const sent = await tx
      .insertInto('deal_message')
      .values({ id: input.id, deal_id: deal.id, account_id: person.accountId, side, body: input.body })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('position')
      .executeTakeFirst()
    if (!sent) {
      const known = await tx.selectFrom('deal_message').select(['deal_id', 'account_id']).where('id', '=', input.id).executeTakeFirst()
      if (known?.deal_id !== deal.id || known.account_id !== person.accountId) throw new NotFound()
      return { id: input.id }
    }
    await hasSeen(tx, deal.id, person.accountId, sent.position)
    await change(tx, deal, {}, 'deals.message-sent')
    await record(tx, actor, { act: 'deals.send-message', subject: ['deal', deal.id], details: { messageId: input.id, side } })
    await tellUnread(tx, deal, { position: sent.position, side, accountId: person.accountId })
    return { id: input.id }
  })
}
