import type { Database } from '#db/client'
import type { TransferStage } from '#db/tables/transfers'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'

function joined(db: Database) {
  return db
    .selectFrom('transfer')
    .innerJoin('technology', 'technology.id', 'transfer.technology_id')
    .innerJoin('organisation as supplier', 'supplier.id', 'transfer.supplier_organisation_id')
    .innerJoin('organisation as enterprise', 'enterprise.id', 'transfer.enterprise_organisation_id')
    .select((is) => [
      'transfer.id',
      'transfer.deal_id',
      'transfer.supplier_organisation_id',
      'transfer.enterprise_organisation_id',
      'transfer.contract_number',
      'transfer.signed_on',
      'transfer.value',
      'transfer.state',
      'transfer.direction',
      'transfer.registration_duty',
      'transfer.registration_rule',
      'transfer.registered_on',
      'transfer.implemented_on',
      'technology.title_vi as technology_vi',
      'technology.title_en as technology_en',
      'supplier.name_vi as supplier_vi',
      'supplier.name_en as supplier_en',
      'enterprise.name_vi as enterprise_vi',
      'enterprise.name_en as enterprise_en',
      is
        .selectFrom('transfer_payment as payment')
        .select(sql<number>`coalesce(sum(payment.amount), 0)::bigint`.as('sum'))
        .whereRef('payment.transfer_id', '=', 'transfer.id')
        .as('paid'),
    ])
}

/** The contract with its stages, its payments and what memoranda of its deal had promised: one statement. */
export function findTransferWhole(db: Database, id: string) {
  return joined(db)
    .select((is) => [
      'transfer.technology_id',
      'transfer.objects',
      'transfer.transferred_right',
      'transfer.mode',
      'transfer.duration_months',
      'transfer.uses_state_money',
      'transfer.result_registered',
      'transfer.transfer_licensed',
      'transfer.registration_number',
      'transfer.failure_reason',
      'transfer.failure_note',
      is
        .selectFrom('memorandum')
        .select(sql<number | null>`sum(memorandum.potential_value)::bigint`.as('sum'))
        .whereRef('memorandum.deal_id', '=', 'transfer.deal_id')
        .as('potential'),
      jsonArrayFrom(
        is
          .selectFrom('transfer_stage as stage')
          .leftJoin('file', 'file.id', 'stage.evidence_file_id')
          .select([
            'stage.id',
            'stage.stage',
            'stage.happened_on',
            'stage.note',
            'stage.recorded_at',
            'file.id as file_id',
            'file.name as file_name',
          ])
          .whereRef('stage.transfer_id', '=', 'transfer.id')
          .orderBy('stage.happened_on')
          .orderBy('stage.recorded_at'),
      ).as('stages'),
      jsonArrayFrom(
        is
          .selectFrom('transfer_payment as payment')
          .leftJoin('file', 'file.id', 'payment.evidence_file_id')
          // As text: JSON numbers of the database are not bound to what a JavaScript number holds.
          .select([
            'payment.id',
            'payment.received_on',
            sql<string>`payment.amount::text`.as('amount'),
            'payment.reference',
            'file.id as file_id',
            'file.name as file_name',
          ])
          .whereRef('payment.transfer_id', '=', 'transfer.id')
          .orderBy('payment.received_on')
          .orderBy('payment.recorded_at')
          .limit(200),
      ).as('payments'),
    ])
    .where('transfer.id', '=', id)
    .executeTakeFirst()
}

export function findIdOfDeal(db: Database, dealId: string) {
  return db
    .selectFrom('transfer')
    .select(['id', 'supplier_organisation_id', 'enterprise_organisation_id'])
    .where('deal_id', '=', dealId)
    .executeTakeFirst()
}

export interface TransferFilter {
  /** Of one party. Indexes: transfer_supplier, transfer_enterprise. */
  organisationId?: string
  state?: TransferStage
  /** Signed from this day on, and up to that one. */
  from?: string
  to?: string
  /** A part of the contract's number. */
  number?: string
  /** Must be registered, is not, and was signed before this day. */
  unregisteredBefore?: string
}

function chosen(db: Database, { organisationId, state, from, to, number, unregisteredBefore }: TransferFilter) {
  return db
    .selectFrom('transfer')
    .$if(organisationId !== undefined, (query) =>
      query.where((is) =>
        is.or([
          is('transfer.supplier_organisation_id', '=', organisationId ?? ''),
          is('transfer.enterprise_organisation_id', '=', organisationId ?? ''),
        ]),
      ),
    )
    .$if(state !== undefined, (query) => query.where('transfer.state', '=', state ?? 'signed'))
    .$if(from !== undefined, (query) => query.where('transfer.signed_on', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('transfer.signed_on', '<=', to ?? ''))
    .$if(number !== undefined, (query) =>
      query.where('transfer.contract_number', 'ilike', `%${(number ?? '').replace(/[\\%_]/g, '\\$&')}%`),
    )
    .$if(unregisteredBefore !== undefined, (query) =>
      query
        .where('transfer.registration_duty', '=', 'must')
        .where('transfer.registered_on', 'is', null)
        .where('transfer.state', '<>', 'failed')
        .where('transfer.signed_on', '<', unregisteredBefore ?? ''),
    )
}

export function countTransfers(db: Database, filter: TransferFilter) {
  return chosen(db, filter)
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
}

/** One page, the last signed first. Index: transfer_signed where nothing else is asked for. */
export function listPage(db: Database, filter: TransferFilter, page: { offset: number; limit: number }) {
  const ids = chosen(db, filter)
    .select('transfer.id')
    .orderBy('transfer.signed_on', 'desc')
    .orderBy('transfer.id')
    .limit(page.limit)
    .offset(page.offset)
  return joined(db).where('transfer.id', 'in', ids).orderBy('transfer.signed_on', 'desc').orderBy('transfer.id').execute()
}

export type TransferRow = Awaited<ReturnType<typeof listPage>>[number]
