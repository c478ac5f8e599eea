import { noteLed } from '#server/matching/matching'
import type { Tx } from '#server/platform/database'

const matchOf = (tx: Tx, dealId: string) =>
  tx
    .selectFrom('deal')
    .select(['match_id', 'supplier_accepted_at', 'enterprise_accepted_at'])
    .where('id', '=', dealId)
    .where('match_id', 'is not', null)
    .executeTakeFirst()

/** Tells matching that both sides are in a talk that came from a suggestion. Told with each change of it, kept once. */
export async function noteDealOfMatch(tx: Tx, { dealId }: { dealId: string }): Promise<void> {
  const deal = await matchOf(tx, dealId)
  if (deal?.match_id && deal.supplier_accepted_at && deal.enterprise_accepted_at)
    await noteLed(tx, { matchId: deal.match_id, act: 'deal', subject: dealId })
}

/** Tells matching that a contract came of a suggestion. */
export async function noteContractOfMatch(tx: Tx, { dealId, transferId }: { dealId: string; transferId: string }): Promise<void> {
  const deal = await matchOf(tx, dealId)
  if (deal?.match_id) await noteLed(tx, { matchId: deal.match_id, act: 'contract', subject: transferId })
}
