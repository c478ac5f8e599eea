import type { Actor } from '#server/platform/actor'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { type MeetingRow, findMeeting } from '../../meetings/meetings.queries'
import { isOnToday } from '../../meetings/moments'
import { listSubjectsOf } from '../../meetings/subject'
import { maySeeMeeting, sideOf } from '../../techmart.policy'
import { findFair } from '../../techmart.queries'
import { meetingCode } from '../screen/codes'
import { quickDays } from './slips.schema'
import { hasBegun } from './slips'

/** The form of one side: what it said so far, and what it may choose. Throws NotFound to all but the two sides. */
export async function getSlip(actor: Actor, meetingId: string) {
  const meeting = await findMeeting(db(), meetingId)
  const own = actor.organisation?.id
  if (!meeting || !own || !maySeeMeeting(actor, meeting)) throw new NotFound()
  const side = sideOf(actor, meeting)
  if (own !== meeting.supplier_organisation_id && own !== meeting.enterprise_organisation_id) throw new NotFound()
  const named = meeting.technology_id !== null || meeting.deal_id !== null
  const [slip, fair, subjects] = await Promise.all([
    findSlip(meetingId, own),
    findFair(db(), meeting.fair_id),
    named ? [] : listSubjectsOf(db(), meeting),
  ])
  if (!fair) throw new NotFound()
  const supplies = meeting.supplier_organisation_id === own
  const day = today()
  return {
    meeting,
    otherId: supplies ? meeting.enterprise_organisation_id : meeting.supplier_organisation_id,
    other: supplies ? { vi: meeting.enterprise_vi, en: meeting.enterprise_en } : { vi: meeting.supplier_vi, en: meeting.supplier_en },
    slip: slip ?? null,
    /** What the deal may be about, where the two agreed to meet by name. */
    subjects,
    days: quickDays.map((count) => ({ count, day: addDays(day, count) })),
    today: day,
    can: {
      write: (side === 'supplier' || side === 'enterprise') && hasBegun(meeting) && meeting.state !== 'cancelled',
      wait: meeting.state === 'arranged' && !hasBegun(meeting),
      deal: named || subjects.length > 0,
      /** Nothing but the Office's word sets right what was said to have been missed. */
      miss: meeting.state === 'arranged' || slip?.took_place === false,
      again: isOnToday(fair),
    },
  }
}

/** What an agenda says of a meeting on its day: the code of the hall, and whether its outcome may be said and nobody has. */
export function onTheDay(meeting: Pick<MeetingRow, 'id' | 'on_day' | 'start' | 'state' | 'outcome'>) {
  const open = meeting.state === 'arranged' || (meeting.state === 'held' && meeting.outcome === null)
  return { code: meetingCode(meeting.id), says: open && hasBegun(meeting) }
}

function findSlip(meetingId: string, organisationId: string) {
  return db()
    .selectFrom('meeting_slip')
    .select(['took_place', 'next_step', 'reason', 'value_hoped', 'follow_up_on', 'note'])
    .where('meeting_id', '=', meetingId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
}

/** What both sides said, for the Office; two that differ on whether they met are told so. */
export async function getSlipsOfMeeting(actor: Actor, meetingId: string) {
  if (!actor.office) throw new Forbidden()
  const slips = await db()
    .selectFrom('meeting_slip as s')
    .innerJoin('organisation as o', 'o.id', 's.organisation_id')
    .select(['o.name_vi', 'o.name_en', 's.took_place', 's.next_step', 's.reason', 's.value_hoped', 's.follow_up_on', 's.note'])
    .where('s.meeting_id', '=', meetingId)
    .orderBy('s.created_at')
    .execute()
  return { slips, differ: new Set(slips.map(({ took_place }) => took_place)).size > 1 }
}
