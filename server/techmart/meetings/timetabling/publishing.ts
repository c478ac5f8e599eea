import type { PlacedWish } from '#db/tables/timetables'
import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Invalid, NotFound, type Problem, WrongState, problem } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { newId } from '#server/platform/id'
import { type FairRow, lockFair } from '../../techmart.queries'
import { fairStep } from '../../techmart.states'
import { refusingClashes } from '../clashes'
import { findViolations } from '../scheduling/timetable'
import { type Seated, seatAll } from '../seating'
import { impartial, officer } from './officer'
import { type Pair, type Question, type Records, ask, pairKey } from './question'
import { readRecords } from './records.queries'
import { roomOf } from './rooms'
import { type Subject, listSubjects, lockTimetable } from './timetables.queries'
import { timetableStep } from './timetables.states'

/** Changes that are said; more would not be read. */
const mostSaid = 6

/**
 * Arranges every meeting of a draft in one transaction and tells everybody. Throws Invalid with what changed where the draft no longer
 * fits the records, WrongState where it is no draft any more.
 */
export async function publishTimetable(actor: Actor, id: string): Promise<{ meetings: number }> {
  const person = officer(actor)
  return refusingClashes(() =>
    transact(async (tx) => {
      const of = await tx.selectFrom('timetable').select('fair_id').where('id', '=', id).executeTakeFirst()
      const fair = of && (await lockFair(tx, of.fair_id))
      const draft = fair && (await lockTimetable(tx, id))
      if (!fair || !draft) throw new NotFound()
      const step = timetableStep(draft.state, 'publish', 'office')
      if (!step || !fairStep(fair.state, 'arrange') || draft.places.length === 0) throw new WrongState()
      const records = await readRecords(tx, fair)
      const question = ask(records, { pinned: true })
      const changes = changesSince(records, question, draft.places)
      if (changes.length > 0) throw new Invalid({ '': ['timetabling:problems.changed', ...changes] })
      impartial(
        person,
        draft.places.flatMap(({ wishId }) => {
          const pair = question.wishes.get(wishId)
          return pair ? [pair.organisationIds] : []
        }),
      )
      const subjects = new Map(
        (
          await listSubjects(
            tx,
            [...question.wishes.values()].flatMap(({ wishIds }) => wishIds),
          )
        ).map((each) => [each.id, each]),
      )
      const meetings = draft.places.map((place) => {
        const pair = question.wishes.get(place.wishId)
        if (!pair) throw new WrongState()
        return { pair, place, meeting: seatedOf(records, pair, subjects, newId()) }
      })
      await seatAll(tx, person, fair, meetings)
      await tx
        .updateTable('timetable')
        .set({ state: step.next, published_by: person.accountId, published_at: now() })
        .where('id', '=', id)
        .execute()
      await record(tx, actor, {
        act: 'techmart.publish-timetable',
        subject: ['timetable', id],
        details: { fairId: fair.id, meetings: meetings.length },
      })
      await tellEverybody(tx, actor, fair, meetings)
      await publish(tx, 'techmart.timetable-changed', { fairId: fair.id })
      return { meetings: meetings.length }
    }),
  )
}

/** Why a draft no longer fits, pair by pair; nothing where it does. */
export function changesSince(records: Records, question: Question, places: readonly PlacedWish[]): Problem[] {
  const { instance, moments, rooms, apart, wishes } = question
  const names = new Map(records.participants.map((each) => [each.organisationId, each.name_vi]))
  const nameOf = (pair: Pair) => pair.organisationIds.map((id) => names.get(id) ?? '').join(' – ')
  const met = new Set(records.standing.map(({ organisationIds }) => pairKey(organisationIds)))
  const pairOf = new Map(records.pairs.flatMap((pair) => pair.wishIds.map((wishId) => [wishId, pair] as const)))
  const timetable = new Map(question.before)
  const said = new Map<string, Problem>()
  let gone = 0
  for (const { wishId, day, start, table } of places) {
    const pair = pairOf.get(wishId)
    const slot = moments.findIndex((moment) => moment.day === day && moment.start === start)
    const room = apart ? roomOf(rooms, table) : table <= records.frame.tables ? 0 : -1
    if (!pair) gone++
    else if (met.has(pairKey(pair.organisationIds))) said.set(wishId, problem('timetabling:changes.arranged', { pair: nameOf(pair) }))
    else if (!wishes.has(wishId)) said.set(wishId, problem('timetabling:changes.impossible', { pair: nameOf(pair) }))
    else if (slot < 0 || room < 0) said.set(wishId, problem('timetabling:changes.outside', { pair: nameOf(pair), start, table }))
    else {
      const other = records.standing.find((each) => each.day === day && each.start === start && each.table === table)
      if (other) said.set(wishId, problem('timetabling:changes.table', { pair: nameOf(pair), start, table }))
      timetable.set(wishId, { slot, room })
    }
  }
  for (const violation of findViolations(instance, timetable)) {
    if (!('meeting' in violation)) continue
    const wishId = [violation.meeting, violation.rule === 'missing' ? undefined : violation.other].find(
      (id) => id !== undefined && wishes.has(id),
    )
    const pair = wishId === undefined ? undefined : wishes.get(wishId)
    if (pair && wishId && !said.has(wishId)) said.set(wishId, problem(`timetabling:changes.${violation.rule}`, { pair: nameOf(pair) }))
  }
  return [...(gone > 0 ? [problem('timetabling:changes.gone', { count: gone })] : []), ...said.values()].slice(0, mostSaid)
}

/** Who sits there as what, about what: the match that was wished for, else the exhibitor supplies and the other seeks. */
export function seatedOf(records: Records, pair: Pair, subjects: ReadonlyMap<string, Subject>, id: string): Seated {
  const subject = pair.wishIds.map((wishId) => subjects.get(wishId)).find((each) => each?.technology_id && each.need_id)
  const [asker, other] = pair.organisationIds
  const roleOf = (organisationId: string) => records.participants.find((each) => each.organisationId === organisationId)?.role
  const supplier = subject?.supplier_organisation_id ?? (roleOf(other) === 'exhibitor' || roleOf(asker) !== 'exhibitor' ? other : asker)
  return {
    id,
    match_id: subject?.match_id ?? null,
    technology_id: subject?.technology_id ?? null,
    need_id: subject?.need_id ?? null,
    supplier_organisation_id: supplier,
    enterprise_organisation_id: supplier === other ? asker : other,
  }
}

/** One notice for each organisation and each officer, however many meetings they have. Those with as many are told the same, at once. */
async function tellEverybody(tx: Tx, actor: Actor, fair: FairRow, meetings: readonly { pair: Pair; meeting: Seated }[]): Promise<void> {
  const counts = new Map<string, number>()
  const sitting = new Map<string, number>()
  const add = (map: Map<string, number>, id: string) => map.set(id, (map.get(id) ?? 0) + 1)
  for (const { pair } of meetings) {
    for (const id of pair.organisationIds) add(counts, id)
    if (pair.officerId) add(sitting, pair.officerId)
  }
  for (const [count, organisationIds] of byCount(counts))
    await notify(
      tx,
      { organisationIds },
      { kind: 'timetabling:notices.published', details: { title: fair.title_vi, count }, path: `/my/fairs/${fair.id}`, mail: true },
      actor.accountId,
    )
  for (const [count, accountIds] of byCount(sitting))
    await notify(
      tx,
      { accountIds },
      { kind: 'timetabling:notices.sits-in', details: { title: fair.title_vi, count }, path: `/office/fairs/${fair.id}/meetings` },
      actor.accountId,
    )
  await publish(tx, 'techmart.meeting-changed', {
    fairId: fair.id,
    meetingId: meetings[0]?.meeting.id ?? '',
    organisationIds: [...counts.keys()],
  })
}

function byCount(counts: ReadonlyMap<string, number>): Map<number, string[]> {
  const ids = new Map<number, string[]>()
  for (const [id, count] of counts) {
    const others = ids.get(count)
    if (others) others.push(id)
    else ids.set(count, [id])
  }
  return ids
}
