import type { Database } from '#db/client'
import { sql } from 'kysely'

/** Two records that could be talked about, with their owners. */
export interface Pair {
  match_id: string | null
  technology_id: string
  need_id: string
  supplier_organisation_id: string
  enterprise_organisation_id: string
  technology_vi: string
  technology_en: string
  need_vi: string
  need_en: string
  supplier_vi: string
  supplier_en: string
  enterprise_vi: string
  enterprise_en: string
  anonymous: boolean
  score: number | null
}

const pairColumns = [
  't.id as technology_id',
  'n.id as need_id',
  't.organisation_id as supplier_organisation_id',
  'n.organisation_id as enterprise_organisation_id',
  't.title_vi as technology_vi',
  't.title_en as technology_en',
  'n.title_vi as need_vi',
  'n.title_en as need_en',
  's.name_vi as supplier_vi',
  's.name_en as supplier_en',
  'e.name_vi as enterprise_vi',
  'e.name_en as enterprise_en',
  'n.anonymous',
] as const

/** A published technology and a published need, with the match between them where there is one. */
export function findPair(
  db: Database,
  { matchId, technologyId, needId }: { matchId?: string; technologyId?: string; needId?: string },
): Promise<Pair | undefined> {
  return db
    .selectFrom('technology as t')
    .innerJoin('need as n', (join) => join.on('n.state', '=', 'published'))
    .innerJoin('organisation as s', 's.id', 't.organisation_id')
    .innerJoin('organisation as e', 'e.id', 'n.organisation_id')
    .leftJoin('match as m', (join) => join.onRef('m.technology_id', '=', 't.id').onRef('m.need_id', '=', 'n.id'))
    .select([...pairColumns, 'm.id as match_id', 'm.score'])
    .where('t.state', '=', 'published')
    .$if(matchId !== undefined, (query) => query.where('m.id', '=', matchId ?? ''))
    .$if(matchId === undefined, (query) => query.where('t.id', '=', technologyId ?? '').where('n.id', '=', needId ?? ''))
    .executeTakeFirst()
}

/** The matches that could become meetings: both sides accepted, still of interest, and not at this fair already. */
function candidates(db: Database, fairId: string) {
  return db
    .selectFrom('match as m')
    .innerJoin('fair_registration as re', (join) =>
      join.onRef('re.organisation_id', '=', 'm.need_organisation_id').on('re.fair_id', '=', fairId),
    )
    .innerJoin('fair_registration as rs', (join) =>
      join.onRef('rs.organisation_id', '=', 'm.supplier_organisation_id').on('rs.fair_id', '=', fairId),
    )
    .innerJoin('technology as t', 't.id', 'm.technology_id')
    .innerJoin('need as n', 'n.id', 'm.need_id')
    .where('re.state', '=', 'accepted')
    .where('rs.state', '=', 'accepted')
    .where('m.state', 'in', ['suggested', 'taken-up'])
    .where('t.state', '=', 'published')
    .where('n.state', '=', 'published')
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('meeting as x')
            .select('x.id')
            .where('x.fair_id', '=', fairId)
            .where('x.state', 'in', ['arranged', 'held'])
            .whereRef('x.technology_id', '=', 'm.technology_id')
            .whereRef('x.need_id', '=', 'm.need_id'),
        ),
      ),
    )
}

/** Those that may be arranged now, best score first; an anonymous need only where its enterprise consented. */
export function listCandidateRows(db: Database, fairId: string, offset: number, limit: number) {
  return (
    candidates(db, fairId)
      .innerJoin('organisation as s', 's.id', 'm.supplier_organisation_id')
      .innerJoin('organisation as e', 'e.id', 'm.need_organisation_id')
      .select([...pairColumns, 'm.id as match_id', 'm.score', 'm.state'])
      // Both sides said at registration that they come for exactly this.
      .select(sql<boolean>`m.technology_id = any(rs.technology_ids) and m.need_id = any(re.need_ids)`.as('announced'))
      .where((is) => is.or([is('n.anonymous', '=', false), is('re.reveals_needs', '=', true)]))
      .orderBy('m.score', 'desc')
      .orderBy('m.id')
      .offset(offset)
      .limit(limit)
      .execute()
  )
}

/** How many may be arranged, and how many wait for the consent of an enterprise that posted anonymously. */
export async function countCandidates(db: Database, fairId: string): Promise<{ ready: number; withheld: number }> {
  const consents = sql<boolean>`(not n.anonymous or re.reveals_needs)`
  const row = await candidates(db, fairId)
    .select([
      sql<number>`count(*) filter (where ${consents})::int`.as('ready'),
      sql<number>`count(*) filter (where not ${consents})::int`.as('withheld'),
    ])
    .executeTakeFirst()
  return { ready: row?.ready ?? 0, withheld: row?.withheld ?? 0 }
}
