import type { Database } from '#db/client'
import type { Tx } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { sql } from 'kysely'
import { keptContent, readContent } from './content.queries'
import type { TechnologyContent } from './technologies.schema'
import type { WorkingState } from './technologies.states'

const standing = [
  'technology.id',
  'technology.organisation_id',
  'technology.state',
  'technology.title_vi',
  'technology.title_en',
  'technology.version',
  'technology.submitted_at',
  'technology.published_at',
  'technology.confirmed_at',
  'technology.expires_at',
  'technology.return_reason',
  'technology.return_note',
  'technology.withdrawn_at',
  'technology.withdraw_reason',
  'technology.withdraw_note',
  'technology.embargo_until',
  'technology.created_by',
  'technology.updated_at',
] as const

function withRevision(db: Database) {
  return db
    .selectFrom('technology')
    .leftJoin('technology_revision as revision', 'revision.technology_id', 'technology.id')
    .select(standing)
    .select([
      'revision.state as revision',
      'revision.submitted_at as revision_submitted_at',
      'revision.return_reason as revision_return_reason',
      'revision.return_note as revision_return_note',
      'revision.updated_at as revision_updated_at',
    ])
}

/** Where a technology stands, without its content. Throws NotFound. */
export async function getStanding(db: Database, id: string) {
  const row = await withRevision(db).where('technology.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return row
}

export type TechnologyStanding = Awaited<ReturnType<typeof getStanding>>

/** The same with the record locked until the transaction ends, so that of two acts at once one comes second. */
export async function lockTechnology(tx: Tx, id: string): Promise<TechnologyStanding> {
  await tx.selectFrom('technology').select('id').where('id', '=', id).forUpdate().execute()
  return getStanding(tx, id)
}

/** What the supplier works on: the revision where there is one, else the record itself. */
export async function readWorkingContent(
  db: Database,
  technology: { id: string; revision: WorkingState | null },
): Promise<TechnologyContent> {
  if (!technology.revision) return readContent(db, technology.id)
  const row = await db
    .selectFrom('technology_revision')
    .select('content')
    .where('technology_id', '=', technology.id)
    .executeTakeFirstOrThrow()
  return keptContent(row.content)
}

export async function writeRevision(tx: Tx, id: string, accountId: string, content: TechnologyContent): Promise<void> {
  await tx
    .insertInto('technology_revision')
    .values({ technology_id: id, content: JSON.stringify(content), created_by: accountId, submitted_at: null, return_reason: null })
    .onConflict((conflict) =>
      conflict.column('technology_id').doUpdateSet({ content: JSON.stringify(content), updated_at: sql`exchange_now()` }),
    )
    .execute()
}

/** One page of an organisation's technologies, what was touched last first. */
export function listByOrganisation(db: Database, organisationId: string, page: { limit: number; offset: number }) {
  return db
    .selectFrom('technology')
    .leftJoin('technology_revision as revision', 'revision.technology_id', 'technology.id')
    .select([
      'technology.id',
      'technology.state',
      'technology.title_vi',
      'technology.title_en',
      'technology.version',
      'technology.expires_at',
      'technology.published_at',
      'technology.updated_at',
      'revision.state as revision',
      (is) => is.fn.countAll<number>().over().as('total'),
    ])
    .where('technology.organisation_id', '=', organisationId)
    .orderBy('technology.updated_at', 'desc')
    .orderBy('technology.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

export async function isDisclosedTo(db: Database, technologyId: string, organisationId: string | undefined): Promise<boolean> {
  if (!organisationId) return false
  const row = await db
    .selectFrom('technology_disclosure')
    .select('technology_id')
    .where('technology_id', '=', technologyId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether there is a confidential text or file at all, without reading it. */
export async function hasConfidential(db: Database, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('technology_confidential as hidden')
    .select('hidden.technology_id')
    .where('hidden.technology_id', '=', id)
    .unionAll(
      db
        .selectFrom('technology_file as file')
        .select('file.technology_id')
        .where('file.technology_id', '=', id)
        .where('file.use', '=', 'confidential'),
    )
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
