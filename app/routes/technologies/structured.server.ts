import { FIELDS_OF_SCIENCE } from '#server/platform/reference/fields-of-science'
import { paths } from '#app/paths'
import { inWords } from '#server/i18n/format'
import { inLocale } from '#server/i18n/text'
import type { Locale } from '#server/platform/actor'
import { origin } from '#server/platform/config'
import type { ShownTechnology } from './shown.server'

/** The technology as a product and an offer of its supplier, in schema.org's words; only what the page shows. */
export function structuredTechnology(locale: Locale, technology: ShownTechnology): Record<string, unknown> {
  const url = `${origin()}${inLocale(locale, paths.technology(technology.id))}`
  const { min, max, kind } = technology.price
  const supplier = {
    '@type': 'Organization',
    name: technology.supplier.name,
    url: `${origin()}${inLocale(locale, paths.organisation(technology.supplier.id))}`,
  }
  const price = kind === 'firm' && min !== null && (max === null || max === min) ? { price: min } : undefined
  const range =
    price === undefined && min !== null
      ? {
          priceSpecification: {
            '@type': 'PriceSpecification',
            priceCurrency: 'VND',
            minPrice: min,
            ...(max !== null && { maxPrice: max }),
          },
        }
      : undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': url,
    url,
    name: technology.title,
    description: technology.summary,
    sku: technology.id,
    inLanguage: locale,
    category: technology.fields.map((code) => fieldName(locale, code)),
    keywords: technology.keywords.join(', ') || undefined,
    image: technology.pictures.map(({ id }) => `${origin()}${paths.file(id)}`),
    manufacturer: supplier,
    additionalProperty:
      technology.trl === null ? [] : [{ '@type': 'PropertyValue', name: 'TRL', value: technology.trl, minValue: 1, maxValue: 9 }],
    offers: {
      '@type': 'Offer',
      url,
      seller: supplier,
      priceCurrency: 'VND',
      availability: 'https://schema.org/InStock',
      ...price,
      ...range,
      ...(technology.publishedAt && { validFrom: technology.publishedAt }),
      ...(technology.expiresAt && { validThrough: technology.expiresAt }),
    },
  }
}

function fieldName(locale: Locale, code: string): string {
  const field = FIELDS_OF_SCIENCE.find((row) => row.code === code)
  return field ? inWords(locale, field.name_vi, field.name_en) : code
}
