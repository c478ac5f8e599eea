import { FIELDS_OF_SCIENCE } from '#db/reference/fields-of-science'
import { TECHNOLOGY_READINESS_LEVELS } from '#db/reference/trl'
import { inWords } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import type { Locale } from '#server/platform/actor'
import type { FacetCounts } from '../engine/engine'
import { nameOf } from '../names'
import { type FacetName, type Listing, type SearchFor, facetNames } from './search.schema'

export interface FacetChoice {
  value: string
  label: string
  count: number
  checked?: true
  /** A whole field, above its sectors. */
  whole?: true
}

export interface FacetList {
  name: FacetName
  choices: FacetChoice[]
}

const countsOf = { field: 'field', trl: 'trl', mode: 'mode', province: 'province', kind: 'supplierKind' } as const satisfies Record<
  FacetName,
  keyof FacetCounts
>

/** Beyond this many a province or a sector is looked for by words. */
const most = 40

/**
 * The properties to filter by, each value with how many records it would leave. A value that leaves none is not offered,
 * but for one that is chosen. Sectors are shown within the fields that are chosen.
 */
export function facetLists(listing: Listing, counts: FacetCounts, search: SearchFor, locale: Locale): FacetList[] {
  return facetNames[listing].map((name) => {
    const counted = counts[countsOf[name]]
    const chosen = search.filters[name] ?? []
    const values = [...new Set([...Object.keys(counted), ...chosen])]
    const shown = name === 'field' ? fieldsToShow(values, chosen) : values
    const choices = shown.map(
      (value): FacetChoice => ({
        value,
        label: labelOf(name, value, locale),
        count: counted[value] ?? 0,
        ...(chosen.includes(value) && { checked: true as const }),
        ...(name === 'field' && value.length === 1 && { whole: true as const }),
      }),
    )
    return { name, choices: ordered(name, choices).slice(0, most) }
  })
}

const places = new Map(FIELDS_OF_SCIENCE.map(({ code }, place) => [code, place]))

/** Sectors of every field would be a wall: they appear once their field, or one of them, is chosen. */
function fieldsToShow(values: string[], chosen: string[]): string[] {
  const open = new Set(chosen.map((code) => code.slice(0, 1)))
  return values.filter((code) => places.has(code) && (code.length === 1 || open.has(code.slice(0, 1))))
}

function ordered(name: FacetName, choices: FacetChoice[]): FacetChoice[] {
  if (name === 'field') return choices.sort((a, b) => (places.get(a.value) ?? 0) - (places.get(b.value) ?? 0))
  if (name === 'trl') return choices.sort((a, b) => Number(a.value) - Number(b.value))
  return choices.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'vi'))
}

export function labelOf(name: FacetName, value: string, locale: Locale): string {
  switch (name) {
    case 'field':
    case 'mode':
    case 'province':
      return nameOf(name, locale, value)
    case 'trl': {
      const level = TECHNOLOGY_READINESS_LEVELS.find(({ level }) => String(level) === value)
      return level ? `TRL ${value} · ${inWords(locale, level.name_vi, level.name_en)}` : value
    }
    case 'kind':
      return text(locale)(`search:kinds.${value}`, { defaultValue: value })
  }
}
