import { FIELDS_OF_SCIENCE } from '#db/reference/fields-of-science'
import { PROVINCES } from '#db/reference/provinces'
import { TRANSFER_MODES } from '#db/reference/transfer-modes'
import { COUNTRY } from '../../delivery.schema'
import type { Choice } from './column'

/** Rows of a reference list as choices of a cell. */
export const choicesOf = (rows: readonly { code: string; name_vi: string; name_en: string }[]): readonly Choice[] =>
  rows.map(({ code, name_vi, name_en }) => ({ code, vi: name_vi, en: name_en }))

export const fieldChoices = choicesOf(FIELDS_OF_SCIENCE)
export const modeChoices = choicesOf(TRANSFER_MODES)

/** A province of before July 2025 stands for the one that its territory is part of now. */
export const provinceChoices: readonly Choice[] = PROVINCES.map(({ code, name_vi, name_en, formed_from }) => ({
  code,
  vi: name_vi,
  en: name_en,
  also: code === '79' ? [...formed_from, 'TPHCM', 'HCM', 'Sài Gòn'] : formed_from,
}))

/** Single provinces or all of them. */
export const areaChoices: readonly Choice[] = [
  { code: COUNTRY, vi: 'Toàn quốc', en: 'Whole country', also: ['cả nước', 'country', 'nationwide', 'Việt Nam', 'Vietnam'] },
  ...provinceChoices,
]
