import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { NotFound, WrongState } from '#server/platform/errors'
import type { WalkInState } from '#db/tables/fair-day'
import { impartial, officer } from '../../meetings/timetabling/officer'
import { isOnToday, momentNow } from '../../meetings/moments'
import { type FairRow, findFair } from '../../techmart.queries'
import { isPublic } from '../../techmart.states'
import { speaker } from '../../wishes/wishes'
import { findMatchBetween } from '../../wishes/wishes.queries'
import { changed } from '../changed'
import { type WalkInAct, type WalkInWho, walkInStep } from '../day.states'
import { type HeldWalkIn, type Party, findOpenBetween, findTwo, isShut, knowEachOther, lockWalkIn } from './walk-ins.queries'
import type { AskWalkIn, DeskWalkIn } from './walk-ins.schema'

/** The fair, while it is on. Throws NotFound or WrongState. */
export async function onToday(tx: Tx, fairId: string): Promise<FairRow> {
  const fair = await findFair(tx, fairId)
  if (!fair || !isPublic(fair.state)) throw new NotFound()
  if (!isOnToday(fair)) throw new WrongState('day:problems.not-on')
  return fair
}

/**
 * Asks for a meeting today. Where the other side has asked too, both wait for a table at once. Who does not want to meet is not asked,
 * and the asker does not learn it. Throws NotFound for organisations that it may not know of. Sent twice, it is one request.
 */
export async function askWalkIn(actor: Actor, fairId: string, input: AskWalkIn): Promise<{ id: string; state: WalkInState }> {
  const { person, own } = speaker(actor)
  const other = input.organisationId
  return transact(async (tx) => {
    const fair = await onToday(tx, fairId)
    const parties = await findTwo(tx, fairId, [own, other])
    const [mine, theirs] = [own, other].map((id) => parties.find((party) => party.organisation_id === id))
    if (!mine) throw new WrongState('wishes:problems.not-accepted')
    if (!theirs || other === own || !(await mayAsk(tx, fairId, own, theirs))) throw new NotFound()
    const { day } = momentNow()
    const made = await insert(tx, { ...input, fairId, from: own, to: other, day, accountId: person.accountId, atDesk: false })
    if (made.is === 'open') {
      if (made.walkIn.from_organisation_id !== other || made.walkIn.state !== 'asked')
        return { id: made.walkIn.id, state: made.walkIn.state }
      const state = await step(tx, actor, made.walkIn, 'accept', 'asked')
      await tell(tx, actor, fair, 'accepted', [theirs], mine)
      return { id: made.walkIn.id, state }
    }
    if (made.is === 'known') return { id: input.id, state: made.state }
    await record(tx, actor, { act: 'techmart.ask-walk-in', subject: ['walk-in', input.id], details: { fairId, with: other } })
    const hears = !(await isShut(tx, fairId, other, own))
    await changed(tx, fairId, hears ? [own, other] : [own])
    if (hears) await tell(tx, actor, fair, 'asked', [theirs], mine)
    return { id: input.id, state: 'asked' }
  })
}

/** Exhibitors by name; a visitor only where something brings the two together. */
async function mayAsk(tx: Tx, fairId: string, own: string, theirs: Party): Promise<boolean> {
  if (theirs.as_role === 'exhibitor') return true
  if (await knowEachOther(tx, fairId, own, theirs.organisation_id)) return true
  return (await findMatchBetween(tx, fairId, own, { other: theirs.organisation_id })) !== undefined
}

interface NewWalkIn {
  id: string
  fairId: string
  from: string
  to: string
  day: string
  note: string
  accountId: string
  atDesk: boolean
}

type Inserted = { is: 'new' } | { is: 'known'; state: WalkInState } | { is: 'open'; walkIn: HeldWalkIn }

/** Of two at once, whoever asks, one is written and the other finds it. Throws WrongState where the id is somebody else's. */
async function insert(tx: Tx, given: NewWalkIn): Promise<Inserted> {
  const known = await lockWalkIn(tx, given.id)
  if (known) return own(known, given)
  const open = await findOpenBetween(tx, given.fairId, given.day, given.from, given.to)
  if (open) return { is: 'open', walkIn: open }
  const made = await tx
    .insertInto('walk_in')
    .values({
      id: given.id,
      fair_id: given.fairId,
      from_organisation_id: given.from,
      to_organisation_id: given.to,
      state: given.atDesk ? 'waiting' : 'asked',
      on_day: given.day,
      note: given.note,
      at_desk: given.atDesk,
      asked_by: given.accountId,
      waiting_since: given.atDesk ? now() : null,
      meeting_id: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return { is: 'new' }
  const same = await lockWalkIn(tx, given.id)
  if (same) return own(same, given)
  const other = await findOpenBetween(tx, given.fairId, given.day, given.from, given.to)
  if (!other) throw new WrongState()
  return { is: 'open', walkIn: other }
}

function own(known: HeldWalkIn, given: NewWalkIn): Inserted {
  if (known.asked_by !== given.accountId || known.fair_id !== given.fairId) throw new WrongState()
  return { is: 'known', state: known.state }
}

/** Both stand at the desk: they wait for a table at once; a request that one of them made before is answered thereby. */
export async function registerWalkIn(actor: Actor, fairId: string, input: DeskWalkIn): Promise<{ id: string }> {
  const person = officer(actor)
  const { organisationId, otherId } = input
  return transact(async (tx) => {
    await onToday(tx, fairId)
    const parties = await findTwo(tx, fairId, [organisationId, otherId])
    if (parties.length < 2) throw new NotFound()
    impartial(actor, [[organisationId, otherId]])
    const { day } = momentNow()
    const made = await insert(tx, { ...input, fairId, from: organisationId, to: otherId, day, accountId: person.accountId, atDesk: true })
    if (made.is === 'open') {
      if (made.walkIn.state === 'asked') await step(tx, actor, made.walkIn, 'accept', 'office')
      return { id: made.walkIn.id }
    }
    if (made.is === 'known') return { id: input.id }
    await record(tx, actor, {
      act: 'techmart.register-walk-in',
      subject: ['walk-in', input.id],
      details: { fairId, organisationId, otherId },
    })
    await changed(tx, fairId, [organisationId, otherId])
    return { id: input.id }
  })
}

/** Moves a request along its life, leaves the audit row and lets everybody look again. Throws WrongState. */
export async function step(
  tx: Tx,
  actor: Actor,
  walkIn: HeldWalkIn,
  act: WalkInAct,
  who: WalkInWho,
  meetingId?: string,
): Promise<WalkInState> {
  const move = walkInStep(walkIn.state, act, who)
  if (!move) throw new WrongState()
  await tx
    .updateTable('walk_in')
    .set({
      state: move.next,
      updated_at: now(),
      ...(act === 'accept' && { waiting_since: now() }),
      ...(meetingId && { meeting_id: meetingId }),
    })
    .where('id', '=', walkIn.id)
    .execute()
  await record(tx, actor, {
    act: `techmart.${act}-walk-in`,
    subject: ['walk-in', walkIn.id],
    details: { fairId: walkIn.fair_id, from: walkIn.state, to: move.next, ...(meetingId && { meetingId }) },
  })
  await changed(tx, walkIn.fair_id, sidesOf(walkIn))
  return move.next
}

export const sidesOf = (walkIn: Pick<HeldWalkIn, 'from_organisation_id' | 'to_organisation_id'>) =>
  [walkIn.from_organisation_id, walkIn.to_organisation_id] as const

/** The answer of who was asked, or the withdrawal of either or of the Office. Throws NotFound for all others. */
export async function settleWalkIn(actor: Actor, walkInId: string, act: 'accept' | 'decline' | 'withdraw'): Promise<void> {
  if (actor.office) officer(actor)
  const own = actor.office ? undefined : speaker(actor).own
  await transact(async (tx) => {
    const walkIn = await lockWalkIn(tx, walkInId)
    const who = walkIn && whoOf(walkIn, own)
    if (!walkIn || !who) throw new NotFound()
    if (who === 'office') impartial(actor, [sidesOf(walkIn)])
    if (who === 'asked' && (await isShut(tx, walkIn.fair_id, walkIn.to_organisation_id, walkIn.from_organisation_id))) throw new NotFound()
    const fair = await onToday(tx, walkIn.fair_id)
    if (walkIn.on_day !== momentNow().day) throw new WrongState('day:problems.walk-in-over')
    await step(tx, actor, walkIn, act, who)
    const parties = await findTwo(tx, fair.id, [...sidesOf(walkIn)])
    const mine = parties.find(({ organisation_id }) => organisation_id === own)
    const others = parties.filter((party) => party !== mine)
    const unheard =
      who === 'asker' && walkIn.state === 'asked' && (await isShut(tx, fair.id, walkIn.to_organisation_id, walkIn.from_organisation_id))
    if (!unheard) await tell(tx, actor, fair, who === 'office' ? 'removed' : said[act], others, mine)
  })
}

function whoOf(walkIn: HeldWalkIn, own: string | undefined): 'asker' | 'asked' | 'office' | undefined {
  if (own === undefined) return 'office'
  return walkIn.from_organisation_id === own ? 'asker' : walkIn.to_organisation_id === own ? 'asked' : undefined
}

type Told = 'asked' | 'accepted' | 'declined' | 'withdrawn' | 'removed'

const said = { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' } as const

async function tell(tx: Tx, actor: Actor, fair: FairRow, what: Told, whom: readonly Party[], of: Party | undefined): Promise<void> {
  await notify(
    tx,
    { organisationIds: whom.map(({ organisation_id }) => organisation_id) },
    {
      kind: `day:notices.walk-in-${what}`,
      details: { title: fair.title_vi, name: of?.name_vi ?? '' },
      path: `/my/fairs/${fair.id}/walk-ins`,
    },
    actor.accountId,
  )
}
