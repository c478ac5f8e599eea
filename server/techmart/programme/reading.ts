import { type Actor, isPerson } from '#server/platform/actor'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { mayRunFairs } from '../techmart.policy'
import { type FairRow, findFair } from '../techmart.queries'
import { fairStep, isPublic } from '../techmart.states'
import { findParticipant } from './participants'
import { officer } from './planning'
import { type PollRow, listPollRows } from './polls'
import {
  type SessionFilter,
  type SessionRow,
  findSession,
  listMarks,
  listRoomRows,
  listSessionRows,
  listSpeakerRows,
} from './programme.queries'
import { listQuestionRows } from './questions'

export type { SessionRow }

const ended = (fair: Pick<FairRow, 'state'>) => !fairStep(fair.state, 'change')

/** What every page of the programme says of its fair. */
const fairOf = ({ id, state, title_vi, title_en, place, venue, starts_on, ends_on }: FairRow) => ({
  id,
  state,
  title_vi,
  title_en,
  place,
  venue,
  starts_on,
  ends_on,
})

async function readableFair(actor: Actor, fairId: string): Promise<FairRow> {
  const fair = await findFair(db(), fairId)
  if (!fair || (!isPublic(fair.state) && !mayRunFairs(actor))) throw new NotFound()
  return fair
}

/** A session as a list shows it: without its long text, and never with its link. */
const listed = (row: SessionRow) => ({
  id: row.id,
  kind: row.kind,
  title_vi: row.title_vi,
  title_en: row.title_en,
  room_id: row.room_id,
  room_vi: row.room_vi,
  room_en: row.room_en,
  online: row.online_url !== '',
  on_day: row.on_day,
  start: row.start,
  end: row.end,
  state: row.state,
  speakers: row.speakers.map(({ id, name, organisationVi, organisationEn }) => ({ id, name, organisationVi, organisationEn })),
})

export type SessionListed = ReturnType<typeof listed>

function daysOf(fair: Pick<FairRow, 'starts_on' | 'ends_on'>): string[] {
  const days: string[] = []
  for (let day = fair.starts_on; day <= fair.ends_on; day = addDays(day, 1)) days.push(day)
  return days
}

export interface ProgrammeFilter extends Pick<SessionFilter, 'kind' | 'roomId'> {
  /** None = today where the fair is on, else its first day; `all` = every day. */
  day?: string
  mine?: boolean
}

/** The programme of a fair for everybody: the sessions of a day, which of them the reader has marked, and what can be filtered by. */
export async function getProgramme(actor: Actor, fairId: string, { day, kind, roomId, mine }: ProgrammeFilter) {
  const fair = await readableFair(actor, fairId)
  const days = daysOf(fair)
  const chosen = day === 'all' ? undefined : (days.find((each) => each === day) ?? days.find((each) => each === today()) ?? days[0])
  const person = isPerson(actor) ? actor : undefined
  const [rows, marks] = await Promise.all([listSessionRows(db(), fairId, {}), person ? listMarks(db(), fairId, person.accountId) : []])
  const marked = new Set(marks)
  const rooms = new Map(rows.flatMap((row) => (row.room_id ? [[row.room_id, { vi: row.room_vi ?? '', en: row.room_en ?? '' }]] : [])))
  const shown = rows.filter(
    (row) =>
      (chosen === undefined || row.on_day === chosen) &&
      (kind === undefined || row.kind === kind) &&
      (roomId === undefined || row.room_id === roomId) &&
      (!mine || marked.has(row.id)),
  )
  return {
    fair: fairOf(fair),
    days,
    day: chosen,
    sessions: shown.map(listed),
    marks: shown.flatMap((row) => (marked.has(row.id) ? [row.id] : [])),
    total: rows.length,
    kinds: [...new Set(rows.map((row) => row.kind))],
    rooms: [...rooms].map(([id, name]) => ({ id, ...name })),
    can: { mark: person !== undefined, run: mayRunFairs(actor) },
  }
}

/** Only who has voted, or everybody once it is closed, sees how a poll stands. */
function told(poll: PollRow, all: boolean) {
  const open = all || poll.state === 'closed' || poll.chosen !== null
  return {
    ...poll,
    options: poll.options.map(({ position, vi, en, votes }) => ({ position, vi, en, votes: open ? votes : null })),
    votes: open ? poll.votes : null,
  }
}

export type PollTold = ReturnType<typeof told>

/**
 * One session with its questions and polls as the reader may see them. The link is for participants of the fair and the Office alone;
 * `token` is the secret of a ticket. Throws NotFound.
 */
export async function getSession(actor: Actor, fairId: string, sessionId: string, token?: string) {
  const fair = await readableFair(actor, fairId)
  const [session, participant] = await Promise.all([findSession(db(), sessionId), findParticipant(db(), actor, fairId, token)])
  if (!session || session.fair_id !== fairId) throw new NotFound()
  const run = mayRunFairs(actor)
  const voice = participant?.voice
  const [questions, polls, marks] = await Promise.all([
    listQuestionRows(db(), sessionId, { voice, all: false }),
    listPollRows(db(), sessionId, voice),
    isPerson(actor) ? listMarks(db(), fairId, actor.accountId) : ([] as string[]),
  ])
  const stands = session.state === 'planned'
  const { online_url, updated_at, ...rest } = session
  return {
    fair: fairOf(fair),
    session: { ...rest, online: online_url !== '', online_url: participant || run ? online_url : '' },
    questions,
    polls: polls.filter(({ state }) => state !== 'draft').map((poll) => told(poll, false)),
    marked: marks.includes(sessionId),
    can: {
      mark: isPerson(actor) && stands,
      ask: participant !== undefined && stands && fairStep(fair.state, 'register', 'organisation') !== undefined,
      participate: participant !== undefined,
      run,
    },
  }
}

/** The whole plan of a fair's programme, for the Office. */
export async function getPlan(actor: Actor, fairId: string) {
  officer(actor)
  const fair = await readableFair(actor, fairId)
  const [rows, { rows: waiting }] = await Promise.all([listSessionRows(db(), fairId), countWaiting(fairId)])
  const counts = new Map(waiting.map(({ id, count }) => [id, count]))
  return {
    fair: fairOf(fair),
    sessions: rows.map((row) => ({ ...listed(row), waiting: counts.get(row.id) ?? 0 })),
    can: { change: !ended(fair) },
  }
}

async function countWaiting(fairId: string) {
  const rows = await db()
    .selectFrom('programme_question as q')
    .innerJoin('programme_session as s', 's.id', 'q.session_id')
    .select(['s.id'])
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('s.fair_id', '=', fairId)
    .where('q.state', '=', 'waiting')
    .groupBy('s.id')
    .execute()
  return { rows }
}

/** What the form of a session needs; with an id, the session itself too. The Office only. Throws NotFound. */
export async function prepareSession(actor: Actor, fairId: string, sessionId?: string) {
  officer(actor)
  const fair = await readableFair(actor, fairId)
  const [rooms, speakers, session] = await Promise.all([
    listRoomRows(db(), fairId),
    listSpeakerRows(db(), fairId),
    sessionId === undefined ? undefined : findSession(db(), sessionId),
  ])
  if (sessionId !== undefined && session?.fair_id !== fairId) throw new NotFound()
  return {
    fair: { ...fairOf(fair), day_starts: fair.day_starts, day_ends: fair.day_ends },
    days: daysOf(fair),
    rooms: rooms.map(({ id, name_vi, name_en, seats }) => ({ id, name_vi, name_en, seats })),
    speakers: speakers.map(({ id, name, organisation_vi, organisation_en }) => ({ id, name, organisation_vi, organisation_en })),
    session: session && sent(session),
    can: { change: !ended(fair) && session?.state !== 'cancelled' },
  }
}

function sent({ updated_at, sequence, ...session }: SessionRow) {
  return session
}

/** The questions of a session in all their states, and its polls with their numbers. The Office only. */
export async function getModeration(actor: Actor, fairId: string, sessionId: string) {
  officer(actor)
  const fair = await readableFair(actor, fairId)
  const session = await findSession(db(), sessionId)
  if (!session || session.fair_id !== fairId) throw new NotFound()
  const [questions, polls] = await Promise.all([listQuestionRows(db(), sessionId, { all: true }), listPollRows(db(), sessionId)])
  return {
    fair: fairOf(fair),
    session: listed(session),
    questions,
    polls: polls.map((poll) => told(poll, true)),
    can: { write: !ended(fair) && session.state === 'planned' },
  }
}
