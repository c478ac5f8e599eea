import type { Database } from '#db/client'
import { sql } from 'kysely'
import { type FairRow, frameOf } from '../../techmart.queries'
import type { Elsewhere, Pair, Participant, Records, Standing } from './question'
import { pairKey } from './question'
import { findSettings } from './settings.queries'

const hhmm = (column: string) => sql<string>`to_char(${sql.ref(column)}, 'HH24:MI')`

/** Everything that the timetable of a fair depends on, as it is now. */
export async function readRecords(db: Database, fair: FairRow): Promise<Records> {
  const settings = await findSettings(db, fair.id)
  const participants = await listParticipants(db, fair.id)
  const pairs = await listPairs(db, fair.id)
  const { standing, elsewhere } = await listTaken(db, fair)
  const disruptions = await listDisruptionRows(db, fair.id)
  return { frame: frameOf(fair), settings, participants, pairs, standing, elsewhere, disruptions }
}

async function listParticipants(db: Database, fairId: string): Promise<Participant[]> {
  const rows = await db
    .selectFrom('fair_registration as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .leftJoin('fair_availability as a', (join) =>
      join.onRef('a.fair_id', '=', 'r.fair_id').onRef('a.organisation_id', '=', 'r.organisation_id'),
    )
    .select(['r.organisation_id', 'r.as_role', 'o.name_vi', 'o.name_en', 'a.away', 'a.languages', 'a.most_meetings'])
    .where('r.fair_id', '=', fairId)
    .where('r.state', '=', 'accepted')
    .orderBy('r.organisation_id')
    .execute()
  return rows.map((row) => ({
    organisationId: row.organisation_id,
    role: row.as_role,
    name_vi: row.name_vi,
    name_en: row.name_en,
    away: row.away ?? [],
    languages: row.languages ?? [],
    mostMeetings: row.most_meetings,
  }))
}

/** The accepted wishes, two of one pair together; none of a pair of which one side does not want to meet the other. */
async function listPairs(db: Database, fairId: string): Promise<Pair[]> {
  const rows = await db
    .selectFrom('wish as w')
    .leftJoin('match as m', 'm.id', 'w.match_id')
    .select(['w.id', 'w.from_organisation_id', 'w.to_organisation_id', 'w.kind', 'w.state', 'w.half', 'w.after_wish_id', 'w.officer_id'])
    .select('m.score')
    .where('w.fair_id', '=', fairId)
    .where('w.state', 'in', ['accepted', 'private'])
    .orderBy('w.created_at')
    .orderBy('w.id')
    .execute()
  const shut = new Set(
    rows.filter(({ state }) => state === 'private').map((row) => pairKey([row.from_organisation_id, row.to_organisation_id])),
  )
  const pairs = new Map<string, Pair>()
  for (const row of rows) {
    const organisationIds = [row.from_organisation_id, row.to_organisation_id] as const
    const key = pairKey(organisationIds)
    if (shut.has(key)) continue
    const known = pairs.get(key)
    pairs.set(key, {
      wishId: known?.wishId ?? row.id,
      wishIds: [...(known?.wishIds ?? []), row.id],
      organisationIds: known?.organisationIds ?? organisationIds,
      kinds: [...(known?.kinds ?? []), row.kind],
      score: known?.score ?? row.score,
      half: known?.half ?? row.half,
      afterWishId: known?.afterWishId ?? row.after_wish_id,
      officerId: known?.officerId ?? row.officer_id,
    })
  }
  return [...pairs.values()]
}

/** What takes the tables of the fair, and what takes its participants' time at other fairs. */
async function listTaken(db: Database, fair: FairRow): Promise<{ standing: Standing[]; elsewhere: Elsewhere[] }> {
  const accepted = db
    .selectFrom('fair_registration')
    .select('organisation_id')
    .where('fair_id', '=', fair.id)
    .where('state', '=', 'accepted')
  const rows = await db
    .selectFrom('meeting')
    .select(['id', 'fair_id', 'state', 'on_day', hhmm('starts_at').as('start'), hhmm('ends_at').as('end'), 'table_number'])
    .select(['supplier_organisation_id', 'enterprise_organisation_id'])
    .where('state', 'in', ['arranged', 'held'])
    .where('on_day', '>=', fair.starts_on)
    .where('on_day', '<=', fair.ends_on)
    .where((is) =>
      is.or([
        is('fair_id', '=', fair.id),
        is('supplier_organisation_id', 'in', accepted),
        is('enterprise_organisation_id', 'in', accepted),
      ]),
    )
    .orderBy('on_day')
    .orderBy('starts_at')
    .orderBy('id')
    .execute()
  const sidesOf = (row: (typeof rows)[number]) => [row.supplier_organisation_id, row.enterprise_organisation_id] as const
  return {
    standing: rows
      .filter((row) => row.fair_id === fair.id)
      .map((row) => ({
        meetingId: row.id,
        day: row.on_day,
        start: row.start,
        table: row.table_number,
        state: row.state === 'held' ? 'held' : 'arranged',
        organisationIds: sidesOf(row),
      })),
    elsewhere: rows
      .filter((row) => row.fair_id !== fair.id)
      .flatMap((row) => sidesOf(row).map((organisationId) => ({ organisationId, day: row.on_day, start: row.start, end: row.end }))),
  }
}

/** What is out of order at the fair, the latest last. */
export function listDisruptionRows(db: Database, fairId: string) {
  return db
    .selectFrom('disruption')
    .select(['id', 'kind', 'organisation_id as organisationId', 'room', 'on_day as day'])
    .select([hhmm('from_time').as('from'), sql<string | null>`to_char(until_time, 'HH24:MI')`.as('until')])
    .where('fair_id', '=', fairId)
    .where('ended_at', 'is', null)
    .orderBy('created_at')
    .execute()
}
