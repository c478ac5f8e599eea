import { notify } from '#server/notifications/notifications'
import { now, today } from '#server/platform/clock'
import { transact } from '#server/platform/database'
import { momentNow } from '../../meetings/moments'
import { remind } from '../desk/marks'

/** Every minute of a running fair: who sat in a slot that has ended is asked once what came of it. */
export async function remindOfSlips(): Promise<void> {
  const { day, start } = momentNow()
  await transact(async (tx) => {
    const ended = await tx
      .selectFrom('meeting as m')
      .innerJoin('fair as f', 'f.id', 'm.fair_id')
      .innerJoin('organisation as s', 's.id', 'm.supplier_organisation_id')
      .innerJoin('organisation as e', 'e.id', 'm.enterprise_organisation_id')
      .select(['m.id', 'm.fair_id', 'm.supplier_organisation_id', 'm.enterprise_organisation_id'])
      .select(['s.name_vi as supplier_vi', 'e.name_vi as enterprise_vi'])
      .where('m.state', '=', 'arranged')
      .where('m.on_day', '=', day)
      .where('m.ends_at', '<=', start)
      .where('m.reminded_at', 'is', null)
      .where('f.state', '=', 'running')
      .orderBy('m.id')
      .limit(500)
      .forNoKeyUpdate('m')
      .skipLocked()
      .execute()
    for (const meeting of ended) {
      await tx.updateTable('meeting').set({ reminded_at: now() }).where('id', '=', meeting.id).execute()
      await remind(tx, meeting)
    }
  })
}

/** The day that a side set itself has come. A day that was changed since is told of on its own day. */
export async function tellOfFollowUp({ meetingId, organisationId }: { meetingId: string; organisationId: string }): Promise<void> {
  await transact(async (tx) => {
    const slip = await tx
      .selectFrom('meeting_slip as s')
      .innerJoin('meeting as m', 'm.id', 's.meeting_id')
      .innerJoin('organisation as o', (join) =>
        join.on((is) =>
          is.and([
            is.or([is('o.id', '=', is.ref('m.supplier_organisation_id')), is('o.id', '=', is.ref('m.enterprise_organisation_id'))]),
            is('o.id', '<>', is.ref('s.organisation_id')),
          ]),
        ),
      )
      .select(['m.fair_id', 's.next_step', 'o.name_vi'])
      .where('s.meeting_id', '=', meetingId)
      .where('s.organisation_id', '=', organisationId)
      .where('s.follow_up_on', '=', today())
      .executeTakeFirst()
    if (!slip) return
    const path = `/my/fairs/${slip.fair_id}/meetings/${meetingId}`
    await notify(
      tx,
      { organisationIds: [organisationId] },
      { kind: 'day:notices.follow-up', details: { name: slip.name_vi }, path, mail: true },
    )
  })
}
