import { record } from '#server/audit/audit'
import type { Actor, Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { refusingClashes } from '../../meetings/clashes'
import { findMeeting } from '../../meetings/meetings.queries'
import { isOnToday, momentNow, turnAt } from '../../meetings/moments'
import { type Seated, announced, seat } from '../../meetings/seating'
import { impartial, officer } from '../../meetings/timetabling/officer'
import { type FairRow, frameOf, lockFair } from '../../techmart.queries'
import { findMatchBetween } from '../../wishes/wishes.queries'
import { firstFree, takenOn } from './places'
import { sidesOf, step } from './walk-ins'
import { type HeldWalkIn, type Party, findFairOfWalkIn, findTwo, listQueue, lockWalkIn } from './walk-ins.queries'

export interface SeatedWalkIn {
  meetingId: string
  start: string
  table: number
}

/**
 * Gives a waiting pair the first table and slot of today at which both are free; `atOnce` seats it in the slot that is on and marks it as
 * started. Throws Invalid where nothing is left today.
 */
export async function seatWalkIn(actor: Actor, walkInId: string, { atOnce = false } = {}): Promise<SeatedWalkIn> {
  const person = officer(actor)
  const known = await transact((tx) => findFairOfWalkIn(tx, walkInId))
  if (!known) throw new NotFound()
  return refusingClashes(() =>
    transact(async (tx) => {
      const fair = await held(tx, known.fair_id)
      const walkIn = await lockWalkIn(tx, walkInId)
      if (!walkIn) throw new NotFound()
      const seated = await place(tx, person, fair, walkIn, { atOnce, meetingId: newId() })
      if (!seated) throw new Invalid({ '': [atOnce ? 'day:problems.not-free-now' : 'day:problems.no-place-left'] })
      return seated
    }),
  )
}

/**
 * Calls the queue: who waits longest of those for whom there is a place today. The meeting gets
 * the form's id: pressed twice, one pair is called. Throws WrongState where nobody waits, Invalid where nobody fits.
 */
export async function callNext(actor: Actor, fairId: string, meetingId: string): Promise<SeatedWalkIn> {
  const person = officer(actor)
  return refusingClashes(() =>
    transact(async (tx) => {
      const fair = await held(tx, fairId)
      const known = await findPlace(tx, fairId, meetingId)
      if (known) return known
      const queue = await listQueue(tx, fairId, momentNow().day)
      const others = queue.filter((line) => !isOwn(person, line))
      if (others.length === 0) throw new WrongState('day:problems.nobody-waits')
      for (const { id } of others) {
        const walkIn = await lockWalkIn(tx, id)
        const seated = walkIn && (await place(tx, person, fair, walkIn, { atOnce: false, meetingId }))
        if (seated) return seated
      }
      throw new Invalid({ '': ['day:problems.no-place-left'] })
    }),
  )
}

const isOwn = ({ memberships }: Person, line: { from_organisation_id: string; to_organisation_id: string }) =>
  memberships.some(({ id }) => id === line.from_organisation_id || id === line.to_organisation_id)

async function findPlace(tx: Tx, fairId: string, meetingId: string): Promise<SeatedWalkIn | undefined> {
  const meeting = await findMeeting(tx, meetingId)
  if (meeting && meeting.fair_id !== fairId) throw new NotFound()
  return meeting && { meetingId, start: meeting.start, table: meeting.table_number }
}

/** The fair, locked, so that tables are given out one after another. */
async function held(tx: Tx, fairId: string): Promise<FairRow> {
  const fair = await lockFair(tx, fairId)
  if (!fair) throw new NotFound()
  if (!isOnToday(fair)) throw new WrongState('day:problems.not-on')
  return fair
}

async function place(
  tx: Tx,
  person: Person,
  fair: FairRow,
  walkIn: HeldWalkIn,
  { atOnce, meetingId }: { atOnce: boolean; meetingId: string },
): Promise<SeatedWalkIn | undefined> {
  const sides = [...sidesOf(walkIn)]
  impartial(person, [sidesOf(walkIn)])
  const moment = momentNow()
  if (walkIn.on_day !== moment.day) throw new WrongState('day:problems.walk-in-over')
  const parties = await findTwo(tx, fair.id, sides)
  const [asker, asked] = sides.map((id) => parties.find((party) => party.organisation_id === id))
  if (!asker || !asked) throw new WrongState('wishes:problems.not-accepted')
  const turn = turnAt(frameOf(fair), moment.start)
  const from = turn.now ?? turn.next
  if (from === undefined || (atOnce && turn.now === undefined)) return undefined
  const found = firstFree(fair, await takenOn(tx, fair, moment.day, sides), { day: moment.day, start: from }, sides)
  if (!found || (atOnce && found.start !== turn.now)) return undefined
  const seated = { id: meetingId, ...(await pairOf(tx, fair, asker, asked)) }
  await seat(tx, person, fair, seated, found)
  await step(tx, person, walkIn, 'seat', 'office', seated.id)
  const names = new Map(parties.map((party) => [party.organisation_id, party.name_vi]))
  await announced(
    tx,
    person,
    fair,
    {
      ...seated,
      supplier_vi: names.get(seated.supplier_organisation_id) ?? '',
      enterprise_vi: names.get(seated.enterprise_organisation_id) ?? '',
    },
    'meeting-arranged',
    found,
  )
  if (atOnce) {
    await tx.updateTable('meeting').set({ started_at: now() }).where('id', '=', seated.id).execute()
    await record(tx, person, { act: 'techmart.start-meeting', subject: ['meeting', seated.id], details: { fairId: fair.id } })
  }
  return { meetingId: seated.id, start: found.start, table: found.table }
}

/** Who sits there as what: as in the match that brings them together, else the exhibitor supplies, with its technology where it shows but one. */
async function pairOf(tx: Tx, fair: FairRow, asker: Party, asked: Party): Promise<Omit<Seated, 'id'>> {
  const match = await findMatchBetween(tx, fair.id, asker.organisation_id, { other: asked.organisation_id })
  const subject = match
    ? await tx
        .selectFrom('match')
        .select(['id', 'technology_id', 'need_id', 'supplier_organisation_id'])
        .where('id', '=', match.id)
        .executeTakeFirst()
    : undefined
  const asks = asked.as_role === 'exhibitor' || asker.as_role !== 'exhibitor'
  const supplier = subject
    ? [asker, asked].find((party) => party.organisation_id === subject.supplier_organisation_id)
    : asks
      ? asked
      : asker
  const supplies = supplier ?? asked
  const [only, ...more] = supplies.technology_ids
  return {
    match_id: subject?.id ?? null,
    technology_id: subject?.technology_id ?? (only !== undefined && more.length === 0 ? only : null),
    need_id: subject?.need_id ?? null,
    supplier_organisation_id: supplies.organisation_id,
    enterprise_organisation_id: supplies === asked ? asker.organisation_id : asked.organisation_id,
  }
}
