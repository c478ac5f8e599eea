import type { Database } from '#db/client'
import { sql } from 'kysely'

/** An organisation's published technologies wait to be scored again, after all that people have published, each by itself. */
export async function addPendingOf(tx: Database, organisationId: string): Promise<void> {
  await tx
    .insertInto('match_pending')
    .columns(['kind', 'record_id', 'later'])
    .expression((is) =>
      is
        .selectFrom('technology')
        .select([sql<'technology'>`'technology'`.as('kind'), 'id as record_id', sql<boolean>`true`.as('later')])
        .where('organisation_id', '=', organisationId)
        .where('state', '=', 'published'),
    )
    .onConflict((conflict) => conflict.columns(['kind', 'record_id']).doUpdateSet({ since: sql<Date>`clock_timestamp()`, sweep: false }))
    .execute()
}

/** How the transfers of these suppliers ended; none where none has. */
export async function endedTransfersOf(
  db: Database,
  organisationIds: readonly string[],
): Promise<Map<string, { completed: number; failed: number }>> {
  if (organisationIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('match_supplier_record')
    .select(['organisation_id', 'completed', 'failed'])
    .where('organisation_id', 'in', [...new Set(organisationIds)])
    .where(sql<boolean>`completed + failed > 0`)
    .execute()
  return new Map(rows.map(({ organisation_id, completed, failed }) => [organisation_id, { completed, failed }]))
}
