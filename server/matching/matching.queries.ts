import type { Database } from '#db/client'
import type { MatchTable } from '#db/tables/matching'
import { type SelectQueryBuilder, sql } from 'kysely'
import type { Tables } from '#db/client'
import type { MatchState } from './matching.states'

const columns = [
  'id',
  'need_id',
  'technology_id',
  'need_organisation_id',
  'supplier_organisation_id',
  'score',
  'criteria',
  'conflicts',
  'state',
  'dismiss_reason',
  'dismiss_note',
  'dismissed_by_side',
  'decided_at',
  'engine_version',
  'parameters_hash',
  'weights_version',
  'inputs_hash',
  'statistics_hash',
  'created_at',
  'scored_at',
] as const satisfies readonly (keyof MatchTable)[]

export function findMatch(db: Database, id: string) {
  return db.selectFrom('match').select(columns).where('id', '=', id).executeTakeFirst()
}

export type MatchRow = NonNullable<Awaited<ReturnType<typeof findMatch>>>

export function lockMatch(tx: Database, id: string) {
  return tx.selectFrom('match').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
}

export function findStatistics(db: Database, hash: string) {
  return db.selectFrom('match_statistics').select('excerpt').where('hash', '=', hash).executeTakeFirst()
}

export interface MatchFilter {
  needId?: string
  technologyId?: string
  needOrganisationId?: string
  supplierOrganisationId?: string
  state?: MatchState
  score?: readonly [from: number, below: number]
  field?: string
}

export interface Page {
  offset: number
  limit: number
}

/** Counted no further than this: nobody pages that far, and the count stays quick at a million rows. */
export const COUNTED = 10_000

/** Best first. Each of the filters by record, organisation and state has its index, ordered by score. */
export function listMatchRows(db: Database, filter: MatchFilter, { offset, limit }: Page): Promise<MatchRow[]> {
  return filtered(db.selectFrom('match'), filter)
    .select(columns)
    .orderBy('score', 'desc')
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute()
}

/** These suggestions, as far as the filter lets them through, best first. */
export function listMatchesByIds(db: Database, ids: readonly string[], filter: MatchFilter = {}): Promise<MatchRow[]> {
  if (ids.length === 0) return Promise.resolve([])
  return filtered(db.selectFrom('match'), filter)
    .select(columns)
    .where('id', 'in', [...ids])
    .orderBy('score', 'desc')
    .orderBy('id')
    .execute()
}

/** How the first of a list stand, best first, without their explanations. */
export function listStanding(db: Database, filter: MatchFilter, limit: number) {
  return filtered(db.selectFrom('match'), filter)
    .select(['id', 'score', 'need_organisation_id', 'supplier_organisation_id'])
    .orderBy('score', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}

export async function countMatches(db: Database, filter: MatchFilter): Promise<number> {
  const some = filtered(db.selectFrom('match'), filter).select('id').limit(COUNTED).as('some')
  const { total } = await db
    .selectFrom(some)
    .select((is) => is.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

function filtered<Output>(
  query: SelectQueryBuilder<Tables, 'match', Output>,
  filter: MatchFilter,
): SelectQueryBuilder<Tables, 'match', Output> {
  const { needId, technologyId, needOrganisationId, supplierOrganisationId, state, score, field } = filter
  let asked = query
  if (needId) asked = asked.where('need_id', '=', needId)
  if (technologyId) asked = asked.where('technology_id', '=', technologyId)
  if (needOrganisationId) asked = asked.where('need_organisation_id', '=', needOrganisationId)
  if (supplierOrganisationId) asked = asked.where('supplier_organisation_id', '=', supplierOrganisationId)
  if (state) asked = asked.where('state', '=', state)
  if (score) asked = asked.where('score', '>=', score[0]).where('score', '<', score[1])
  if (field) asked = asked.where(sql<boolean>`fields @> array[${field}]::text[]`)
  return asked
}

export type StateCounts = Partial<Record<MatchState, number>>

/** How many suggestions a record has in each state. */
export async function countByState(db: Database, filter: MatchFilter): Promise<StateCounts> {
  const rows = await filtered(db.selectFrom('match'), filter)
    .select((is) => ['state', is.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

/** How many suggestions an organisation has on each of its sides in each state, in one statement. */
export async function countOwn(db: Database, organisationId: string): Promise<Record<'needs' | 'technologies', StateCounts>> {
  const side = (name: 'needs' | 'technologies', filter: MatchFilter) =>
    filtered(db.selectFrom('match'), filter)
      .select((is) => [sql<'needs' | 'technologies'>`${sql.lit(name)}`.as('side'), 'state', is.fn.countAll<number>().as('count')])
      .groupBy('state')
  const rows = await side('needs', { needOrganisationId: organisationId })
    .unionAll(side('technologies', { supplierOrganisationId: organisationId }))
    .execute()
  const of = (name: string): StateCounts =>
    Object.fromEntries(rows.flatMap(({ side, state, count }) => (side === name ? [[state, count]] : [])))
  return { needs: of('needs'), technologies: of('technologies') }
}

/** How many suggestions wait on each side of an organisation. Indexes: match_need_organisation, match_supplier_organisation. */
export function countSuggested(db: Database, organisationId: string): Promise<Record<'needs' | 'technologies', number>> {
  const waiting = (filter: MatchFilter) =>
    filtered(db.selectFrom('match'), { ...filter, state: 'suggested' }).select((is) => is.fn.countAll<number>().as('count'))
  return db
    .selectNoFrom([
      waiting({ needOrganisationId: organisationId }).$asScalar().$notNull().as('needs'),
      waiting({ supplierOrganisationId: organisationId }).$asScalar().$notNull().as('technologies'),
    ])
    .executeTakeFirstOrThrow()
}
