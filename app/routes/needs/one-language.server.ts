import type { NeedContent } from '#server/needs/needs.schema'
import type { Locale } from '#server/platform/actor'

const pairs = [
  ['titleVi', 'titleEn'],
  ['problemVi', 'problemEn'],
  ['currentProcessVi', 'currentProcessEn'],
  ['constraintsVi', 'constraintsEn'],
  ['expectsVi', 'expectsEn'],
] as const

/** The texts that a page in this language shows, and none that it does not: half the page's weight. */
export function inOneLanguage<Need extends NeedContent>(need: Need, locale: Locale): Need {
  const blanks = pairs.flatMap(([vi, en]) => {
    const [shown, other] = locale === 'vi' ? ([vi, en] as const) : ([en, vi] as const)
    return need[shown] ? [[other, '']] : []
  })
  return { ...need, ...Object.fromEntries(blanks) }
}
