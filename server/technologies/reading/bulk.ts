import type { Database } from '#db/client'
import type { OrganisationKind } from '#db/tables/organisations'
import type { ListingState, PriceKind } from '#db/tables/technologies'
import { today } from '#server/platform/clock'
import { NotFound } from '#server/platform/errors'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { COUNTRY } from '../delivery.schema'
import { isUnderEmbargo } from '../embargo'

/** A published technology as the matching index and the search need it: what readers see, and nothing else. */
export interface MatchingTechnology {
  id: string
  organisationId: string
  supplierKind: OrganisationKind
  province: string
  titleVi: string
  titleEn: string
  summaryVi: string
  summaryEn: string
  descriptionVi: string
  descriptionEn: string
  applicationsVi: string
  applicationsEn: string
  keywords: string[]
  /** What it does better, without the figures. */
  aspects: { vi: string; en: string }[]
  fields: string[]
  trl: number | null
  modes: string[]
  priceKind: PriceKind | null
  /** VND. */
  priceMin: number | null
  priceMax: number | null
  /** Months from the contract until it works at the receiver's. */
  leadMonths: number | null
  /** Where it is delivered; empty = not said. */
  serves: 'country' | string[]
  /** Exclusive rights that others hold today: where, and the ways of transfer that they close there. */
  exclusivities: { area: 'country' | string[]; closes: string[] }[]
  /** Where each of its industrial property rights stands. */
  rights: { status: string }[]
  publishedAt: Date
}

/**
 * Published technologies in the order of their ids, after `after`; of `ids` alone where they are given. Details under
 * embargo are blank, so that neither a search nor the explanation of a match can tell them.
 */
export async function readTechnologiesForMatching(
  db: Database,
  page: { ids?: readonly string[]; after?: string; limit: number },
): Promise<MatchingTechnology[]> {
  if (page.ids?.length === 0) return []
  const day = today()
  const rows = await db
    .selectFrom('technology')
    .innerJoin('organisation', 'organisation.id', 'technology.organisation_id')
    .select([
      'technology.id',
      'technology.organisation_id as organisationId',
      'organisation.kind as supplierKind',
      'organisation.province',
      'technology.title_vi as titleVi',
      'technology.title_en as titleEn',
      'technology.summary_vi as summaryVi',
      'technology.summary_en as summaryEn',
      'technology.description_vi as descriptionVi',
      'technology.description_en as descriptionEn',
      'technology.applications_vi as applicationsVi',
      'technology.applications_en as applicationsEn',
      'technology.keywords',
      'technology.fields',
      'technology.trl',
      'technology.modes',
      'technology.price_kind as priceKind',
      'technology.price_min as priceMin',
      'technology.price_max as priceMax',
      'technology.lead_months as leadMonths',
      'technology.serves',
      'technology.embargo_until',
      sql<Date>`coalesce(technology.published_at, technology.created_at)`.as('publishedAt'),
    ])
    .select((is) =>
      jsonArrayFrom(
        is
          .selectFrom('technology_advantage as advantage')
          .select(['advantage.aspect_vi as vi', 'advantage.aspect_en as en'])
          .whereRef('advantage.technology_id', '=', 'technology.id')
          .orderBy('advantage.position'),
      ).as('aspects'),
    )
    .select((is) =>
      jsonArrayFrom(
        is
          .selectFrom('technology_right as held')
          .select('held.status')
          .whereRef('held.technology_id', '=', 'technology.id')
          .orderBy('held.position'),
      ).as('rights'),
    )
    .select((is) =>
      jsonArrayFrom(
        is
          .selectFrom('technology_exclusivity as exclusivity')
          .select(['exclusivity.area', 'exclusivity.closes'])
          .whereRef('exclusivity.technology_id', '=', 'technology.id')
          .where((either) => either.or([either('exclusivity.until', 'is', null), either('exclusivity.until', '>=', day)]))
          .orderBy('exclusivity.position'),
      ).as('exclusivities'),
    )
    .where('technology.state', '=', 'published')
    .$if(page.ids !== undefined, (query) => query.where('technology.id', 'in', page.ids ?? []))
    .$if(page.after !== undefined, (query) => query.where('technology.id', '>', page.after ?? ''))
    .orderBy('technology.id')
    .limit(page.limit)
    .execute()
  return rows.map(({ embargo_until, serves, exclusivities, ...kept }) => {
    const row = {
      ...kept,
      serves: areaOf(serves),
      exclusivities: exclusivities.map(({ area, closes }) => ({ area: areaOf(area), closes })),
    }
    return isUnderEmbargo(embargo_until, day)
      ? { ...row, descriptionVi: '', descriptionEn: '', applicationsVi: '', applicationsEn: '', keywords: [], aspects: [], rights: [] }
      : row
  })
}

const areaOf = (codes: string[]): 'country' | string[] => (codes.includes(COUNTRY) ? 'country' : codes)

/** What a card in a list of results shows. */
export interface TechnologyCard {
  id: string
  state: ListingState
  titleVi: string
  titleEn: string
  summaryVi: string
  summaryEn: string
  fields: string[]
  trl: number | null
  modes: string[]
  priceKind: PriceKind | null
  priceMin: number | null
  priceMax: number | null
  publishedAt: Date | null
  /** File of the first picture. */
  picture: string | null
  supplier: { id: string; nameVi: string; nameEn: string; kind: OrganisationKind; province: string; verified: boolean }
}

/** Cards in the order of the ids, in one statement. What was never published has none. */
export async function cardsOf(db: Database, ids: readonly string[]): Promise<TechnologyCard[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('technology')
    .innerJoin('organisation', 'organisation.id', 'technology.organisation_id')
    .select([
      'technology.id',
      'technology.state',
      'technology.title_vi as titleVi',
      'technology.title_en as titleEn',
      'technology.summary_vi as summaryVi',
      'technology.summary_en as summaryEn',
      'technology.fields',
      'technology.trl',
      'technology.modes',
      'technology.price_kind as priceKind',
      'technology.price_min as priceMin',
      'technology.price_max as priceMax',
      'technology.published_at as publishedAt',
      'technology.embargo_until',
      'technology.organisation_id',
      'organisation.name_vi',
      'organisation.name_en',
      'organisation.kind',
      'organisation.province',
      'organisation.verification',
    ])
    .select((is) =>
      is
        .selectFrom('technology_file as attached')
        .select('attached.file_id')
        .whereRef('attached.technology_id', '=', 'technology.id')
        .where('attached.use', '=', 'picture')
        .orderBy('attached.position')
        .limit(1)
        .as('picture'),
    )
    .where('technology.id', 'in', [...ids])
    .where('technology.version', '>', 0)
    .execute()
  const day = today()
  const cards = rows.map(({ organisation_id, name_vi, name_en, kind, province, verification, embargo_until, ...row }) => ({
    ...row,
    picture: isUnderEmbargo(embargo_until, day) ? null : row.picture,
    supplier: { id: organisation_id, nameVi: name_vi, nameEn: name_en, kind, province, verified: verification === 'verified' },
  }))
  const byId = new Map(cards.map((card) => [card.id, card]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Whose it is and whether it is in view: what a negotiation or a transfer needs to know. Throws NotFound. */
export async function getListing(db: Database, id: string) {
  const row = await db
    .selectFrom('technology')
    .select(['id', 'organisation_id as organisationId', 'state', 'title_vi as titleVi', 'title_en as titleEn'])
    .where('id', '=', id)
    .where('version', '>', 0)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row
}
