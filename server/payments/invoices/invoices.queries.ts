import type { Database } from '#db/client'

/** Whom an invoice names. */
export function findPayer(db: Database, organisationId: string) {
  return db
    .selectFrom('organisation')
    .select(['id', 'kind', 'name_vi', 'name_en', 'tax_code', 'address'])
    .where('id', '=', organisationId)
    .executeTakeFirst()
}

export function findRaised(db: Database, id: string) {
  return db
    .selectFrom('invoice')
    .select(['id', 'number', 'total', 'state', 'organisation_id', 'subject_kind', 'subject_id'])
    .where('id', '=', id)
    .executeTakeFirst()
}
