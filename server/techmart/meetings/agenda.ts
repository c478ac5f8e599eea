import { inWords } from '#server/i18n/format'
import { inLocale } from '#server/i18n/text'
import { text } from '#server/i18n/translator'
import { type Actor, isPerson } from '#server/platform/actor'
import { origin } from '#server/platform/config'
import { db } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { calendarFile } from './calendar'
import { type MeetingRow, listAgendaRows } from './meetings.queries'

/** The meetings of the actor's organisation at a fair, in order of time. */
export async function listAgenda(actor: Actor, fairId: string): Promise<MeetingRow[]> {
  if (!isPerson(actor) || !actor.organisation) throw new Forbidden()
  return listAgendaRows(db(), fairId, actor.organisation.id)
}

/** The same as an iCalendar file in the actor's language; cancelled meetings stay in it, marked, so that programs drop them. */
export async function buildCalendar(actor: Actor, fairId: string): Promise<string> {
  const meetings = await listAgenda(actor, fairId)
  const [first] = meetings
  if (!first) throw new NotFound()
  const t = text(actor.locale)
  const words = (vi: string | null, en: string | null) => inWords(actor.locale, vi ?? '', en ?? '')
  const host = new URL(origin()).hostname
  return calendarFile(
    t('techmart:agenda.calendar-name', { title: words(first.fair_vi, first.fair_en) }),
    meetings.map((meeting) => {
      const supplies = meeting.supplier_organisation_id === actor.organisation?.id
      const name = supplies ? words(meeting.enterprise_vi, meeting.enterprise_en) : words(meeting.supplier_vi, meeting.supplier_en)
      const technology = words(meeting.technology_vi, meeting.technology_en)
      const need = words(meeting.need_vi, meeting.need_en)
      return {
        uid: `meeting-${meeting.id}@${host}`,
        day: meeting.on_day,
        start: meeting.start,
        end: meeting.end,
        summary: t('techmart:agenda.with', { name }),
        description: [technology && t('techmart:agenda.about', { technology }), need && t('techmart:agenda.about-need', { need })]
          .filter(Boolean)
          .join('\n'),
        location: meeting.online_url || [t('techmart:table', { table: meeting.table_number }), meeting.venue].filter(Boolean).join(', '),
        url: `${origin()}${inLocale(actor.locale, `/my/fairs/${fairId}/meetings/${meeting.id}`)}`,
        cancelled: meeting.state === 'cancelled',
        sequence: meeting.sequence,
        changedAt: meeting.updated_at,
      }
    }),
  )
}
