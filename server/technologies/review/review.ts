import { isDeepStrictEqual } from 'node:util'
import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import type { Person } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, WrongState } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { assertLegal, assertReason, expiryFrom, titleOf } from '../acts'
import { keptContent, readContent, writeContent } from '../content.queries'
import { embargoOn } from '../embargo'
import { describeFiles } from '../files/files'
import { mayReview } from '../technologies.policy'
import { type TechnologyStanding, getStanding, lockTechnology, readWorkingContent } from '../technologies.queries'
import type { Reasoned, TechnologyContent } from '../technologies.schema'
import { isLegal, workingState } from '../technologies.states'
import { checklistOf, contactDataIn } from './quality'
import { listInReview, listSimilar, readSupplier } from './review.queries'

/** Locks it for an officer who does not belong to its supplier. */
async function lockForReview(tx: Tx, actor: Person, id: string): Promise<TechnologyStanding> {
  if (!actor.office) throw new Forbidden()
  const technology = await lockTechnology(tx, id)
  if (!mayReview(actor, technology)) throw new Forbidden('technologies:problems.own-review')
  return technology
}

/**
 * Publishes what is in review as the next version, and starts its 180 days. `seen` is when what the officer read was sent
 * in: where it was taken back, changed and sent again meanwhile, it throws WrongState.
 */
export async function publishTechnology(actor: Person, id: string, seen?: string): Promise<void> {
  await transact(async (tx) => {
    const technology = await lockForReview(tx, actor, id)
    assertLegal(technology, 'publish')
    if (seen && seen !== submittedAt(technology)) throw new WrongState()
    const content = await readWorkingContent(tx, technology)
    if (technology.revision) {
      await writeContent(tx, id, content)
      await tx.deleteFrom('technology_revision').where('technology_id', '=', id).execute()
    }
    await makeVersion(tx, actor, technology, content)
    await record(tx, actor, { act: 'technologies.publish', subject: ['technology', id], details: { version: technology.version + 1 } })
    await publish(tx, 'technologies.published', { technologyId: id, organisationId: technology.organisation_id })
    const title = content.titleVi || content.titleEn
    await notify(
      tx,
      { organisationIds: [technology.organisation_id] },
      { kind: 'technologies:notices.published', details: { title }, path: `/my/technologies/${id}` },
    )
  })
}

/** When the working copy was sent in. */
const submittedAt = ({ revision, revision_submitted_at, submitted_at }: TechnologyStanding) =>
  (revision ? revision_submitted_at : submitted_at)?.toISOString() ?? ''

/** The record's rows, which hold the content already, become the next version. */
async function makeVersion(tx: Tx, actor: Person, technology: TechnologyStanding, content: TechnologyContent): Promise<void> {
  const moment = now()
  const until = embargoOn(today(), content)
  const version = technology.version + 1
  await tx
    .updateTable('technology')
    .set({
      state: 'published',
      version,
      // A new version of what is listed keeps its first day; what comes back after a withdrawal is listed anew.
      published_at: technology.state === 'published' || technology.state === 'expired' ? technology.published_at : moment,
      confirmed_at: moment,
      expires_at: expiryFrom(moment),
      reminded_at: null,
      return_reason: null,
      return_note: '',
      embargo_until: until,
    })
    .where('id', '=', technology.id)
    .execute()
  await tx
    .insertInto('technology_version')
    .values({
      technology_id: technology.id,
      version,
      record: JSON.stringify({ ...content, embargoUntil: until }),
      published_at: moment,
      published_by: actor.accountId,
    })
    .execute()
}

/** Sends it back to its supplier with a reason of the list and what to do about it. */
export async function returnTechnology(actor: Person, id: string, input: Reasoned): Promise<void> {
  assertReason('return-technology', input)
  await transact(async (tx) => {
    const technology = await lockForReview(tx, actor, id)
    assertLegal(technology, 'return')
    const returned = { state: 'returned', return_reason: input.reason, return_note: input.note } as const
    if (technology.revision) await tx.updateTable('technology_revision').set(returned).where('technology_id', '=', id).execute()
    else await tx.updateTable('technology').set(returned).where('id', '=', id).execute()
    await record(tx, actor, { act: 'technologies.return', subject: ['technology', id], details: { reason: input.reason } })
    await publish(tx, 'technologies.returned', { technologyId: id, organisationId: technology.organisation_id })
    await notify(
      tx,
      { organisationIds: [technology.organisation_id] },
      { kind: 'technologies:notices.returned', details: { title: titleOf(technology) }, path: `/my/technologies/${id}` },
    )
  })
}

/** What waits for the Office, longest waiting first: first drafts and changes of what is published. */
export async function listTechnologiesInReview(actor: Person, limit = 50) {
  if (!actor.office) throw new Forbidden()
  return listInReview(db(), limit)
}

/** The fields of a change that differ from what is published. */
function changesIn(working: TechnologyContent, published: TechnologyContent): (keyof TechnologyContent)[] {
  const fields = Object.keys(published) as (keyof TechnologyContent)[]
  return fields.filter((field) => !isDeepStrictEqual(working[field], published[field]))
}

/** Everything that an officer weighs: the content in full, its supplier, what is missing, and what is listed under a similar title. */
export async function getTechnologyInReview(actor: Person, id: string) {
  if (!actor.office) throw new Forbidden()
  const technology = await getStanding(db(), id)
  const { revised, ...supplier } = await readSupplier(db(), technology)
  const published = await readContent(db(), id)
  const working = revised ? keptContent(revised) : published
  const content = { ...working, files: await describeFiles(working.files) }
  const similar = await listSimilar(db(), id, content.titleVi || content.titleEn)
  const may = mayReview(actor, technology) && isLegal(technology, 'publish')
  return {
    technology,
    working: workingState(technology),
    seen: submittedAt(technology),
    changed: technology.revision ? changesIn(working, published) : [],
    content,
    supplier,
    similar,
    checklist: checklistOf(working, today()),
    contactData: contactDataIn(working),
    embargoUntil: embargoOn(today(), working),
    can: { publish: may, return: may },
  }
}
