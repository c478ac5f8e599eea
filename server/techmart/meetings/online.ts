import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import { type Actor, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { transact } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { isPartial, mayRunFairs } from '../techmart.policy'
import { findMeeting, lockMeeting } from './meetings.queries'

/** Says where a meeting is held online; its two sides are told, and nobody else ever reads the link. Empty takes it away. */
export async function setMeetingLink(actor: Actor, meetingId: string, url: string): Promise<void> {
  if (!isPerson(actor) || !mayRunFairs(actor)) throw new Forbidden()
  await transact(async (tx) => {
    const meeting = (await lockMeeting(tx, meetingId)) && (await findMeeting(tx, meetingId))
    if (!meeting) throw new NotFound()
    if (isPartial(actor, meeting)) throw new Forbidden('learning:problems.conflict-of-interest')
    if (meeting.state !== 'arranged') throw new WrongState()
    if (meeting.online_url === url) return
    await tx
      .updateTable('meeting')
      .set((is) => ({ online_url: url, sequence: is('sequence', '+', 1), updated_at: now() }))
      .where('id', '=', meetingId)
      .execute()
    // The link itself is nobody's business but the two sides': the log says that there is one.
    await record(tx, actor, { act: 'techmart.set-meeting-link', subject: ['meeting', meetingId], details: { set: url !== '' } })
    const organisationIds = [meeting.supplier_organisation_id, meeting.enterprise_organisation_id]
    await publish(tx, 'techmart.meeting-changed', { fairId: meeting.fair_id, meetingId, organisationIds })
    if (url === '') return
    await notify(
      tx,
      { organisationIds },
      {
        kind: 'techmart:notices.meeting-online',
        details: { title: meeting.fair_vi },
        path: `/my/fairs/${meeting.fair_id}/meetings/${meetingId}`,
      },
      actor.accountId,
    )
  })
}
