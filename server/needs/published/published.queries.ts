import type { Database } from '#db/client'
import { sql } from 'kysely'
import type { NeedContent } from '../needs.schema'

/** A published version with what a reader may need beside it. What leads to an anonymous need's organisation is taken out in `published.ts`. */
export function published(db: Database) {
  return db
    .selectFrom('need')
    .innerJoin('need_version', (join) =>
      join.onRef('need_version.need_id', '=', 'need.id').onRef('need_version.version', '=', 'need.version'),
    )
    .innerJoin('organisation', 'organisation.id', 'need.organisation_id')
    .select([
      'need.id',
      'need.state',
      'need.anonymous',
      'need.organisation_id',
      'organisation.name_vi',
      'organisation.name_en',
      'organisation.kind',
    ])
    .select((is) => [
      'organisation.verification',
      is.ref('need_version.record').$castTo<NeedContent>().as('content'),
      // Days, not moments: a moment could be compared with what else the organisation did just then.
      sql<string>`to_char(need.published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`.as('published_on'),
      sql<string>`to_char(need_version.published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`.as('version_on'),
      'need.published_at',
    ])
}

export type PublishedRow = Awaited<ReturnType<ReturnType<typeof published>['execute']>>[number]
