import { inWords } from '#server/i18n/format'
import { inLocale } from '#server/i18n/text'
import { text } from '#server/i18n/translator'
import { type Actor, isPerson } from '#server/platform/actor'
import { origin } from '#server/platform/config'
import { db } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { type CalendarEntry, calendarFile } from '../calendar'
import { listOwnEntries } from '../programme/calendars'
import { findFair } from '../techmart.queries'
import { type MeetingRow, listAgendaRows } from './meetings.queries'

/** The meetings of the actor's organisation at a fair, in order of time. */
export async function listAgenda(actor: Actor, fairId: string): Promise<MeetingRow[]> {
  if (!isPerson(actor) || !actor.organisation) throw new Forbidden()
  return listAgendaRows(db(), fairId, actor.organisation.id)
}

/**
 * The same as an iCalendar file in the actor's language, with the sessions that the person has marked; what is cancelled stays in it,
 * marked, so that programs drop it. Throws NotFound where there is nothing to go to.
 */
export async function buildCalendar(actor: Actor, fairId: string): Promise<string> {
  const meetings = await listAgenda(actor, fairId)
  const fair = await findFair(db(), fairId)
  const sessions = fair && isPerson(actor) ? await listOwnEntries(actor, fair) : []
  if (!fair || meetings.length + sessions.length === 0) throw new NotFound()
  const title = inWords(actor.locale, fair.title_vi, fair.title_en)
  return calendarFile(text(actor.locale)('techmart:agenda.calendar-name', { title }), [
    ...meetings.map((meeting) => entryOf(actor, meeting)),
    ...sessions,
  ])
}

function entryOf(actor: Actor, meeting: MeetingRow): CalendarEntry {
  const t = text(actor.locale)
  const words = (vi: string | null, en: string | null) => inWords(actor.locale, vi ?? '', en ?? '')
  const supplies = isPerson(actor) && meeting.supplier_organisation_id === actor.organisation?.id
  const name = supplies ? words(meeting.enterprise_vi, meeting.enterprise_en) : words(meeting.supplier_vi, meeting.supplier_en)
  const technology = words(meeting.technology_vi, meeting.technology_en)
  const need = words(meeting.need_vi, meeting.need_en)
  return {
    uid: `meeting-${meeting.id}@${new URL(origin()).hostname}`,
    day: meeting.on_day,
    start: meeting.start,
    end: meeting.end,
    summary: t('techmart:agenda.with', { name }),
    description: [technology && t('techmart:agenda.about', { technology }), need && t('techmart:agenda.about-need', { need })]
      .filter(Boolean)
      .join('\n'),
    location: meeting.online_url || [t('techmart:table', { table: meeting.table_number }), meeting.venue].filter(Boolean).join(', '),
    url: `${origin()}${inLocale(actor.locale, `/my/fairs/${meeting.fair_id}/meetings/${meeting.id}`)}`,
    cancelled: meeting.state === 'cancelled',
    sequence: meeting.sequence,
    changedAt: meeting.updated_at,
  }
}
