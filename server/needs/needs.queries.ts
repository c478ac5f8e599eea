import type { Database } from '#db/client'
import type { NeedTable } from '#db/tables/needs'
import { type Selectable, type Updateable, sql } from 'kysely'
import type { NeedContent, NeedFigure } from './needs.schema'

const columnOf = {
  titleVi: 'title_vi',
  titleEn: 'title_en',
  problemVi: 'problem_vi',
  problemEn: 'problem_en',
  currentProcessVi: 'current_process_vi',
  currentProcessEn: 'current_process_en',
  constraintsVi: 'constraints_vi',
  constraintsEn: 'constraints_en',
  expectsVi: 'expects_vi',
  expectsEn: 'expects_en',
  fields: 'fields',
  trlMin: 'trl_min',
  trlMax: 'trl_max',
  modes: 'modes',
  budgetMin: 'budget_min',
  budgetMax: 'budget_max',
  deadline: 'deadline',
  province: 'province',
  anonymous: 'anonymous',
} as const satisfies Record<Exclude<keyof NeedContent, 'figures'>, keyof NeedTable>

const contentColumns = Object.values(columnOf)

const standingColumns = [
  'id',
  'organisation_id',
  'state',
  'revision',
  'working',
  'version',
  'recorded_by',
  'visited_on',
  'consent_by',
  'submitted_at',
  'published_at',
  'confirmed_at',
  'expires_at',
  'return_reason',
  'return_note',
  'withdraw_reason',
  'withdraw_note',
  'created_by',
  'updated_at',
] as const

/** The row's columns for a part of a need's content; figures are rows of their own. */
export function columnsOf(content: Partial<NeedContent>): Updateable<NeedTable> {
  return Object.fromEntries(
    Object.entries(columnOf).flatMap(([name, column]) => (name in content ? [[column, content[name as keyof NeedContent]]] : [])),
  )
}

type ContentRow = Pick<Selectable<NeedTable>, (typeof contentColumns)[number]>

/** The content in the columns: what readers see once it is published. */
export function contentOf(row: ContentRow, figures: NeedFigure[]): NeedContent {
  const { anonymous, ...texts } = Object.fromEntries(Object.entries(columnOf).map(([name, column]) => [name, row[column]])) as Omit<
    NeedContent,
    'figures'
  >
  return { ...texts, figures, anonymous }
}

/** The title as its author has it now: of the change, where one is under way. */
export const workingTitles = [
  sql<string>`coalesce(need.working ->> 'titleVi', need.title_vi)`.as('titleVi'),
  sql<string>`coalesce(need.working ->> 'titleEn', need.title_en)`.as('titleEn'),
]

/** What its author is changing, where it was published before. */
function workingOf({ working }: Pick<Selectable<NeedTable>, 'working'>): NeedContent | null {
  return working as NeedContent | null
}

function figuresOf(db: Database, id: string) {
  return db
    .selectFrom('need_figure')
    .select(['name_vi as nameVi', 'name_en as nameEn', 'baseline', 'target', 'unit'])
    .where('need_id', '=', id)
    .orderBy('position')
    .execute()
}

/** The row with its content, locked until the transaction ends. */
export async function lockNeed(tx: Database, id: string) {
  const row = await tx
    .selectFrom('need')
    .select([...standingColumns, ...contentColumns])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, content: workingOf(row) ?? contentOf(row, await figuresOf(tx, id)) }
}

/** The row with its content and its organisation's name. */
export async function findNeed(db: Database, id: string) {
  const row = await db
    .selectFrom('need')
    .innerJoin('organisation', 'organisation.id', 'need.organisation_id')
    .leftJoin('account as recorder', 'recorder.id', 'need.recorded_by')
    .select([...standingColumns, ...contentColumns].map((column) => `need.${column}` as const))
    .select([
      'need.visit_note',
      'organisation.name_vi as organisation_vi',
      'organisation.name_en as organisation_en',
      'organisation.tax_code',
    ])
    .select(['organisation.verification', 'organisation.kind as organisation_kind', 'recorder.name as recorder_name'])
    .where('need.id', '=', id)
    .executeTakeFirst()
  return row && { ...row, content: workingOf(row) ?? contentOf(row, await figuresOf(db, id)) }
}

export type NeedRow = NonNullable<Awaited<ReturnType<typeof lockNeed>>>

/** The rows of a need's figures, in their order. */
export function figureRows(id: string, figures: NeedFigure[]) {
  return figures.map(({ nameVi, nameEn, ...figure }, position) => ({ need_id: id, position, name_vi: nameVi, name_en: nameEn, ...figure }))
}

/** Writes a part of the content into the columns; figures, where given, replace those there were. */
export async function writeContent(
  tx: Database,
  id: string,
  content: Partial<NeedContent>,
  standing: Updateable<NeedTable> = {},
): Promise<void> {
  await tx
    .updateTable('need')
    .set({ ...columnsOf(content), ...standing })
    .where('id', '=', id)
    .execute()
  if (!content.figures) return
  await tx.deleteFrom('need_figure').where('need_id', '=', id).execute()
  if (content.figures.length === 0) return
  await tx.insertInto('need_figure').values(figureRows(id, content.figures)).execute()
}

/** The content of a published version, as it was then. */
export async function findVersion(db: Database, id: string, version: number): Promise<NeedContent | undefined> {
  const row = await db
    .selectFrom('need_version')
    .select('record')
    .where('need_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return row?.record as unknown as NeedContent | undefined
}

export function listVersions(db: Database, id: string) {
  return db
    .selectFrom('need_version')
    .innerJoin('account', 'account.id', 'need_version.published_by')
    .select(['need_version.version', 'need_version.published_at', 'account.name as published_by'])
    .where('need_id', '=', id)
    .orderBy('version', 'desc')
    .limit(20)
    .execute()
}
