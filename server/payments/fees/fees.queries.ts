import type { Database } from '#db/client'
import type { FeeKind } from '#db/tables/payments'
import type { OrganisationKind } from '#db/tables/organisations'

export interface FeeQuestion {
  kind: FeeKind
  organisationKind: OrganisationKind
  day: string
}

/** The row of the fee list that holds on a day: one for this kind of organisation before one for all, then the one that began last. */
export function findFee(db: Database, { kind, organisationKind, day }: FeeQuestion) {
  return db
    .selectFrom('fee')
    .select(['id', 'amount', 'share_per_mille', 'vat_per_mille'])
    .where('kind', '=', kind)
    .where((is) => is.or([is('organisation_kind', '=', organisationKind), is('organisation_kind', 'is', null)]))
    .where('valid_from', '<=', day)
    .where((is) => is.or([is('valid_to', 'is', null), is('valid_to', '>', day)]))
    .orderBy((is) => is('organisation_kind', 'is', null))
    .orderBy('valid_from', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

/** The reliefs that hold on a day for such a fee: of each scope the one that began last. */
export function listReliefs(db: Database, { kind, organisationKind, day }: FeeQuestion) {
  return db
    .selectFrom('fee_relief')
    .select(['id', 'percent'])
    .distinctOn(['kind', 'organisation_kind'])
    .where((is) => is.or([is('kind', '=', kind), is('kind', 'is', null)]))
    .where((is) => is.or([is('organisation_kind', '=', organisationKind), is('organisation_kind', 'is', null)]))
    .where('valid_from', '<=', day)
    .where((is) => is.or([is('valid_to', 'is', null), is('valid_to', '>', day)]))
    .orderBy('kind')
    .orderBy('organisation_kind')
    .orderBy('valid_from', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
}

const limit = 200

/** Every row of the list with who added it, the latest first: the list's own history. */
export function listFeeRows(db: Database) {
  return db
    .selectFrom('fee')
    .innerJoin('account', 'account.id', 'fee.created_by')
    .select([
      'fee.id',
      'fee.kind',
      'fee.organisation_kind',
      'fee.amount',
      'fee.share_per_mille',
      'fee.vat_per_mille',
      'fee.valid_from',
      'fee.valid_to',
      'fee.source',
      'fee.created_at',
      'account.name as added_by',
    ])
    .orderBy('fee.valid_from', 'desc')
    .orderBy('fee.created_at', 'desc')
    .orderBy('fee.id')
    .limit(limit)
    .execute()
}

export function listReliefRows(db: Database) {
  return db
    .selectFrom('fee_relief as relief')
    .innerJoin('account', 'account.id', 'relief.created_by')
    .select([
      'relief.id',
      'relief.kind',
      'relief.organisation_kind',
      'relief.percent',
      'relief.valid_from',
      'relief.valid_to',
      'relief.source',
      'relief.created_at',
      'account.name as added_by',
    ])
    .orderBy('relief.valid_from', 'desc')
    .orderBy('relief.created_at', 'desc')
    .orderBy('relief.id')
    .limit(limit)
    .execute()
}

export function findFeeAuthor(db: Database, id: string) {
  return db.selectFrom('fee').select('created_by').where('id', '=', id).executeTakeFirst()
}

export function findReliefAuthor(db: Database, id: string) {
  return db.selectFrom('fee_relief').select('created_by').where('id', '=', id).executeTakeFirst()
}
