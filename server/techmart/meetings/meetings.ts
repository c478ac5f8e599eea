import { record } from '#server/audit/audit'
import { formatDay } from '#server/i18n/format'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import { findRegistration } from '../registrations/registrations.queries'
import { isPartial, mayRunFairs, maySeeMeeting, sideOf } from '../techmart.policy'
import { type FairRow, findFair, frameOf, lockFair } from '../techmart.queries'
import { fairStep, isFinal, meetingStep } from '../techmart.states'
import { type MeetingRow, findArrangedTwin, findFairOfMeeting, findMeeting, listBookings, lockMeeting } from './meetings.queries'
import type { ArrangeInput, MoveInput } from './meetings.schema'
import { type Pair, countCandidates, findPair, listCandidateRows } from './candidates.queries'
import { refusingClashes } from './clashes'
import { announced, seat } from './seating'
import { listSubjectsOf } from './subject'
import { type Clash, type Place, type Wanted, clashesOf, daysOf, endOf, nextFree, outside, slotsOf } from './timetable'

declare module '#server/platform/events' {
  interface Events {
    'techmart.meeting-changed': { fairId: string; meetingId: string; organisationIds: string[] }
  }
}

function officer(actor: Actor): Person {
  if (!isPerson(actor) || !mayRunFairs(actor)) throw new Forbidden()
  return actor
}

/** Nobody arranges for an organisation of their own. Throws Forbidden. */
function impartial(actor: Actor, pair: Parameters<typeof isPartial>[1]): void {
  if (isPartial(actor, pair)) throw new Forbidden('learning:problems.conflict-of-interest')
}

/** The matches that could become meetings of a fair, the best score first, and how many there are. The Office only. */
export async function listMeetingCandidates(actor: Actor, fairId: string, page = 1, pageSize = 10) {
  officer(actor)
  const [candidates, counts] = await Promise.all([
    listCandidateRows(db(), fairId, (page - 1) * pageSize, pageSize),
    countCandidates(db(), fairId),
  ])
  return { candidates, ...counts }
}

/** The pair that a meeting would be about, and the first place that is free for both sides. Throws NotFound. */
export async function prepareMeeting(actor: Actor, fairId: string, of: { matchId?: string; technologyId?: string; needId?: string }) {
  officer(actor)
  const [fair, pair] = await Promise.all([findFair(db(), fairId), findPair(db(), of)])
  if (!fair || !pair) throw new NotFound()
  const bookings = await bookingsFor(db(), fair, [pair.supplier_organisation_id, pair.enterprise_organisation_id])
  const frame = frameOf(fair)
  const wanted = { fairId, day: frame.startsOn, start: frame.dayStarts, table: 1, organisationIds: organisationsOf(pair) }
  return {
    fair,
    pair,
    conflictOfInterest: isPartial(actor, pair),
    free: nextFree(frame, bookings, wanted),
    days: daysOf(frame),
    slots: slotsOf(frame),
  }
}

const organisationsOf = (pair: Pick<Pair, 'supplier_organisation_id' | 'enterprise_organisation_id'>) => [
  pair.supplier_organisation_id,
  pair.enterprise_organisation_id,
]

function bookingsFor(database: Tx | ReturnType<typeof db>, fair: FairRow, organisationIds: string[]) {
  return listBookings(database, fair.id, organisationIds, fair.starts_on, fair.ends_on)
}

/**
 * Puts two registered organisations at a table. Throws Invalid with what is in the way and the next place that is free for
 * both, Forbidden to an officer who belongs to one of them; a need posted anonymously only with its enterprise's consent. Sent
 * twice, it is the same meeting.
 */
export async function arrangeMeeting(actor: Actor, input: ArrangeInput): Promise<{ id: string }> {
  const person = officer(actor)
  return refusingClashes(() =>
    transact(async (tx) => {
      const fair = await arranging(tx, input.fairId)
      const known = await tx.selectFrom('meeting').select(['id', 'arranged_by']).where('id', '=', input.id).executeTakeFirst()
      if (known) {
        if (known.arranged_by !== person.accountId) throw new WrongState()
        return { id: known.id }
      }
      const pair = await findPair(tx, input)
      if (!pair) throw new NotFound()
      impartial(person, pair)
      await bothTakePart(tx, fair, pair)
      if (await findArrangedTwin(tx, fair.id, pair.technology_id, pair.need_id)) throw new WrongState('techmart:problems.already-arranged')
      const wanted = { fairId: fair.id, ...placeOf(input), organisationIds: organisationsOf(pair) }
      await onlyFree(tx, fair, wanted, pair)
      await seat(tx, person, fair, { ...pair, id: input.id }, input)
      await announced(tx, actor, fair, { id: input.id, ...pair }, 'meeting-arranged', placeOf(input))
      return { id: input.id }
    }),
  )
}

const placeOf = ({ day, start, table }: Place): Place => ({ day, start, table })

/** The fair, locked, so that places are given out one after another. */
async function arranging(tx: Tx, fairId: string): Promise<FairRow> {
  const fair = await lockFair(tx, fairId)
  if (!fair) throw new NotFound()
  if (!fairStep(fair.state, 'arrange')) throw new WrongState('techmart:problems.fair-not-open')
  return fair
}

async function bothTakePart(tx: Tx, fair: FairRow, pair: Pair): Promise<void> {
  if (pair.supplier_organisation_id === pair.enterprise_organisation_id) throw new Invalid({ '': ['techmart:problems.same-organisation'] })
  const supplier = await findRegistration(tx, fair.id, pair.supplier_organisation_id)
  const enterprise = await findRegistration(tx, fair.id, pair.enterprise_organisation_id)
  const missing = [
    ...(supplier?.state === 'accepted' ? [] : [pair.supplier_vi]),
    ...(enterprise?.state === 'accepted' ? [] : [pair.enterprise_vi]),
  ]
  if (missing.length > 0) throw new Invalid({ '': [problem('techmart:problems.not-registered', { name: missing.join(', ') })] })
  if (pair.anonymous && !enterprise?.reveals_needs) throw new Invalid({ '': ['techmart:problems.no-consent'] })
}

type Names = Pick<Pair, 'supplier_organisation_id' | 'supplier_vi' | 'enterprise_vi'>

async function onlyFree(tx: Tx, fair: FairRow, wanted: Wanted, names: Names): Promise<void> {
  const frame = frameOf(fair)
  const strange = outside(frame, wanted)
  if (strange.length > 0) throw new Invalid(Object.fromEntries(strange.map((field) => [field, ['techmart:problems.outside-timetable']])))
  const bookings = await bookingsFor(tx, fair, [...wanted.organisationIds])
  const clashes = clashesOf(frame, bookings, wanted)
  if (clashes.length === 0) return
  const free = nextFree(frame, bookings, wanted)
  throw new Invalid({
    ...saidOf(clashes, names),
    '': [free ? problem('techmart:problems.next-free', { ...free, day: formatDay('vi', free.day) }) : 'techmart:problems.full'],
  })
}

/** Each clash beside the field that would resolve it. */
function saidOf(clashes: Clash[], names: Names): Record<string, string[]> {
  const said: Record<string, string[]> = {}
  for (const clash of clashes) {
    const values = { start: clash.with.start, end: clash.with.end, table: clash.with.table }
    if (clash.kind === 'table') said.table = [problem('techmart:problems.table-taken', values)]
    else {
      const name = clash.organisationId === names.supplier_organisation_id ? names.supplier_vi : names.enterprise_vi
      said.start = [...(said.start ?? []), problem('techmart:problems.side-busy', { name, ...values })]
    }
  }
  return said
}

/** The meeting with its fair, both locked, the fair first as in arranging. Throws NotFound. */
async function held(tx: Tx, meetingId: string): Promise<{ fair: FairRow; meeting: MeetingRow }> {
  const of = await findFairOfMeeting(tx, meetingId)
  const fair = of && (await lockFair(tx, of.fair_id))
  const meeting = fair && (await lockMeeting(tx, meetingId)) && (await findMeeting(tx, meetingId))
  if (!fair || !meeting) throw new NotFound()
  return { fair, meeting }
}

/** Moves an arranged meeting to another time or table; both sides are told and their calendars follow. */
export async function moveMeeting(actor: Actor, input: MoveInput): Promise<void> {
  officer(actor)
  await refusingClashes(() =>
    transact(async (tx) => {
      const { fair, meeting } = await held(tx, input.meetingId)
      impartial(actor, meeting)
      if (!meetingStep(meeting.state, 'move', 'office') || !fairStep(fair.state, 'arrange')) throw new WrongState()
      if (meeting.on_day === input.day && meeting.start === input.start && meeting.table_number === input.table) return
      await onlyFree(
        tx,
        fair,
        { fairId: fair.id, ...placeOf(input), organisationIds: organisationsOf(meeting), except: meeting.id },
        meeting,
      )
      await tx
        .updateTable('meeting')
        .set((is) => ({
          on_day: input.day,
          starts_at: input.start,
          ends_at: endOf(frameOf(fair), input.start),
          table_number: input.table,
          sequence: is('sequence', '+', 1),
          updated_at: now(),
        }))
        .where('id', '=', meeting.id)
        .execute()
      const from = { day: meeting.on_day, start: meeting.start, table: meeting.table_number }
      await record(tx, actor, { act: 'techmart.move-meeting', subject: ['meeting', meeting.id], details: { from, to: placeOf(input) } })
      await announced(tx, actor, fair, meeting, 'meeting-moved', placeOf(input))
    }),
  )
}

/** Cancels one arranged meeting; both sides are told why. */
export async function cancelMeeting(actor: Actor, meetingId: string, note: string): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const { fair, meeting } = await held(tx, meetingId)
    impartial(actor, meeting)
    const step = meetingStep(meeting.state, 'cancel', 'office')
    if (!step) throw new WrongState()
    await tx
      .updateTable('meeting')
      .set((is) => ({ state: step.next, cancel_note: note, sequence: is('sequence', '+', 1), updated_at: now() }))
      .where('id', '=', meetingId)
      .execute()
    await record(tx, actor, { act: 'techmart.cancel-meeting', subject: ['meeting', meetingId], details: { note } })
    const place = { day: meeting.on_day, start: meeting.start, table: meeting.table_number }
    await announced(tx, actor, fair, meeting, 'meeting-cancelled', place)
  })
}

/** One meeting for its two sides and the Office; to anybody else it does not exist. */
export async function getMeeting(actor: Actor, meetingId: string) {
  const meeting = await findMeeting(db(), meetingId)
  if (!meeting || !maySeeMeeting(actor, meeting)) throw new NotFound()
  const side = sideOf(actor, meeting)
  const may = (act: 'move' | 'cancel' | 'hold' | 'miss') => side !== undefined && meetingStep(meeting.state, act, side) !== undefined
  const arranging = fairStep(meeting.fair_state, 'arrange') !== undefined
  const can = {
    move: may('move') && arranging,
    cancel: may('cancel'),
    record: (may('hold') && !isFinal(meeting.outcome)) || may('miss'),
    miss: may('miss'),
    memorandum: side === 'office',
  }
  const subjects = meeting.technology_id ? [] : await listSubjectsOf(db(), meeting)
  return { meeting, subjects, conflictOfInterest: isPartial(actor, meeting), can }
}
