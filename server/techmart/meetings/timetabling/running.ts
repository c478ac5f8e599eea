import type { TimetableState } from '#db/tables/timetables'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { publish } from '#server/platform/events'
import { log } from '#server/platform/log'
import { startThread } from '#server/platform/threads/threads'
import { findFair } from '../../techmart.queries'
import type { Contradiction } from '../scheduling/contradictions'
import { type Progress, type Schedule, schedule } from '../scheduling/schedule'
import { openGroupsOf, placesOf } from './answer'
import { type Question, ask } from './question'
import { readRecords } from './records.queries'
import { timetableStep } from './timetables.states'
import { lockTimetable } from './timetables.queries'
import type { TimetablingRequests } from './timetabling.requests'
import { momentNow } from '../moments'

declare module '#server/platform/jobs' {
  interface Jobs {
    'techmart.make-timetable': { timetableId: string }
  }
}

declare module '#server/platform/events' {
  interface Events {
    'techmart.timetable-changed': { fairId: string }
  }
}

/** Milliseconds between two looks at whether somebody wants the run to end. */
const lookEvery = 1_000
/** Milliseconds given to finding out which wishes stand against which. */
const explaining = 5_000

/** Works out the timetable that was ordered and keeps it as a draft. Begins anew where a worker was killed. */
export async function makeTimetable({ timetableId }: { timetableId: string }): Promise<void> {
  const begun = await begin(timetableId)
  if (!begun) return
  try {
    const { question, seconds } = begun
    const stop = new AbortController()
    const found = await schedule(question.instance, { seconds, signal: stop.signal, onProgress: reporter(timetableId, stop) })
    await finish(timetableId, question, found, await explained(question, found))
  } catch (error) {
    log.error({ err: error, timetable: timetableId }, 'a timetable could not be worked out')
    await ended(timetableId, () => ({ state: 'failed' as const }))
  }
}

async function begin(id: string): Promise<{ question: Question; seconds: number } | undefined> {
  return transact(async (tx) => {
    const row = await lockTimetable(tx, id)
    const step = row && timetableStep(row.state, 'begin', 'scheduler')
    const fair = row && (await findFair(tx, row.fair_id))
    if (!row || !step || !fair) return undefined
    const question = ask(await readRecords(tx, fair), { pinned: true, from: momentNow() })
    await tx
      .updateTable('timetable')
      .set({ state: step.next, active_at: now(), wishes: question.wishes.size, untried: JSON.stringify(question.untried), share: 0 })
      .where('id', '=', id)
      .execute()
    await publish(tx, 'techmart.timetable-changed', { fairId: fair.id })
    return { question, seconds: row.seconds }
  })
}

/** Writes down how far the run has come, one line at a time, and ends it where that was asked for. */
function reporter(id: string, stop: AbortController): (progress: Progress) => void {
  let last = 0
  let writing = false
  return ({ merit, share, valueAtMost, breaksAtLeast }) => {
    if (writing || performance.now() - last < lookEvery) return
    writing = true
    last = performance.now()
    db()
      .updateTable('timetable')
      .set({ share, active_at: now(), value_at_most: valueAtMost, breaks_at_least: breaksAtLeast, ...(merit && meritColumns(merit)) })
      .where('id', '=', id)
      .where('state', '=', 'running')
      .returning('stop_asked')
      .executeTakeFirst()
      .then((row) => {
        if (!row || row.stop_asked) stop.abort()
      })
      .catch((error: unknown) => log.warn({ err: error, timetable: id }, 'progress not written'))
      .finally(() => {
        writing = false
      })
  }
}

const meritColumns = ({ value, breaks, spread }: { value: number; breaks: number; spread: number }) => ({ value, breaks, spread })

async function explained({ instance }: Question, { timetable, status }: Schedule): Promise<Contradiction[]> {
  if (status === 'infeasible' || instance.meetings.every(({ id }) => timetable.has(id))) return []
  const thread = startThread<TimetablingRequests>('timetabling')
  try {
    return await thread.ask('contradict', { instance, timetable, milliseconds: explaining }, { timeoutMs: explaining * 3 })
  } catch (error) {
    // The timetable is good without it.
    log.warn({ err: error }, 'contradictions not found out')
    return []
  } finally {
    await thread.stop()
  }
}

async function finish(id: string, question: Question, found: Schedule, contradictions: Contradiction[]): Promise<void> {
  const { status, timetable, valueAtMost, breaksAtLeast } = found
  const places = placesOf(question, timetable).filter((place) => question.wishes.has(place.id))
  const none = status === 'infeasible' || status === 'unknown'
  await ended(id, (row) => ({
    state: status === 'infeasible' ? 'impossible' : status === 'unknown' ? (row.stop_asked ? 'stopped' : 'failed') : 'draft',
    share: 1,
    optimal: status === 'optimal',
    value_at_most: valueAtMost,
    breaks_at_least: breaksAtLeast,
    ...(!none && meritColumns(found)),
    places: JSON.stringify(none ? [] : places.map(({ id: wishId, day, start, table }) => ({ wishId, day, start, table }))),
    contradictions: JSON.stringify(openGroupsOf(question, contradictions)),
  }))
}

type Row = NonNullable<Awaited<ReturnType<typeof lockTimetable>>>

interface End {
  state: TimetableState
  share?: number
  optimal?: boolean
  value?: number
  breaks?: number
  spread?: number
  value_at_most?: number
  breaks_at_least?: number
  places?: string
  contradictions?: string
}

/** Ends a run, unless somebody ended it meanwhile. */
async function ended(id: string, end: (row: Row) => End): Promise<void> {
  await transact(async (tx: Tx) => {
    const row = await lockTimetable(tx, id)
    if (!row || !timetableStep(row.state, 'find', 'scheduler')) return
    await tx
      .updateTable('timetable')
      .set({ ...end(row), ended_at: now() })
      .where('id', '=', id)
      .execute()
    await publish(tx, 'techmart.timetable-changed', { fairId: row.fair_id })
  })
}
