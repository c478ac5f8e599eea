import { inWords } from '#server/i18n/format'
import type { Locale } from '#server/platform/actor'
import type { AttachedFile, PublicTechnology, ShownContent } from '#server/technologies/technologies'

/** The words of a technology in one language, the other language's where there are none: what a page is sent. */
export function shownContent(locale: Locale, content: ShownContent) {
  const words = (vi: string, en: string) => inWords(locale, vi, en)
  const missing = (vi: string, en: string) => (locale === 'en' ? en === '' && vi !== '' : vi === '' && en !== '')
  return {
    title: words(content.titleVi, content.titleEn),
    summary: words(content.summaryVi, content.summaryEn),
    description: words(content.descriptionVi, content.descriptionEn),
    applications: words(content.applicationsVi, content.applicationsEn),
    /** Some of the words are in the other language. */
    fallback:
      missing(content.titleVi, content.titleEn) ||
      missing(content.summaryVi, content.summaryEn) ||
      missing(content.descriptionVi, content.descriptionEn),
    keywords: content.keywords,
    fields: content.fields,
    trl: content.trl,
    trlEvidence: words(content.trlEvidenceVi, content.trlEvidenceEn),
    advantages: content.advantages.map(({ aspectVi, aspectEn, ours, today, unit, sourceVi, sourceEn }) => ({
      aspect: words(aspectVi, aspectEn),
      ours,
      today,
      unit,
      source: words(sourceVi, sourceEn),
    })),
    rights: content.rights,
    modes: content.modes,
    price: { kind: content.priceKind, min: content.priceMin, max: content.priceMax },
    leadMonths: content.leadMonths,
    serves: content.serves,
    exclusivities: content.exclusivities,
    owners: content.owners,
    origin: content.origin,
    originTask: content.originTask,
    pictures: filesOf(content.files, 'picture'),
    documents: filesOf(content.files, 'document'),
  }
}

const filesOf = (files: readonly AttachedFile[], use: AttachedFile['use']) =>
  files.filter((file) => file.use === use).map(({ fileId, caption, name, size }) => ({ id: fileId, caption, name, size }))

export function shownTechnology(locale: Locale, technology: PublicTechnology) {
  const { supplier } = technology
  return {
    ...shownContent(locale, technology),
    id: technology.id,
    version: technology.version,
    state: technology.state,
    publishedAt: technology.publishedAt?.toISOString() ?? null,
    confirmedAt: technology.confirmedAt?.toISOString() ?? null,
    expiresAt: technology.expiresAt?.toISOString() ?? null,
    supplier: {
      id: supplier.id,
      name: inWords(locale, supplier.nameVi, supplier.nameEn),
      kind: supplier.kind,
      province: supplier.province,
      verified: supplier.verified,
    },
    hasConfidential: technology.hasConfidential,
    outlineUntil: technology.outlineUntil,
  }
}

export type ShownContentWords = ReturnType<typeof shownContent>
export type ShownTechnology = ReturnType<typeof shownTechnology>

/** What a technology says, as the index compares it. */
export function textsOfTechnology(id: string, content: ShownContent) {
  return {
    id,
    title: { vi: content.titleVi, en: content.titleEn },
    texts: [
      { vi: content.summaryVi, en: content.summaryEn },
      { vi: content.descriptionVi, en: content.descriptionEn },
      { vi: content.applicationsVi, en: content.applicationsEn },
    ],
  }
}
