import { FIELDS_OF_SCIENCE } from '#db/reference/fields-of-science'
import { PROVINCES } from '#db/reference/provinces'
import { TRANSFER_MODES } from '#db/reference/transfer-modes'
import { inWords } from '#server/i18n/format'
import type { Locale } from '#server/platform/actor'

interface Named {
  code: string
  name_vi: string
  name_en: string
}

const lists = {
  field: byCode(FIELDS_OF_SCIENCE),
  province: byCode(PROVINCES),
  mode: byCode(TRANSFER_MODES),
}

function byCode(rows: readonly Named[]): ReadonlyMap<string, Named> {
  return new Map(rows.map((row) => [row.code, row]))
}

/** What a code is called in the reader's language; a code that is in no list stands for itself. */
export function nameOf(list: keyof typeof lists, locale: Locale, code: string): string {
  const row = lists[list].get(code)
  return row ? inWords(locale, row.name_vi, row.name_en) : code
}
