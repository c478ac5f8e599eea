import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { type MeetingRow, findMeeting, lockMeeting } from '../../meetings/meetings.queries'
import { momentNow } from '../../meetings/moments'
import { impartial, officer } from '../../meetings/timetabling/officer'
import { meetingStep } from '../../techmart.states'

/** The two sit down. Throws WrongState for a meeting of another day, or one that no longer stands. Sent twice, it began once. */
export async function startMeeting(actor: Actor, meetingId: string): Promise<void> {
  await mark(actor, meetingId, async (tx, meeting) => {
    if (meeting.started_at) return
    if (!meetingStep(meeting.state, 'hold', 'office') || meeting.state !== 'arranged') throw new WrongState()
    await tx.updateTable('meeting').set({ started_at: now(), updated_at: now() }).where('id', '=', meeting.id).execute()
    await noted(tx, actor, meeting, 'start')
  })
}

/** They stand up: the meeting was held, whatever comes of it, and both sides are asked to say so. Sent twice, it ended once. */
export async function finishMeeting(actor: Actor, meetingId: string): Promise<void> {
  await mark(actor, meetingId, async (tx, meeting) => {
    if (meeting.finished_at) return
    const step = meetingStep(meeting.state, 'hold', 'office')
    if (!step || !meeting.started_at) throw new WrongState()
    await tx
      .updateTable('meeting')
      .set({ state: step.next, finished_at: now(), reminded_at: meeting.reminded_at ?? now(), updated_at: now() })
      .where('id', '=', meeting.id)
      .execute()
    await noted(tx, actor, meeting, 'finish')
    if (!meeting.reminded_at) await remind(tx, meeting)
  })
}

async function mark(actor: Actor, meetingId: string, work: (tx: Tx, meeting: MeetingRow) => Promise<void>): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    await lockMeeting(tx, meetingId)
    const meeting = await findMeeting(tx, meetingId)
    if (!meeting) throw new NotFound()
    impartial(actor, [[meeting.supplier_organisation_id, meeting.enterprise_organisation_id]])
    if (meeting.on_day !== momentNow().day || meeting.fair_state !== 'running') throw new WrongState('day:problems.not-on')
    await work(tx, meeting)
  })
}

async function noted(tx: Tx, actor: Actor, meeting: MeetingRow, act: 'start' | 'finish'): Promise<void> {
  await record(tx, actor, { act: `techmart.${act}-meeting`, subject: ['meeting', meeting.id], details: { fairId: meeting.fair_id } })
  const organisationIds = [meeting.supplier_organisation_id, meeting.enterprise_organisation_id]
  await publish(tx, 'techmart.meeting-changed', { fairId: meeting.fair_id, meetingId: meeting.id, organisationIds })
}

type Reminded = Pick<
  MeetingRow,
  'id' | 'fair_id' | 'supplier_organisation_id' | 'enterprise_organisation_id' | 'supplier_vi' | 'enterprise_vi'
>

/** Asks each side that has not said it yet what came of the meeting. */
export async function remind(tx: Tx, meeting: Reminded): Promise<void> {
  const said = await tx.selectFrom('meeting_slip').select('organisation_id').where('meeting_id', '=', meeting.id).execute()
  const path = `/my/fairs/${meeting.fair_id}/meetings/${meeting.id}/outcome`
  const ask = (id: string, name: string) =>
    said.some(({ organisation_id }) => organisation_id === id)
      ? undefined
      : notify(tx, { organisationIds: [id] }, { kind: 'day:notices.say-outcome', details: { name }, path })
  await ask(meeting.supplier_organisation_id, meeting.enterprise_vi)
  await ask(meeting.enterprise_organisation_id, meeting.supplier_vi)
}
