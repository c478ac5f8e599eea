import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { bothSides, change, take } from './deals.acts'
import { across, tell } from './deals.notices'
import { mayRead } from './deals.policy'
import { findParties } from './deals.queries'
import { checkReason } from './reasons'
import type { GivenReason } from './deals.schema'

export { sendMessage } from './messages/messages'
export { markSeen } from './messages/reading'
export { closeDetails, openDetails } from './disclosure/disclosure'
export { recordMemorandum } from './memoranda/memoranda'
export { openDeal, type Opened } from './opening/opening'
export { type Brokering, type Preparation, prepareBrokering, prepareDeal } from './opening/preparing'
export { type DealGroup, type DealLine, countActiveDeals, dealGroups, listAllDeals, listDeals } from './rooms/lists'
export { type DealRoom, type PartyOfDeal, getDealRoom } from './rooms/rooms'
export { confirmTerms, proposeTerms } from './terms/terms'
export { noteContractOfMatch, noteDealOfMatch } from './matched'
export { checkReason } from './reasons'

/** A side says yes. Once both have, they talk; from then on an anonymous enterprise is known to the supplier. */
export async function acceptDeal(actor: Actor, dealId: string): Promise<void> {
  await transact(async (tx) => {
    const { deal, side, to } = await take(tx, actor, dealId, 'accept')
    await change(tx, deal, { state: to, [side === 'supplier' ? 'supplier_accepted_at' : 'enterprise_accepted_at']: now() })
    await record(tx, actor, { act: 'deals.accept', subject: ['deal', dealId], details: { side, state: to } })
    // Of a brokered deal the other side learns only once both are in: nobody is pressed by the other's yes.
    const readers = to === 'open' ? across(deal, side) : { accountIds: [deal.opened_by] }
    await tell(
      tx,
      deal,
      'accepted',
      to === 'open' && deal.opened_by_side === 'office' ? { ...readers, accountIds: [deal.opened_by] } : readers,
      actor.accountId,
    )
  })
}

/** A side says no before the talks began. */
export async function declineDeal(actor: Actor, dealId: string, given: GivenReason): Promise<void> {
  checkReason('decline-deal', given)
  await transact(async (tx) => {
    const { deal, side, to } = await take(tx, actor, dealId, 'decline')
    await change(tx, deal, { state: to, reason: given.reason, reason_note: given.note, ended_by_side: side, ended_at: now() })
    await record(tx, actor, { act: 'deals.decline', subject: ['deal', dealId], details: { side, reason: given.reason } })
    const broker = deal.opened_by_side === 'office' ? { accountIds: [deal.opened_by] } : {}
    await tell(tx, deal, 'declined', { ...across(deal, side), ...broker }, actor.accountId)
  })
}

/** Ends what was asked, talked about or agreed, as long as no contract came of it. */
export async function endDeal(actor: Actor, dealId: string, given: GivenReason): Promise<void> {
  checkReason('end-deal', given)
  await transact(async (tx) => {
    const { deal, side, to } = await take(tx, actor, dealId, 'end')
    await change(tx, deal, { state: to, reason: given.reason, reason_note: given.note, ended_by_side: side, ended_at: now() })
    await record(tx, actor, { act: 'deals.end', subject: ['deal', dealId], details: { side, from: deal.state, reason: given.reason } })
    await tell(tx, deal, 'ended', across(deal, side), actor.accountId)
  })
}

export interface ContractParties {
  technologyId: string
  supplierId: string
  enterpriseId: string
  title: string
}

/** Whose a deal is, for what is recorded from it. Throws NotFound to strangers. */
export async function getPartiesOfDeal(actor: Actor, dealId: string): Promise<{ supplierId: string; enterpriseId: string }> {
  const deal = await findParties(db(), dealId)
  if (!deal || !mayRead(actor, deal)) throw new NotFound()
  return { supplierId: deal.supplier_organisation_id, enterpriseId: deal.enterprise_organisation_id }
}

/**
 * Takes an agreed deal to its contract, in the transaction that records it: once, by the Office. From then on the deal
 * cannot be ended any more, only the transfer can fail.
 */
export async function takeToContract(tx: Tx, actor: Actor, dealId: string): Promise<ContractParties> {
  const { deal } = await take(tx, actor, dealId, 'record-contract')
  await change(tx, deal, { contracted_at: now() })
  const [supplierId, enterpriseId] = bothSides(deal) as [string, string]
  return { technologyId: deal.technology_id, supplierId, enterpriseId, title: deal.title }
}
