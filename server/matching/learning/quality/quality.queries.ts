import type { Database } from '#db/client'
import { type RawBuilder, sql } from 'kysely'
import { type OutcomeName, type ScoreBand, type Wait, scoreBandNames, scoreBands, waitNames, waits } from './quality.schema'

export interface Span {
  /** Days in Việt Nam, `YYYY-MM-DD`, both included. */
  from: string
  to: string
}

/** Each suggestion that stood before one of its two sides in the period, once, with the score of its first showing there. */
const shownIn = ({ from, to }: Span) => sql`
  select match_id, (array_agg(score order by at))[1] as score, min(at) as first_at, bool_or(promoted) as promoted
  from match_shown where on_day between ${from} and ${to} group by match_id`

/** What came of these suggestions by the two sides' doing, whenever. The Office's own acts are no acceptance. */
const cameOf = sql`
  select match_id,
    bool_or(act = 'opened') as opened, bool_or(act = 'taken-up') as "taken-up", bool_or(act = 'dismissed') as dismissed,
    bool_or(act = 'meeting') as meeting, bool_or(act = 'deal') as deal, bool_or(act = 'contract') as contract
  from match_use where side is distinct from 'office' and match_id in (select match_id from shown) group by match_id`

const bandOf = (score: RawBuilder<unknown>) =>
  sql<ScoreBand>`case ${sql.join(
    scoreBandNames.map((name) => sql`when ${score} < ${sql.lit(scoreBands[name][1])} then ${sql.lit(name)}`),
    sql` `,
  )} end`

export interface BandRow {
  band: ScoreBand
  promoted: boolean
  shown: number
  opened: number
  takenUp: number
  dismissed: number
  meeting: number
  deal: number
  contract: number
}

/** By band of score and by whether they were moved up. Index: match_shown_day. */
export async function countByBand(db: Database, span: Span): Promise<BandRow[]> {
  const { rows } = await sql<BandRow>`
    with shown as (${shownIn(span)}), came as (${cameOf})
    select ${bandOf(sql`score`)} as band, promoted, count(*) as shown,
      count(*) filter (where opened) as opened, count(*) filter (where "taken-up") as "takenUp",
      count(*) filter (where dismissed) as dismissed, count(*) filter (where meeting) as meeting,
      count(*) filter (where deal) as deal, count(*) filter (where contract) as contract
    from shown left join came using (match_id) group by 1, 2`.execute(db)
  return rows
}

const momentOf = (day: string, days = 0) => sql<Date>`((${day}::date + ${sql.lit(days)})::timestamp at time zone 'Asia/Ho_Chi_Minh')`

/** Why suggestions were set aside in the period, by whom. Index: match_use_at. */
export function countReasons(db: Database, { from, to }: Span) {
  return db
    .selectFrom('match_use')
    .select((is) => ['reason', 'side', is.fn.countAll<number>().as('count')])
    .where('act', '=', 'dismissed')
    .where('at', '>=', momentOf(from))
    .where('at', '<', momentOf(to, 1))
    .groupBy(['reason', 'side'])
    .execute()
}

const waited = sql<number>`extract(epoch from use.at - match.created_at) / 86400`

/** How long suggestions that were taken up in the period had waited for it, in days. Index: match_use_at. */
export async function countWaits(db: Database, { from, to }: Span): Promise<{ median: number | null; waits: Record<Wait, number> }> {
  const row = await db
    .selectFrom('match_use as use')
    .innerJoin('match', 'match.id', 'use.match_id')
    .select([
      sql<number | null>`percentile_cont(0.5) within group (order by ${waited})`.as('median'),
      ...waitNames.map((name) =>
        sql<number>`count(*) filter (where ${waited} > ${sql.lit(name === 'day' ? -1 : waits[name][0])} and ${waited} <= ${sql.lit(waits[name][1])})`.as(
          name,
        ),
      ),
    ])
    .where('use.act', '=', 'taken-up')
    .where('use.at', '>=', momentOf(from))
    .where('use.at', '<', momentOf(to, 1))
    .executeTakeFirstOrThrow()
  const counts = row as unknown as Record<Wait, number>
  return { median: row.median, waits: Object.fromEntries(waitNames.map((name) => [name, counts[name]])) as Record<Wait, number> }
}

/** Places shown to enterprises in the period, those given to new suppliers, and to how many of these. Index: match_shown_day. */
export async function countPlaces(
  db: Database,
  { from, to }: Span,
): Promise<{ places: number; promoted: number; suppliers: number; since: string | null }> {
  const { rows } = await sql<{ places: number; promoted: number; suppliers: number; since: string | null }>`
    select count(*) as places, count(*) filter (where promoted) as promoted,
      count(distinct supplier_organisation_id) filter (where promoted) as suppliers,
      (select min(on_day) from match_shown) as since
    from match_shown where side = 'enterprise' and on_day between ${from} and ${to}`.execute(db)
  return rows[0] ?? { places: 0, promoted: 0, suppliers: 0, since: null }
}

export interface Asked extends Span {
  outcome: OutcomeName
  band?: ScoreBand
  promoted?: 'yes' | 'no'
  reason?: string
  wait?: Wait
}

export interface RecordRow {
  matchId: string
  /** As it was when it was first shown in the period; of a decision, as it is. */
  score: number
  at: Date
  reason: string | null
  side: string | null
  total: number
}

/** Exactly the suggestions that a figure counted, newest first, with how many there are. */
export async function listRecords(db: Database, asked: Asked, limit: number, offset: number): Promise<RecordRow[]> {
  const { outcome, band, promoted, reason, wait, from, to } = asked
  const page = sql`order by at desc, "matchId" limit ${limit} offset ${offset}`
  if (outcome === 'decided-dismissed' || outcome === 'decided-taken-up') {
    const within = wait ? sql`and ${waited} > ${wait === 'day' ? -1 : waits[wait][0]} and ${waited} <= ${waits[wait][1]}` : sql``
    const { rows } = await sql<RecordRow>`
      select use.match_id as "matchId", match.score, use.at, use.reason, use.side, count(*) over () as total
      from match_use as use join match on match.id = use.match_id
      where use.act = ${outcome === 'decided-dismissed' ? 'dismissed' : 'taken-up'}
        and use.at >= ${momentOf(from)} and use.at < ${momentOf(to, 1)}
        ${reason ? sql`and use.reason = ${reason}` : sql``} ${within} ${page}`.execute(db)
    return rows
  }
  const { rows } = await sql<RecordRow>`
    with shown as (${shownIn(asked)}), came as (${cameOf})
    select match_id as "matchId", score, first_at as at, null as reason, null as side, count(*) over () as total
    from shown left join came using (match_id)
    where true ${outcome === 'shown' ? sql`` : sql`and ${sql.ref(outcome)}`}
      ${band ? sql`and score >= ${scoreBands[band][0]} and score < ${scoreBands[band][1]}` : sql``}
      ${promoted ? sql`and promoted = ${promoted === 'yes'}` : sql``} ${page}`.execute(db)
  return rows
}
