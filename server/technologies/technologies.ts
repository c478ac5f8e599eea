import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import type { Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { transact } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { assertLegal, assertReason, expiryFrom, lockForSupplier, titleOf } from './acts'
import { mayRead, mayWithdraw, mayWrite } from './technologies.policy'
import { lockTechnology } from './technologies.queries'
import type { Reasoned } from './technologies.schema'

export { createTechnology, discardDraft, recallTechnology, saveAll, saveStep, submitTechnology } from './drafts/drafts'
export { expireTechnologies } from './expiry/expiry'
export {
  getConfidentialGate,
  grantDisclosure,
  getOpenings,
  openConfidential,
  readConfidential,
  revokeDisclosure,
  saveConfidential,
} from './confidential/confidential'
export { addFile, describeFiles, openTechnologyFile, removeFile, type FileUse } from './files/files'
export {
  getPublishedTechnology,
  getPublishedVersion,
  listVersions,
  previewTechnology,
  type AttachedFile,
  type PublicTechnology,
  type ShownContent,
  type Supplier,
} from './reading/published'
export { suppliersSince } from './reading/suppliers'
export { cardsOf, getListing, readTechnologiesForMatching, type MatchingTechnology, type TechnologyCard } from './reading/bulk'
export { listOffersOf } from './reading/of-organisation'
export { getOwnTechnology, getTechnologyTitle, listOwnTechnologies } from './reading/own'
export { getTechnologyInReview, listTechnologiesInReview, publishTechnology, returnTechnology } from './review/review'
export { writeTechnologies, writeTechnology } from './writing/writing'

/** Says that it still stands: 180 more days from now. One that had expired is listed again. */
export async function confirmTechnology(actor: Person, id: string): Promise<void> {
  await transact(async (tx) => {
    const technology = await lockForSupplier(tx, actor, id)
    assertLegal(technology, 'confirm')
    const moment = now()
    await tx
      .updateTable('technology')
      .set({ state: 'published', confirmed_at: moment, expires_at: expiryFrom(moment), reminded_at: null })
      .where('id', '=', id)
      .execute()
    await record(tx, actor, { act: 'technologies.confirm', subject: ['technology', id], details: { before: technology.state } })
    if (technology.state === 'expired')
      await publish(tx, 'technologies.published', { technologyId: id, organisationId: technology.organisation_id })
  })
}

/** Takes it off the exchange, by its supplier or by the Office, with a reason. A revision in review goes back to draft. */
export async function withdrawTechnology(actor: Person, id: string, input: Reasoned): Promise<void> {
  assertReason('withdraw-technology', input)
  await transact(async (tx) => {
    const technology = await lockTechnology(tx, id)
    if (!mayWithdraw(actor, technology))
      throw mayRead(actor, technology) || technology.state === 'published' ? new Forbidden() : new NotFound()
    assertLegal(technology, 'withdraw')
    await tx
      .updateTable('technology')
      .set({ state: 'withdrawn', withdrawn_at: now(), withdraw_reason: input.reason, withdraw_note: input.note })
      .where('id', '=', id)
      .execute()
    await tx
      .updateTable('technology_revision')
      .set({ state: 'draft', submitted_at: null })
      .where('technology_id', '=', id)
      .where('state', '=', 'in-review')
      .execute()
    await record(tx, actor, {
      act: 'technologies.withdraw',
      subject: ['technology', id],
      details: { reason: input.reason, by: mayWrite(actor, technology) ? 'supplier' : 'office' },
    })
    await publish(tx, 'technologies.retired', { technologyId: id, organisationId: technology.organisation_id })
    await notify(
      tx,
      { organisationIds: [technology.organisation_id] },
      { kind: 'technologies:notices.withdrawn', details: { title: titleOf(technology) }, path: `/my/technologies/${id}` },
      actor.accountId,
    )
  })
}
