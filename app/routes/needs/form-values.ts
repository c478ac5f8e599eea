import { formatNumber } from '#server/i18n/format'
import { type NeedContent, writeNumber } from '#server/needs/needs.schema'
import type { Locale } from '#server/platform/actor'

const shown = (value: number | null) => (value === null ? '' : String(value))

/** Blank rows that a form offers beyond those that are filled. */
const blankFigure = { nameVi: '', nameEn: '', baseline: '', target: '', unit: '' }

/** A need's content as its forms show it: texts throughout, numbers as the reader's language writes them. */
export function formValues(content: NeedContent, locale: Locale) {
  const { figures, anonymous, trlMin, trlMax, budgetMin, budgetMax, province, deadline, ...texts } = content
  const rows = figures.map(({ baseline, target, ...words }) => ({
    ...words,
    baseline: writeNumber(baseline, locale),
    target: writeNumber(target, locale),
  }))
  return {
    ...texts,
    figures: rows.length > 0 ? rows : [blankFigure],
    province: province ?? '',
    deadline: deadline ?? '',
    trlMin: shown(trlMin),
    trlMax: shown(trlMax),
    budgetMin: budgetMin === null ? '' : formatNumber(locale, budgetMin),
    budgetMax: budgetMax === null ? '' : formatNumber(locale, budgetMax),
    anonymous: String(anonymous),
  }
}

export type NeedFormValues = ReturnType<typeof formValues>
