import type { Database } from '#db/client'
import type { FairLevel, FairState } from '#db/tables/techmart'
import { sql } from 'kysely'
import type { Frame } from './meetings/timetable'
import type { FairFilter } from './techmart.schema'

const hhmm = (column: string) => sql<string>`to_char(${sql.ref(column)}, 'HH24:MI')`
const optionalHhmm = (column: string) => sql<string | null>`to_char(${sql.ref(column)}, 'HH24:MI')`

export const fairColumns = [
  'fair.id',
  'fair.state',
  'fair.title_vi',
  'fair.title_en',
  'fair.about_vi',
  'fair.about_en',
  'fair.place',
  'fair.venue',
  'fair.province',
  'fair.starts_on',
  'fair.ends_on',
  'fair.meeting_minutes',
  'fair.tables',
  'fair.fields',
  'fair.level',
  'fair.theme_vi',
  'fair.theme_en',
  'fair.announced_at',
  'fair.cancel_note',
] as const

/** A fair with its hours as `HH:MM`. */
export function selectFairs(db: Database) {
  return db
    .selectFrom('fair')
    .select([
      ...fairColumns,
      hhmm('fair.day_starts').as('day_starts'),
      hhmm('fair.day_ends').as('day_ends'),
      optionalHhmm('fair.break_starts').as('break_starts'),
      optionalHhmm('fair.break_ends').as('break_ends'),
    ])
}

export type FairRow = NonNullable<Awaited<ReturnType<typeof findFair>>>

export function findFair(db: Database, id: string) {
  return selectFairs(db).where('fair.id', '=', id).executeTakeFirst()
}

/** The same row held until the end of the transaction: what changes a fair or its timetable comes one after another. */
export function lockFair(db: Database, id: string) {
  return selectFairs(db).where('fair.id', '=', id).forNoKeyUpdate().executeTakeFirst()
}

export function frameOf(fair: FairRow): Frame {
  return {
    startsOn: fair.starts_on,
    endsOn: fair.ends_on,
    dayStarts: fair.day_starts,
    dayEnds: fair.day_ends,
    breakStarts: fair.break_starts,
    breakEnds: fair.break_ends,
    meetingMinutes: fair.meeting_minutes,
    tables: fair.tables,
  }
}

/** The next fair that people can still go to, if any: what `fair_dates` is read for. */
export function findNextFair(db: Database, today: string) {
  return selectFairs(db)
    .where('fair.state', 'in', ['open', 'running'])
    .where('fair.ends_on', '>=', today)
    .orderBy('fair.starts_on')
    .orderBy('fair.id')
    .limit(1)
    .executeTakeFirst()
}

export interface FairListed {
  id: string
  state: FairState
  title_vi: string
  title_en: string
  place: 'on-site' | 'online' | 'both'
  level: FairLevel
  theme_vi: string
  theme_en: string
  venue: string
  province: string
  starts_on: string
  ends_on: string
  exhibitors: number
  visitors: number
  waiting: number
}

/** Fairs with how many organisations come: those ahead the nearest first, the others the latest first. */
export async function listFairRows(
  db: Database,
  {
    which,
    today,
    place,
    level,
    offset,
    limit,
  }: FairFilter & { which: 'ahead' | 'past' | 'all'; today: string; offset: number; limit: number },
): Promise<FairListed[]> {
  const counts = (state: string, role?: string) => sql<number>`
    (select count(*)::int from fair_registration r where r.fair_id = fair.id and r.state = ${state} and r.as_role = coalesce(${role ?? null}, r.as_role))`
  return db
    .selectFrom('fair')
    .select(['id', 'state', 'title_vi', 'title_en', 'place', 'level', 'theme_vi', 'theme_en', 'venue', 'province', 'starts_on', 'ends_on'])
    .select([
      counts('accepted', 'exhibitor').as('exhibitors'),
      counts('accepted', 'visitor').as('visitors'),
      counts('applied').as('waiting'),
    ])
    .$if(place !== undefined, (query) => query.where('place', '=', place ?? 'both'))
    .$if(level !== undefined, (query) => query.where('level', '=', level ?? 'provincial'))
    .$if(which === 'ahead', (query) => query.where('state', 'in', ['open', 'running']).where('ends_on', '>=', today))
    .$if(which === 'past', (query) =>
      query
        .where('state', 'in', ['open', 'running', 'closed', 'reported'])
        .where((is) => is.or([is('state', 'in', ['closed', 'reported']), is('ends_on', '<', today)])),
    )
    .orderBy('starts_on', which === 'ahead' ? 'asc' : 'desc')
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute()
}

/** What the public page says in numbers. Anonymous needs are not among those sought. */
export async function countFair(db: Database, fairId: string) {
  const { rows } = await sql<{ exhibitors: number; visitors: number; technologies: number; needs: number; meetings: number }>`
    select
      count(*) filter (where as_role = 'exhibitor')::int as exhibitors,
      count(*) filter (where as_role = 'visitor')::int as visitors,
      (select count(*)::int from technology t where t.state = 'published' and t.id in (
        select unnest(technology_ids) from fair_registration where fair_id = ${fairId} and state = 'accepted')) as technologies,
      (select count(*)::int from need n where n.state = 'published' and not n.anonymous and n.id in (
        select unnest(need_ids) from fair_registration where fair_id = ${fairId} and state = 'accepted')) as needs,
      (select count(*)::int from meeting where fair_id = ${fairId} and state <> 'cancelled') as meetings
    from fair_registration where fair_id = ${fairId} and state = 'accepted'`.execute(db)
  return rows[0] ?? { exhibitors: 0, visitors: 0, technologies: 0, needs: 0, meetings: 0 }
}

/** Verified organisations whose fields touch the fair's; those that named none are told of every fair. */
export async function listOrganisationsToTell(db: Database, fairId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select o.id from organisation o, fair f
    where f.id = ${fairId} and o.verification = 'verified' and (
      f.fields = '{}' or o.fields = '{}'
      or exists (select from unnest(o.fields) as own, unnest(f.fields) as theirs where left(own, 1) = left(theirs, 1)))`.execute(db)
  return rows.map(({ id }) => id)
}
