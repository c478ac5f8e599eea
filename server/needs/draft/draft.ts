import { isDeepStrictEqual } from 'node:util'
import { REASONS } from '#db/reference/reasons'
import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import type { Actor } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { gapsIn } from '../needs.completeness'
import { mayRead, mayWrite } from '../needs.policy'
import { type NeedRow, findVersion, lockNeed, writeContent } from '../needs.queries'
import { type CreateNeed, type GivenReason, type NeedContent, type StepValues, needContentSchema } from '../needs.schema'
import { type NeedAct, type NeedStep, type Position, after } from '../needs.states'

/** The need, locked, for a member who may write it. NotFound where even its existence is not theirs to know. */
export async function ownNeed(tx: Tx, actor: Actor, id: string): Promise<NeedRow> {
  const need = await lockNeed(tx, id)
  if (!need || !mayRead(actor, need)) throw new NotFound()
  if (!mayWrite(actor, need)) throw new Forbidden()
  return need
}

/** Where the act leads. Throws WrongState where it is not legal here. */
export function moved(act: NeedAct, need: Position): Position {
  const next = after(act, need)
  if (!next) throw new WrongState()
  return next
}

/** A need of which nothing is written yet. */
export const blankNeed = {
  revision: null,
  working: null,
  trl_min: null,
  trl_max: null,
  budget_min: null,
  budget_max: null,
  deadline: null,
  province: null,
  visited_on: null,
  submitted_at: null,
  published_at: null,
  confirmed_at: null,
  expires_at: null,
  reminded_at: null,
  withdraw_reason: null,
  return_reason: null,
}

/** Adds the draft unless it stands already. False where the same person sent the same form before. Throws Forbidden on another's id. */
export async function addDraft(
  tx: Tx,
  actor: Actor,
  row: { id: string; organisationId: string; recordedBy?: string },
  content: NeedContent,
): Promise<boolean> {
  if (!actor.accountId) throw new Forbidden()
  const { id, organisationId, recordedBy = null } = row
  const added = await tx
    .insertInto('need')
    .values({
      id,
      organisation_id: organisationId,
      recorded_by: recordedBy,
      created_by: actor.accountId,
      ...blankNeed,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) {
    await writeContent(tx, id, content)
    await record(tx, actor, { act: recordedBy ? 'needs.record' : 'needs.create', subject: ['need', id], organisationId })
    return true
  }
  const known = await lockNeed(tx, id)
  if (known?.created_by !== actor.accountId || known.organisation_id !== organisationId) throw new Forbidden()
  return false
}

/** Begins a draft for the organisation acted for. Sent twice, it is the same draft. Throws Forbidden for viewers and visitors. */
export async function createNeed(actor: Actor, input: CreateNeed): Promise<{ id: string }> {
  const { id, ...problem } = input
  const { organisation } = actor
  if (!organisation || !mayWrite(actor, { organisation_id: organisation.id })) throw new Forbidden()
  const content = needContentSchema().parse(problem)
  await transact((tx) => addDraft(tx, actor, { id, organisationId: organisation.id }, content))
  return { id }
}

/** Ten years is further than any plan of an enterprise; a deadline that is past helps nobody. */
export function checkDeadline(deadline: string | null | undefined): void {
  if (!deadline) return
  if (deadline < today()) throw new Invalid({ deadline: ['needs:problems.deadline-past'] })
  if (Number(deadline.slice(0, 4)) > Number(today().slice(0, 4)) + 10) throw new Invalid({ deadline: ['needs:problems.deadline-far'] })
}

/** Changes a draft, or begins and goes on with the revision of a published need. What changes nothing leaves no trace. */
async function edit(tx: Tx, actor: Actor, need: NeedRow, content: Partial<NeedContent>, act: string): Promise<void> {
  const next = moved('edit', need)
  const whole = { ...need.content, ...content }
  // The database keeps the fields of a figure in an order of its own.
  if (isDeepStrictEqual(asKept(whole), asKept(need.content))) return
  if (content.deadline !== need.content.deadline) checkDeadline(content.deadline)
  if (need.version === 0) await writeContent(tx, need.id, content, { updated_at: now() })
  else {
    const published = await findVersion(tx, need.id, need.version)
    // The name is hidden as soon as that is asked for, and shown only by a version that says so.
    const anonymous = published?.anonymous || whole.anonymous
    await tx
      .updateTable('need')
      .set({ ...next, working: JSON.stringify(whole), anonymous, updated_at: now() })
      .where('id', '=', need.id)
      .execute()
  }
  await record(tx, actor, {
    act,
    subject: ['need', need.id],
    details: { fields: Object.keys(content) },
    organisationId: need.organisation_id,
  })
}

/** A content as the database would give it back. */
const asKept = (content: object): unknown => JSON.parse(JSON.stringify(content))

/** Saves one step of the form. Throws Invalid where the deadline is past, WrongState while the Office reviews it. */
export async function saveStep<Step extends NeedStep>(actor: Actor, id: string, step: Step, value: StepValues[Step]): Promise<void> {
  await transact(async (tx) => edit(tx, actor, await ownNeed(tx, actor, id), value, `needs.save-${step}`))
}

/** Writes a whole need in one go, a new draft of the organisation acted for or one that may be edited: import and seed. */
export async function writeNeed(actor: Actor, id: string, content: NeedContent): Promise<{ id: string }> {
  const { organisation } = actor
  if (!organisation || !mayWrite(actor, { organisation_id: organisation.id })) throw new Forbidden()
  checkDeadline(content.deadline)
  await transact(async (tx) => {
    if (await addDraft(tx, actor, { id, organisationId: organisation.id }, content)) return
    await edit(tx, actor, await ownNeed(tx, actor, id), content, 'needs.write')
  })
  return { id }
}

/** Sends it to the Office. Throws Invalid where something is missing. For a need recorded by an officer this is the enterprise's yes. */
export async function submitNeed(actor: Actor, id: string): Promise<void> {
  await transact(async (tx) => {
    const need = await ownNeed(tx, actor, id)
    const next = moved('submit', need)
    if (gapsIn(need.content, today()).length > 0) throw new Invalid({ '': ['needs:problems.incomplete'] })
    await putInReview(tx, actor, need, next)
  })
}

/** What submission leaves behind, whoever submits. */
export async function putInReview(
  tx: Tx,
  actor: Actor,
  need: Pick<NeedRow, 'id' | 'organisation_id' | 'content' | 'version'>,
  next: Position,
): Promise<void> {
  await tx
    .updateTable('need')
    .set({ ...next, submitted_at: now(), updated_at: now(), return_reason: null, return_note: '' })
    .where('id', '=', need.id)
    .execute()
  await record(tx, actor, {
    act: 'needs.submit',
    subject: ['need', need.id],
    details: { after: next, version: need.version },
    organisationId: need.organisation_id,
  })
  await publish(tx, 'needs.submitted', { needId: need.id })
  const notice = { kind: 'needs:notices.submitted', details: { title: titleOf(need.content) }, path: `/office/review/needs/${need.id}` }
  await notify(tx, { office: true }, notice, actor.accountId)
}

/** The title for notices: the language written first. */
export function titleOf(content: Pick<NeedContent, 'titleVi' | 'titleEn'>): string {
  return content.titleVi || content.titleEn
}

/** Takes it back from review to go on writing. */
export async function recallNeed(actor: Actor, id: string): Promise<void> {
  await transact(async (tx) => {
    const need = await ownNeed(tx, actor, id)
    const next = moved('recall', need)
    await tx
      .updateTable('need')
      .set({ ...next, updated_at: now() })
      .where('id', '=', id)
      .execute()
    await record(tx, actor, { act: 'needs.recall', subject: ['need', id], organisationId: need.organisation_id })
  })
}

/** Throws away the changes to a published need. */
export async function discardRevision(actor: Actor, id: string): Promise<void> {
  await transact(async (tx) => {
    const need = await ownNeed(tx, actor, id)
    const next = moved('discard', need)
    const published = await findVersion(tx, id, need.version)
    const kept = {
      ...next,
      working: null,
      anonymous: published?.anonymous ?? true,
      return_reason: null,
      return_note: '',
      updated_at: now(),
    }
    await tx.updateTable('need').set(kept).where('id', '=', id).execute()
    await record(tx, actor, { act: 'needs.discard-revision', subject: ['need', id], organisationId: need.organisation_id })
  })
}

/** The reason as one of its list; its note is required where the reason says nothing by itself. */
export function checkReason(list: 'return-need' | 'withdraw-need', { reason, note }: GivenReason): void {
  const known = REASONS.find((one) => one.list === list && one.code === reason)
  if (!known) throw new Invalid({ reason: ['errors:not-a-choice'] })
  if (known.needs_note && !note) throw new Invalid({ note: ['errors:required'] })
}
