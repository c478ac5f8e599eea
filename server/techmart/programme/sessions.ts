import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import type { Actor, Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState, problem } from '#server/platform/errors'
import type { FairRow } from '../techmart.queries'
import { type Slot, clashesOf, refusingClashes } from './clashes'
import { changed, officer, planning } from './planning'
import { type SessionRow, findSession, listMarkers, listRoomRows, listSessionRows, listSpeakerRows } from './programme.queries'
import { type SessionInput, mostSessions } from './programme.schema'

const slotOf = (row: SessionRow): Slot => ({
  id: row.id,
  titleVi: row.title_vi,
  roomId: row.room_id,
  day: row.on_day,
  start: row.start,
  end: row.end,
  speakers: row.speakers,
})

/**
 * Plans a session, or changes one. Throws Invalid with the clash named where the room or a speaker is taken, or the day is none of the
 * fair's. Who has marked the session is told of a new time or room. Sent twice, it is one session.
 */
export async function saveSession(actor: Actor, fairId: string, input: SessionInput): Promise<{ id: string }> {
  const person = officer(actor)
  return refusingClashes(() =>
    transact(async (tx) => {
      const fair = await planning(tx, fairId)
      const standing = (await listSessionRows(tx, fair.id)).filter(({ state }) => state === 'planned')
      const known = standing.find(({ id }) => id === input.id) ?? (await findSession(tx, input.id))
      if (known && (known.fair_id !== fair.id || known.state !== 'planned')) throw new WrongState()
      if (!known && standing.length >= mostSessions)
        throw new Invalid({ '': [problem('programme:problems.too-many-sessions', { most: mostSessions })] })
      await onlyOfFair(tx, fair, input)
      const clashes = clashesOf(standing.map(slotOf), input)
      if (Object.keys(clashes).length > 0) throw new Invalid(clashes)
      if (known) return rewritten(tx, person, fair, known, input)
      await tx
        .insertInto('programme_session')
        .values({ id: input.id, fair_id: fair.id, ...columnsOf(input), created_by: person.accountId })
        .execute()
      await seatSpeakers(tx, input)
      await record(tx, actor, { act: 'techmart.plan-session', subject: ['programme-session', input.id], details: placeOf(input) })
      await changed(tx, fair.id, input.id)
      return { id: input.id }
    }),
  )
}

const columnsOf = (input: SessionInput) => ({
  kind: input.kind,
  title_vi: input.titleVi,
  title_en: input.titleEn,
  about_vi: input.aboutVi,
  about_en: input.aboutEn,
  room_id: input.roomId ?? null,
  on_day: input.day,
  starts_at: input.start,
  ends_at: input.end,
  online_url: input.onlineUrl,
})

const placeOf = ({ titleVi, day, start, end, roomId }: SessionInput) => ({ title: titleVi, day, start, end, roomId: roomId ?? null })

/** The day is one of the fair's, the room and the speakers are too. Throws Invalid. */
async function onlyOfFair(tx: Tx, fair: FairRow, input: SessionInput): Promise<void> {
  const rooms = input.roomId ? await listRoomRows(tx, fair.id) : []
  const speakers = input.speakerIds.length > 0 ? await listSpeakerRows(tx, fair.id) : []
  const said = {
    ...((input.day < fair.starts_on || input.day > fair.ends_on) && { day: ['programme:problems.day-outside'] }),
    ...(input.roomId && !rooms.some(({ id }) => id === input.roomId) && { roomId: ['errors:not-a-choice'] }),
    ...(!input.roomId && fair.place === 'on-site' && { roomId: ['programme:problems.needs-room'] }),
    ...(!input.speakerIds.every((id) => speakers.some((speaker) => speaker.id === id)) && { speakerIds: ['errors:not-a-choice'] }),
  }
  if (Object.keys(said).length > 0) throw new Invalid(said)
}

async function seatSpeakers(tx: Tx, input: SessionInput): Promise<void> {
  const ids = [...new Set(input.speakerIds)]
  if (ids.length === 0) return
  await tx
    .insertInto('programme_session_speaker')
    .values(ids.map((speaker_id, position) => ({ session_id: input.id, speaker_id, position })))
    .execute()
}

async function rewritten(tx: Tx, person: Person, fair: FairRow, known: SessionRow, input: SessionInput): Promise<{ id: string }> {
  const values = columnsOf(input)
  const before = { ...known, starts_at: known.start, ends_at: known.end }
  const differs = (Object.keys(values) as (keyof typeof values)[]).filter((key) => before[key] !== values[key])
  const speakers = known.speakers.map(({ id }) => id)
  const seated = [...new Set(input.speakerIds)]
  const reseats = speakers.length !== seated.length || speakers.some((id, index) => seated[index] !== id)
  if (differs.length === 0 && !reseats) return { id: known.id }
  const moves = differs.some((key) => ['on_day', 'starts_at', 'ends_at', 'room_id'].includes(key))
  // Off first: a speaker who leaves and the new time of the session come in one.
  if (reseats) await tx.deleteFrom('programme_session_speaker').where('session_id', '=', known.id).execute()
  await tx
    .updateTable('programme_session')
    .set((is) => ({ ...values, ...(moves && { sequence: is('sequence', '+', 1) }), updated_at: now() }))
    .where('id', '=', known.id)
    .execute()
  if (reseats) await seatSpeakers(tx, input)
  await record(tx, person, {
    act: 'techmart.change-session',
    subject: ['programme-session', known.id],
    details: { from: { day: known.on_day, start: known.start, end: known.end, roomId: known.room_id }, to: placeOf(input) },
  })
  await changed(tx, fair.id, known.id)
  if (moves) await tellMarkers(tx, person, fair, { id: known.id, title: input.titleVi }, 'moved')
  return { id: known.id }
}

async function tellMarkers(tx: Tx, actor: Actor, fair: FairRow, session: { id: string; title: string }, what: 'moved' | 'cancelled') {
  await notify(
    tx,
    { accountIds: await listMarkers(tx, session.id) },
    { kind: `programme:notices.${what}`, details: { title: session.title }, path: `/fairs/${fair.id}/programme/${session.id}`, mail: true },
    actor.accountId,
  )
}

/** Calls a session off, with the reason; it stays in the programme, marked, and who wanted to come is told. */
export async function cancelSession(actor: Actor, fairId: string, sessionId: string, note: string): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const fair = await planning(tx, fairId)
    const session = await findSession(tx, sessionId)
    if (!session || session.fair_id !== fair.id) throw new NotFound()
    if (session.state !== 'planned') throw new WrongState()
    await callOff(tx, actor, fair, session, note)
  })
}

async function callOff(tx: Tx, actor: Actor, fair: FairRow, session: SessionRow, note: string): Promise<void> {
  await tx
    .updateTable('programme_session')
    .set((is) => ({ state: 'cancelled', cancel_note: note, sequence: is('sequence', '+', 1), updated_at: now() }))
    .where('id', '=', session.id)
    .execute()
  await record(tx, actor, {
    act: 'techmart.cancel-session',
    subject: ['programme-session', session.id],
    details: { fairId: fair.id, note },
  })
  await changed(tx, fair.id, session.id)
  await tellMarkers(tx, actor, fair, { id: session.id, title: session.title_vi }, 'cancelled')
}

/** With the fair all its sessions are called off. */
export async function cancelProgramme(tx: Tx, actor: Actor, fair: FairRow, note: string): Promise<void> {
  for (const session of await listSessionRows(tx, fair.id)) if (session.state === 'planned') await callOff(tx, actor, fair, session, note)
}

/** How many sessions would lie outside the days of a fair that is changed. */
export async function countSessionsOutside(tx: Tx, fairId: string, { startsOn, endsOn }: { startsOn: string; endsOn: string }) {
  const { count } = await tx
    .selectFrom('programme_session')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('fair_id', '=', fairId)
    .where('state', '=', 'planned')
    .where((is) => is.or([is('on_day', '<', startsOn), is('on_day', '>', endsOn)]))
    .executeTakeFirstOrThrow()
  return count
}
