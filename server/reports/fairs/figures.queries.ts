import type { Database, Tables } from '#db/client'
import { type Transaction, sql } from 'kysely'
import {
  type FairFigure,
  type FairRecordsAsked,
  type Milestone,
  type PairStage,
  fairFigures,
  isFairValue,
  milestones,
  pairStages,
} from './codes.schema'
import { type Asked, factsOf, ofFairs, pairCounts, pairFacts } from './figures'
import type { RecordKind, Sql } from './sources'

export interface FairSum {
  /** How many records are behind it. */
  count: number
  /** VND, where it is a value; 0 elsewhere. */
  amount: number
}

export type FairSums = Record<FairFigure, FairSum>

/** The number that is shown: records, or đồng where the figure is a value. */
export const numberOf = (sums: FairSums, figure: FairFigure): number => sums[figure][isFairValue(figure) ? 'amount' : 'count']

/** Every figure of some fairs, in one statement. */
export async function sumFairs(db: Database, asked: Asked): Promise<Map<string, FairSums>> {
  const parts = fairFigures.map(
    (figure) => sql`
    select ${sql.lit(figure)}::text as figure, fair_id, count(*)::int as count, coalesce(sum(amount), 0)::bigint as amount
    from (${factsOf(figure, asked)}) x group by fair_id`,
  )
  const { rows } = await sql<{ figure: FairFigure; fair_id: string } & FairSum>`
    with ${ofFairs(asked.fairIds)} ${sql.join(parts, sql` union all `)}`.execute(db)
  return new Map(
    asked.fairIds.map((id) => {
      const found = new Map(rows.filter((row) => row.fair_id === id).map(({ figure, count, amount }) => [figure, { count, amount }]))
      return [id, Object.fromEntries(fairFigures.map((figure) => [figure, found.get(figure) ?? { count: 0, amount: 0 }])) as FairSums]
    }),
  )
}

/** How many pairs stood where, at each time that has come; nothing for the others. */
export type FollowUps = Record<Milestone, Record<PairStage, number> | null>

export async function countFollowUps(
  db: Database,
  { fairId, endsOn, today }: { fairId: string; endsOn: string; today: string },
): Promise<FollowUps> {
  const asked = { fairIds: [fairId], today }
  const { rows } = await sql<{ after: Milestone; stage: number; count: number }>`
    ${sql.join(
      milestones.map((after) => pairCounts(after, asked)),
      sql` union all `,
    )}`.execute(db)
  return Object.fromEntries(
    milestones.map((after) => [
      after,
      dueOn(after, endsOn, today) <= today
        ? Object.fromEntries(
            pairStages.map((stage, index) => [stage, rows.find((row) => row.after === after && row.stage === index)?.count ?? 0]),
          )
        : null,
    ]),
  ) as FollowUps
}

/** The day on which a milestone comes: as PostgreSQL adds months, to the last day of a shorter one. */
export function dueOn(after: Milestone, endsOn: string, today: string): string {
  if (after === 'now') return today
  const [year = 0, month = 1, day = 1] = endsOn.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + Number(after), 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + Number(after), Math.min(day, last))).toISOString().slice(0, 10)
}

export interface FairRecord {
  id: string
  kind: RecordKind
  parent_id: string | null
  day: string
  amount: number
  title_vi: string | null
  title_en: string | null
  who_vi: string
  who_en: string
}

/** The very rows that were counted. */
function wanted(records: FairRecordsAsked, asked: Asked, words: boolean): Sql {
  return 'figure' in records ? factsOf(records.figure, asked, words) : pairFacts(records, asked, words)
}

export async function countRecords(db: Database, records: FairRecordsAsked, asked: Asked): Promise<FairSum> {
  const { rows } = await sql<FairSum>`
    with ${ofFairs(asked.fairIds)}
    select count(*)::int as count, coalesce(sum(amount), 0)::bigint as amount from (${wanted(records, asked, false)}) x`.execute(db)
  return rows[0] ?? { count: 0, amount: 0 }
}

const listed = (records: FairRecordsAsked, asked: Asked) => sql`
  with ${ofFairs(asked.fairIds)}
  select id, kind, parent_id, day, amount, title_vi, title_en, who_vi, who_en from (${wanted(records, asked, true)}) x order by day desc, id`

/** One page of records, the latest first. */
export async function listRecords(
  db: Database,
  records: FairRecordsAsked,
  asked: Asked,
  limit: number,
  offset: number,
): Promise<FairRecord[]> {
  const { rows } = await sql<FairRecord>`${listed(records, asked)} limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** All of them, piece by piece, by a cursor of the transaction: what is read stands still meanwhile. */
export async function* readRecords(
  tx: Transaction<Tables>,
  records: FairRecordsAsked,
  asked: Asked,
  piece: number,
): AsyncGenerator<FairRecord[]> {
  await sql`declare fair_records no scroll cursor for ${listed(records, asked)}`.execute(tx)
  try {
    for (;;) {
      const { rows } = await sql<FairRecord>`fetch ${sql.lit(piece)} from fair_records`.execute(tx)
      if (rows.length > 0) yield rows
      if (rows.length < piece) return
    }
  } finally {
    await sql`close fair_records`.execute(tx)
  }
}
