import { db } from '#server/platform/database'
import { sql } from 'kysely'

/** What anybody may see an organisation offer, the newest first: at most `limit` of them, and how many there are. */
export async function listOffersOf(organisationId: string, limit = 30) {
  const rows = await db()
    .selectFrom('technology')
    .select(['id', 'title_vi as titleVi', 'title_en as titleEn', 'trl'])
    .select(sql<number>`(count(*) over ())::int`.as('count'))
    .where('organisation_id', '=', organisationId)
    .where('state', '=', 'published')
    .orderBy('published_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return { count: rows[0]?.count ?? 0, shown: rows.map(({ count: _, ...row }) => row) }
}
