import type { Tx } from '#server/platform/database'
import { publish } from '#server/platform/events'
import { sql } from 'kysely'
import { orderScoring } from '../scoring/scoring'
import { addPendingOf } from './earlier-transfers.queries'

declare module '#server/platform/events' {
  interface Events {
    /** More or other transfers of a supplier have ended: its technologies stand differently. Never sent to a browser. */
    'matching.supplier-record-changed': { organisationId: string }
  }
}

/** How a supplier's transfers stand, in numbers alone: whose and for how much is not matching's to know. */
export interface SupplierRecord {
  organisationId: string
  ongoing: number
  completed: number
  failed: number
}

/**
 * Notes how a supplier's transfers stand now. Where another number of them has ended, its technologies are scored again,
 * after what people publish. Told twice, it is noted once.
 */
export async function noteSupplierRecord(tx: Tx, { organisationId, ...counts }: SupplierRecord): Promise<void> {
  const before = await tx
    .selectFrom('match_supplier_record')
    .select(['completed', 'failed'])
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst()
  await tx
    .insertInto('match_supplier_record')
    .values({ organisation_id: organisationId, ...counts })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet({ ...counts, counted_at: sql<Date>`exchange_now()` }))
    .execute()
  const { completed = 0, failed = 0 } = before ?? {}
  if (completed === counts.completed && failed === counts.failed) return
  await publish(tx, 'matching.supplier-record-changed', { organisationId })
  await addPendingOf(tx, organisationId)
  await orderScoring(tx)
}
