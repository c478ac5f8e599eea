import { inWords } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import type { Locale } from '#server/platform/actor'
import { spokenNumber } from '#server/techmart/attendance/attendance'
import type { FairRecord } from './figures.queries'

/** What a record is called in a list: by its own title, or, where it has none or must not be named, by what it is. */
export function recordTitle(
  locale: Locale,
  { kind, id, title_vi, title_en }: Pick<FairRecord, 'kind' | 'id' | 'title_vi' | 'title_en'>,
): string {
  const t = text(locale)
  if (kind === 'ticket') return `${t(`attendance:kinds.${title_vi}`)} · ${spokenNumber(id)}`
  if (kind === 'lead') return t('fair-report:records.lead', { kind: t(`attendance:kinds.${title_vi}`) })
  if (kind === 'wish') return t(`fair-report:records.wish-${title_vi}`)
  return inWords(locale, title_vi ?? '', title_en ?? '') || t(`fair-report:records.${kind}`)
}
