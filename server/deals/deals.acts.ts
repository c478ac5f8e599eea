import type { DealTable } from '#db/tables/deals'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import type { Tx } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import type { Updateable } from 'kysely'
import { couldTakePart, mayAct, sideOf } from './deals.policy'
import { type HeldDeal, findDealForUpdate } from './deals.queries'
import { type DealAct, type DealState, type Side, moveOf } from './deals.states'

declare module '#server/platform/events' {
  interface Events {
    'deals.opened': DealFact
    'deals.changed': DealFact
    'deals.message-sent': DealFact
  }
}

export interface DealFact {
  dealId: string
  /** Both sides: their lists look again. */
  organisationIds: string[]
}

export interface Taken {
  deal: HeldDeal
  side: Side
  person: Person
  /** Where the act leads. */
  to: DealState
}

/** Holds the deal and asks its life whether this actor may do this now. Throws NotFound, Forbidden or WrongState. */
export async function take(tx: Tx, actor: Actor, dealId: string, act: DealAct): Promise<Taken> {
  const deal = await findDealForUpdate(tx, dealId)
  const side = deal && sideOf(actor, deal)
  if (!deal || !side) throw deal && couldTakePart(actor, deal) ? new Forbidden() : new NotFound()
  if (!isPerson(actor) || !mayAct(actor, deal, act)) throw new Forbidden()
  const move = moveOf(deal, act, side)
  if (!move) throw new WrongState()
  return { deal, side, person: actor, to: move.to }
}

export const bothSides = (deal: Pick<HeldDeal, 'supplier_organisation_id' | 'enterprise_organisation_id'>): string[] => [
  deal.supplier_organisation_id,
  deal.enterprise_organisation_id,
]

/** Writes the change and tells the room. */
export async function change(
  tx: Tx,
  deal: HeldDeal,
  values: Updateable<DealTable>,
  event: 'deals.changed' | 'deals.message-sent' = 'deals.changed',
) {
  await tx
    .updateTable('deal')
    .set({ ...values, updated_at: now() })
    .where('id', '=', deal.id)
    .execute()
  await publish(tx, event, { dealId: deal.id, organisationIds: bothSides(deal) })
}
