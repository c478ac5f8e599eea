import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { findFair } from '../techmart.queries'
import { fairStep } from '../techmart.states'
import { findBooking } from './bookings.queries'
import { mayDraw } from './booths.policy'
import { mostBoothsOfHall, mostFeaturesOfHall } from './booths.schema'
import { type Occupied, stateAt } from './booths.states'
import { type Changed, type Plan, type Thing, applied, differences, laidOutAnew } from './drawn'
import { writeThing } from './drawn.queries'
import { releaseBooking } from './ending'
import { type Fault, faultsOf } from './geometry'
import { type BoothRow, type Hall, findCodesElsewhere, listBooths, listFeatures, lockBooths, lockHall } from './plan.queries'

export interface Consent {
  confirmed: boolean
  /** What those who have a booth are told when it changes. */
  message: string
}

/** A member of the Office. Throws Forbidden. */
export function drawer(actor: Actor): Person {
  if (!isPerson(actor) || !mayDraw(actor)) throw new Forbidden()
  return actor
}

/** The hall, locked, where its fair may still be changed. Throws NotFound or WrongState. */
export async function drawnHall(tx: Tx, hallId: string): Promise<Hall> {
  const hall = await lockHall(tx, hallId)
  const fair = hall && (await findFair(tx, hall.fair_id))
  if (!hall || !fair) throw new NotFound()
  if (!fairStep(fair.state, 'change')) throw new WrongState('booths:problems.fair-over')
  return hall
}

interface Change {
  /** From the form: the same change sent twice is one. */
  id: string
  act: string
  /** Each thing as it shall be; null takes it away. */
  things: readonly Thing[]
  consent?: Consent
}

/** Faults beside the fields of a form: which thing is which form's is the caller's to know. */
export type Beside = (faults: readonly Fault[]) => Record<string, string[]>

const besideField: Beside = (faults) => {
  const said: Record<string, string[]> = {}
  for (const { field, problem: text } of faults) said[field] = [...new Set([...(said[field] ?? []), text])]
  return said
}

/**
 * Changes what stands in a hall, all of it or nothing: draws, moves, sizes, renames, prices, takes away. Throws Invalid for
 * what sticks out or overlaps, and where a booth that somebody has is changed without a word to them.
 */
export async function changePlan(
  actor: Actor,
  hallId: string,
  change: (plan: Plan) => Change,
  beside: Beside = besideField,
): Promise<void> {
  const person = drawer(actor)
  await transact(async (tx) => {
    const hall = await drawnHall(tx, hallId)
    await lockBooths(tx, hallId)
    const booths = await listBooths(tx, hallId)
    const plan: Plan = { hall, booths, features: await listFeatures(tx, hallId) }
    const { id, act, things, consent } = change(plan)
    const made = await tx.selectFrom('hall_change').select(['hall_id', 'made_by']).where('id', '=', id).executeTakeFirst()
    if (made && (made.hall_id !== hallId || made.made_by !== person.accountId)) throw new WrongState()
    const changes = made ? [] : differences(plan, things)
    if (changes.length === 0) return
    const after = applied(plan, changes)
    if (after.booths.length > mostBoothsOfHall)
      throw new Invalid({ '': [problem('booths:problems.too-many-booths', { most: mostBoothsOfHall })] })
    if (after.features.length > mostFeaturesOfHall)
      throw new Invalid({ '': [problem('booths:problems.too-many-features', { most: mostFeaturesOfHall })] })
    const faults = faultsOf(hall, after.booths, after.features, new Set(changes.map((one) => one.id)))
    if (faults.length > 0) throw new Invalid(beside(faults))
    await onlyWithWord(tx, actor, hall, booths, changes, consent)
    await codesElsewhere(tx, hall, changes, beside)

    for (const one of changes) await writeThing(tx, hall, one)
    await tx
      .insertInto('hall_change')
      .values({ id, hall_id: hallId, act, changes: JSON.stringify(changes), made_by: person.accountId })
      .execute()
    await drawn(tx, actor, hall, act, changes)
  })
}

export async function drawn(tx: Tx, actor: Actor, hall: Hall, act: string, changes: readonly Changed[]): Promise<void> {
  const codes = changes.flatMap(({ before, after }) =>
    after?.table === 'booth' ? [after.code] : before?.table === 'booth' ? [before.code] : [],
  )
  await record(tx, actor, {
    act: `techmart.${act}`,
    subject: ['hall', hall.id],
    details: { fairId: hall.fair_id, changed: changes.length, ...(codes.length > 0 && { codes: codes.slice(0, 50).join(', ') }) },
  })
  await publish(tx, 'techmart.booths-changed', { fairId: hall.fair_id, organisationIds: [] })
}

export const occupied = (row: Occupied) => ['held', 'taken'].includes(stateAt(now(), row))

/** Who has a booth is told of what is done to it, and loses it only with the Office's own words. */
async function onlyWithWord(
  tx: Tx,
  actor: Actor,
  hall: Hall,
  booths: readonly BoothRow[],
  changes: readonly Changed[],
  consent: Consent | undefined,
): Promise<void> {
  const touched = changes.flatMap((one) => {
    const row = booths.find(({ id }) => id === one.id)
    return row?.booking_id && occupied(row) && laidOutAnew(one) ? [{ row, bookingId: row.booking_id, gone: one.after === null }] : []
  })
  if (touched.length === 0) return
  const codes = touched.map(({ row }) => row.code).join(', ')
  if (!consent) throw new Invalid({ '': [problem('booths:problems.occupied', { codes })] })
  if (!consent.confirmed) throw new Invalid({ confirmed: [problem('booths:problems.occupied-confirm', { codes })] })
  if (consent.message.length < 10) throw new Invalid({ message: ['booths:problems.occupied-message'] })
  const fair = await findFair(tx, hall.fair_id)
  for (const { row, bookingId, gone } of touched) {
    const booking = await findBooking(tx, bookingId)
    if (booking && gone) await releaseBooking(tx, actor, booking, consent.message)
    else if (booking)
      await notify(
        tx,
        { organisationIds: [booking.organisation_id] },
        {
          kind: 'booths:notices.changed',
          details: { code: row.code, title: fair?.title_vi ?? '', message: consent.message },
          path: `/fairs/${hall.fair_id}/booth`,
          mail: true,
        },
      )
  }
}

/** A code is the booth's name in the whole fair, and other halls have booths too. */
async function codesElsewhere(tx: Tx, hall: Hall, changes: readonly Changed[], beside: Beside): Promise<void> {
  const wanted = changes.flatMap(({ id, after }) => (after?.table === 'booth' ? [{ id, code: after.code }] : []))
  if (wanted.length === 0) return
  const taken = await findCodesElsewhere(
    tx,
    hall,
    wanted.map(({ code }) => code),
  )
  const faults = wanted
    .filter(({ code }) => taken.has(code))
    .map(({ id }): Fault => ({ id, field: 'code', problem: 'booths:problems.code-elsewhere' }))
  if (faults.length > 0) throw new Invalid(beside(faults))
}

/**
 * Takes the last act of drawing back, if it is the named one. Throws WrongState where what it touched has changed since or
 * somebody has one of its booths.
 */
export async function undoChange(actor: Actor, hallId: string, changeId: string): Promise<void> {
  drawer(actor)
  await transact(async (tx) => {
    const hall = await drawnHall(tx, hallId)
    await lockBooths(tx, hallId)
    const booths = await listBooths(tx, hallId)
    const plan: Plan = { hall, booths, features: await listFeatures(tx, hallId) }
    const change = await tx
      .selectFrom('hall_change')
      .select(['id', 'changes', 'undone_at'])
      .where('id', '=', changeId)
      .where('hall_id', '=', hallId)
      .executeTakeFirst()
    if (!change) throw new NotFound()
    if (change.undone_at) return
    const made = change.changes as Changed[]
    const since = differences(
      plan,
      made.map(({ id, after }) => ({ id, as: after })),
    )
    if (since.length > 0) throw new WrongState('booths:problems.changed-since')
    if (booths.some((row) => made.some(({ id }) => id === row.id) && occupied(row))) throw new WrongState('booths:problems.undo-occupied')
    const back = made.map(({ id, before, after }): Changed => ({ id, before: after, after: before }))
    const after = applied(plan, back)
    const faults = faultsOf(hall, after.booths, after.features, new Set(back.map(({ id }) => id)))
    if (faults.length > 0) throw new WrongState('booths:problems.changed-since')
    await codesElsewhere(tx, hall, back, () => ({ '': ['booths:problems.changed-since'] }))
    for (const one of back) await writeThing(tx, hall, one)
    await tx.updateTable('hall_change').set({ undone_at: now() }).where('id', '=', changeId).execute()
    await drawn(tx, actor, hall, 'undo-drawing', back)
  })
}
