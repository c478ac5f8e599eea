import type { DealTable } from '#db/tables/deals'
import type { NeedTable } from '#db/tables/needs'
import type { TechnologyTable } from '#db/tables/technologies'
import { buildPublishedNeed } from '#server/needs/needs.fixtures'
import { type Member, buildMember, buildOrganisation } from '#server/organisations/organisations.fixtures'
import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { buildPublishedTechnology } from '#server/technologies/technologies.fixtures'
import type { Insertable } from 'kysely'

/** A published technology of an institute, in the way its own people and the Office publish one. */
export async function buildOffer({ organisation_id, ...overrides }: Partial<Insertable<TechnologyTable>> = {}) {
  const supplier = organisation_id ? await buildMember({ organisationId: organisation_id }) : undefined
  const { id } = await buildPublishedTechnology({ supplier })
  return db()
    .updateTable('technology')
    .set({ updated_at: new Date(), ...overrides })
    .where('id', '=', id)
    .returning(['id', 'organisation_id', 'title_vi', 'created_by'])
    .executeTakeFirstOrThrow()
}

/** A published need of an enterprise, likewise. */
export async function buildWish({ organisation_id, ...overrides }: Partial<Insertable<NeedTable>> = {}) {
  const author = organisation_id ? await buildMember({ organisationId: organisation_id }) : undefined
  const { id } = await buildPublishedNeed({ author })
  return db()
    .updateTable('need')
    .set({ updated_at: new Date(), ...overrides })
    .where('id', '=', id)
    .returning(['id', 'organisation_id', 'title_vi', 'created_by'])
    .executeTakeFirstOrThrow()
}

/** A deal that both sides have accepted and talk about, an enterprise having asked; technology and sides are made where none are given. */
export async function buildDeal(overrides: Partial<Insertable<DealTable>> = {}) {
  const technology = overrides.technology_id
    ? await db()
        .selectFrom('technology')
        .select(['id', 'organisation_id', 'created_by'])
        .where('id', '=', overrides.technology_id)
        .executeTakeFirstOrThrow()
    : await buildOffer(overrides.supplier_organisation_id ? { organisation_id: overrides.supplier_organisation_id } : {})
  const need = overrides.need_id
    ? await db().selectFrom('need').select('organisation_id').where('id', '=', overrides.need_id).executeTakeFirstOrThrow()
    : undefined
  const enterpriseId = overrides.enterprise_organisation_id ?? need?.organisation_id ?? (await buildOrganisation()).id
  const enterprise = await db().selectFrom('organisation').select('created_by').where('id', '=', enterpriseId).executeTakeFirstOrThrow()
  const moment = new Date()
  return db()
    .insertInto('deal')
    .values({
      id: newId(),
      technology_id: technology.id,
      need_id: null,
      match_id: null,
      supplier_organisation_id: technology.organisation_id,
      enterprise_organisation_id: enterpriseId,
      opened_by_side: 'enterprise',
      opened_by: enterprise.created_by,
      state: 'open',
      reason: null,
      ended_by_side: null,
      supplier_accepted_at: moment,
      enterprise_accepted_at: moment,
      created_at: moment,
      supplier_confirmed_version: null,
      enterprise_confirmed_version: null,
      agreed_at: null,
      contracted_at: null,
      ended_at: null,
      ...overrides,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** A deal whose first terms both sides have confirmed. */
export async function buildAgreedDeal(overrides: Partial<Insertable<DealTable>> = {}) {
  const confirmed = { terms_version: 1, supplier_confirmed_version: 1, enterprise_confirmed_version: 1, agreed_at: new Date() }
  const deal = await buildDeal({ state: 'agreed', ...confirmed, ...overrides })
  await db()
    .insertInto('deal_terms')
    .values({
      deal_id: deal.id,
      version: 1,
      body: 'Chuyển quyền sử dụng không độc quyền trong 5 năm, chuyển giao tại nhà máy trong 3 tháng.',
      mode: 'non-exclusive-licence',
      value_min: 800_000_000,
      value_max: 1_200_000_000,
      proposed_by: deal.opened_by,
      proposed_side: 'enterprise',
      supplier_confirmed_by: deal.opened_by,
      supplier_confirmed_at: new Date(),
      enterprise_confirmed_by: deal.opened_by,
      enterprise_confirmed_at: new Date(),
    })
    .execute()
  return deal
}

/** Somebody on each side of the deal who may write for it. */
export async function buildSides(deal: {
  supplier_organisation_id: string
  enterprise_organisation_id: string
}): Promise<{ supplier: Member; enterprise: Member }> {
  return {
    supplier: await buildMember({ organisationId: deal.supplier_organisation_id }),
    enterprise: await buildMember({ organisationId: deal.enterprise_organisation_id }),
  }
}
