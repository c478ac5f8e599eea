import type { Database } from '#db/client'
import { sql } from 'kysely'

/** Two short index scans, merged: records and revisions that are in review, longest waiting first. */
export function listInReview(db: Database, limit: number) {
  const drafts = db
    .selectFrom('technology')
    .innerJoin('organisation', 'organisation.id', 'technology.organisation_id')
    .select([
      'technology.id',
      'technology.title_vi',
      'technology.title_en',
      'technology.version',
      'technology.submitted_at',
      'organisation.name_vi as organisation_vi',
      'organisation.name_en as organisation_en',
    ])
    .where('technology.state', '=', 'in-review')
  const revisions = db
    .selectFrom('technology_revision as revision')
    .innerJoin('technology', 'technology.id', 'revision.technology_id')
    .innerJoin('organisation', 'organisation.id', 'technology.organisation_id')
    .select([
      'technology.id',
      sql<string>`revision.content->>'titleVi'`.as('title_vi'),
      sql<string>`revision.content->>'titleEn'`.as('title_en'),
      'technology.version',
      'revision.submitted_at',
      'organisation.name_vi as organisation_vi',
      'organisation.name_en as organisation_en',
    ])
    .where('revision.state', '=', 'in-review')
  return drafts.unionAll(revisions).orderBy('submitted_at').orderBy('id').limit(limit).execute()
}

/** Who sends it in, and the content of a change where there is one. */
export function readSupplier(db: Database, technology: { id: string; organisation_id: string }) {
  return db
    .selectFrom('organisation')
    .select(['id', 'name_vi', 'name_en', 'kind', 'province', 'verification'])
    .select((is) =>
      is
        .exists(is.selectFrom('technology_confidential').select('technology_id').where('technology_id', '=', technology.id))
        .as('has_confidential'),
    )
    .select((is) => is.selectFrom('technology_revision').select('content').where('technology_id', '=', technology.id).as('revised'))
    .where('id', '=', technology.organisation_id)
    .executeTakeFirstOrThrow()
}

/** What is listed under a similar title, whoever listed it. */
export function listSimilar(db: Database, id: string, title: string) {
  return db
    .selectFrom('technology')
    .innerJoin('organisation', 'organisation.id', 'technology.organisation_id')
    .select([
      'technology.id',
      'technology.title_vi',
      'technology.title_en',
      'organisation.name_vi as organisation_vi',
      'organisation.name_en as organisation_en',
    ])
    .where('technology.state', '=', 'published')
    .where('technology.id', '!=', id)
    .where(sql<boolean>`technology.title_vi % ${title}`)
    .where(sql<boolean>`similarity(technology.title_vi, ${title}) > 0.45`)
    .orderBy(sql`technology.title_vi <-> ${title}`)
    .limit(3)
    .execute()
}
