import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import type { Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { assertLegal, assertReason, expiryFrom, titleOf } from '../acts'
import { writeContent } from '../content.queries'
import { embargoUntil } from '../embargo'
import { mayReview } from '../technologies.policy'
import { type TechnologyStanding, getStanding, lockTechnology, readWorkingContent } from '../technologies.queries'
import type { Reasoned, TechnologyContent } from '../technologies.schema'
import { listInReview, listSimilar, readSupplier } from './review.queries'

/** Locks it for an officer who does not belong to its supplier. */
async function lockForReview(tx: Tx, actor: Person, id: string): Promise<TechnologyStanding> {
  if (!actor.office) throw new Forbidden()
  const technology = await lockTechnology(tx, id)
  if (!mayReview(actor, technology)) throw new Forbidden('technologies:problems.own-review')
  return technology
}

/** Publishes what is in review as the next version, and starts its 180 days. */
export async function publishTechnology(actor: Person, id: string): Promise<void> {
  await transact(async (tx) => {
    const technology = await lockForReview(tx, actor, id)
    assertLegal(technology, 'publish')
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

/** The record's rows, which hold the content already, become the next version. */
async function makeVersion(tx: Tx, actor: Person, technology: TechnologyStanding, content: TechnologyContent): Promise<void> {
  const moment = now()
  const until = embargoUntil(content)
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

/** Everything that an officer weighs: the content in full, its supplier, and what is listed under a similar title. */
export async function getTechnologyInReview(actor: Person, id: string) {
  if (!actor.office) throw new Forbidden()
  const technology = await getStanding(db(), id)
  const content = await readWorkingContent(db(), technology)
  const [supplier, similar] = [await readSupplier(db(), technology), await listSimilar(db(), id, content.titleVi || content.titleEn)]
  const inReview = (technology.revision ?? technology.state) === 'in-review'
  const may = mayReview(actor, technology) && inReview
  return { technology, content, supplier, similar, embargoUntil: embargoUntil(content), can: { publish: may, return: may } }
}
