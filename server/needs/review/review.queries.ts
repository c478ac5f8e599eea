import type { Database } from '#db/client'
import { sql } from 'kysely'
import { workingTitles } from '../needs.queries'

/** Served by the index `need_review`. */
export function findReviewQueue(db: Database, limit: number) {
  return db
    .selectFrom('need')
    .innerJoin('organisation', 'organisation.id', 'need.organisation_id')
    .select(['need.id', 'need.fields', 'need.submitted_at as submittedAt', 'need.anonymous', ...workingTitles])
    .select(['organisation.name_vi as organisationVi', 'organisation.name_en as organisationEn'])
    .select((is) => [
      is('need.version', '>', 0).as('revised'),
      is('need.recorded_by', 'is not', null).as('recorded'),
      is.fn.countAll<number>().over().as('total'),
    ])
    .where((is) => is.or([is('need.state', '=', 'in-review'), is('need.revision', '=', 'in-review')]))
    .orderBy('need.submitted_at')
    .limit(limit)
    .execute()
}

/** By id, by the beginning of a tax code, or by words of the name with or without their marks. */
export function searchOrganisations(db: Database, by: { id: string } | { words: string }) {
  return db
    .selectFrom('organisation')
    .select(['organisation.id', 'name_vi as nameVi', 'name_en as nameEn', 'tax_code as taxCode', 'kind', 'province', 'verification'])
    .select(sql<number>`(select count(*)::int from membership where membership.organisation_id = organisation.id)`.as('members'))
    .$if('id' in by, (query) => query.where('organisation.id', '=', 'id' in by ? by.id : ''))
    .$if('words' in by, (query) => {
      const words = 'words' in by ? by.words : ''
      const digits = words.replace(/[\s.]/g, '')
      const pattern = `%${words.replace(/[\\%_]/g, '\\$&').replace(/\s+/g, '%')}%`
      return /^\d{4,10}(-\d{0,3})?$/.test(digits)
        ? query.where('tax_code', 'like', `${digits}%`)
        : query.where(sql<boolean>`unaccent(name_vi || ' ' || name_en) ilike unaccent(${pattern})`)
    })
    .orderBy('name_vi')
    .limit(20)
    .execute()
}
