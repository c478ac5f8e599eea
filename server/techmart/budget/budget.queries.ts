import type { Database } from '#db/client'
import type { BudgetSource } from '#db/tables/fair-plan'
import { sql } from 'kysely'

export interface BudgetLineRow {
  id: string
  fair_id: string
  name: string
  source: BudgetSource
  planned: number
  note: string
  /** VND, counter-entries taken off. */
  spent: number
  entries: number
}

/** The lines of a fair's budget with what was spent of each. */
export async function listLineRows(db: Database, fairId: string): Promise<BudgetLineRow[]> {
  const { rows } = await sql<BudgetLineRow>`
    select l.id, l.fair_id, l.name, l.source, l.planned, l.note, coalesce(sum(s.amount), 0)::bigint as spent, count(s.id)::int as entries
    from fair_budget_line l left join fair_spending s on s.line_id = l.id
    where l.fair_id = ${fairId}
    group by l.id
    order by array_position(array['state', 'sponsor', 'fees'], l.source), l.created_at, l.id`.execute(db)
  return rows
}

/** Held until the end of the transaction: what is spent of a line comes one after another. */
export async function lockLine(db: Database, id: string): Promise<BudgetLineRow | undefined> {
  const line = await db
    .selectFrom('fair_budget_line')
    .select(['id', 'fair_id', 'name', 'source', 'planned', 'note'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!line) return undefined
  const sum = await db
    .selectFrom('fair_spending')
    .select((is) => [sql<number>`coalesce(sum(amount), 0)::bigint`.as('spent'), is.fn.countAll<number>().as('entries')])
    .where('line_id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...line, ...sum }
}

function selectEntries(db: Database) {
  return db
    .selectFrom('fair_spending as s')
    .innerJoin('fair_budget_line as l', 'l.id', 's.line_id')
    .innerJoin('account as a', 'a.id', 's.recorded_by')
    .leftJoin('fair_spending as c', 'c.corrects_id', 's.id')
    .select([
      's.id',
      's.line_id',
      'l.name as line',
      'l.source',
      's.spent_on',
      's.payee',
      's.document_number',
      's.note',
      's.amount',
      's.overspending_reason',
      's.corrects_id',
      'c.id as corrected_by',
      'a.name as recorded_by',
      's.created_at',
    ])
}

/** Entries of one line, the latest first. */
export function listEntryRows(db: Database, lineId: string, { offset, limit }: { offset: number; limit: number }) {
  return selectEntries(db)
    .where('s.line_id', '=', lineId)
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id')
    .offset(offset)
    .limit(limit)
    .execute()
}

/** Every entry of a fair in order of time, for its workbook. */
export function listEntriesOfFair(db: Database, fairId: string) {
  return selectEntries(db).where('l.fair_id', '=', fairId).orderBy('s.spent_on').orderBy('s.created_at').orderBy('s.id').execute()
}

export type EntryRow = Awaited<ReturnType<typeof listEntryRows>>[number]

/** What the booths of a fair bring in, read from their invoices: VND, VAT included. */
export async function boothIncome(db: Database, fairId: string) {
  const row = await db
    .selectFrom('booth_booking as b')
    .innerJoin('invoice as i', 'i.id', 'b.invoice_id')
    .select([
      sql<number>`count(*) filter (where i.state <> 'void')::int`.as('invoices'),
      sql<number>`coalesce(sum(i.total - i.credited) filter (where i.state <> 'void'), 0)::bigint`.as('billed'),
      sql<number>`coalesce(sum(i.received - i.refunded), 0)::bigint`.as('received'),
    ])
    .where('b.fair_id', '=', fairId)
    .executeTakeFirstOrThrow()
  return row
}
