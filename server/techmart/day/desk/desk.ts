import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { isOnToday, momentNow, nearestDay, turnAt } from '../../meetings/moments'
import { officer } from '../../meetings/timetabling/officer'
import { listDisruptionRows } from '../../meetings/timetabling/records.queries'
import { roomsOf } from '../../meetings/timetabling/rooms'
import { findSettings } from '../../meetings/timetabling/settings.queries'
import { type Frame, daysOf, endOf, slotsOf } from '../../meetings/timetable'
import { isPartial } from '../../techmart.policy'
import { type FairRow, findFair, frameOf } from '../../techmart.queries'
import { meetingStep } from '../../techmart.states'
import { meetingCode } from '../screen/codes'
import { listQueue } from '../walk-ins/walk-ins.queries'
import { type DeskMeeting, countSlots, listDeskMeetings, listPresence } from './desk.queries'
import { type Presence, rangesOf, standingOf } from './standing'

export { finishMeeting, startMeeting } from './marks'

export const tablesShown = 20
const lateShown = 30
const queueShown = 30

/** The slot that is on, else the next with a meeting, else the last that had one. */
function slotOfDesk(frame: Frame, day: string, counts: readonly { start: string }[], wanted: string | undefined): string {
  const slots = slotsOf(frame)
  if (wanted && slots.includes(wanted)) return wanted
  const moment = momentNow()
  const turn = day === moment.day ? turnAt(frame, moment.start) : { now: undefined, next: undefined }
  const after = (time: string) => counts.find(({ start }) => start >= time)?.start
  const time = day < moment.day ? '24:00' : day > moment.day ? '00:00' : moment.start
  return turn.now ?? after(time) ?? counts.at(-1)?.start ?? slots[0] ?? frame.dayStarts
}

/**
 * A fair on its day, as the desk sees it: the slot that is on and the next one, who should sit where, who has come through the door, who is
 * late, which tables are free, and who waits for one. The Office only.
 */
export async function getDesk(actor: Actor, fairId: string, wanted: { day?: string; start?: string; page?: number } = {}) {
  const person = officer(actor)
  const fair = await findFair(db(), fairId)
  if (!fair) throw new NotFound()
  const frame = frameOf(fair)
  const days = daysOf(frame)
  const day = wanted.day && days.includes(wanted.day) ? wanted.day : nearestDay(fair)
  const moment = momentNow()
  const on = isOnToday(fair) && day === moment.day
  // Before and after its day, every slot is ahead or over.
  const time = day < moment.day ? '24:00' : day > moment.day ? '00:00' : moment.start
  const counts = await countSlots(db(), fairId, day)
  const slots = slotsOf(frame)
  const start = slotOfDesk(frame, day, counts, wanted.start)
  const nextStart = slots[slots.indexOf(start) + 1]
  const [meetings, queue, disruptions] = await Promise.all([
    listDeskMeetings(db(), fairId, day, nextStart ? [start, nextStart] : [start]),
    listQueue(db(), fairId, moment.day, queueShown + 1),
    listDisruptionRows(db(), fairId),
  ])
  const [presence, closed] = await Promise.all([presenceOf(fairId, day, meetings), closedTables(fair, day, start, disruptions)])
  const sideOf = (id: string, name_vi: string, name_en: string) => {
    const seen = presence.get(id)
    const late = disruptions.find((each) => each.organisationId === id && each.day <= day)
    return {
      id,
      vi: name_vi,
      en: name_en,
      presence: (seen === undefined ? 'unknown' : seen.came > 0 ? 'in' : 'missing') as Presence,
      came: seen?.came ?? 0,
      people: seen?.people ?? 0,
      ...(late?.kind === 'late' && { until: late.until ?? '' }),
      ...(late?.kind === 'no-show' && { absent: true }),
    }
  }
  const lineOf = (meeting: DeskMeeting) => {
    const sides = [
      sideOf(meeting.supplier_organisation_id, meeting.supplier_vi, meeting.supplier_en),
      sideOf(meeting.enterprise_organisation_id, meeting.enterprise_vi, meeting.enterprise_en),
    ]
    const seen = {
      state: meeting.state,
      start: meeting.start,
      end: endOf(frame, meeting.start),
      started: meeting.started_at !== null,
      finished: meeting.finished_at !== null,
    }
    const may = on && !isPartial(person, meeting) && meetingStep(meeting.state, 'hold', 'office') !== undefined
    return {
      id: meeting.id,
      code: meetingCode(meeting.id),
      start: meeting.start,
      table: meeting.table,
      sides,
      standing: standingOf(
        seen,
        sides.map((side) => side.presence),
        time,
      ),
      can: {
        start: may && meeting.state === 'arranged' && !seen.started,
        finish: may && seen.started && !seen.finished,
        repair: may && meeting.state === 'arranged' && !seen.started,
      },
    }
  }
  const lines = meetings.map(lineOf)
  const at = (slot: string | undefined) => lines.filter((line) => line.start === slot)
  const tables = Array.from({ length: fair.tables }, (_, index) => index + 1)
  const freeAt = (slot: string | undefined) => {
    const taken = new Set(
      at(slot)
        .filter(({ standing }) => standing !== 'missed')
        .map(({ table }) => table),
    )
    return slot === undefined ? [] : tables.filter((table) => !taken.has(table) && !closed.has(table))
  }
  const pages = Math.ceil(fair.tables / tablesShown)
  const page = Math.min(Math.max(1, wanted.page ?? 1), pages)
  const shown = tables.slice((page - 1) * tablesShown, page * tablesShown)
  const [now, next] = [freeAt(start), freeAt(nextStart)]
  const count = (standing: (typeof lines)[number]['standing'][]) => at(start).filter((line) => standing.includes(line.standing)).length
  return {
    fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en, state: fair.state },
    on,
    day,
    days,
    time: on ? moment.start : undefined,
    slots: slots.map((slot) => ({ start: slot, count: counts.find((each) => each.start === slot)?.count ?? 0 })),
    start,
    end: endOf(frame, start),
    next: nextStart,
    tables: shown.map((table) => ({
      table,
      closed: closed.has(table),
      now: at(start).find((line) => line.table === table),
      next: at(nextStart).find((line) => line.table === table),
    })),
    page,
    pages,
    late: at(start)
      .filter(({ standing }) => standing === 'late')
      .slice(0, lateShown),
    free: { now: rangesOf(now), next: rangesOf(next), nowCount: now.length, nextCount: next.length },
    numbers: {
      meetings: at(start).length,
      running: count(['running', 'over-time']),
      late: count(['late']),
      due: count(['due']),
      finished: count(['finished']),
    },
    queue: queue.slice(0, queueShown).map((line) => ({
      id: line.id,
      from: { vi: line.from_vi, en: line.from_en },
      to: { vi: line.to_vi, en: line.to_en },
      since: line.waiting_since,
      note: line.note,
      own: isPartial(person, { supplier_organisation_id: line.from_organisation_id, enterprise_organisation_id: line.to_organisation_id }),
    })),
    moreWait: queue.length > queueShown,
    can: { act: on },
  }
}

async function presenceOf(fairId: string, day: string, meetings: readonly DeskMeeting[]) {
  const ids = [...new Set(meetings.flatMap((meeting) => [meeting.supplier_organisation_id, meeting.enterprise_organisation_id]))]
  const rows = ids.length === 0 ? [] : await listPresence(db(), fairId, day, ids)
  return new Map(rows.map((row) => [row.organisation_id, row]))
}

/** Tables of rooms that are closed in that slot. */
async function closedTables(fair: FairRow, day: string, start: string, disruptions: Awaited<ReturnType<typeof listDisruptionRows>>) {
  const closures = disruptions.filter((each) => each.room !== null && (each.day < day || (each.day === day && each.from <= start)))
  if (closures.length === 0) return new Set<number>()
  const rooms = roomsOf(await findSettings(db(), fair.id), fair.tables)
  return new Set(
    closures.flatMap(({ room }) => {
      const closed = rooms[room ?? -1]
      return closed ? Array.from({ length: closed.tables }, (_, index) => closed.first + index) : []
    }),
  )
}
