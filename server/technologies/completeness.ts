import { type ContentStep, type TechnologyContent, contentSteps, sharesAddUp, stepOf } from './technologies.schema'

/** What is missing before the Office can review it: field → text key. */
export function missing(content: TechnologyContent): Partial<Record<keyof TechnologyContent, string>> {
  const either = (vi: string, en: string) => vi !== '' || en !== ''
  const rules: [keyof TechnologyContent, boolean, string][] = [
    ['titleVi', either(content.titleVi, content.titleEn), 'title'],
    ['summaryVi', either(content.summaryVi, content.summaryEn), 'summary'],
    ['descriptionVi', either(content.descriptionVi, content.descriptionEn), 'description'],
    ['applicationsVi', either(content.applicationsVi, content.applicationsEn), 'applications'],
    ['fields', content.fields.length > 0, 'fields'],
    ['advantages', content.advantages.length > 0, 'advantages'],
    ['trl', content.trl !== null, 'trl'],
    ['trlEvidenceVi', either(content.trlEvidenceVi, content.trlEvidenceEn), 'evidence'],
    ['modes', content.modes.length > 0, 'modes'],
    ['priceKind', content.priceKind !== null, 'price-kind'],
    ['priceMin', content.priceKind === null || content.priceKind === 'negotiable' || content.priceMin !== null, 'price'],
    ['owners', content.owners.length > 0 && sharesAddUp(content.owners), 'owners'],
    ['origin', content.origin !== null, 'origin'],
    ['originTask', content.origin !== 'state-funded' || content.originTask !== '', 'origin-task'],
  ]
  return Object.fromEntries(rules.flatMap(([field, met, key]) => (met ? [] : [[field, `technologies:missing.${key}`]])))
}

/** The steps that still lack something, in their order. */
export function incompleteSteps(content: TechnologyContent): ContentStep[] {
  const lacking = new Set(Object.keys(missing(content)).map((field) => stepOf[field as keyof TechnologyContent]))
  return contentSteps.filter((step) => lacking.has(step))
}
