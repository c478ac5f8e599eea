import { typedFigure } from '#server/technologies/figures.schema'
import type { ContentStep, TechnologyContent } from '#server/technologies/technologies.schema'

const amount = (value: number | null) => (value === null ? '' : String(value))

/** What a step's form shows at first. A list without entries shows one blank row to fill in. */
export function defaultsOf(step: ContentStep, content: TechnologyContent): Record<string, unknown> {
  const { titleVi, titleEn, summaryVi, summaryEn, descriptionVi, descriptionEn, applicationsVi, applicationsEn } = content
  switch (step) {
    case 'basics':
      return { titleVi, titleEn, summaryVi, summaryEn }
    case 'description':
      return { descriptionVi, descriptionEn, applicationsVi, applicationsEn, keywords: content.keywords.join(', '), fields: content.fields }
    case 'advantages':
      return {
        advantages: orBlank(content.advantages.map((row) => ({ ...row, ours: typedFigure(row.ours), today: typedFigure(row.today) }))),
      }
    case 'readiness':
      return { trl: amount(content.trl), trlEvidenceVi: content.trlEvidenceVi, trlEvidenceEn: content.trlEvidenceEn }
    case 'rights':
      return {
        rights: orBlank(content.rights.map((row) => ({ ...row, filedOn: row.filedOn ?? '', grantedOn: row.grantedOn ?? '' }))),
        embargoWaived: content.embargoWaived ? 'on' : undefined,
      }
    case 'transfer':
      return {
        modes: content.modes,
        priceKind: content.priceKind ?? '',
        priceMin: amount(content.priceMin),
        priceMax: amount(content.priceMax),
        leadMonths: amount(content.leadMonths),
        serves: content.serves,
        // Few have granted any: no blank row waits.
        exclusivities: content.exclusivities.map((row) => ({ ...row, until: row.until ?? '' })),
      }
    case 'owners':
      return {
        owners: orBlank(content.owners.map((row) => ({ ...row, share: typedFigure(row.share) }))),
        origin: content.origin ?? '',
        originTask: content.originTask,
      }
    case 'files':
      return {}
  }
}

const orBlank = (rows: Record<string, unknown>[]) => (rows.length > 0 ? rows : [{}])
