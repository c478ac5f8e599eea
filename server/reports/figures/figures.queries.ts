import type { Database, Tables } from '#db/client'
import { type RawBuilder, type Transaction, sql } from 'kysely'
import type { Period } from '../periods'
import { type DimensionName, type FigureCode, isValue, noValue } from './codes.schema'
import { factsOf } from './figures'

/** How each dimension is read off a record. A field is the first digit of its sector. */
const read: Record<DimensionName, RawBuilder<unknown>> = {
  month: sql`to_char(day, 'YYYY-MM')`,
  field: sql`left(sector, 1)`,
  sector: sql`sector`,
  province: sql`province`,
  kind: sql`kind`,
}

const facts = (figures: readonly FigureCode[], period: Period) =>
  sql.join(
    figures.map((figure) => factsOf(figure, period)),
    sql` union all `,
  )

export interface Sum {
  figure: FigureCode
  count: number
  /** VND. */
  amount: number
}

/** A figure and the same of the period before: records, or đồng where it is a value. */
export interface Total {
  figure: FigureCode
  /** How many records are behind it. */
  count: number
  now: number
  before: number
}

export interface Cell extends Sum {
  by: DimensionName
  /** `none` = the record has no value of this dimension. */
  value: string
}

interface Row extends Sum {
  count_before: number
  amount_before: number
  value: string | null
  by: DimensionName | null
}

/**
 * Every figure of a period beside the one before it, which must end the day before, and the cells of some of them. One
 * statement: each table is read once.
 */
export async function sumFigures(
  db: Database,
  figures: readonly FigureCode[],
  period: Period,
  earlier: Period,
  tables: readonly { by: DimensionName; figures: readonly FigureCode[] }[],
): Promise<{ totals: Total[]; cells: Cell[] }> {
  const inPeriod = sql`day >= ${period.from}::date`
  const broken = tables.map(
    ({ by, figures: some }) => sql`
    select figure, ${sql.lit(by)}::text as by, coalesce(${read[by]}, ${noValue}) as value,
      count(*)::int as count, sum(amount)::bigint as amount, 0 as count_before, 0::bigint as amount_before
    from facts where ${inPeriod} and figure in (${sql.join(some)}) group by 1, 3`,
  )
  const { rows } = await sql<Row>`
    with facts as materialized (${facts(figures, { from: earlier.from, to: period.to })})
    select figure, null::text as by, null::text as value,
      (count(*) filter (where ${inPeriod}))::int as count, coalesce(sum(amount) filter (where ${inPeriod}), 0)::bigint as amount,
      (count(*) filter (where not ${inPeriod}))::int as count_before, coalesce(sum(amount) filter (where not ${inPeriod}), 0)::bigint as amount_before
    from facts group by figure
    ${broken.length > 0 ? sql`union all ${sql.join(broken, sql` union all `)}` : sql``}`.execute(db)
  return {
    totals: figures.map((figure) => {
      const row = rows.find((each) => each.by === null && each.figure === figure)
      if (!row) return { figure, count: 0, now: 0, before: 0 }
      const value = isValue(figure)
      return { figure, count: row.count, now: value ? row.amount : row.count, before: value ? row.amount_before : row.count_before }
    }),
    cells: rows.flatMap(({ figure, by, value, count, amount }) =>
      by === null || value === null ? [] : [{ figure, by, value, count, amount }],
    ),
  }
}

export interface Listed {
  id: string
  source: 'technology' | 'need' | 'match' | 'deal' | 'fair' | 'meeting' | 'memorandum' | 'transfer' | 'payment'
  parent_id: string | null
  day: string
  amount: number
  title_vi: string | null
  title_en: string | null
  who_vi: string
  who_en: string
}

export interface Wanted extends Period {
  figure: FigureCode
  by?: DimensionName
  value?: string
}

/** The records of a figure, or of one of its cells: the very rows that were counted. */
const wantedFacts = (wanted: Wanted, words: boolean) => sql`
  (${factsOf(wanted.figure, wanted, words)}) as facts
  ${wanted.by === undefined || wanted.value === undefined ? sql`` : sql`where coalesce(${read[wanted.by]}, ${noValue}) = ${wanted.value}`}`

export async function countListed(db: Database, wanted: Wanted): Promise<{ count: number; amount: number }> {
  const { rows } = await sql<{ count: number; amount: number }>`
    select count(*)::int as count, coalesce(sum(amount), 0)::bigint as amount from ${wantedFacts(wanted, false)}`.execute(db)
  return rows[0] ?? { count: 0, amount: 0 }
}

const listed = (wanted: Wanted) => sql`
  select id, source, parent_id, day, amount, title_vi, title_en, who_vi, who_en from ${wantedFacts(wanted, true)} order by day desc, id`

/** One page of records, the latest first. */
export async function listListed(db: Database, wanted: Wanted, limit: number, offset: number): Promise<Listed[]> {
  const { rows } = await sql<Listed>`${listed(wanted)} limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** All of them, piece by piece, by a cursor of the transaction: what is read stands still meanwhile. */
export async function* readListed(tx: Transaction<Tables>, wanted: Wanted, piece: number): AsyncGenerator<Listed[]> {
  await sql`declare listed no scroll cursor for ${listed(wanted)}`.execute(tx)
  try {
    for (;;) {
      const { rows } = await sql<Listed>`fetch ${sql.lit(piece)} from listed`.execute(tx)
      if (rows.length > 0) yield rows
      if (rows.length < piece) return
    }
  } finally {
    await sql`close listed`.execute(tx)
  }
}
