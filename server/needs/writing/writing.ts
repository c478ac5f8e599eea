import { record } from '#server/audit/audit'
import type { Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, transact } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { publish } from '#server/platform/events'
import { blankNeed } from '../draft/draft'
import { expiryOf } from '../expiry/expiry'
import { mayReview, mayWrite } from '../needs.policy'
import { columnsOf, figureRows } from '../needs.queries'
import type { NeedContent } from '../needs.schema'

export interface WholeNeed {
  id: string
  content: NeedContent
}

export interface TakeOver {
  /** Whose they are: the organisation acted for, or any where an officer takes them over from elsewhere. */
  organisationId: string
  /** The Office lists them at once: they were reviewed where they come from, and may lack what a new need must have. */
  publish?: boolean
}

/**
 * Makes many needs in one transaction, for imports. Those whose id is taken already are left as they are; returns the ids
 * that are new. Throws Forbidden where it is neither the writer's own organisation nor an officer.
 */
export async function writeNeeds(
  actor: Person,
  given: readonly WholeNeed[],
  { organisationId, publish: list = false }: TakeOver,
): Promise<string[]> {
  const own = mayWrite(actor, { organisation_id: organisationId })
  if (!mayReview(actor) && (list || !own)) throw new Forbidden()
  if (given.length === 0) return []
  return transact(async (tx) => {
    const fresh = await insertMany(tx, actor, given, organisationId, list)
    if (list) await listAll(tx, actor, fresh)
    return fresh.map(({ id }) => id)
  })
}

async function insertMany(tx: Tx, actor: Person, given: readonly WholeNeed[], organisationId: string, list: boolean): Promise<WholeNeed[]> {
  const moment = now()
  const listed = { state: 'published', version: 1, submitted_at: moment, published_at: moment, confirmed_at: moment } as const
  const inserted = await tx
    .insertInto('need')
    .values(
      given.map(({ id, content }) => ({
        ...blankNeed,
        id,
        organisation_id: organisationId,
        created_by: actor.accountId,
        ...columnsOf(content),
        ...(list && { ...listed, expires_at: expiryOf(content.deadline, moment) }),
      })),
    )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute()
  const ids = new Set(inserted.map(({ id }) => id))
  const fresh = given.filter(({ id }) => ids.has(id))
  const figures = fresh.flatMap(({ id, content }) => figureRows(id, content.figures))
  if (figures.length > 0) await tx.insertInto('need_figure').values(figures).execute()
  for (const { id } of fresh)
    await record(tx, actor, { act: 'needs.take-over', subject: ['need', id], details: { listed: list }, organisationId })
  return fresh
}

async function listAll(tx: Tx, actor: Person, fresh: readonly WholeNeed[]): Promise<void> {
  if (fresh.length === 0) return
  const published = { version: 1, published_at: now(), published_by: actor.accountId }
  await tx
    .insertInto('need_version')
    .values(fresh.map(({ id, content }) => ({ need_id: id, record: JSON.stringify(content), ...published })))
    .execute()
  for (const { id } of fresh) await publish(tx, 'needs.published', { needId: id })
}
