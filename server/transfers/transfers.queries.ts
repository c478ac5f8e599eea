import type { Database } from '#db/client'
import type { Tx } from '#server/platform/database'

/** The transfer, held until the transaction ends. */
export function findTransferForUpdate(tx: Tx, id: string) {
  return tx
    .selectFrom('transfer')
    .select([
      'id',
      'deal_id',
      'supplier_organisation_id',
      'enterprise_organisation_id',
      'contract_number',
      'value',
      'state',
      'registration_duty',
      'signed_on',
      'registered_on',
      'implemented_on',
      'failed_on',
      'fair_id',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export type HeldTransfer = NonNullable<Awaited<ReturnType<typeof findTransferForUpdate>>>

export function findRecorded(db: Database, id: string) {
  return db.selectFrom('transfer').select(['id', 'deal_id', 'recorded_by']).where('id', '=', id).executeTakeFirst()
}

export function findTransferParties(db: Database, id: string) {
  return db
    .selectFrom('transfer')
    .select(['supplier_organisation_id', 'enterprise_organisation_id'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Payments in the order of their days; of one day in the order in which they were recorded. */
export function listReceived(db: Database, transferId: string) {
  return db
    .selectFrom('transfer_payment')
    .select(['id', 'received_on', 'amount', 'reference', 'evidence_file_id', 'recorded_at'])
    .where('transfer_id', '=', transferId)
    .orderBy('received_on')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
}

/** Whose contract a paper belongs to. Indexes: transfer_stage_evidence, transfer_payment_evidence. */
export async function findPartiesOfEvidence(db: Database, fileId: string) {
  const ids = db
    .selectFrom('transfer_stage')
    .select('transfer_id')
    .where('evidence_file_id', '=', fileId)
    .union(db.selectFrom('transfer_payment').select('transfer_id').where('evidence_file_id', '=', fileId))
  return db
    .selectFrom('transfer')
    .select(['supplier_organisation_id', 'enterprise_organisation_id'])
    .where('id', 'in', ids)
    .executeTakeFirst()
}
