import type { Database } from '#db/client'
import type { CellProblem } from '#db/tables/imports'
import { NotFound } from '#server/platform/errors'
import { sql } from 'kysely'
import type { ImportView, Span } from './imports.schema'
import type { CheckedRow } from './reading/messages'

const columns = [
  'import.id',
  'import.kind',
  'import.organisation_id',
  'import.file_id',
  'import.state',
  'import.expected_rows',
  'import.total_rows',
  'import.valid_rows',
  'import.complete_rows',
  'import.chosen_rows',
  'import.done_rows',
  'import.submitted_rows',
  'import.published_rows',
  'import.round',
  'import.outcome',
  'import.report',
  'import.failure',
  'import.created_by',
  'import.committed_by',
  'import.created_at',
] as const

/** The import with the names of its file, organisation and author. */
export async function findImport(db: Database, id: string) {
  return described(db).select(columns).where('import.id', '=', id).executeTakeFirst()
}

export type ImportRecord = NonNullable<Awaited<ReturnType<typeof findImport>>>

function described(db: Database) {
  return db
    .selectFrom('import')
    .innerJoin('file', 'file.id', 'import.file_id')
    .innerJoin('organisation', 'organisation.id', 'import.organisation_id')
    .innerJoin('account', 'account.id', 'import.created_by')
    .select([
      'file.name as file_name',
      'file.size as file_size',
      'organisation.name_vi as organisation_vi',
      'organisation.name_en as organisation_en',
      'account.name as author',
    ])
}

/** Locked until the transaction ends. Throws NotFound. */
export async function lockImport(tx: Database, id: string) {
  const found = await tx.selectFrom('import').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

/** Newest first: of one organisation, or of all for the Office. The index `import_organisation` or `import_created` serves it. */
export function listImportRows(db: Database, organisationId: string | null, page: { limit: number; offset: number }) {
  return described(db)
    .select(['import.id', 'import.kind', 'import.state', 'import.total_rows', 'import.valid_rows', 'import.done_rows', 'import.created_at'])
    .select((is) => is.fn.countAll<number>().over().as('total'))
    .$if(organisationId !== null, (query) => query.where('import.organisation_id', '=', organisationId ?? ''))
    .orderBy('import.created_at', 'desc')
    .orderBy('import.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

const listed: Record<ImportView, ReturnType<typeof sql<boolean>>> = {
  problems: sql<boolean>`problems <> '[]'`,
  warnings: sql<boolean>`warnings <> '[]'`,
  open: sql<boolean>`problems = '[]' and record_state is null`,
  done: sql<boolean>`record_state is not null`,
}

export function findRows(db: Database, importId: string, view: ImportView, page: { limit: number; offset: number }) {
  return db
    .selectFrom('import_row')
    .select(['row_number', 'title', 'problems', 'warnings', 'complete', 'record_id', 'record_state'])
    .where('import_id', '=', importId)
    .where(listed[view])
    .orderBy('row_number')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

/** How many rows each list has. */
export function countRows(db: Database, importId: string) {
  return db
    .selectFrom('import_row')
    .select([
      sql<number>`(count(*) filter (where ${listed.problems}))::int`.as('problems'),
      sql<number>`(count(*) filter (where ${listed.warnings}))::int`.as('warnings'),
      sql<number>`(count(*) filter (where ${listed.open}))::int`.as('open'),
      sql<number>`(count(*) filter (where ${listed.open} and complete))::int`.as('openComplete'),
      sql<number>`(count(*) filter (where ${listed.done}))::int`.as('done'),
    ])
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow()
}

/** What the import's own counts should say once all of it is read. */
export async function countValid(db: Database, importId: string) {
  const valid = sql<boolean>`problems = '[]'`
  return db
    .selectFrom('import_row')
    .select([
      sql<number>`count(*)::int`.as('total_rows'),
      sql<number>`(count(*) filter (where ${valid}))::int`.as('valid_rows'),
      sql<number>`(count(*) filter (where ${valid} and complete))::int`.as('complete_rows'),
    ])
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow()
}

/** Problems and warnings of the rows after one, in order, for the list that is downloaded. */
export function findFaults(db: Database, importId: string, after: number, limit: number) {
  return db
    .selectFrom('import_row')
    .select(['row_number', 'title', 'problems', 'warnings'])
    .where('import_id', '=', importId)
    .where('row_number', '>', after)
    .where(sql<boolean>`(problems <> '[]' or warnings <> '[]')`)
    .orderBy('row_number')
    .limit(limit)
    .execute()
}

/** Keeps a batch of rows in one statement with one parameter. */
export async function insertRows(tx: Database, importId: string, rows: CheckedRow[]): Promise<void> {
  const given = rows.map(({ number, title, content, problems, warnings, complete }) => ({
    number,
    title,
    content,
    problems,
    warnings,
    complete,
  }))
  await sql`
    insert into import_row (import_id, row_number, title, input, problems, warnings, complete)
    select ${importId}, number, title, content, problems, warnings, complete
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      as given(number integer, title text, content jsonb, problems jsonb, warnings jsonb, complete boolean)
    on conflict do nothing`.execute(tx)
}

/** Marks valid rows that nobody ordered yet; returns how many. Without spans, all of them. */
export async function chooseRows(tx: Database, importId: string, round: number, spans: Span[] | null): Promise<number> {
  const wanted = spans && `{${spans.map(([first, last]) => `[${first},${last}]`).join(',')}}`
  const chosen = await tx
    .updateTable('import_row')
    .set({ round })
    .where('import_id', '=', importId)
    .where(listed.open)
    .where('round', 'is', null)
    .$if(wanted !== null, (query) => query.where(sql<boolean>`row_number <@ ${wanted}::int4multirange`))
    .executeTakeFirst()
  return Number(chosen.numUpdatedRows)
}

/** Ordered rows without a record, with the id that each will have: given once, kept whatever happens. */
export async function takeDueRows(tx: Database, importId: string, limit: number, makeId: () => string) {
  const rows = await tx
    .selectFrom('import_row')
    .select(['row_number', 'input', 'complete', 'record_id'])
    .where('import_id', '=', importId)
    .where('round', 'is not', null)
    .where('record_state', 'is', null)
    .where(sql<boolean>`problems = '[]'`)
    .orderBy('row_number')
    .limit(limit)
    .forUpdate()
    .execute()
  const taken = rows.map((row) => ({ ...row, record_id: row.record_id ?? makeId() }))
  const fresh = taken.filter((_, index) => rows[index]?.record_id === null)
  await setRows(
    tx,
    importId,
    fresh.map(({ row_number, record_id }) => ({ number: row_number, record: record_id, state: null })),
  )
  return taken
}

export interface RowMark {
  number: number
  record: string
  state: string | null
}

/** Notes which records rows became; returns the states of those that were not noted before. */
export async function setRows(tx: Database, importId: string, marks: RowMark[]): Promise<(string | null)[]> {
  if (marks.length === 0) return []
  const { rows } = await sql<{ state: string | null }>`
    update import_row set record_id = mark.record, record_state = mark.state
    from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as mark(number integer, record text, state text)
    where import_id = ${importId} and row_number = mark.number and record_state is null
    returning mark.state`.execute(tx)
  return rows.map(({ state }) => state)
}

/** Lets go of what was ordered and not brought in: it may be ordered again. */
export async function releaseRows(tx: Database, importId: string): Promise<void> {
  await tx
    .updateTable('import_row')
    .set({ round: null, record_id: null })
    .where('import_id', '=', importId)
    .where('round', 'is not', null)
    .where('record_state', 'is', null)
    .execute()
}

/** A row that could not be brought in after all. */
export async function refuseRow(tx: Database, importId: string, row: number, problem: CellProblem): Promise<void> {
  await tx
    .updateTable('import_row')
    .set({ problems: JSON.stringify([problem]), record_id: null, complete: false })
    .where('import_id', '=', importId)
    .where('row_number', '=', row)
    .execute()
}

/** Verified organisations by tax code or by words of their name; at most 20. */
export function searchOrganisations(db: Database, words: string) {
  const digits = words.replace(/[\s.]/g, '')
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&').replace(/\s+/g, '%')}%`
  return db
    .selectFrom('organisation')
    .select(['id', 'name_vi', 'name_en', 'tax_code', 'province'])
    .where('verification', '=', 'verified')
    .where((is) =>
      /^\d{4,10}(-\d{0,3})?$/.test(digits)
        ? is('tax_code', 'like', `${digits}%`)
        : sql<boolean>`search_text like exchange_plain(${pattern})`,
    )
    .orderBy('name_vi')
    .limit(20)
    .execute()
}

/** Who ordered, as they stand now: their account and their place in the organisation. */
export function findImporter(db: Database, accountId: string, organisationId: string) {
  return db
    .selectFrom('account')
    .leftJoin('membership', (join) =>
      join.onRef('membership.account_id', '=', 'account.id').on('membership.organisation_id', '=', organisationId),
    )
    .leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['account.name as person', 'account.email', 'account.locale', 'account.office', 'account.suspended_at', 'membership.role'])
    .select(['organisation.id', 'organisation.name_vi as name', 'organisation.kind', 'organisation.verification'])
    .where('account.id', '=', accountId)
    .executeTakeFirst()
}
