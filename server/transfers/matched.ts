import { noteSupplierRecord } from '#server/matching/matching'
import type { Tx } from '#server/platform/database'
import { sql } from 'kysely'
import type { TransferFact } from './transfers.acts'

/**
 * Tells matching how the supplier's transfers stand, in numbers alone: completed is what works at the receiver's, paid or
 * not. Told with each change, it counts anew.
 */
export async function noteRecordOfSupplier(tx: Tx, { transferId }: TransferFact): Promise<void> {
  const transfer = await tx.selectFrom('transfer').select('supplier_organisation_id').where('id', '=', transferId).executeTakeFirst()
  if (!transfer) return
  const organisationId = transfer.supplier_organisation_id
  // Of two facts delivered at once the later count must be the last one written.
  await sql`select pg_advisory_xact_lock(hashtext(${`supplier-record ${organisationId}`}))`.execute(tx)
  const { ongoing, completed, failed } = await tx
    .selectFrom('transfer')
    .select([
      sql<number>`(count(*) filter (where state in ('signed', 'registered')))::int`.as('ongoing'),
      sql<number>`(count(*) filter (where state in ('implemented', 'paid')))::int`.as('completed'),
      sql<number>`(count(*) filter (where state = 'failed'))::int`.as('failed'),
    ])
    .where('supplier_organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow()
  await noteSupplierRecord(tx, { organisationId, ongoing, completed, failed })
}
