import type { Database } from '#db/client'
import { sql } from 'kysely'

export async function findShare(db: Database): Promise<number> {
  const row = await db.selectFrom('match_exposure').select('share').executeTakeFirst()
  return row?.share ?? 0
}

export function lockExposure(tx: Database) {
  return tx.selectFrom('match_exposure').select(['share', 'set_by', 'set_at']).forUpdate().executeTakeFirstOrThrow()
}

/** Of these suppliers, those whose suggestions have stood before enterprises fewer than so many times. Index: match_shown_supplier. */
export async function listSeldomShown(db: Database, supplierIds: string[], times: number): Promise<string[]> {
  if (supplierIds.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select supplier.id from unnest(${supplierIds}::text[]) as supplier (id)
    where (select count(*) from (
      select 1 from match_shown where side = 'enterprise' and supplier_organisation_id = supplier.id limit ${times}
    ) as shown) < ${times}`.execute(db)
  return rows.map(({ id }) => id)
}
