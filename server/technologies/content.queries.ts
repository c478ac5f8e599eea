import type { Database } from '#db/client'
import type { TechnologyTable } from '#db/tables/technologies'
import type { Tx } from '#server/platform/database'
import type { ExpressionBuilder, Updateable } from 'kysely'
import type { Tables } from '#db/client'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { unsaidDelivery } from './delivery.schema'
import type { TechnologyContent } from './technologies.schema'

/** The columns that are content, under the names that forms, imports and versions use. */
const columns = {
  titleVi: 'title_vi',
  titleEn: 'title_en',
  summaryVi: 'summary_vi',
  summaryEn: 'summary_en',
  descriptionVi: 'description_vi',
  descriptionEn: 'description_en',
  applicationsVi: 'applications_vi',
  applicationsEn: 'applications_en',
  keywords: 'keywords',
  fields: 'fields',
  trl: 'trl',
  trlEvidenceVi: 'trl_evidence_vi',
  trlEvidenceEn: 'trl_evidence_en',
  embargoWaived: 'embargo_waived',
  modes: 'modes',
  priceKind: 'price_kind',
  priceMin: 'price_min',
  priceMax: 'price_max',
  leadMonths: 'lead_months',
  serves: 'serves',
  origin: 'origin',
  originTask: 'origin_task',
} as const satisfies Partial<Record<keyof TechnologyContent, keyof TechnologyTable>>

const selected = Object.entries(columns).map(([name, column]) => `technology.${column} as ${name}`) as {
  [Name in keyof typeof columns]: `technology.${(typeof columns)[Name]} as ${Name}`
}[keyof typeof columns][]

/** The lists of a technology, in the statement that reads it. */
export function selectLists(is: ExpressionBuilder<Tables, 'technology'>) {
  return [
    jsonArrayFrom(
      is
        .selectFrom('technology_advantage as advantage')
        .select([
          'advantage.aspect_vi as aspectVi',
          'advantage.aspect_en as aspectEn',
          'advantage.ours',
          'advantage.today',
          'advantage.unit',
          'advantage.source_vi as sourceVi',
          'advantage.source_en as sourceEn',
        ])
        .whereRef('advantage.technology_id', '=', 'technology.id')
        .orderBy('advantage.position'),
    ).as('advantages'),
    jsonArrayFrom(
      is
        .selectFrom('technology_right as right')
        .select(['right.kind', 'right.title', 'right.number', 'right.filed_on as filedOn', 'right.granted_on as grantedOn', 'right.status'])
        .whereRef('right.technology_id', '=', 'technology.id')
        .orderBy('right.position'),
    ).as('rights'),
    jsonArrayFrom(
      is
        .selectFrom('technology_exclusivity as exclusivity')
        .select(['exclusivity.area', 'exclusivity.closes', 'exclusivity.until'])
        .whereRef('exclusivity.technology_id', '=', 'technology.id')
        .orderBy('exclusivity.position'),
    ).as('exclusivities'),
    jsonArrayFrom(
      is
        .selectFrom('technology_owner as owner')
        .select(['owner.name', 'owner.share'])
        .whereRef('owner.technology_id', '=', 'technology.id')
        .orderBy('owner.position'),
    ).as('owners'),
  ] as const
}

/** Pictures and documents as the content names them. */
export function selectFiles(is: ExpressionBuilder<Tables, 'technology'>) {
  return jsonArrayFrom(
    is
      .selectFrom('technology_file as attached')
      .select(['attached.file_id as fileId', 'attached.use', 'attached.caption'])
      .whereRef('attached.technology_id', '=', 'technology.id')
      .where('attached.use', '!=', 'confidential')
      .orderBy('attached.position'),
  ).as('files')
}

/** The same with what readers are shown of them. */
export function selectAttachments(is: ExpressionBuilder<Tables, 'technology'>) {
  return jsonArrayFrom(
    is
      .selectFrom('technology_file as attached')
      .innerJoin('file', 'file.id', 'attached.file_id')
      .select(['attached.file_id as fileId', 'attached.use', 'attached.caption', 'file.name', 'file.size', 'file.media_type as mediaType'])
      .whereRef('attached.technology_id', '=', 'technology.id')
      .where('attached.use', '!=', 'confidential')
      .orderBy('attached.position'),
  ).as('files')
}

export { selected as contentColumns }

/** A content that was kept as one value: one from before the delivery was asked says nothing of it. */
export function keptContent(kept: unknown): TechnologyContent {
  return { ...unsaidDelivery, ...(kept as Omit<TechnologyContent, keyof typeof unsaidDelivery>) }
}

/** The content as the record's own rows hold it: what readers see, once it is published. */
export async function readContent(db: Database, id: string): Promise<TechnologyContent> {
  const row = await db
    .selectFrom('technology')
    .select(selected)
    .select(selectLists)
    .select(selectFiles)
    .where('technology.id', '=', id)
    .executeTakeFirstOrThrow()
  return row as TechnologyContent
}

/** Writes the given part of the content into the record's own rows. */
export async function writeContent(tx: Tx, id: string, part: Partial<TechnologyContent>): Promise<void> {
  await tx
    .updateTable('technology')
    .set({ ...columnsOf(part), updated_at: now })
    .where('id', '=', id)
    .execute()
  await writeLists(tx, [{ id, content: part }], 'replace')
}

const now = (is: ExpressionBuilder<Tables, 'technology'>) => is.fn<Date>('exchange_now')

export function columnsOf(part: Partial<TechnologyContent>): Updateable<TechnologyTable> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, column]) => (name in part ? [[column, part[name as keyof typeof columns]]] : [])),
  )
}

/** The lists of one or many technologies; `replace` empties those that are given first. */
export async function writeLists(
  tx: Tx,
  given: { id: string; content: Partial<TechnologyContent> }[],
  how: 'add' | 'replace',
): Promise<void> {
  const rows = <Item, Row>(pick: (content: Partial<TechnologyContent>) => Item[] | undefined, make: (item: Item) => Row) =>
    given.flatMap(({ id, content }) => (pick(content) ?? []).map((item, position) => ({ technology_id: id, position, ...make(item) })))
  const replaced = (pick: (content: Partial<TechnologyContent>) => unknown) =>
    how === 'replace' ? given.filter(({ content }) => pick(content) !== undefined).map(({ id }) => id) : []

  const advantages = rows(
    ({ advantages }) => advantages,
    ({ aspectVi, aspectEn, ours, today, unit, sourceVi, sourceEn }) => ({
      aspect_vi: aspectVi,
      aspect_en: aspectEn,
      ours,
      today,
      unit,
      source_vi: sourceVi,
      source_en: sourceEn,
    }),
  )
  const rights = rows(
    ({ rights }) => rights,
    ({ kind, title, number, filedOn, grantedOn, status }) => ({ kind, title, number, filed_on: filedOn, granted_on: grantedOn, status }),
  )
  const exclusivities = rows(
    ({ exclusivities }) => exclusivities,
    ({ area, closes, until }) => ({ area, closes, until }),
  )
  const owners = rows(
    ({ owners }) => owners,
    ({ name, share }) => ({ name, share }),
  )
  const files = rows(
    ({ files }) => files,
    ({ fileId, use, caption }) => ({ file_id: fileId, use, caption }),
  )

  await clear(
    tx,
    'technology_advantage',
    replaced(({ advantages }) => advantages),
  )
  await clear(
    tx,
    'technology_right',
    replaced(({ rights }) => rights),
  )
  await clear(
    tx,
    'technology_exclusivity',
    replaced(({ exclusivities }) => exclusivities),
  )
  await clear(
    tx,
    'technology_owner',
    replaced(({ owners }) => owners),
  )
  const withFiles = replaced(({ files }) => files)
  if (withFiles.length > 0)
    await tx.deleteFrom('technology_file').where('technology_id', 'in', withFiles).where('use', '!=', 'confidential').execute()

  if (advantages.length > 0) await tx.insertInto('technology_advantage').values(advantages).execute()
  if (rights.length > 0) await tx.insertInto('technology_right').values(rights).execute()
  if (exclusivities.length > 0) await tx.insertInto('technology_exclusivity').values(exclusivities).execute()
  if (owners.length > 0) await tx.insertInto('technology_owner').values(owners).execute()
  if (files.length > 0) await tx.insertInto('technology_file').values(files).execute()
}

type ListTable = 'technology_advantage' | 'technology_right' | 'technology_exclusivity' | 'technology_owner'

async function clear(tx: Tx, table: ListTable, ids: string[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom(table).where('technology_id', 'in', ids).execute()
}
