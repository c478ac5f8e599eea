import { paths } from '#app/paths'
import { FIELDS_OF_SCIENCE } from '#server/platform/reference/fields-of-science'
import { PROVINCES } from '#server/platform/reference/provinces'
import { inWords } from '#server/i18n/format'
import { inLocale } from '#server/i18n/text'
import type { PublishedNeed } from '#server/needs/needs'
import type { Locale } from '#server/platform/actor'
import { origin } from '#server/platform/config'

interface Named {
  code: string
  name_vi: string
  name_en: string
}

/** The need as a schema.org Demand, for anybody: never more than a visitor's page says. */
export function structuredNeed(locale: Locale, need: PublishedNeed): Record<string, unknown> {
  const url = `${origin()}${inLocale(locale, paths.need(need.id))}`
  const named = (rows: readonly Named[], code: string) => {
    const row = rows.find((one) => one.code === code)
    return row ? inWords(locale, row.name_vi, row.name_en) : code
  }
  const { budgetMin, budgetMax, organisation, anonymous } = need
  const budget = {
    ...(budgetMin !== null && { minPrice: budgetMin }),
    ...(budgetMax !== null && { maxPrice: budgetMax }),
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'Demand',
    '@id': url,
    url,
    identifier: need.id,
    name: inWords(locale, need.titleVi, need.titleEn),
    description: inWords(locale, need.problemVi, need.problemEn),
    inLanguage: locale,
    category: need.fields.map((code) => named(FIELDS_OF_SCIENCE, code)),
    availabilityStarts: need.publishedOn,
    ...(need.deadline && { availabilityEnds: need.deadline, validThrough: need.deadline }),
    ...(need.province && { eligibleRegion: { '@type': 'AdministrativeArea', name: named(PROVINCES, need.province) } }),
    ...(Object.keys(budget).length > 0 && { priceSpecification: { '@type': 'PriceSpecification', priceCurrency: 'VND', ...budget } }),
    ...(organisation &&
      !anonymous && {
        '@reverse': { seeks: { '@type': 'Organization', name: inWords(locale, organisation.nameVi, organisation.nameEn) } },
      }),
  }
}
