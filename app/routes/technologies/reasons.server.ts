import { REASONS, type ReasonList } from '#server/platform/reference/reasons'
import { inWords } from '#server/i18n/format'
import type { Locale } from '#server/platform/actor'

/** The reasons of a list to choose from, in the reader's language. */
export function reasonOptions(locale: Locale, list: ReasonList) {
  return REASONS.filter((row) => row.list === list).map((row) => ({ value: row.code, label: inWords(locale, row.label_vi, row.label_en) }))
}

export function reasonOf(locale: Locale, list: ReasonList, code: string): string {
  return reasonOptions(locale, list).find(({ value }) => value === code)?.label ?? code
}
