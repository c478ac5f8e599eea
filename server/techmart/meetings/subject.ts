import { record } from '#server/audit/audit'
import type { Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import type { Database } from '#db/client'
import { db, transact } from '#server/platform/database'
import { Invalid, NotFound } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { sql } from 'kysely'
import { type MeetingRow, findMeeting, lockMeeting } from './meetings.queries'

/** What two sides who met by name may have talked about: what the supplier shows at the fair, as far as it is public. */
export function listSubjectsOf(database: Database, meeting: Pick<MeetingRow, 'fair_id' | 'supplier_organisation_id'>) {
  return database
    .selectFrom('fair_registration as r')
    .innerJoin('technology as t', (join) => join.on(sql<boolean>`t.id = any (r.technology_ids)`))
    .select(['t.id', 't.title_vi', 't.title_en'])
    .where('r.fair_id', '=', meeting.fair_id)
    .where('r.organisation_id', '=', meeting.supplier_organisation_id)
    .where('r.state', '=', 'accepted')
    .where('t.organisation_id', '=', meeting.supplier_organisation_id)
    .where('t.state', '=', 'published')
    .orderBy('t.title_vi')
    .orderBy('t.id')
    .execute()
}

/**
 * The technology that a meeting was about: the one it was arranged for, or for one agreed by name, what is named now. Of two that are
 * named at once the first stands. Throws Invalid at `technologyId` where none is named, or one that the supplier does not show.
 */
export async function subjectOf(actor: Person, meeting: MeetingRow, named: string | undefined): Promise<string> {
  if (meeting.technology_id) return meeting.technology_id
  const shown = await listSubjectsOf(db(), meeting)
  if (shown.length === 0) throw new Invalid({ '': ['techmart:problems.no-technology'] })
  if (!named) throw new Invalid({ technologyId: ['techmart:problems.name-technology'] })
  if (!shown.some(({ id }) => id === named)) throw new Invalid({ technologyId: ['errors:not-a-choice'] })
  return transact(async (tx) => {
    await lockMeeting(tx, meeting.id)
    const current = await findMeeting(tx, meeting.id)
    if (!current) throw new NotFound()
    if (current.technology_id) return current.technology_id
    await tx.updateTable('meeting').set({ technology_id: named, updated_at: now() }).where('id', '=', meeting.id).execute()
    await record(tx, actor, { act: 'techmart.name-technology', subject: ['meeting', meeting.id], details: { technologyId: named } })
    const organisationIds = [meeting.supplier_organisation_id, meeting.enterprise_organisation_id]
    await publish(tx, 'techmart.meeting-changed', { fairId: meeting.fair_id, meetingId: meeting.id, organisationIds })
    return named
  })
}
