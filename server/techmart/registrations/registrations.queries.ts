import type { Database } from '#db/client'
import type { RegistrationState } from '#db/tables/techmart'
import { sql } from 'kysely'

const columns = [
  'id',
  'fair_id',
  'organisation_id',
  'as_role',
  'state',
  'technology_ids',
  'need_ids',
  'reveals_needs',
  'note',
  'decision_note',
] as const

export type RegistrationRow = NonNullable<Awaited<ReturnType<typeof findRegistration>>>

/** The one registration of an organisation at a fair. */
export function findRegistration(db: Database, fairId: string, organisationId: string) {
  return db
    .selectFrom('fair_registration')
    .select(columns)
    .where('fair_id', '=', fairId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
}

export function lockRegistration(db: Database, fairId: string, organisationId: string) {
  return db
    .selectFrom('fair_registration')
    .select(columns)
    .where('fair_id', '=', fairId)
    .where('organisation_id', '=', organisationId)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

export function lockRegistrationById(db: Database, id: string) {
  return db.selectFrom('fair_registration').select(columns).where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
}

export interface Shown {
  id: string
  title_vi: string
  title_en: string
}

/** What an organisation may show or seek: its own, published. Both lists in one statement. */
export async function listOwnPublished(db: Database, organisationId: string) {
  const { rows } = await sql<Shown & { kind: 'technology' | 'need'; anonymous: boolean }>`
    (select 'technology' as kind, id, title_vi, title_en, false as anonymous from technology
      where organisation_id = ${organisationId} and state = 'published' order by title_vi limit 200)
    union all
    (select 'need' as kind, id, title_vi, title_en, anonymous from need
      where organisation_id = ${organisationId} and state = 'published' order by title_vi limit 200)`.execute(db)
  return {
    technologies: rows.filter(({ kind }) => kind === 'technology').map(({ id, title_vi, title_en }) => ({ id, title_vi, title_en })),
    needs: rows
      .filter(({ kind }) => kind === 'need')
      .map(({ id, title_vi, title_en, anonymous }) => ({ id, title_vi, title_en, anonymous })),
  }
}

export interface Exhibitor {
  organisation_id: string
  name_vi: string
  name_en: string
  kind: string
  province: string
  shows: Shown[]
  seeks: Shown[]
}

const titles = (table: 'technology' | 'need', ids: string, more = sql``) => sql<Shown[]>`
  (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'title_vi', x.title_vi, 'title_en', x.title_en) order by x.title_vi), '[]')
    from ${sql.table(table)} x where x.id = any(${sql.ref(ids)}) and x.state = 'published' ${more})`

/** Who exhibits, with what; a need posted anonymously is not named beside its organisation. */
export async function listExhibitorRows(db: Database, fairId: string, offset: number, limit: number): Promise<Exhibitor[]> {
  return db
    .selectFrom('fair_registration as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .select(['r.organisation_id', 'o.name_vi', 'o.name_en', 'o.kind', 'o.province'])
    .select([titles('technology', 'r.technology_ids').as('shows'), titles('need', 'r.need_ids', sql`and not x.anonymous`).as('seeks')])
    .where('r.fair_id', '=', fairId)
    .where('r.state', '=', 'accepted')
    .where('r.as_role', '=', 'exhibitor')
    .orderBy('o.name_vi')
    .orderBy('r.id')
    .offset(offset)
    .limit(limit)
    .execute()
}

/** The Office's list of one fair: those that wait first, then by the time of applying. */
export function listRegistrationRows(db: Database, fairId: string, state: RegistrationState | undefined, offset: number, limit: number) {
  return db
    .selectFrom('fair_registration as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .select(['r.id', 'r.organisation_id', 'r.as_role', 'r.state', 'r.note', 'r.decision_note', 'r.reveals_needs', 'r.created_at'])
    .select(['o.name_vi', 'o.name_en', 'o.kind', 'o.province', 'o.verification'])
    .select([titles('technology', 'r.technology_ids').as('shows'), titles('need', 'r.need_ids').as('seeks')])
    .where('r.fair_id', '=', fairId)
    .$if(state !== undefined, (query) => query.where('r.state', '=', state ?? 'applied'))
    .orderBy(sql`r.state <> 'applied'`)
    .orderBy('r.created_at')
    .orderBy('r.id')
    .offset(offset)
    .limit(limit)
    .execute()
}

/** How many registrations of a fair stand in each state. */
export async function countRegistrations(db: Database, fairId: string): Promise<Record<RegistrationState, number>> {
  const rows = await db
    .selectFrom('fair_registration')
    .select(['state', (is) => is.fn.countAll<number>().as('count')])
    .where('fair_id', '=', fairId)
    .groupBy('state')
    .execute()
  const of = (state: RegistrationState) => rows.find((row) => row.state === state)?.count ?? 0
  return { applied: of('applied'), accepted: of('accepted'), refused: of('refused'), withdrawn: of('withdrawn') }
}

/** The fairs at which an organisation takes part, with its state and how many meetings it has there. */
export function listOwnFairRows(db: Database, organisationId: string, limit: number) {
  return db
    .selectFrom('fair_registration as r')
    .innerJoin('fair as f', 'f.id', 'r.fair_id')
    .select([
      'f.id',
      'f.title_vi',
      'f.title_en',
      'f.starts_on',
      'f.ends_on',
      'f.state as fair_state',
      'f.venue',
      'f.province',
      'r.as_role',
      'r.state',
      'r.decision_note',
    ])
    .select(
      sql<number>`(select count(*)::int from meeting m where m.fair_id = f.id and m.state <> 'cancelled'
        and (m.supplier_organisation_id = r.organisation_id or m.enterprise_organisation_id = r.organisation_id))`.as('meetings'),
    )
    .where('r.organisation_id', '=', organisationId)
    .orderBy('f.starts_on', 'desc')
    .orderBy('f.id')
    .limit(limit)
    .execute()
}
