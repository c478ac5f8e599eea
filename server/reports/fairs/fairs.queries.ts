import type { Database } from '#db/client'
import type { FairState } from '#db/tables/techmart'
import { sql } from 'kysely'

export interface FairHead {
  id: string
  state: FairState
  title_vi: string
  title_en: string
  venue: string
  province: string
  place: 'on-site' | 'online' | 'both'
  starts_on: string
  ends_on: string
}

const head = [
  'fair.id',
  'fair.state',
  'fair.title_vi',
  'fair.title_en',
  'fair.venue',
  'fair.province',
  'fair.place',
  'fair.starts_on',
  'fair.ends_on',
] as const

/** Fairs that can be reported on: whoever has not opened yet or was called off has nothing to report. */
const reportable: FairState[] = ['open', 'running', 'closed', 'reported']

export function findFairHead(db: Database, id: string): Promise<FairHead | undefined> {
  return db.selectFrom('fair').select(head).where('id', '=', id).where('state', 'in', reportable).executeTakeFirst()
}

/** Fairs before this one: those of its level first, among them those that share a field of science with it, then the latest. */
export function listEarlier(
  db: Database,
  fair: Pick<FairHead, 'id' | 'starts_on'>,
  most: number,
): Promise<(FairHead & { alike: boolean })[]> {
  const alike = sql<boolean>`exists (
    select from fair own, unnest(own.fields) a, unnest(fair.fields) b where own.id = ${fair.id} and left(a, 1) = left(b, 1))`
  return db
    .selectFrom('fair')
    .select(head)
    .select(alike.as('alike'))
    .where('state', 'in', ['closed', 'reported'])
    .where('id', '<>', fair.id)
    .where('starts_on', '<=', fair.starts_on)
    .orderBy((is) => is('fair.level', '=', is.selectFrom('fair as own').select('own.level').where('own.id', '=', fair.id)), 'desc')
    .orderBy('alike', 'desc')
    .orderBy('starts_on', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
}

/** Fairs to report on, the latest first. */
export function listReportable(db: Database, offset: number, limit: number): Promise<(FairHead & { reported_at: Date | null })[]> {
  return db
    .selectFrom('fair')
    .leftJoin('fair_report as r', 'r.fair_id', 'fair.id')
    .select(head)
    .select('r.reported_at')
    .where('state', 'in', ['running', 'closed', 'reported'])
    .orderBy('starts_on', 'desc')
    .orderBy('fair.id')
    .offset(offset)
    .limit(limit)
    .execute()
}

/** What was sent, as it was. */
export function findSent(db: Database, fairId: string) {
  return db
    .selectFrom('fair_report as r')
    .innerJoin('account as a', 'a.id', 'r.reported_by')
    .select(['r.recipient', 'r.assessment', 'r.figures', 'r.follow_ups', 'r.survey', 'r.reported_at', 'a.name as by_name'])
    .where('r.fair_id', '=', fairId)
    .executeTakeFirst()
}

/** Needs of a fair whose enterprise is named to everybody: the others are not even counted in public. */
export async function countPublicNeeds(db: Database, fairId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from need n where not n.anonymous and n.id in (
      select unnest(need_ids) from fair_registration where fair_id = ${fairId} and state = 'accepted')`.execute(db)
  return rows[0]?.count ?? 0
}
