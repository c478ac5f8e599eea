import type { Database } from '#db/client'
import { sql } from 'kysely'

export interface FairContract {
  id: string
  contract_number: string
  signed_on: string
  /** VND, signed. */
  value: number
  supplier_vi: string
  supplier_en: string
  enterprise_vi: string
  enterprise_en: string
  technology_vi: string
  technology_en: string
  /** The meeting that the two had at the fair about it, as near as the records say. */
  meeting_id: string | null
  meeting_day: string | null
  meeting_start: string | null
}

/** The meeting of a contract's two parties at the fair: of the same deal, else about the same technology, else the latest that they had. */
const met = (fairId: string) => sql`
  left join lateral (
    select m.id, m.on_day, m.starts_at from meeting m
    where m.fair_id = ${fairId} and m.state in ('arranged', 'held')
      and m.supplier_organisation_id in (t.supplier_organisation_id, t.enterprise_organisation_id)
      and m.enterprise_organisation_id in (t.supplier_organisation_id, t.enterprise_organisation_id)
    order by (m.deal_id = t.deal_id) desc nulls last, (m.technology_id = t.technology_id) desc nulls last, (m.state = 'held') desc,
      m.on_day desc, m.starts_at desc
    limit 1
  ) as met on true`

const columns = sql`
  t.id, t.contract_number, t.signed_on, t.value, s.name_vi as supplier_vi, s.name_en as supplier_en, e.name_vi as enterprise_vi,
  e.name_en as enterprise_en, y.title_vi as technology_vi, y.title_en as technology_en, met.id as meeting_id, met.on_day as meeting_day,
  to_char(met.starts_at, 'HH24:MI') as meeting_start`

const joins = sql`
  join organisation s on s.id = t.supplier_organisation_id
  join organisation e on e.id = t.enterprise_organisation_id
  join technology y on y.id = t.technology_id`

/** The contracts of a fair, the latest first. */
export async function listLinked(db: Database, fairId: string, offset: number, limit: number): Promise<FairContract[]> {
  const { rows } = await sql<FairContract>`
    select ${columns} from transfer t ${joins} ${met(fairId)}
    where t.fair_id = ${fairId} order by t.signed_on desc, t.id offset ${offset} limit ${limit}`.execute(db)
  return rows
}

/** Contracts of the fair's days that belong to none: of two that met there, or of one that took part where a text asks for it. */
export async function listLinkable(
  db: Database,
  fair: { id: string; starts_on: string; ends_on: string },
  text: string,
  limit: number,
): Promise<FairContract[]> {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<FairContract>`
    select ${columns} from transfer t ${joins} ${met(fair.id)}
    where t.fair_id is null and t.signed_on between ${fair.starts_on} and ${fair.ends_on}
      and (${text} = '' and met.id is not null
        or ${text} <> '' and (t.contract_number ilike ${like} or s.name_vi ilike ${like} or e.name_vi ilike ${like})
          and exists (select from fair_registration r where r.fair_id = ${fair.id} and r.state = 'accepted'
            and r.organisation_id in (t.supplier_organisation_id, t.enterprise_organisation_id)))
    order by (met.id is not null) desc, t.signed_on, t.id limit ${limit}`.execute(db)
  return rows
}

export function sumLinked(db: Database, fairId: string) {
  return db
    .selectFrom('transfer')
    .select([(is) => is.fn.countAll<number>().as('count'), sql<number>`coalesce(sum(value), 0)::bigint`.as('signed')])
    .where('fair_id', '=', fairId)
    .executeTakeFirstOrThrow()
}

/** Whether one of the two took part in the fair. */
export async function tookPart(db: Database, fairId: string, organisationIds: string[]): Promise<boolean> {
  const row = await db
    .selectFrom('fair_registration')
    .select('id')
    .where('fair_id', '=', fairId)
    .where('state', '=', 'accepted')
    .where('organisation_id', 'in', organisationIds)
    .executeTakeFirst()
  return row !== undefined
}
