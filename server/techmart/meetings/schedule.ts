import { type Actor, isPerson } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { mayRunFairs } from '../techmart.policy'
import { findFair, frameOf } from '../techmart.queries'
import { countMeetingsByDay, countOpen, listDayRows, listOpenRows } from './meetings.queries'
import { daysOf, slotsOf } from './timetable'

/** How many tables of the timetable are shown beside each other. */
const tablesShown = 6

/** One day of a fair's timetable: its times, a handful of its tables, what is arranged there. The Office only. */
export async function getTimetable(actor: Actor, fairId: string, wanted: { day?: string; tables?: number }) {
  if (!isPerson(actor) || !mayRunFairs(actor)) throw new Forbidden()
  const fair = await findFair(db(), fairId)
  if (!fair) throw new NotFound()
  const frame = frameOf(fair)
  const days = daysOf(frame)
  const day = wanted.day && days.includes(wanted.day) ? wanted.day : (days[0] ?? frame.startsOn)
  const pages = Math.ceil(frame.tables / tablesShown)
  const page = Math.min(Math.max(1, wanted.tables ?? 1), pages)
  const from = (page - 1) * tablesShown + 1
  const to = Math.min(frame.tables, page * tablesShown)
  const [meetings, counts] = await Promise.all([listDayRows(db(), fairId, day, { from, to }), countMeetingsByDay(db(), fairId)])
  const sum = (rows: typeof counts) => rows.reduce((total, { count }) => total + count, 0)
  return {
    fair,
    day,
    days: days.map((each) => ({ day: each, meetings: sum(counts.filter((row) => row.day === each && row.state !== 'cancelled')) })),
    slots: slotsOf(frame),
    tables: { from, to, page, pages },
    tablesShown,
    meetings,
    numbers: {
      arranged: sum(counts.filter(({ state }) => state === 'arranged')),
      held: sum(counts.filter(({ state }) => state === 'held')),
      missed: sum(counts.filter(({ state }) => state === 'missed')),
      cancelled: sum(counts.filter(({ state }) => state === 'cancelled')),
    },
  }
}

/** What a meeting of the fair may be given: its days, its times, its number of tables. */
export async function getPlaces(fairId: string) {
  const fair = await findFair(db(), fairId)
  if (!fair) throw new NotFound()
  const frame = frameOf(fair)
  return { days: daysOf(frame), slots: slotsOf(frame), tables: frame.tables }
}

/** Meetings whose day has passed without an outcome, the oldest first, at whatever fair. The Office only. */
export async function listOpenMeetings(actor: Actor, page = 1, pageSize = 25) {
  if (!isPerson(actor) || !mayRunFairs(actor)) throw new Forbidden()
  const [meetings, count] = await Promise.all([listOpenRows(db(), today(), (page - 1) * pageSize, pageSize), countOpen(db(), today())])
  return { meetings, count, pages: Math.ceil(count / pageSize) }
}
