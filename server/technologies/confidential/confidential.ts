import { record } from '#server/audit/audit'
import { notify } from '#server/notifications/notifications'
import type { Person } from '#server/platform/actor'
import { type Tx, db, transact } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { sql } from 'kysely'
import { lockForSupplier, titleOf } from '../acts'
import { findDisclosures, findOpenings } from './confidential.queries'
import { leavesTrace, mayRead, mayReadConfidential, mayWrite } from '../technologies.policy'
import { getStanding, isDisclosedTo } from '../technologies.queries'
import { isLegal } from '../technologies.states'

/** Saves the confidential details. They are no part of a version and need no review; an empty text removes them. */
export async function saveConfidential(actor: Person, id: string, body: string): Promise<void> {
  await transact(async (tx) => {
    await lockForSupplier(tx, actor, id)
    await writeConfidential(tx, id, body)
    await record(tx, actor, { act: 'technologies.save-confidential', subject: ['technology', id], details: { length: body.length } })
  })
}

export async function writeConfidential(tx: Tx, id: string, body: string): Promise<void> {
  if (body === '') await tx.deleteFrom('technology_confidential').where('technology_id', '=', id).execute()
  else
    await tx
      .insertInto('technology_confidential')
      .values({ technology_id: id, body })
      .onConflict((conflict) => conflict.column('technology_id').doUpdateSet({ body, updated_at: sql`exchange_now()` }))
      .execute()
}

/** Text and files, for the supplier's own people: they read without a trace, to change them. */
export async function readConfidential(actor: Person, id: string) {
  const technology = await getStanding(db(), id)
  if (leavesTrace(actor, technology)) throw mayRead(actor, technology) ? new Forbidden() : new NotFound()
  const { body, files } = await confidentialOf(db(), id)
  return {
    titleVi: technology.title_vi,
    titleEn: technology.title_en,
    body,
    files,
    can: { save: mayWrite(actor, technology), submit: mayWrite(actor, technology) && isLegal(technology, 'submit') },
  }
}

/**
 * Opens the confidential details. Whoever is not of the supplier leaves a trace that the supplier sees, and an audit row.
 * Throws Forbidden where the reader was not let in.
 */
export async function openConfidential(actor: Person, id: string) {
  return transact(async (tx) => {
    const technology = await getStanding(tx, id)
    if (!mayReadConfidential(actor, technology, await isDisclosedTo(tx, id, actor.organisation?.id))) throw refusal(technology)
    if (leavesTrace(actor, technology)) await trace(tx, actor, id, null)
    return confidentialOf(tx, id)
  })
}

/** What is not in view does not exist for those who may not read it. */
export const refusal = (technology: { state: string }) =>
  technology.state === 'published' ? new Forbidden('technologies:problems.confidential') : new NotFound()

export async function trace(tx: Tx, actor: Person, id: string, file: { id: string; name: string } | null): Promise<void> {
  const organisationId = actor.office ? null : (actor.organisation?.id ?? null)
  await tx
    .insertInto('technology_opening')
    .values({ technology_id: id, account_id: actor.accountId, organisation_id: organisationId, file_name: file?.name ?? null })
    .execute()
  await record(tx, actor, { act: 'technologies.open-confidential', subject: ['technology', id], details: file ? { fileId: file.id } : {} })
}

async function confidentialOf(database: ReturnType<typeof db> | Tx, id: string) {
  const row = await database.selectFrom('technology_confidential').select('body').where('technology_id', '=', id).executeTakeFirst()
  const files = await database
    .selectFrom('technology_file as attached')
    .innerJoin('file', 'file.id', 'attached.file_id')
    .select(['file.id', 'file.name', 'file.size', 'file.media_type as mediaType', 'attached.caption'])
    .where('attached.technology_id', '=', id)
    .where('attached.use', '=', 'confidential')
    .orderBy('attached.position')
    .execute()
  return { body: row?.body ?? '', files }
}

/** Whether the person may open them, without opening. Throws NotFound of what is neither in view nor theirs to read. */
export async function getConfidentialGate(actor: Person, id: string) {
  const technology = await getStanding(db(), id)
  const open = mayReadConfidential(actor, technology, await isDisclosedTo(db(), id, actor.organisation?.id))
  if (!open && technology.state !== 'published') throw new NotFound()
  return { id, titleVi: technology.title_vi, titleEn: technology.title_en, published: technology.version > 0, can: { open } }
}

/** Lets another organisation read the confidential details. Doing it twice changes nothing. */
export async function grantDisclosure(actor: Person, id: string, organisationId: string): Promise<void> {
  await transact(async (tx) => {
    const technology = await lockForSupplier(tx, actor, id)
    const organisation = await tx.selectFrom('organisation').select('id').where('id', '=', organisationId).executeTakeFirst()
    if (!organisation || organisationId === technology.organisation_id) throw new NotFound()
    const granted = await tx
      .insertInto('technology_disclosure')
      .values({ technology_id: id, organisation_id: organisationId, granted_by: actor.accountId })
      .onConflict((conflict) => conflict.doNothing())
      .returning('technology_id')
      .executeTakeFirst()
    if (!granted) return
    await record(tx, actor, { act: 'technologies.grant-disclosure', subject: ['technology', id], details: { organisationId } })
    await notify(
      tx,
      { organisationIds: [organisationId] },
      { kind: 'technologies:notices.disclosed', details: { title: titleOf(technology) }, path: `/technologies/${id}/confidential` },
    )
  })
}

export async function revokeDisclosure(actor: Person, id: string, organisationId: string): Promise<void> {
  await transact(async (tx) => {
    await lockForSupplier(tx, actor, id)
    const revoked = await tx
      .deleteFrom('technology_disclosure')
      .where('technology_id', '=', id)
      .where('organisation_id', '=', organisationId)
      .returning('technology_id')
      .executeTakeFirst()
    if (revoked)
      await record(tx, actor, { act: 'technologies.revoke-disclosure', subject: ['technology', id], details: { organisationId } })
  })
}

/** Who was let in and who opened what and when, newest first. For the supplier's people and the Office. */
export async function getOpenings(actor: Person, id: string, limit = 50) {
  const technology = await getStanding(db(), id)
  if (!mayRead(actor, technology)) throw new NotFound()
  return {
    titleVi: technology.title_vi,
    titleEn: technology.title_en,
    version: technology.version,
    disclosures: await findDisclosures(db(), id),
    openings: await findOpenings(db(), id, limit),
    can: { revoke: mayWrite(actor, technology) },
  }
}
