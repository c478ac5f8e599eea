import type { Database } from '#db/client'

/** Organisations that were let in, the last first. */
export function findDisclosures(db: Database, id: string) {
  return db
    .selectFrom('technology_disclosure as disclosure')
    .innerJoin('organisation', 'organisation.id', 'disclosure.organisation_id')
    .select(['organisation.id', 'organisation.name_vi', 'organisation.name_en', 'disclosure.granted_at'])
    .where('disclosure.technology_id', '=', id)
    .orderBy('disclosure.granted_at', 'desc')
    .execute()
}

export function findOpenings(db: Database, id: string, limit: number) {
  return db
    .selectFrom('technology_opening as opening')
    .innerJoin('account', 'account.id', 'opening.account_id')
    .leftJoin('organisation', 'organisation.id', 'opening.organisation_id')
    .select([
      'opening.id',
      'opening.at',
      'account.name as person',
      'organisation.name_vi',
      'organisation.name_en',
      'opening.file_name as file',
    ])
    .where('opening.technology_id', '=', id)
    .orderBy('opening.id', 'desc')
    .limit(limit)
    .execute()
}
