import { record } from '#server/audit/audit'
import { markTakenUp } from '#server/matching/matching'
import { type Actor, type Person, isPerson, writesFor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { newId } from '#server/platform/id'
import { tell } from '../deals.notices'
import { findNeeded, findOffered, findOpened, findRoom, findSuggestion, findSuggestionOf, organisationExists } from '../deals.queries'
import type { OpenDeal } from '../deals.schema'
import type { Side } from '../deals.states'

export interface Opened {
  id: string
  /** False where the two already have a room for this technology and this need: it is that one. */
  isNew: boolean
}

interface Plan {
  side: Side
  supplierId: string
  enterpriseId: string
  needId: string | null
  matchId: string | null
  anonymous: boolean
  title: string
}

/**
 * Opens a deal: by an enterprise on a published technology, by its supplier on a published need, or by the Office between
 * the two. Who asks has accepted; the others answer. Sent twice, or asked by both, there is still one room.
 * `met`: an enterprise that the supplier has met; with it they may talk of no need of its.
 */
export async function openDeal(actor: Actor, input: OpenDeal, met?: string): Promise<Opened> {
  if (!isPerson(actor)) throw new Forbidden()
  return transact(async (tx) => {
    const known = await findOpened(tx, input.id)
    if (known) return sentAgain(known, actor)
    const plan = await planOf(tx, actor, input, met)
    const asks = (side: Side) => (plan.side === side ? now() : null)
    const inserted = await tx
      .insertInto('deal')
      .values({
        id: input.id,
        technology_id: input.technologyId,
        need_id: plan.needId,
        match_id: plan.matchId,
        supplier_organisation_id: plan.supplierId,
        enterprise_organisation_id: plan.enterpriseId,
        opened_by_side: plan.side,
        opened_by: actor.accountId,
        anonymous: plan.anonymous,
        supplier_accepted_at: asks('supplier'),
        enterprise_accepted_at: asks('enterprise'),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!inserted) return existing(tx, actor, input, plan)
    await tx
      .insertInto('deal_message')
      .values({ id: newId(), deal_id: input.id, account_id: actor.accountId, side: plan.side, body: input.message })
      .execute()
    if (plan.matchId) await takeUp(tx, actor, plan.matchId)
    await record(tx, actor, {
      act: 'deals.open',
      subject: ['deal', input.id],
      details: { side: plan.side, technologyId: input.technologyId },
    })
    await publish(tx, 'deals.opened', { dealId: input.id, organisationIds: [plan.supplierId, plan.enterpriseId] })
    const invited = [plan.supplierId, plan.enterpriseId].filter((id) => plan.side === 'office' || id !== actor.organisation?.id)
    await tell(
      tx,
      { id: input.id, title: plan.title },
      plan.side === 'office' ? 'brokered' : 'invited',
      { organisationIds: invited },
      actor.accountId,
    )
    return { id: input.id, isNew: true }
  })
}

/** A talk may begin, at a fair for instance, though its suggestion was dismissed before; the suggestion then stays so. */
async function takeUp(tx: Tx, actor: Person, matchId: string): Promise<void> {
  await markTakenUp(tx, actor, matchId).catch((error: unknown) => {
    if (!(error instanceof WrongState)) throw error
  })
}

function sentAgain(known: { id: string; opened_by: string }, actor: Person): Opened {
  if (known.opened_by !== actor.accountId) throw new NotFound()
  return { id: known.id, isNew: true }
}

/** The insert met a row that another transaction had just written: the same form again, or the room of the two. */
async function existing(tx: Tx, actor: Person, input: OpenDeal, plan: Plan): Promise<Opened> {
  const again = await findOpened(tx, input.id)
  if (again) return sentAgain(again, actor)
  const room = await findRoom(tx, { technologyId: input.technologyId, enterpriseId: plan.enterpriseId, needId: plan.needId })
  if (!room) throw new WrongState()
  return { id: room.id, isNew: false }
}

async function planOf(tx: Tx, actor: Person, input: OpenDeal, met: string | undefined): Promise<Plan> {
  const technology = await findOffered(tx, input.technologyId)
  const suggestion = input.matchId ? await findSuggestion(tx, input.matchId) : undefined
  if (!technology || (input.matchId && suggestion?.technology_id !== technology.id)) throw new NotFound()
  const owns = actor.organisation?.id === technology.organisation_id
  const side: Side = owns ? 'supplier' : actor.office ? 'office' : 'enterprise'
  if (!owns && technology.state === 'draft') throw new NotFound()
  if (technology.state !== 'published') throw new WrongState('deals:problems.technology-not-published')

  const needId = suggestion?.need_id ?? input.needId ?? null
  const need = needId === null ? undefined : await findNeeded(tx, needId)
  if (needId !== null && (!need || (need.state !== 'published' && need.organisation_id !== actor.organisation?.id))) throw new NotFound()
  if (need && need.state !== 'published') throw new WrongState('deals:problems.need-not-published')

  const known = suggestion ?? (needId === null ? undefined : await findSuggestionOf(tx, needId, technology.id))
  const enterpriseId = await enterpriseOf(tx, actor, side, need?.organisation_id, side === 'supplier' ? met : input.enterpriseId)
  if (side !== 'office' && !writesFor(actor, side === 'supplier' ? technology.organisation_id : enterpriseId)) throw new Forbidden()
  // Who belongs to both could answer for both: the exchange counts no deal with oneself.
  const own = (id: string) => actor.memberships.some((membership) => membership.id === id)
  const supplierId = technology.organisation_id
  if (supplierId === enterpriseId || (own(supplierId) && own(enterpriseId))) throw new Invalid({ '': ['deals:problems.own-organisation'] })
  // Who sits in the Office knows both sides' papers: in its own organisations' matters it opens nothing, in whichever role.
  if (actor.office && (own(supplierId) || own(enterpriseId))) throw new Forbidden('learning:problems.conflict-of-interest')
  const { title_vi, title_en } = technology
  return {
    side,
    supplierId,
    enterpriseId,
    needId,
    matchId: known?.id ?? null,
    anonymous: side !== 'enterprise' && (need?.anonymous ?? false),
    title: title_vi || title_en,
  }
}

async function enterpriseOf(
  tx: Tx,
  actor: Person,
  side: Side,
  needOrganisationId: string | undefined,
  named: string | undefined,
): Promise<string> {
  if (side === 'enterprise') {
    if (!actor.organisation) throw new Forbidden()
    // Another's need cannot be attached: an answer that told the two cases apart would tell whose it is.
    if (needOrganisationId !== undefined && needOrganisationId !== actor.organisation.id) throw new NotFound()
    return actor.organisation.id
  }
  if (side === 'supplier') {
    const enterpriseId = needOrganisationId ?? named
    if (enterpriseId === undefined) throw new Invalid({ needId: ['errors:required'] })
    return enterpriseId
  }
  if (needOrganisationId !== undefined) {
    if (named !== undefined && named !== needOrganisationId) throw new Invalid({ enterpriseId: ['deals:problems.not-of-the-need'] })
    return needOrganisationId
  }
  if (named === undefined) throw new Invalid({ needId: ['deals:problems.need-or-enterprise'] })
  if (!(await organisationExists(tx, named))) throw new Invalid({ enterpriseId: ['deals:problems.unknown-organisation'] })
  return named
}
