import { aquaculture } from '#db/seed/content/aquaculture'
import { constructionMaterials } from '#db/seed/content/construction-materials'
import { crops } from '#db/seed/content/crops'
import { delivery } from '#db/seed/content/delivery'
import { energy } from '#db/seed/content/energy'
import { informationTechnology } from '#db/seed/content/information-technology'
import { livestock } from '#db/seed/content/livestock'
import { mechanics } from '#db/seed/content/mechanics'
import { pharmacy } from '#db/seed/content/pharmacy'
import { processing } from '#db/seed/content/processing'
import type { NeedContent, OrganisationContent, SectorContent, TechnologyContent, Text } from '#db/seed/content/shape'
import { solidWaste } from '#db/seed/content/solid-waste'
import { textiles } from '#db/seed/content/textiles'
import { wasteWater } from '#db/seed/content/waste-water'
import { needContentSchema } from '#server/needs/needs.schema'
import { newOrganisationSchema } from '#server/organisations/organisations.schema'
import { addMonths } from '#server/technologies/embargo'
import { contentSchema } from '#server/technologies/technologies.schema'

export const sectors: readonly SectorContent[] = [
  aquaculture,
  processing,
  wasteWater,
  textiles,
  mechanics,
  constructionMaterials,
  energy,
  informationTechnology,
  pharmacy,
  crops,
  livestock,
  solidWaste,
]

/** One text in the two columns of a record. */
function both<Name extends string>(name: Name, text: Text): Record<`${Name}Vi` | `${Name}En`, string> {
  return { [`${name}Vi`]: text.vi, [`${name}En`]: text.en ?? '' } as Record<`${Name}Vi` | `${Name}En`, string>
}

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** The nine digits with the check digit that they demand. */
function taxCode(base: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(base[place]), 0)
  return `${base}${10 - (sum % 11)}`
}

/** What a person would type in the form, read by the form's own schema. */
export function organisationInput(id: string, content: OrganisationContent) {
  return newOrganisationSchema.parse({
    id,
    kind: content.kind,
    ...both('name', content.name),
    ...both('about', content.about),
    taxCode: content.taxBase ? taxCode(content.taxBase) : '',
    province: content.province,
    fields: content.fields,
  })
}

const areaOf = (area: 'country' | readonly string[]) => (area === 'country' ? ['country'] : [...area])

/** `listedOn` is the day of listing, from which the end of an exclusive right is counted. */
export function technologyInput(content: TechnologyContent, listedOn: string) {
  const { months, serves = [], taken = [] } = delivery[content.key] ?? {}
  return contentSchema.parse({
    ...both('title', content.title),
    ...both('summary', content.summary),
    ...both('description', content.description),
    ...both('applications', content.applications),
    keywords: content.keywords,
    fields: content.fields,
    advantages: content.advantages.map((row) => ({
      ...both('aspect', row.aspect),
      ...both('source', row.source),
      ours: row.ours,
      today: row.today,
      unit: row.unit,
    })),
    trl: content.trl,
    ...both('trlEvidence', content.trlEvidence),
    rights: content.rights,
    modes: content.modes,
    priceKind: content.price.kind,
    priceMin: content.price.min,
    priceMax: content.price.max,
    leadMonths: months,
    serves: areaOf(serves),
    exclusivities: taken.map(({ area, closes, forMonths }) => ({
      area: areaOf(area),
      closes: [...closes],
      until: forMonths === undefined ? null : addMonths(listedOn, forMonths),
    })),
    owners: content.owners,
    origin: content.origin.kind,
    originTask: content.origin.kind === 'state-funded' ? content.origin.task : '',
  })
}

/** `postedOn` is the day of posting, from which the deadline is counted. */
export function needInput(content: NeedContent, postedOn: string) {
  return needContentSchema().parse({
    ...both('title', content.title),
    ...both('problem', content.problem),
    ...both('currentProcess', content.currentProcess),
    ...both('constraints', content.constraints),
    ...both('expects', content.expects),
    figures: content.figures.map((row) => ({ ...both('name', row.name), baseline: row.baseline, target: row.target, unit: row.unit })),
    fields: content.fields,
    province: content.province,
    deadline: addMonths(postedOn, content.monthsToDeadline),
    trlMin: content.trlMin,
    trlMax: content.trlMax,
    modes: content.modes,
    budgetMin: content.budget.min ?? '',
    budgetMax: content.budget.max ?? '',
    anonymous: content.anonymous,
  })
}
