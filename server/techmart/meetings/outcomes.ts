import { record } from '#server/audit/audit'
import { openDeal, recordMemorandum } from '#server/deals/deals'
import { text } from '#server/i18n/translator'
import { notify } from '#server/notifications/notifications'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { db, transact } from '#server/platform/database'
import { Forbidden, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { maySeeMeeting, sideOf } from '../techmart.policy'
import { type MeetingWho, isFinal, meetingStep } from '../techmart.states'
import { type MeetingRow, findDealOfMeeting, findMeeting, lockMeeting } from './meetings.queries'
import type { OutcomeInput } from './meetings.schema'
import { subjectOf } from './subject'

/**
 * Says what became of a meeting, from its day on: by the Office or by either side. A deal is opened, or the one that the two
 * already have is named; a memorandum is recorded by the Office alone. A follow-up may later become either.
 * Sent again after a break in between, it goes on where it stopped: the deal and the memorandum carry the form's ids.
 */
export async function recordOutcome(actor: Actor, input: OutcomeInput): Promise<{ dealId: string | null }> {
  const meeting = await findMeeting(db(), input.meetingId)
  if (!meeting || !maySeeMeeting(actor, meeting)) throw new NotFound()
  const side = sideOf(actor, meeting)
  if (!isPerson(actor) || !side || (input.outcome === 'memorandum' && side !== 'office')) throw new Forbidden()
  if (isDone(meeting, input)) return { dealId: meeting.deal_id }
  allow(meeting, input, side)
  const made = await follow(actor, meeting, input)
  await settle(actor, side, input, made)
  return { dealId: made.dealId }
}

/** The same outcome as recorded before: a form sent twice. */
function isDone(meeting: MeetingRow, input: OutcomeInput): boolean {
  if (input.outcome === 'memorandum') return meeting.memorandum_id === input.memorandumId
  if (input.outcome === 'missed') return meeting.state === 'missed' && meeting.outcome_note === input.note
  return meeting.state === 'held' && meeting.outcome === input.outcome && meeting.outcome_note === input.note
}

function allow(meeting: Pick<MeetingRow, 'state' | 'outcome' | 'on_day'>, input: OutcomeInput, side: MeetingWho): 'held' | 'missed' {
  const step = meetingStep(meeting.state, input.outcome === 'missed' ? 'miss' : 'hold', side)
  if (!step || isFinal(meeting.outcome)) throw new WrongState()
  if (today() < meeting.on_day) throw new WrongState('techmart:problems.meeting-ahead')
  return step.next === 'missed' ? 'missed' : 'held'
}

interface Made {
  dealId: string | null
  memorandumId: string | null
}

/** What follows from a meeting are acts of deals, each in a transaction of its own and idempotent by its id. */
async function follow(actor: Person, meeting: MeetingRow, input: OutcomeInput): Promise<Made> {
  if (input.outcome !== 'deal' && input.outcome !== 'memorandum') return { dealId: null, memorandumId: null }
  const technologyId = await subjectOf(actor, meeting, input.technologyId)
  const known = await findDealOfMeeting(db(), { ...meeting, technology_id: technologyId })
  const dealId = known?.id ?? (await opened(actor, meeting, technologyId, input.dealId))
  if (input.outcome === 'deal') return { dealId, memorandumId: null }
  const { id } = await recordMemorandum(actor, {
    id: input.memorandumId,
    dealId,
    signedOn: input.signedOn,
    potentialValue: input.potentialValue,
    fairId: meeting.fair_id,
    note: input.note.slice(0, 1_000),
  })
  return { dealId, memorandumId: id }
}

async function opened(actor: Person, meeting: MeetingRow, technologyId: string, id: string): Promise<string> {
  const t = text(actor.locale)
  const deal = await openDeal(
    actor,
    {
      id,
      technologyId,
      needId: meeting.need_id ?? undefined,
      matchId: meeting.match_id ?? undefined,
      enterpriseId: actor.office ? meeting.enterprise_organisation_id : undefined,
      message: t('techmart:outcome.deal-message', { title: actor.locale === 'en' ? meeting.fair_en || meeting.fair_vi : meeting.fair_vi }),
    },
    meeting.enterprise_organisation_id,
  )
  return deal.id
}

async function settle(actor: Actor, side: MeetingWho, input: OutcomeInput, made: Made): Promise<void> {
  await transact(async (tx) => {
    await lockMeeting(tx, input.meetingId)
    const meeting = await findMeeting(tx, input.meetingId)
    if (!meeting) throw new NotFound()
    if (isDone(meeting, input)) return
    const state = allow(meeting, input, side)
    await tx
      .updateTable('meeting')
      .set({
        state,
        outcome: input.outcome === 'missed' ? null : input.outcome,
        outcome_note: input.note,
        deal_id: made.dealId,
        memorandum_id: made.memorandumId,
        updated_at: now(),
      })
      .where('id', '=', meeting.id)
      .execute()
    await record(tx, actor, {
      act: 'techmart.record-outcome',
      subject: ['meeting', meeting.id],
      details: { side, outcome: input.outcome, ...made },
    })
    const organisationIds = [meeting.supplier_organisation_id, meeting.enterprise_organisation_id]
    await publish(tx, 'techmart.meeting-changed', { fairId: meeting.fair_id, meetingId: meeting.id, organisationIds })
    // The notice opens a page of the sides; the Office reads outcomes in its queue.
    const others = { organisationIds: organisationIds.filter((id) => id !== actor.organisation?.id || side === 'office') }
    const details = { title: meeting.fair_vi }
    const path = `/my/fairs/${meeting.fair_id}/meetings/${meeting.id}`
    await notify(tx, others, { kind: `techmart:notices.outcome-${input.outcome}`, details, path }, actor.accountId)
  })
}
