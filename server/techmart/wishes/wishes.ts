import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import type { WishKind, WishState } from '#db/tables/wishes'
import { mayRegister } from '../techmart.policy'
import { type FairRow, findFair } from '../techmart.queries'
import { fairStep, isPublic } from '../techmart.states'
import { type WishRow, findMatchBetween, findWish, lockSides, lockWish } from './wishes.queries'
import type { AskInput } from './wishes.schema'
import { type WishAct, type WishWho, wishStep } from './wishes.states'

export { getAvailability, stateAvailability, timesOf } from './availability'
export { getWishes } from './reading'

declare module '#server/platform/events' {
  interface Events {
    'techmart.wish-changed': { fairId: string; organisationIds: string[] }
  }
}

type Side = Awaited<ReturnType<typeof lockSides>>[number]

/** The person and the organisation for which they write. Throws Forbidden for visitors, viewers and people without one. */
export function speaker(actor: Actor): { person: Person; own: string } {
  const { organisation } = actor
  if (!isPerson(actor) || !organisation || !mayRegister(actor, organisation.id)) throw new Forbidden()
  return { person: actor, own: organisation.id }
}

/** The fair, while wishes may be stated at it. Throws NotFound or WrongState. */
export async function wishing(tx: Tx, fairId: string): Promise<FairRow> {
  const fair = await findFair(tx, fairId)
  if (!fair || !isPublic(fair.state)) throw new NotFound()
  if (!fairStep(fair.state, 'register', 'organisation')) throw new WrongState('wishes:problems.fair-over')
  return fair
}

/**
 * Says whom the actor's organisation must, would or would not meet. Where the other side has asked too, both wishes are accepted at
 * once; a "not" is told to nobody. Asked again, the same wish changes. Throws NotFound for others than those it may know of.
 */
export async function askWish(actor: Actor, fairId: string, input: AskInput): Promise<{ id: string; state: WishState }> {
  const { person, own } = speaker(actor)
  return transact(async (tx) => {
    const fair = await wishing(tx, fairId)
    const match = await findMatchBetween(tx, fairId, own, { other: input.organisationId, matchId: input.matchId })
    const other = match?.other ?? input.organisationId
    if (!other || other === own) throw new NotFound()
    const sides = await lockSides(tx, fairId, [own, other])
    const [mine, theirs] = [own, other].map((id) => sides.find((side) => side.organisation_id === id && side.state === 'accepted'))
    if (!mine) throw new WrongState('wishes:problems.not-accepted')
    const reverse = await findWish(tx, fairId, other, own)
    const askedBefore = reverse !== undefined && reverse.state !== 'private'
    // A visitor is known by what brings the two together, or by having asked; its name alone is not public.
    if (!theirs || !(theirs.as_role === 'exhibitor' || match || askedBefore)) throw new NotFound()
    const known = await findWish(tx, fairId, own, other)
    const answers = input.kind !== 'not' && reverse !== undefined && ['asked', 'accepted', 'declined'].includes(reverse.state)
    const content = { kind: input.kind, match_id: match?.id ?? null, note: input.note }
    if (!known) {
      const state = input.kind === 'not' ? 'private' : answers ? 'accepted' : 'asked'
      const made = await tx
        .insertInto('wish')
        .values({
          id: input.id,
          fair_id: fairId,
          from_organisation_id: own,
          to_organisation_id: other,
          state,
          ...content,
          wished_by: person.accountId,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      // The id is somebody else's: a form cannot have brought it.
      if (!made) throw new WrongState()
      await written(tx, actor, fair, { id: made.id, kind: input.kind, state, mine, theirs, hears: reverse?.state !== 'private' })
      if (answers && reverse) await accepted(tx, actor, fair, reverse, mine, theirs)
      return { id: made.id, state }
    }
    if (known.kind === input.kind && known.note === input.note && known.state !== 'withdrawn') return { id: known.id, state: known.state }
    const step = wishStep(known.state, input.kind === 'not' ? 'shun' : 'ask', 'asker')
    if (!step) throw new WrongState('wishes:problems.declined')
    const state = answers && step.next === 'asked' ? 'accepted' : step.next
    await tx
      .updateTable('wish')
      .set({ ...content, match_id: known.match_id ?? content.match_id, state, updated_at: now() })
      .where('id', '=', known.id)
      .execute()
    const hears = reverse?.state !== 'private' && state !== known.state
    await written(tx, actor, fair, { id: known.id, kind: input.kind, state, mine, theirs, hears })
    if (answers && reverse) await accepted(tx, actor, fair, reverse, mine, theirs)
    return { id: known.id, state }
  })
}

interface Written {
  id: string
  kind: WishKind
  state: WishState
  mine: Side
  theirs: Side
  /** The other side has not shut itself off. */
  hears: boolean
}

/** Leaves the trace of a wish, and tells whom it concerns: of a "not" nobody. */
async function written(tx: Tx, actor: Actor, fair: FairRow, { id, kind, state, mine, theirs, hears }: Written): Promise<void> {
  await record(tx, actor, { act: 'techmart.wish', subject: ['wish', id], details: { fairId: fair.id, kind, state } })
  const told = state === 'asked' && hears
  await changed(tx, fair.id, [mine.organisation_id, ...(kind === 'not' ? [] : [theirs.organisation_id])])
  if (told) await tell(tx, actor, fair, theirs, mine, 'asked')
}

/** A wish of the other side that is answered by a wish of one's own. */
async function accepted(tx: Tx, actor: Actor, fair: FairRow, wish: WishRow, mine: Side, theirs: Side): Promise<void> {
  if (wish.state === 'accepted') return
  await settle(tx, actor, wish, 'accept', 'asked')
  await tell(tx, actor, fair, theirs, mine, 'mutual')
}

/** Moves a wish along its life and leaves the audit row. Throws WrongState. */
async function settle(tx: Tx, actor: Actor, wish: WishRow, act: WishAct, who: WishWho): Promise<WishState> {
  const step = wishStep(wish.state, act, who)
  if (!step) throw new WrongState()
  const answers = act === 'accept' || act === 'decline'
  await tx
    .updateTable('wish')
    // A "not" that is taken back is a wish that nobody has.
    .set({ state: step.next, updated_at: now(), ...(wish.kind === 'not' && { kind: 'would' }), ...(answers && { answered_at: now() }) })
    .where('id', '=', wish.id)
    .execute()
  await record(tx, actor, {
    act: `techmart.${act}-wish`,
    subject: ['wish', wish.id],
    details: { fairId: wish.fair_id, from: wish.state, to: step.next },
  })
  return step.next
}

/** The other side's answer. Throws NotFound for all others, Forbidden for its viewers. */
export async function answerWish(actor: Actor, wishId: string, answer: 'accept' | 'decline'): Promise<void> {
  const { own } = speaker(actor)
  await transact(async (tx) => {
    const wish = await lockWish(tx, wishId)
    if (!wish || wish.to_organisation_id !== own || wish.state === 'private') throw new NotFound()
    const fair = await wishing(tx, wish.fair_id)
    const sides = await lockSides(tx, fair.id, [own, wish.from_organisation_id])
    const [mine, theirs] = [own, wish.from_organisation_id].map((id) => sides.find((side) => side.organisation_id === id))
    if (mine?.state !== 'accepted' || theirs?.state !== 'accepted') throw new WrongState('wishes:problems.not-accepted')
    await settle(tx, actor, wish, answer, 'asked')
    if (answer === 'decline') await declinedOwn(tx, actor, fair.id, own, wish.from_organisation_id)
    await changed(tx, fair.id, [own, wish.from_organisation_id])
    await tell(tx, actor, fair, theirs, mine, answer === 'accept' ? 'accepted' : 'declined')
  })
}

/** Who declines does not go on asking for the same meeting. */
async function declinedOwn(tx: Tx, actor: Actor, fairId: string, own: string, other: string): Promise<void> {
  const reverse = await findWish(tx, fairId, own, other)
  if (reverse && reverse.state !== 'private' && wishStep(reverse.state, 'withdraw', 'asker'))
    await settle(tx, actor, reverse, 'withdraw', 'asker')
}

/** Takes a wish, or a "not", back. Throws NotFound for all but its own organisation. */
export async function withdrawWish(actor: Actor, wishId: string): Promise<void> {
  const { own } = speaker(actor)
  await transact(async (tx) => {
    const wish = await lockWish(tx, wishId)
    if (!wish || wish.from_organisation_id !== own) throw new NotFound()
    await wishing(tx, wish.fair_id)
    await settle(tx, actor, wish, 'withdraw', 'asker')
    await changed(tx, wish.fair_id, [own, ...(wish.state === 'private' ? [] : [wish.to_organisation_id])])
  })
}

function changed(tx: Tx, fairId: string, organisationIds: string[]): Promise<void> {
  return publish(tx, 'techmart.wish-changed', { fairId, organisationIds })
}

async function tell(
  tx: Tx,
  actor: Actor,
  fair: FairRow,
  whom: Side,
  of: Side,
  what: 'asked' | 'accepted' | 'declined' | 'mutual',
): Promise<void> {
  await notify(
    tx,
    { organisationIds: [whom.organisation_id] },
    {
      kind: `wishes:notices.${what}`,
      details: { title: fair.title_vi, name: of.name_vi },
      path: `/my/fairs/${fair.id}/wishes`,
      mail: what === 'asked',
    },
    actor.accountId,
  )
}

/** The act of a page, by its name. */
export function settleWish(actor: Actor, input: { intent: 'withdraw' | 'accept' | 'decline'; wishId: string }): Promise<void> {
  return input.intent === 'withdraw' ? withdrawWish(actor, input.wishId) : answerWish(actor, input.wishId, input.intent)
}
