import { FIELDS_OF_SCIENCE } from '#db/reference/fields-of-science'
import { PROVINCES } from '#db/reference/provinces'
import { inWords } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import type { Locale } from '#server/platform/actor'
import { type DimensionName, noValue } from './figures/codes.schema'

const fields = new Map(FIELDS_OF_SCIENCE.map((field) => [field.code, field]))
const provinces = new Map(PROVINCES.map((province) => [province.code, province]))

/** What a value of a dimension is called: `207` Kỹ thuật môi trường, `2026-03` 03/2026. */
export function nameOf(locale: Locale, by: DimensionName, value: string): string {
  const t = text(locale)
  if (value === noValue) return t(`reports:none.${by}`)
  if (by === 'month') return `${value.slice(5, 7)}/${value.slice(0, 4)}`
  if (by === 'kind') return t(`organisations:kinds.${value}`)
  const row = by === 'province' ? provinces.get(value) : fields.get(value)
  return row ? inWords(locale, row.name_vi, row.name_en) : value
}

const kinds = ['enterprise', 'institute', 'university', 'technology-firm', 'intermediary', 'individual']

/** The order in which values are shown: time and codes as they run, provinces by name, records without a value last. */
export function compareValues(locale: Locale, by: DimensionName): (one: string, other: string) => number {
  const collator = new Intl.Collator(locale)
  const rank = (value: string) => (value === noValue ? 1 : 0)
  return (one, other) => {
    if (rank(one) !== rank(other)) return rank(one) - rank(other)
    if (by === 'kind') return kinds.indexOf(one) - kinds.indexOf(other)
    if (by === 'province') return collator.compare(nameOf(locale, by, one), nameOf(locale, by, other))
    return one < other ? -1 : one > other ? 1 : 0
  }
}
