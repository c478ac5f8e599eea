import type { Database } from '#db/client'
import { type Expression, sql } from 'kysely'

export async function findShare(db: Database): Promise<number> {
  const row = await db.selectFrom('match_exposure').select('share').executeTakeFirst()
  return row?.share ?? 0
}

export function lockExposure(tx: Database) {
  return tx.selectFrom('match_exposure').select(['share', 'set_by', 'set_at']).forUpdate().executeTakeFirstOrThrow()
}

/** The share, and of these suppliers those shown to enterprises fewer than so many times: one statement. Index: match_shown_supplier. */
export async function findExposure(
  db: Database,
  suppliers: Expression<{ id: string }>,
  times: number,
): Promise<{ share: number; seldomShown: string[] }> {
  const { rows } = await sql<{ share: number | null; seldomShown: string[] }>`
    select (select share from match_exposure) as share,
      array(select supplier.id from (${suppliers}) as supplier
        where (select count(*) from (
          select 1 from match_shown where side = 'enterprise' and supplier_organisation_id = supplier.id limit ${times}
        ) as shown) < ${times}) as "seldomShown"`.execute(db)
  return { share: rows[0]?.share ?? 0, seldomShown: rows[0]?.seldomShown ?? [] }
}
