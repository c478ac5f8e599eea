import type { Database } from '#db/client'
import type { Tx } from '#server/platform/database'

const standing = [
  'deal.id',
  'deal.technology_id',
  'deal.need_id',
  'deal.match_id',
  'deal.supplier_organisation_id',
  'deal.enterprise_organisation_id',
  'deal.opened_by_side',
  'deal.opened_by',
  'deal.state',
  'deal.anonymous',
  'deal.supplier_accepted_at',
  'deal.enterprise_accepted_at',
  'deal.terms_version',
  'deal.supplier_confirmed_version',
  'deal.enterprise_confirmed_version',
  'deal.contracted_at',
] as const

/** The deal with the title of its technology, held until the transaction ends: of two acts at once one waits for the other. */
export function findDealForUpdate(tx: Tx, id: string) {
  return tx
    .selectFrom('deal')
    .innerJoin('technology', 'technology.id', 'deal.technology_id')
    .select([...standing, 'technology.title_vi as title'])
    .where('deal.id', '=', id)
    .forUpdate('deal')
    .executeTakeFirst()
}

export type HeldDeal = NonNullable<Awaited<ReturnType<typeof findDealForUpdate>>>

export function findParties(db: Database, id: string) {
  return db.selectFrom('deal').select(['supplier_organisation_id', 'enterprise_organisation_id']).where('id', '=', id).executeTakeFirst()
}

export function findOpened(db: Database, id: string) {
  return db.selectFrom('deal').select(['id', 'opened_by', 'technology_id']).where('id', '=', id).executeTakeFirst()
}

/** The one room in which these two talk about this technology and this need. Index: deal_one_room. */
export function findRoom(db: Database, key: { technologyId: string; enterpriseId: string; needId: string | null }) {
  return db
    .selectFrom('deal')
    .select('id')
    .where('technology_id', '=', key.technologyId)
    .where('enterprise_organisation_id', '=', key.enterpriseId)
    .where('need_id', key.needId === null ? 'is' : '=', key.needId)
    .where('state', 'in', ['proposed', 'open'])
    .executeTakeFirst()
}

export function findOffered(db: Database, id: string) {
  return db
    .selectFrom('technology')
    .select(['id', 'organisation_id', 'state', 'title_vi', 'title_en'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export function findNeeded(db: Database, id: string) {
  return db
    .selectFrom('need')
    .select(['id', 'organisation_id', 'state', 'anonymous', 'title_vi', 'title_en'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export function findSuggestion(db: Database, id: string) {
  return db
    .selectFrom('match')
    .select(['id', 'need_id', 'technology_id', 'need_organisation_id', 'supplier_organisation_id'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The suggestion that joins the two, whether or not one came by it. */
export function findSuggestionOf(db: Database, needId: string, technologyId: string) {
  return db.selectFrom('match').select('id').where('need_id', '=', needId).where('technology_id', '=', technologyId).executeTakeFirst()
}

export function organisationExists(db: Database, id: string) {
  return db.selectFrom('organisation').select('id').where('id', '=', id).executeTakeFirst()
}

export async function findOrganisationName(db: Database, id: string): Promise<{ vi: string; en: string }> {
  return db.selectFrom('organisation').select(['name_vi as vi', 'name_en as en']).where('id', '=', id).executeTakeFirstOrThrow()
}

/** Published needs that an enterprise may name when it asks, newest first. Index: need_organisation. */
export function listOwnNeedsToOffer(db: Database, organisationId: string) {
  return db
    .selectFrom('need')
    .select(['id', 'organisation_id', 'title_vi', 'title_en', 'anonymous'])
    .where('organisation_id', '=', organisationId)
    .where('state', '=', 'published')
    .orderBy('updated_at', 'desc')
    .limit(50)
    .execute()
}

/** Living rooms about a technology: of one enterprise, or on one need. Index: deal_technology. */
export function listRoomsFor(db: Database, technologyId: string, of: { enterpriseId: string } | { needId: string }) {
  return db
    .selectFrom('deal')
    .select(['id', 'need_id as needId'])
    .where('technology_id', '=', technologyId)
    .where((is) => ('needId' in of ? is('need_id', '=', of.needId) : is('enterprise_organisation_id', '=', of.enterpriseId)))
    .where('state', 'in', ['proposed', 'open'])
    .orderBy('created_at', 'desc')
    .limit(20)
    .execute()
}
