import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { transact } from '#server/platform/database'
import { Invalid, NotFound } from '#server/platform/errors'
import { bothSides, change, take } from '../deals.acts'
import { tell } from '../deals.notices'
import type { NewMemorandum } from '../deals.schema'

/**
 * The Office records a memorandum that both sides signed; a deal that still waits for an answer is open thereby. The value
 * in it is potential (VND): it is shown and reported apart and never counted as contract value.
 */
export async function recordMemorandum(actor: Actor, input: NewMemorandum): Promise<{ id: string }> {
  if (input.signedOn > today()) throw new Invalid({ signedOn: ['deals:problems.day-ahead'] })
  return transact(async (tx) => {
    const known = await tx.selectFrom('memorandum').select(['id', 'deal_id', 'recorded_by']).where('id', '=', input.id).executeTakeFirst()
    if (known) {
      if (known.deal_id !== input.dealId || known.recorded_by !== actor.accountId) throw new NotFound()
      return { id: known.id }
    }
    const { deal, person, to } = await take(tx, actor, input.dealId, 'record-memorandum')
    const inserted = await tx
      .insertInto('memorandum')
      .values({
        id: input.id,
        deal_id: deal.id,
        fair_id: input.fairId ?? null,
        signed_on: input.signedOn,
        potential_value: input.potentialValue,
        note: input.note ?? '',
        recorded_by: person.accountId,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!inserted) return { id: input.id }
    const accepted = {
      supplier_accepted_at: deal.supplier_accepted_at ?? now(),
      enterprise_accepted_at: deal.enterprise_accepted_at ?? now(),
    }
    await change(tx, deal, { state: to, ...accepted })
    await record(tx, actor, {
      act: 'deals.record-memorandum',
      subject: ['deal', deal.id],
      details: { memorandumId: input.id, signedOn: input.signedOn, potentialValue: input.potentialValue },
    })
    await tell(tx, deal, 'memorandum', { organisationIds: bothSides(deal) }, actor.accountId)
    return { id: input.id }
  })
}
