import { inWords } from '#server/i18n/format'
import { inLocale } from '#server/i18n/text'
import { text } from '#server/i18n/translator'
import type { Person, Actor } from '#server/platform/actor'
import { origin } from '#server/platform/config'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { type CalendarEntry, calendarFile } from '../calendar'
import { mayRunFairs } from '../techmart.policy'
import { type FairRow, findFair } from '../techmart.queries'
import { isPublic } from '../techmart.states'
import { type SessionRow, findSession, listSessionRows } from './programme.queries'

/**
 * The programme of a fair, or one session of it, as an iCalendar file in the actor's language; cancelled sessions stay in it, marked.
 * Without links to online rooms: a calendar is passed on. Throws NotFound.
 */
export async function buildProgrammeCalendar(actor: Actor, fairId: string, sessionId?: string): Promise<string> {
  const fair = await findFair(db(), fairId)
  if (!fair || (!isPublic(fair.state) && !mayRunFairs(actor))) throw new NotFound()
  const session = sessionId === undefined ? undefined : await findSession(db(), sessionId)
  if (sessionId !== undefined && session?.fair_id !== fairId) throw new NotFound()
  const sessions = session ? [session] : await listSessionRows(db(), fairId)
  return calendarFile(
    inWords(actor.locale, fair.title_vi, fair.title_en),
    sessions.map((each) => entryOf(actor, fair, each)),
  )
}

/** The sessions of a fair that the person has marked, as entries of their own calendar; cancelled ones stay in it, marked. */
export async function listOwnEntries(person: Person, fair: Pick<FairRow, 'id' | 'venue'>): Promise<CalendarEntry[]> {
  const sessions = await listSessionRows(db(), fair.id, { markedBy: person.accountId })
  return sessions.map((session) => entryOf(person, fair, session))
}

/** A session as an entry of a calendar, in the actor's language. */
function entryOf(actor: Actor, fair: Pick<FairRow, 'id' | 'venue'>, session: SessionRow): CalendarEntry {
  const t = text(actor.locale)
  const words = (vi: string | null, en: string | null) => inWords(actor.locale, vi ?? '', en ?? '')
  const speakers = session.speakers.map(({ name, organisationVi, organisationEn }) =>
    [name, words(organisationVi, organisationEn)].filter(Boolean).join(', '),
  )
  return {
    uid: `session-${session.id}@${new URL(origin()).hostname}`,
    day: session.on_day,
    start: session.start,
    end: session.end,
    summary: words(session.title_vi, session.title_en),
    description: [t(`programme:kinds.${session.kind}`), ...speakers].join('\n'),
    location: session.room_id ? [words(session.room_vi, session.room_en), fair.venue].filter(Boolean).join(', ') : t('programme:online'),
    url: `${origin()}${inLocale(actor.locale, `/fairs/${fair.id}/programme/${session.id}`)}`,
    cancelled: session.state === 'cancelled',
    sequence: session.sequence,
    changedAt: session.updated_at,
  }
}
