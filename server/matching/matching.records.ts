import type { Database } from '#db/client'
import { needCardsOf, readNeedsForMatching } from '#server/needs/needs'
import { cardsOf, readTechnologiesForMatching } from '#server/technologies/technologies'
import { endedTransfersOf } from './earlier-transfers/earlier-transfers.queries'
import type { NeedRecord, OfferRecord, RightStatus } from './engine/engine'
import type { Side } from './matching.requests'

export interface Portion {
  ids?: string[]
  /** The last id of the portion before. */
  after?: string
  limit: number
}

/** What the status of a right is to who would build on it; what was refused or sold is no longer the supplier's. */
const RIGHTS: Partial<Record<string, RightStatus>> = {
  granted: 'granted',
  held: 'granted',
  licensed: 'granted',
  filed: 'pending',
  published: 'pending',
  lapsed: 'lapsed',
  refused: 'lapsed',
  transferred: 'lapsed',
}

/** `country` is everywhere, be the provinces what they may. */
const areaOf = (area: 'country' | string[]) => (area === 'country' ? ('everywhere' as const) : area)

const lines = (...texts: string[]) => texts.filter(Boolean).join('\n')

/** Published technologies as the engine sees them, in the order of their ids. */
export async function readOffers(from: Database, portion: Portion): Promise<OfferRecord[]> {
  const technologies = await readTechnologiesForMatching(from, portion)
  const ended = await endedTransfersOf(
    from,
    technologies.map(({ organisationId }) => organisationId),
  )
  return technologies.map((one) => ({
    id: one.id,
    organisationId: one.organisationId,
    title: { vi: one.titleVi, en: one.titleEn },
    summary: { vi: one.summaryVi, en: one.summaryEn },
    body: {
      vi: lines(one.descriptionVi, one.applicationsVi, ...one.aspects.map(({ vi }) => vi)),
      en: lines(one.descriptionEn, one.applicationsEn, ...one.aspects.map(({ en }) => en)),
    },
    keywords: one.keywords,
    fields: one.fields,
    trl: one.trl,
    modes: one.modes,
    price: one.priceKind ? { kind: one.priceKind, min: one.priceMin, max: one.priceMax } : null,
    province: one.province,
    leadMonths: one.leadMonths,
    ...(one.serves.length > 0 && { serves: areaOf(one.serves) }),
    ...(one.exclusivities.length > 0 && {
      taken: one.exclusivities.map(({ area, closes }) => ({ provinces: areaOf(area), modes: closes })),
    }),
    rights: one.rights.flatMap(({ status }) => RIGHTS[status] ?? []),
    record: ended.get(one.organisationId),
    supplierKind: one.supplierKind,
    publishedAt: one.publishedAt.getTime(),
  }))
}

/** Published needs as the engine sees them, in the order of their ids. */
export async function readNeeds(from: Database, portion: Portion): Promise<NeedRecord[]> {
  const needs = await readNeedsForMatching(from, portion)
  return needs.map(({ figures, expects, ...need }) => ({
    ...need,
    // What is measured tells what is wanted: its names are read with what an answer should contain.
    expects: {
      vi: lines(expects.vi ?? '', ...figures.map(({ nameVi }) => nameVi)),
      en: lines(expects.en ?? '', ...figures.map(({ nameEn }) => nameEn)),
    },
  }))
}

/** The titles of records, in the language written first. */
export async function titlesOf(from: Database, side: Side, ids: string[]): Promise<Map<string, string>> {
  const cards = side === 'need' ? await needCardsOf(from, ids, { retired: true }) : await cardsOf(from, ids)
  return new Map(cards.map(({ id, titleVi, titleEn }) => [id, titleVi || titleEn]))
}
