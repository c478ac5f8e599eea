import { TRANSFER_MODES } from '#db/reference/transfer-modes'
import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Invalid, WrongState } from '#server/platform/errors'
import { bothSides, change, take } from '../deals.acts'
import { across, tell } from '../deals.notices'
import type { HeldDeal } from '../deals.queries'
import type { NewTerms } from '../deals.schema'

/**
 * Writes the next version of what is agreed. A side that proposes confirms it thereby; the other's confirmation of an
 * older version counts no more. Throws Invalid where somebody else proposed meanwhile, so that the words are kept.
 */
export async function proposeTerms(actor: Actor, input: NewTerms): Promise<{ version: number }> {
  if (input.mode !== undefined && !TRANSFER_MODES.some(({ code }) => code === input.mode))
    throw new Invalid({ mode: ['errors:not-a-choice'] })
  return transact(async (tx) => {
    const { deal, side, person } = await take(tx, actor, input.dealId, 'propose-terms')
    if (input.basedOn !== deal.terms_version) {
      if (await isSentAgain(tx, deal, input, person.accountId)) return { version: deal.terms_version }
      throw new Invalid({ '': ['deals:problems.newer-terms'] })
    }
    const version = deal.terms_version + 1
    const confirmed = { confirmed_by: person.accountId, confirmed_at: now() }
    await tx
      .insertInto('deal_terms')
      .values({
        deal_id: deal.id,
        version,
        body: input.body,
        mode: input.mode ?? null,
        value_min: input.valueMin ?? null,
        value_max: input.valueMax ?? null,
        proposed_by: person.accountId,
        proposed_side: side,
        supplier_confirmed_by: side === 'supplier' ? confirmed.confirmed_by : null,
        supplier_confirmed_at: side === 'supplier' ? confirmed.confirmed_at : null,
        enterprise_confirmed_by: side === 'enterprise' ? confirmed.confirmed_by : null,
        enterprise_confirmed_at: side === 'enterprise' ? confirmed.confirmed_at : null,
      })
      .execute()
    await change(tx, deal, {
      terms_version: version,
      supplier_confirmed_version: side === 'supplier' ? version : null,
      enterprise_confirmed_version: side === 'enterprise' ? version : null,
    })
    await record(tx, actor, { act: 'deals.propose-terms', subject: ['deal', deal.id], details: { side, version } })
    await tell(tx, deal, 'terms', across(deal, side), actor.accountId)
    return { version }
  })
}

/** The form that is sent twice writes one version. */
async function isSentAgain(tx: Tx, deal: HeldDeal, input: NewTerms, accountId: string): Promise<boolean> {
  if (input.basedOn !== deal.terms_version - 1) return false
  const newest = await tx
    .selectFrom('deal_terms')
    .select(['body', 'mode', 'value_min', 'value_max', 'proposed_by'])
    .where('deal_id', '=', deal.id)
    .where('version', '=', deal.terms_version)
    .executeTakeFirstOrThrow()
  return (
    newest.proposed_by === accountId &&
    newest.body === input.body &&
    newest.mode === (input.mode ?? null) &&
    newest.value_min === (input.valueMin ?? null) &&
    newest.value_max === (input.valueMax ?? null)
  )
}

/** A side says yes to this version, word by word. Once both have said so to the same one, the deal is agreed. */
export async function confirmTerms(actor: Actor, input: { dealId: string; version: number }): Promise<void> {
  await transact(async (tx) => {
    const { deal, side, person, to } = await take(tx, actor, input.dealId, 'confirm-terms')
    if (input.version !== deal.terms_version) throw new WrongState('deals:problems.newer-terms')
    const supplier = side === 'supplier'
    await tx
      .updateTable('deal_terms')
      .set(
        supplier
          ? { supplier_confirmed_by: person.accountId, supplier_confirmed_at: now() }
          : { enterprise_confirmed_by: person.accountId, enterprise_confirmed_at: now() },
      )
      .where('deal_id', '=', deal.id)
      .where('version', '=', input.version)
      .execute()
    const agreed = to === 'agreed'
    await change(tx, deal, {
      state: to,
      [supplier ? 'supplier_confirmed_version' : 'enterprise_confirmed_version']: input.version,
      ...(agreed && { agreed_at: now() }),
    })
    await record(tx, actor, {
      act: 'deals.confirm-terms',
      subject: ['deal', deal.id],
      details: { side, version: input.version, state: to },
    })
    if (!agreed) return tell(tx, deal, 'confirmed', across(deal, side), actor.accountId)
    await tell(tx, deal, 'agreed', { organisationIds: bothSides(deal) }, actor.accountId)
    await tell(tx, deal, 'agreed-office', { office: true }, actor.accountId)
  })
}
