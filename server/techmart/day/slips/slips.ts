import { record } from '#server/audit/audit'
import { acceptDeal } from '#server/deals/deals'
import { type Actor, isPerson } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { enqueue } from '#server/platform/jobs'
import { type MeetingRow, findDealOfMeeting, findMeeting, lockMeeting } from '../../meetings/meetings.queries'
import { momentNow } from '../../meetings/moments'
import { recordOutcome } from '../../meetings/outcomes'
import { maySeeMeeting, sideOf } from '../../techmart.policy'
import { isFinal } from '../../techmart.states'
import { changed } from '../changed'
import type { SlipInput } from './slips.schema'

declare module '#server/platform/jobs' {
  interface Jobs {
    'techmart.follow-up': { meetingId: string; organisationId: string }
  }
}

/**
 * One side says what came of a meeting, from the start of its slot on: for itself and the Office. What both may know of it is recorded
 * with the meeting: that it took place or not, and that talks go on. Choosing the deal room opens it, or accepts the one that the other
 * side opened. Said again, it is changed; sent twice, it is said once.
 */
export async function writeSlip(actor: Actor, input: SlipInput): Promise<{ dealId: string | null }> {
  const meeting = await findMeeting(db(), input.meetingId)
  if (!meeting || !maySeeMeeting(actor, meeting)) throw new NotFound()
  const side = sideOf(actor, meeting)
  const { organisation } = actor
  if (!isPerson(actor) || !organisation || (side !== 'supplier' && side !== 'enterprise')) throw new Forbidden()
  if (meeting.state === 'cancelled') throw new WrongState()
  if (!hasBegun(meeting)) throw new WrongState('techmart:problems.meeting-ahead')
  if (input.followUpOn !== null && input.followUpOn < today()) throw new Invalid({ otherDay: ['day:problems.day-passed'] })
  const dealId = await settled(actor, meeting, input, side)
  await transact(async (tx) => {
    await lockMeeting(tx, meeting.id)
    const columns = {
      took_place: input.step !== 'missed',
      next_step: input.step === 'missed' ? null : input.step,
      reason: input.reason,
      value_hoped: input.valueHoped,
      follow_up_on: input.followUpOn,
      note: input.note,
    }
    const known = await tx
      .selectFrom('meeting_slip')
      .select(['took_place', 'next_step', 'reason', 'value_hoped', 'follow_up_on', 'note'])
      .where('meeting_id', '=', meeting.id)
      .where('organisation_id', '=', organisation.id)
      .executeTakeFirst()
    if (known && Object.entries(columns).every(([name, value]) => known[name as keyof typeof columns] === value)) return
    await tx
      .insertInto('meeting_slip')
      .values({ meeting_id: meeting.id, organisation_id: organisation.id, ...columns, written_by: actor.accountId })
      .onConflict((conflict) =>
        conflict.columns(['meeting_id', 'organisation_id']).doUpdateSet({ ...columns, written_by: actor.accountId, updated_at: now() }),
      )
      .execute()
    await record(tx, actor, {
      act: 'techmart.write-slip',
      subject: ['meeting', meeting.id],
      details: { step: input.step, valueHoped: input.valueHoped, followUpOn: input.followUpOn, dealId },
    })
    if (input.followUpOn !== null && input.followUpOn > today()) {
      const runAt = new Date(`${input.followUpOn}T08:00:00+07:00`)
      const key = `follow-up ${meeting.id} ${organisation.id}`
      await enqueue(tx, 'techmart.follow-up', { meetingId: meeting.id, organisationId: organisation.id }, { runAt, key })
    }
    await changed(tx, meeting.fair_id, [organisation.id])
  })
  return { dealId }
}

/** Whether the slot of a meeting has begun. */
export function hasBegun(meeting: Pick<MeetingRow, 'on_day' | 'start'>): boolean {
  const moment = momentNow()
  return meeting.on_day < moment.day || (meeting.on_day === moment.day && meeting.start <= moment.start)
}

/**
 * What follows for the meeting itself, as far as nobody has said more: a deal stands above talks that go on, and these above nothing. That the
 * other side did not come is its word against theirs where they say otherwise; then only the slips say so, and the Office sees both.
 */
async function settled(actor: Actor, meeting: MeetingRow, input: SlipInput, side: 'supplier' | 'enterprise'): Promise<string | null> {
  const said = { meetingId: meeting.id, note: meeting.outcome_note }
  if (input.step === 'missed') {
    if (meeting.state === 'arranged') await recordOutcome(actor, { ...said, outcome: 'missed' })
    return null
  }
  if (meeting.state === 'missed') {
    if (input.step === 'deal') throw new Invalid({ step: ['day:problems.said-missed'] })
    return null
  }
  if (input.step === 'deal') return talking(actor, meeting, input, side)
  const outcome = input.step === 'nothing' ? 'nothing' : 'follow-up'
  const says = meeting.outcome === null || (outcome === 'follow-up' && meeting.outcome === 'nothing')
  if (says) await recordOutcome(actor, { ...said, outcome })
  return meeting.deal_id
}

/** The deal room of the two: opened, or the one there is; an invitation that waits for this side is accepted. */
async function talking(
  actor: Actor,
  meeting: MeetingRow,
  { dealId: newDealId, technologyId }: SlipInput,
  side: 'supplier' | 'enterprise',
): Promise<string> {
  const { dealId } = isFinal(meeting.outcome)
    ? { dealId: meeting.deal_id }
    : await recordOutcome(actor, { meetingId: meeting.id, note: meeting.outcome_note, outcome: 'deal', dealId: newDealId, technologyId })
  const id = dealId ?? (await findDealOfMeeting(db(), meeting))?.id
  if (!id) throw new WrongState()
  const deal = await db()
    .selectFrom('deal')
    .select(['state', 'supplier_accepted_at', 'enterprise_accepted_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const waits = (side === 'supplier' ? deal.supplier_accepted_at : deal.enterprise_accepted_at) === null
  if (deal.state === 'proposed' && waits) {
    // Sent twice at once, the second finds it accepted.
    await acceptDeal(actor, id).catch((error: unknown) => {
      if (!(error instanceof WrongState)) throw error
    })
  }
  return id
}
