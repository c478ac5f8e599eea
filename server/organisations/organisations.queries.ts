import type { Database } from '#db/client'
import type { Verification } from '#db/tables/organisations'
import { sql } from 'kysely'
import type { OrganisationSearch } from './organisations.schema'

const profile = [
  'id',
  'kind',
  'name_vi',
  'name_en',
  'tax_code',
  'province',
  'address',
  'website',
  'phone',
  'about_vi',
  'about_en',
  'fields',
  'verification',
  'verification_reason',
  'verification_note',
  'verification_asked_at',
  'verified_at',
  'created_by',
  'created_at',
] as const

export function findOrganisation(db: Database, id: string) {
  return db.selectFrom('organisation').select(profile).where('id', '=', id).executeTakeFirst()
}

export type OrganisationRow = NonNullable<Awaited<ReturnType<typeof findOrganisation>>>

export function lockOrganisation(tx: Database, id: string) {
  return tx.selectFrom('organisation').select(profile).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** What a record shows of the organisation it belongs to. */
export function listOrganisations(db: Database, ids: string[]) {
  if (ids.length === 0) return Promise.resolve([])
  return db
    .selectFrom('organisation')
    .select(['id', 'kind', 'name_vi', 'name_en', 'province', 'verification'])
    .where('id', 'in', ids)
    .execute()
}

export const pageSize = 20

/** The public list: every word of the search somewhere in a name, without diacritics; mistyped ones by likeness. */
export async function searchOrganisations(db: Database, { q, kind, province, page }: OrganisationSearch) {
  const words = q.split(/\s+/).filter(Boolean).slice(0, 8)
  const plain = (text: string) => sql<string>`exchange_plain(${text})`
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'kind', 'name_vi', 'name_en', 'province', 'about_vi', 'about_en', 'fields', sql<number>`count(*) over ()`.as('total')])
    .where('verification', '=', 'verified')
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'enterprise'))
    .$if(province !== undefined, (query) => query.where('province', '=', province ?? ''))
    .$if(words.length > 0, (query) =>
      query.where((is) =>
        is.or([
          is.and(words.map((word) => sql<boolean>`search_text like '%' || ${plain(word.replace(/[\\%_]/g, '\\$&'))} || '%'`)),
          sql<boolean>`${plain(q)} <% search_text`,
        ]),
      ),
    )
    .$if(words.length > 0, (query) => query.orderBy(sql`word_similarity(${plain(q)}, search_text)`, 'desc'))
    .orderBy('search_text')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { total: rows[0]?.total ?? 0, rows }
}

/** The Office's queue, the longest waiting first; serves by index organisation_verification. */
export async function listByVerification(db: Database, status: Verification, page: number) {
  const rows = await db
    .selectFrom('organisation')
    .select([
      'id',
      'kind',
      'name_vi',
      'name_en',
      'tax_code',
      'province',
      'verification',
      'verification_asked_at',
      'created_at',
      sql<number>`count(*) over ()`.as('total'),
    ])
    .where('verification', '=', status)
    .orderBy('verification_asked_at')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { total: rows[0]?.total ?? 0, rows }
}

/** Others whose name is much the same: may be the same organisation a second time. */
export function findLikeNamed(db: Database, id: string) {
  return db
    .selectFrom('organisation as other')
    .innerJoin('organisation as own', (join) => join.on('own.id', '=', id))
    .select(['other.id', 'other.name_vi', 'other.tax_code', 'other.verification'])
    .where('other.id', '!=', id)
    .where(sql<boolean>`other.search_text % own.search_text`)
    .orderBy(sql`similarity(other.search_text, own.search_text)`, 'desc')
    .limit(5)
    .execute()
}
