import { sectors } from '#server/demonstration/content'
import type { NeedRecord, OfferRecord } from '../engine/engine'
import { fold } from '../engine/text/normalise'
import { aquaculture } from './aquaculture'
import { constructionMaterials } from './construction-materials'
import { crops } from './crops'
import { energy } from './energy'
import { informationTechnology } from './information-technology'
import { livestock } from './livestock'
import { mechanics } from './mechanics'
import { pharmacy } from './pharmacy'
import { processing } from './processing'
import type { Grade } from './shape'
import { solidWaste } from './solid-waste'
import { textiles } from './textiles'
import { wasteWater } from './waste-water'

const judged = [
  aquaculture,
  constructionMaterials,
  crops,
  energy,
  informationTechnology,
  livestock,
  mechanics,
  pharmacy,
  processing,
  solidWaste,
  textiles,
  wasteWater,
]

/** Key of a need → key of a technology → how well it answers. */
export const grades: ReadonlyMap<string, ReadonlyMap<string, Grade>> = new Map(
  judged.flatMap((sector) => Object.entries(sector.grades).map(([need, given]) => [need, new Map(Object.entries(given))] as const)),
)

/** The demonstration's technologies as the engine sees them, in the languages in which they are written. */
export const judgedOffers: readonly OfferRecord[] = sectors.flatMap(({ technologies }) =>
  technologies.map((one) => ({
    id: one.key,
    organisationId: one.owner,
    title: one.title,
    summary: one.summary,
    body: {
      vi: [one.description.vi, one.applications.vi].join('\n'),
      en: [one.description.en, one.applications.en].filter(Boolean).join('\n'),
    },
    keywords: one.keywords,
    fields: one.fields,
    trl: one.trl,
    modes: one.modes,
    price: null,
    province: null,
    supplierKind: '',
    publishedAt: 0,
  })),
)

const nothing = { keywords: [], trlMin: null, trlMax: null, modes: [], budgetMin: null, budgetMax: null, province: null, deadline: null }

/** The demonstration's needs by what their owners say of the trouble, without what the form asks beside it. */
export const demonstrationNeeds: readonly NeedRecord[] = sectors.flatMap(({ needs }) =>
  needs.map(({ key, organisation, title, problem, fields }) => ({
    ...nothing,
    id: key,
    organisationId: organisation,
    title: { vi: title.vi },
    problem: { vi: problem.vi },
    fields,
    publishedAt: 0,
  })),
)

/** Needs in trade words that share few of the words of what answers them. */
export const tradeNeeds: readonly NeedRecord[] = judged.flatMap(({ needs }) =>
  needs.map(({ key, title, text }) => ({
    ...nothing,
    id: key,
    organisationId: '',
    title: { vi: title },
    problem: { vi: text },
    fields: [],
    publishedAt: 0,
  })),
)

/** As typed on a keyboard without diacritics. */
export const unaccented = (need: NeedRecord): NeedRecord => ({
  ...need,
  title: { vi: fold(need.title.vi ?? '') },
  problem: { vi: fold(need.problem.vi ?? '') },
})
