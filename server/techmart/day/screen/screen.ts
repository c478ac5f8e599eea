import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { sql } from 'kysely'
import { isOnToday, momentNow, turnAt } from '../../meetings/moments'
import { endOf, slotsOf } from '../../meetings/timetable'
import { listSessionRows } from '../../programme/programme.queries'
import { mayRunFairs } from '../../techmart.policy'
import { findFair, frameOf } from '../../techmart.queries'
import { isPublic } from '../../techmart.states'
import { countSlots } from '../desk/desk.queries'
import { rangesOf } from '../desk/standing'
import { meetingCode } from './codes'

/** Most meetings of one slot that a screen is sent: it turns over a page of them at a time. */
const meetingsShown = 120
const slotsAhead = 4
const sessionsShown = 3

/**
 * A running fair for the screen in the hall. Exhibitors are named, as on the fair's page; a visitor, or whoever asks for what it posted without
 * a name, is shown by the code of the meeting, which its people have on their phones. Public, as the fair is.
 */
export async function getScreen(actor: Actor, fairId: string) {
  const fair = await findFair(db(), fairId)
  if (!fair || (!isPublic(fair.state) && !mayRunFairs(actor))) throw new NotFound()
  const frame = frameOf(fair)
  const { day, start: time } = momentNow()
  const on = isOnToday(fair)
  const turn = on ? turnAt(frame, time) : { now: undefined, next: undefined }
  const shown = [turn.now, turn.next].flatMap((start) => start ?? [])
  const [counts, meetings, sessions] = on
    ? await Promise.all([countSlots(db(), fairId, day), listShown(fairId, day, shown), listSessionRows(db(), fairId, { day })])
    : [[], [], []]
  const of = (start: string | undefined) =>
    meetings
      .filter((meeting) => meeting.start === start)
      .slice(0, meetingsShown)
      .map(({ id, table, running, supplier_vi, supplier_en, enterprise_vi, enterprise_en }) => ({
        code: meetingCode(id),
        table,
        running,
        sides: [
          ...(supplier_vi === null ? [] : [{ vi: supplier_vi, en: supplier_en ?? '' }]),
          ...(enterprise_vi === null ? [] : [{ vi: enterprise_vi, en: enterprise_en ?? '' }]),
        ],
        coded: supplier_vi === null || enterprise_vi === null,
      }))
  const taken = new Set(meetings.filter(({ start }) => start === turn.now).map(({ table }) => table))
  const free = Array.from({ length: fair.tables }, (_, index) => index + 1).filter((table) => !taken.has(table))
  return {
    fair: {
      id: fair.id,
      title_vi: fair.title_vi,
      title_en: fair.title_en,
      venue: fair.venue,
      starts_on: fair.starts_on,
      ends_on: fair.ends_on,
      state: fair.state,
    },
    on,
    time,
    now: turn.now
      ? { start: turn.now, end: endOf(frame, turn.now), meetings: of(turn.now), free: rangesOf(free), freeCount: free.length }
      : null,
    next: turn.next ? { start: turn.next, end: endOf(frame, turn.next), meetings: of(turn.next) } : null,
    ahead: on
      ? slotsOf(frame)
          .filter((start) => start > (turn.next ?? time))
          .slice(0, slotsAhead)
          .map((start) => ({ start, count: counts.find((each) => each.start === start)?.count ?? 0 }))
      : [],
    sessions: sessions
      .filter((session) => session.end > time && session.state === 'planned')
      .slice(0, sessionsShown)
      .map(({ id, title_vi, title_en, start, end, room_vi, room_en }) => ({ id, title_vi, title_en, start, end, room_vi, room_en })),
  }
}

/** Each side's name only where everybody may read it. */
function listShown(fairId: string, day: string, starts: string[]) {
  const exhibits = (side: string) => sql`exists (select from fair_registration r
    where r.fair_id = m.fair_id and r.organisation_id = ${sql.ref(side)} and r.state = 'accepted' and r.as_role = 'exhibitor')`
  const named = (side: string, column: string, more = sql`true`) =>
    sql<string | null>`case when ${exhibits(`m.${side}_organisation_id`)} and ${more} then ${sql.ref(column)} end`
  const open = sql`not coalesce(n.anonymous, false)`
  return db()
    .selectFrom('meeting as m')
    .innerJoin('organisation as s', 's.id', 'm.supplier_organisation_id')
    .innerJoin('organisation as e', 'e.id', 'm.enterprise_organisation_id')
    .leftJoin('need as n', 'n.id', 'm.need_id')
    .select(['m.id', 'm.table_number as table', sql<string>`to_char(m.starts_at, 'HH24:MI')`.as('start')])
    .select(sql<boolean>`(m.started_at is not null and m.finished_at is null)`.as('running'))
    .select([named('supplier', 's.name_vi').as('supplier_vi'), named('supplier', 's.name_en').as('supplier_en')])
    .select([named('enterprise', 'e.name_vi', open).as('enterprise_vi'), named('enterprise', 'e.name_en', open).as('enterprise_en')])
    .where('m.fair_id', '=', fairId)
    .where('m.on_day', '=', day)
    .where('m.state', 'in', ['arranged', 'held'])
    .where('m.starts_at', 'in', starts.length > 0 ? starts : ['00:00'])
    .orderBy('m.starts_at')
    .orderBy('m.table_number')
    .execute()
}
