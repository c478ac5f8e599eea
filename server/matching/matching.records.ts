import type { Database } from '#db/client'
import type { NeedRecord, OfferRecord } from './engine/engine'

export interface Portion {
  ids?: string[]
  /** The last id of the portion before. */
  after?: string
  limit: number
}

/** Published technologies as the engine sees them, in the order of their ids. */
export async function readOffers(db: Database, { ids, after, limit }: Portion): Promise<OfferRecord[]> {
  const rows = await db
    .selectFrom('technology')
    .innerJoin('organisation', 'organisation.id', 'technology.organisation_id')
    .selectAll('technology')
    .select(['organisation.province', 'organisation.kind'])
    .where('technology.state', '=', 'published')
    .$if(ids !== undefined, (query) => query.where('technology.id', 'in', ids?.length ? ids : ['']))
    .$if(after !== undefined, (query) => query.where('technology.id', '>', after ?? ''))
    .orderBy('technology.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.organisation_id,
    title: { vi: row.title_vi, en: row.title_en },
    summary: { vi: row.summary_vi, en: row.summary_en },
    body: { vi: `${row.description_vi}\n${row.applications_vi}`, en: `${row.description_en}\n${row.applications_en}` },
    keywords: row.keywords,
    fields: row.fields,
    trl: row.trl,
    modes: row.modes,
    price: row.price_kind ? { kind: row.price_kind, min: row.price_min, max: row.price_max } : null,
    province: row.province,
    supplierKind: row.kind,
    publishedAt: row.published_at?.getTime() ?? 0,
  }))
}

/** Published needs as the engine sees them, in the order of their ids. */
export async function readNeeds(db: Database, { ids, after, limit }: Portion): Promise<NeedRecord[]> {
  const rows = await db
    .selectFrom('need')
    .selectAll('need')
    .where('need.state', '=', 'published')
    .$if(ids !== undefined, (query) => query.where('need.id', 'in', ids?.length ? ids : ['']))
    .$if(after !== undefined, (query) => query.where('need.id', '>', after ?? ''))
    .orderBy('need.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.organisation_id,
    title: { vi: row.title_vi, en: row.title_en },
    problem: { vi: row.problem_vi, en: row.problem_en },
    currentProcess: { vi: row.current_process_vi, en: row.current_process_en },
    expects: { vi: row.expects_vi, en: row.expects_en },
    constraints: { vi: row.constraints_vi, en: row.constraints_en },
    keywords: [],
    fields: row.fields,
    trlMin: row.trl_min,
    trlMax: row.trl_max,
    modes: row.modes,
    budgetMin: row.budget_min,
    budgetMax: row.budget_max,
    province: row.province,
    deadline: row.deadline ? Date.parse(`${row.deadline}T00:00:00+07:00`) : null,
    publishedAt: row.published_at?.getTime() ?? 0,
  }))
}
