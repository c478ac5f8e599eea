import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import type { Actor } from '#server/platform/actor'
import type { Tx } from '#server/platform/database'
import { publish } from '#server/platform/events'
import type { FairRow } from '../techmart.queries'
import { cancelArranged } from './meetings.queries'

/**
 * Cancels every meeting that is still to come at a fair, or those of one organisation, and tells the other sides. The verb
 * that takes the organisation or the fair away calls it in its own transaction.
 */
export async function cancelMeetings(tx: Tx, actor: Actor, fair: FairRow, note: string, organisationId?: string): Promise<void> {
  const cancelled = await cancelArranged(tx, { fairId: fair.id, organisationId }, note)
  for (const meeting of cancelled) {
    await record(tx, actor, {
      act: 'techmart.cancel-meeting',
      subject: ['meeting', meeting.id],
      details: { fairId: fair.id, ...(note && { note }) },
    })
  }
  const sides = [...new Set(cancelled.flatMap((meeting) => [meeting.supplier_organisation_id, meeting.enterprise_organisation_id]))]
  if (sides.length === 0) return
  await publish(tx, 'techmart.meeting-changed', { fairId: fair.id, meetingId: cancelled[0]?.id ?? '', organisationIds: sides })
  // Of a fair that is called off everybody is told once, of the fair itself.
  if (organisationId === undefined) return
  const others = { organisationIds: sides.filter((id) => id !== organisationId) }
  await notify(tx, others, {
    kind: 'techmart:notices.meetings-cancelled',
    details: { title: fair.title_vi },
    path: `/my/fairs/${fair.id}`,
    mail: true,
  })
}
