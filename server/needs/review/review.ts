import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import type { Actor } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { addDraft, checkDeadline, checkReason, moved, putInReview, titleOf } from '../draft/draft'
import { expiryOf } from '../expiry/expiry'
import { contactDataOf } from '#server/platform/contact-data'
import { essentialGapsIn, gapsIn } from '../needs.completeness'
import { mayReview } from '../needs.policy'
import { type NeedRow, findNeed, findVersion, lockNeed, writeContent } from '../needs.queries'
import type { GivenReason, NeedContent, RecordNeed } from '../needs.schema'
import { allows } from '../needs.states'
import { identityIn } from './identity'
import { findReviewQueue, searchOrganisations } from './review.queries'

/** The need, locked, for an officer who has read the submission of the moment `seen`. */
async function submitted(tx: Tx, actor: Actor, id: string, seen?: string): Promise<NeedRow> {
  if (!mayReview(actor)) throw new Forbidden()
  const need = await lockNeed(tx, id)
  if (!need) throw new NotFound()
  // What was read and what is decided must be the same text.
  if (seen && need.submitted_at?.toISOString() !== seen) throw new WrongState()
  return need
}

/**
 * Makes the working copy the version that readers see, and keeps it. Throws WrongState where it is not in review, Invalid
 * where its deadline passed meanwhile or the essential is missing. `seen` is the submission's moment as the officer saw it.
 */
export async function publishNeed(
  actor: Actor,
  id: string,
  { seen, checks = [] }: { seen?: string; checks?: readonly string[] } = {},
): Promise<void> {
  await transact(async (tx) => {
    const need = await submitted(tx, actor, id, seen)
    const next = moved('publish', need)
    const { content } = need
    if (essentialGapsIn(content, today()).length > 0) throw new Invalid({ '': ['needs:problems.not-publishable'] })
    const version = need.version + 1
    await tx
      .insertInto('need_version')
      .values({ need_id: id, version, record: JSON.stringify(content), published_at: now(), published_by: actor.accountId ?? '' })
      .execute()
    await writeContent(tx, id, content, {
      ...next,
      working: null,
      version,
      published_at: need.published_at ?? now(),
      confirmed_at: now(),
      expires_at: expiryOf(content.deadline, now()),
      reminded_at: null,
      updated_at: now(),
    })
    await record(tx, actor, {
      act: 'needs.publish',
      subject: ['need', id],
      details: { version, checks },
      organisationId: need.organisation_id,
    })
    await publish(tx, 'needs.published', { needId: id })
    const notice = { kind: 'needs:notices.published', details: { title: titleOf(content) }, path: `/needs/${id}` }
    await notify(tx, { organisationIds: [need.organisation_id] }, notice, actor.accountId)
  })
}

/** Sends it back with a reason from the list `return-need`; a published version, where there is one, stays visible. */
export async function returnNeed(actor: Actor, id: string, why: GivenReason & { seen?: string }): Promise<void> {
  checkReason('return-need', why)
  await transact(async (tx) => {
    const need = await submitted(tx, actor, id, why.seen)
    const next = moved('return', need)
    await tx
      .updateTable('need')
      .set({ ...next, return_reason: why.reason, return_note: why.note, updated_at: now() })
      .where('id', '=', id)
      .execute()
    await record(tx, actor, {
      act: 'needs.return',
      subject: ['need', id],
      details: { reason: why.reason },
      organisationId: need.organisation_id,
    })
    await publish(tx, 'needs.returned', { needId: id })
    const notice = { kind: 'needs:notices.returned', details: { title: titleOf(need.content) }, path: `/my/needs/${id}` }
    await notify(tx, { organisationIds: [need.organisation_id] }, notice, actor.accountId)
  })
}

/**
 * Writes down a need after a visit, for the enterprise. With the name of who agreed there it goes to review at once;
 * without, it waits as a draft until a member submits it. Its members are told in both cases.
 */
export async function recordNeedForEnterprise(actor: Actor, input: RecordNeed): Promise<{ id: string }> {
  if (!mayReview(actor) || !actor.accountId) throw new Forbidden()
  const { id, organisationId, visitedOn, visitNote, consentBy, ...content } = input
  if (visitedOn > today()) throw new Invalid({ visitedOn: ['needs:problems.visit-ahead'] })
  checkDeadline(content.deadline)
  if (consentBy) refuseGaps(content)
  const officerId = actor.accountId
  await transact(async (tx) => {
    const [organisation] = await searchOrganisations(tx, { id: organisationId })
    if (!organisation) throw new Invalid({ organisationId: ['needs:problems.organisation'] })
    if (!(await addDraft(tx, actor, { id, organisationId, recordedBy: officerId }, content))) return
    await tx.updateTable('need').set({ visited_on: visitedOn, visit_note: visitNote, consent_by: consentBy }).where('id', '=', id).execute()
    const kind = consentBy ? 'needs:notices.recorded-agreed' : 'needs:notices.recorded'
    await notify(
      tx,
      { organisationIds: [organisationId] },
      { kind, details: { title: titleOf(content) }, path: `/my/needs/${id}` },
      officerId,
    )
    if (consentBy) {
      const draft = { id, organisation_id: organisationId, content, version: 0 }
      await putInReview(tx, actor, draft, moved('submit', { state: 'draft', revision: null }))
    }
  })
  return { id }
}

/** An officer may leave out what the visit did not yield, but not what makes it readable and matchable. */
function refuseGaps(content: NeedContent): void {
  const fields = { title: 'titleVi', problem: 'problemVi', fields: 'fields', 'deadline-past': 'deadline' } as Record<string, string>
  const missing = essentialGapsIn(content, today()).map(({ gap }) => [fields[gap] ?? '', ['errors:required']] as [string, string[]])
  if (missing.length > 0) throw new Invalid(Object.fromEntries(missing))
}

/** What waits for the Office, the longest waiting first, with how many there are in all. */
export async function listNeedsInReview(actor: Actor, { limit = 50 } = {}) {
  if (!mayReview(actor)) throw new Forbidden()
  const rows = await findReviewQueue(db(), limit)
  return { total: rows[0]?.total ?? 0, needs: rows.map(({ total: _, ...need }) => need) }
}

/** A submission with all that an officer weighs, and which parts a revision changes. Throws NotFound for a need never submitted. */
export async function getNeedForReview(actor: Actor, id: string) {
  if (!mayReview(actor)) throw new Forbidden()
  const need = await findNeed(db(), id)
  if (!need || (need.state === 'draft' && !need.recorded_by)) throw new NotFound()
  const { content, state, revision, version, organisation_vi, organisation_en, organisation_kind, verification } = need
  const published = revision ? await findVersion(db(), id, version) : undefined
  return {
    id,
    state,
    revision,
    version,
    content,
    gaps: gapsIn(content, today()),
    contacts: contactDataOf(textsOf(content)),
    identity: content.anonymous ? identityIn(textsOf(content), need) : [],
    changed: published ? changesIn(content, published) : [],
    seen: need.submitted_at?.toISOString() ?? '',
    publishedAt: need.published_at,
    returned: need.return_reason ? { reason: need.return_reason, note: need.return_note } : null,
    organisation: {
      id: need.organisation_id,
      nameVi: organisation_vi,
      nameEn: organisation_en,
      kind: organisation_kind,
      verified: verification === 'verified',
    },
    visit: need.recorder_name ? { by: need.recorder_name, on: need.visited_on, note: need.visit_note, consentBy: need.consent_by } : null,
    can: { publish: allows('publish', need), return: allows('return', need) },
  }
}

const textsOf = (content: NeedContent) =>
  Object.values(content)
    .filter((value) => typeof value === 'string')
    .concat(content.figures.map(({ nameVi, nameEn }) => `${nameVi} ${nameEn}`))
    .join('\n')

/** The parts of the content that differ from the published version. */
function changesIn(content: NeedContent, published: NeedContent): (keyof NeedContent)[] {
  const names = Object.keys(content) as (keyof NeedContent)[]
  return names.filter((name) => JSON.stringify(content[name]) !== JSON.stringify(published[name]))
}

/** Organisations by tax code or by words of their name, for the officer who records a need; at most 20. */
export async function findEnterprises(actor: Actor, search: string) {
  if (!mayReview(actor)) throw new Forbidden()
  const words = search.trim().slice(0, 100)
  return words ? searchOrganisations(db(), { words }) : []
}

/** One organisation for the head of the recording form. Throws NotFound. */
export async function getEnterprise(actor: Actor, id: string) {
  if (!mayReview(actor)) throw new Forbidden()
  const [organisation] = await searchOrganisations(db(), { id })
  if (!organisation) throw new NotFound()
  return organisation
}
