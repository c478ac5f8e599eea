import type { Database } from '#db/client'
import { sql } from 'kysely'
import type { MatchState } from '../matching.states'
import { ACCEPTABLE } from './unmatched.schema'

/**
 * Published needs that have stood so long without an acceptable suggestion, the oldest first. A need in its own people's or
 * the Office's hands since counts from its last publication. Indexes: need_published, match_need.
 */
export function listUnmatched(db: Database, asked: { before: Date; field?: string; offset: number; limit: number }) {
  const { before, field, offset, limit } = asked
  return db
    .selectFrom('need')
    .innerJoin('organisation', 'organisation.id', 'need.organisation_id')
    .select(['need.id', 'need.published_at', 'need.organisation_id', 'organisation.name_vi', 'organisation.name_en'])
    .select(sql<number>`(count(*) over ())::int`.as('total'))
    .where('need.state', '=', 'published')
    .where('need.published_at', '<=', before)
    .$if(field !== undefined, (query) =>
      // A whole field is the first figure of its sectors.
      query.where(
        (field ?? '').length === 1
          ? sql<boolean>`exists (select from unnest(need.fields) as code where left(code, 1) = ${field})`
          : sql<boolean>`need.fields @> array[${field}]::text[]`,
      ),
    )
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('match')
            .whereRef('match.need_id', '=', 'need.id')
            .where('match.score', '>=', ACCEPTABLE)
            .where('match.state', 'in', ['suggested', 'taken-up'])
            .select('match.id'),
        ),
      ),
    )
    .orderBy('need.published_at')
    .orderBy('need.id')
    .offset(offset)
    .limit(limit)
    .execute()
}

/** How the needs' suggestions stand, one row for each state, and whom the Office has asked to look, in one statement. */
export async function listDone(db: Database, needIds: readonly string[]) {
  if (needIds.length === 0) return []
  return db
    .selectFrom('match')
    .select(['need_id', 'technology_id as record_id', 'dismiss_reason'])
    .select([sql<MatchState | 'invited'>`state`.as('state'), sql<Date | null>`null::timestamptz`.as('at')])
    .where('need_id', 'in', [...needIds])
    .where('state', 'in', ['suggested', 'taken-up', 'dismissed'])
    .unionAll(
      db
        .selectFrom('match_invitation')
        .select(['need_id', 'organisation_id as record_id', sql<string | null>`null`.as('dismiss_reason')])
        .select([sql<MatchState | 'invited'>`'invited'`.as('state'), sql<Date | null>`invited_at`.as('at')])
        .where('need_id', 'in', [...needIds]),
    )
    .execute()
}
