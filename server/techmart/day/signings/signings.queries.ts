import type { Database } from '#db/client'
import { sql } from 'kysely'

/** A memorandum of the fair with the names of both sides and what it is about. */
export function selectSignings(db: Database) {
  return db
    .selectFrom('signing as g')
    .innerJoin('fair as f', 'f.id', 'g.fair_id')
    .innerJoin('organisation as s', 's.id', 'g.supplier_organisation_id')
    .innerJoin('organisation as e', 'e.id', 'g.enterprise_organisation_id')
    .innerJoin('technology as t', 't.id', 'g.technology_id')
    .leftJoin('need as n', 'n.id', 'g.need_id')
    .select([
      'g.id',
      'g.fair_id',
      'g.meeting_id',
      'g.supplier_organisation_id',
      'g.enterprise_organisation_id',
      'g.technology_id',
      'g.need_id',
    ])
    .select([
      'g.signed_on',
      'g.potential_value',
      'g.supplier_signer',
      'g.supplier_position',
      'g.enterprise_signer',
      'g.enterprise_position',
    ])
    .select(['g.note', 'g.state', 'g.supplier_confirmed_at', 'g.enterprise_confirmed_at', 'g.refusal_note', 'g.deal_id', 'g.memorandum_id'])
    .select(['g.prepared_by', 'g.recorded_at', 'f.title_vi as fair_vi', 'f.title_en as fair_en', 'f.venue', 'f.starts_on', 'f.ends_on'])
    .select(['s.name_vi as supplier_vi', 's.name_en as supplier_en', 'e.name_vi as enterprise_vi', 'e.name_en as enterprise_en'])
    .select(['t.title_vi as technology_vi', 't.title_en as technology_en', 'n.title_vi as need_vi', 'n.title_en as need_en'])
}

export type SigningRow = NonNullable<Awaited<ReturnType<typeof findSigning>>>

export function findSigning(db: Database, id: string) {
  return selectSignings(db).where('g.id', '=', id).executeTakeFirst()
}

export function lockSigning(db: Database, id: string) {
  return db.selectFrom('signing').select('id').where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
}

export interface Pairing {
  meeting_id: string | null
  deal_id: string | null
  technology_id: string
  need_id: string | null
  supplier_organisation_id: string
  enterprise_organisation_id: string
}

/** The two and the technology of a meeting of the fair, or of a deal that lives. */
export function findPairing(db: Database, fairId: string, of: string): Promise<Pairing | undefined> {
  const [kind, id = ''] = of.split(':')
  if (kind === 'meeting') {
    return db
      .selectFrom('meeting')
      .select(['id as meeting_id', 'deal_id', 'need_id', 'supplier_organisation_id', 'enterprise_organisation_id'])
      .select((is) => is.ref('technology_id').$notNull().as('technology_id'))
      .where('id', '=', id)
      .where('fair_id', '=', fairId)
      .where('state', 'in', ['arranged', 'held'])
      .where('technology_id', 'is not', null)
      .executeTakeFirst()
  }
  return db
    .selectFrom('deal')
    .select([sql<string | null>`null`.as('meeting_id'), 'id as deal_id', 'technology_id', 'need_id'])
    .select(['supplier_organisation_id', 'enterprise_organisation_id'])
    .where('id', '=', id)
    .where('state', 'in', ['proposed', 'open', 'agreed'])
    .where('contracted_at', 'is', null)
    .where('supplier_organisation_id', 'in', accepted(db, fairId))
    .where('enterprise_organisation_id', 'in', accepted(db, fairId))
    .executeTakeFirst()
}

const accepted = (db: Database, fairId: string) =>
  db.selectFrom('fair_registration').select('organisation_id').where('fair_id', '=', fairId).where('state', '=', 'accepted')

export interface PairingChoice {
  of: string
  supplier_vi: string
  supplier_en: string
  enterprise_vi: string
  enterprise_en: string
  technology_vi: string
  technology_en: string
}

/** Of whom a memorandum may be prepared: meetings of the fair, the latest first, then deals between two that take part. */
export async function listPairings(db: Database, fairId: string, text: string, limit: number): Promise<PairingChoice[]> {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<PairingChoice>`
    select x.of, s.name_vi as supplier_vi, s.name_en as supplier_en, e.name_vi as enterprise_vi, e.name_en as enterprise_en,
      t.title_vi as technology_vi, t.title_en as technology_en
    from (
      select 'meeting:' || id as of, 1 as rank, supplier_organisation_id, enterprise_organisation_id, technology_id, on_day + starts_at as at
      from meeting where fair_id = ${fairId} and state in ('arranged', 'held') and technology_id is not null and memorandum_id is null
      union all
      select 'deal:' || d.id, 2, d.supplier_organisation_id, d.enterprise_organisation_id, d.technology_id, d.created_at at time zone 'UTC'
      from deal d where d.state in ('proposed', 'open', 'agreed') and d.contracted_at is null
        and exists (select from fair_registration r where r.fair_id = ${fairId} and r.state = 'accepted' and r.organisation_id = d.supplier_organisation_id)
        and exists (select from fair_registration r where r.fair_id = ${fairId} and r.state = 'accepted' and r.organisation_id = d.enterprise_organisation_id)
        and not exists (select from meeting m where m.fair_id = ${fairId} and m.deal_id = d.id)
    ) x
    join organisation s on s.id = x.supplier_organisation_id
    join organisation e on e.id = x.enterprise_organisation_id
    join technology t on t.id = x.technology_id
    where ${text} = '' or s.name_vi ilike ${like} or e.name_vi ilike ${like} or t.title_vi ilike ${like}
    order by x.rank, x.at desc, x.of limit ${limit}`.execute(db)
  return rows
}

/** What was prepared at the fair and still lives, the latest first. */
export function listOpenSignings(db: Database, fairId: string) {
  return selectSignings(db)
    .where('g.fair_id', '=', fairId)
    .where('g.state', 'in', ['prepared', 'confirmed', 'refused'])
    .orderBy('g.created_at', 'desc')
    .orderBy('g.id')
    .limit(50)
    .execute()
}

/** Those of one organisation at a fair that its owners may confirm or have. */
export function listOwnSignings(db: Database, fairId: string, organisationId: string) {
  return selectSignings(db)
    .where('g.fair_id', '=', fairId)
    .where('g.state', 'in', ['prepared', 'confirmed', 'recorded'])
    .where((is) => is.or([is('g.supplier_organisation_id', '=', organisationId), is('g.enterprise_organisation_id', '=', organisationId)]))
    .orderBy('g.created_at', 'desc')
    .orderBy('g.id')
    .limit(20)
    .execute()
}

/** Every memorandum recorded at the fair, by whichever way, the latest first; with how many there are and their potential. */
export async function listMemorandumRows(db: Database, fairId: string, offset: number, limit: number) {
  const [rows, sum] = await Promise.all([
    db
      .selectFrom('memorandum as m')
      .innerJoin('deal as d', 'd.id', 'm.deal_id')
      .innerJoin('organisation as s', 's.id', 'd.supplier_organisation_id')
      .innerJoin('organisation as e', 'e.id', 'd.enterprise_organisation_id')
      .innerJoin('technology as t', 't.id', 'd.technology_id')
      .leftJoin('signing as g', 'g.memorandum_id', 'm.id')
      .select(['m.id', 'm.deal_id', 'm.signed_on', 'm.potential_value', 'g.id as signing_id'])
      .select(['s.name_vi as supplier_vi', 's.name_en as supplier_en', 'e.name_vi as enterprise_vi', 'e.name_en as enterprise_en'])
      .select(['t.title_vi as technology_vi', 't.title_en as technology_en'])
      .where('m.fair_id', '=', fairId)
      .orderBy('m.signed_on', 'desc')
      .orderBy('m.id')
      .offset(offset)
      .limit(limit)
      .execute(),
    db
      .selectFrom('memorandum')
      .select([(is) => is.fn.countAll<number>().as('count'), sql<number>`coalesce(sum(potential_value), 0)::bigint`.as('potential')])
      .where('fair_id', '=', fairId)
      .executeTakeFirstOrThrow(),
  ])
  return { rows, ...sum }
}
