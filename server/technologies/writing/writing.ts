import { record } from '#server/audit/audit'
import type { Person } from '#server/platform/actor'
import { now, today } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { writesFor } from '#server/platform/actor'
import { expiryFrom } from '../acts'
import { writeConfidential } from '../confidential/confidential'
import { columnsOf, writeLists } from '../content.queries'
import { insertDraft, savePart } from '../drafts/drafts'
import { embargoOn } from '../embargo'
import type { TechnologyContent } from '../technologies.schema'

export interface WholeTechnology {
  id: string
  content: TechnologyContent
  confidential?: string
}

/** Makes a complete draft in one go for the organisation acted for, or saves over the working copy of the one with that id. */
export async function writeTechnology(
  actor: Person,
  id: string,
  content: TechnologyContent,
  confidential?: string,
): Promise<{ id: string }> {
  const { organisation } = actor
  if (!organisation || !writesFor(actor, organisation.id)) throw new Forbidden()
  return transact(async (tx) => {
    await insertDraft(tx, actor, id, organisation.id)
    await savePart(tx, actor, id, content, 'all')
    if (confidential !== undefined) await writeConfidential(tx, id, confidential)
    return { id }
  })
}

export interface TakeOver {
  /** Whose they are: the organisation acted for, or any where an officer takes them over from elsewhere. */
  organisationId: string
  /** The Office lists them at once: they were reviewed where they come from, and may lack what a new listing must have. */
  publish?: boolean
}

/**
 * Makes many technologies in one transaction, for imports. Those whose id is taken already are left as they are; returns
 * the ids that are new. Throws Forbidden where it is neither the writer's own organisation nor an officer.
 */
export async function writeTechnologies(
  actor: Person,
  given: readonly WholeTechnology[],
  { organisationId, publish: list = false }: TakeOver,
): Promise<string[]> {
  if (list ? !actor.office : !actor.office && !writesFor(actor, organisationId)) throw new Forbidden()
  if (given.length === 0) return []
  return transact(async (tx) => {
    // Files are attached one by one, with their owner checked; a list of many brings none.
    const bare = given.map((technology) => ({ ...technology, content: { ...technology.content, files: [] } }))
    const fresh = await insertMany(tx, actor, bare, organisationId, list)
    if (list) await listAll(tx, actor, fresh, organisationId)
    return fresh.map(({ id }) => id)
  })
}

async function insertMany(
  tx: Tx,
  actor: Person,
  given: readonly WholeTechnology[],
  organisationId: string,
  list: boolean,
): Promise<WholeTechnology[]> {
  const moment = now()
  const listed = {
    state: 'published',
    version: 1,
    submitted_at: moment,
    published_at: moment,
    confirmed_at: moment,
    expires_at: expiryFrom(moment),
  } as const
  const blank = { submitted_at: null, published_at: null, confirmed_at: null, expires_at: null }
  const inserted = await tx
    .insertInto('technology')
    .values(
      given.map(({ id, content }) => ({
        id,
        organisation_id: organisationId,
        created_by: actor.accountId,
        trl: content.trl,
        price_kind: content.priceKind,
        price_min: content.priceMin,
        price_max: content.priceMax,
        lead_months: content.leadMonths,
        origin: content.origin,
        return_reason: null,
        reminded_at: null,
        withdrawn_at: null,
        withdraw_reason: null,
        ...columnsOf(content),
        ...(list ? listed : blank),
        embargo_until: list ? embargoOn(today(), content) : null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  const ids = new Set(inserted.map(({ id }) => id))
  const fresh = given.filter(({ id }) => ids.has(id))
  await writeLists(tx, fresh, 'add')
  const confidential = fresh.flatMap(({ id, confidential: body }) => (body ? [{ technology_id: id, body }] : []))
  if (confidential.length > 0) await tx.insertInto('technology_confidential').values(confidential).execute()
  for (const { id, content } of fresh) {
    await record(tx, actor, {
      act: 'technologies.take-over',
      subject: ['technology', id],
      details: { title: content.titleVi || content.titleEn, listed: list },
      organisationId,
    })
  }
  return fresh
}

async function listAll(tx: Tx, actor: Person, fresh: readonly WholeTechnology[], organisationId: string): Promise<void> {
  if (fresh.length === 0) return
  await tx
    .insertInto('technology_version')
    .values(
      fresh.map(({ id, content }) => ({
        technology_id: id,
        version: 1,
        record: JSON.stringify({ ...content, embargoUntil: embargoOn(today(), content) }),
        published_at: now(),
        published_by: actor.accountId,
      })),
    )
    .execute()
  for (const { id } of fresh) await publish(tx, 'technologies.published', { technologyId: id, organisationId })
}
