import { FIELDS_OF_SCIENCE } from '#server/platform/reference/fields-of-science'
import { PROVINCES } from '#server/platform/reference/provinces'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from './reader'

const provinces = new Map(PROVINCES.map((province) => [province.code, province]))
const fields = new Map(FIELDS_OF_SCIENCE.map((field) => [field.code, field]))

/** What the codes of a record are called in the reader's language; an unknown code stands for itself. */
export function useNames() {
  const { words } = useFormat()
  const { t } = useTranslation()
  return useMemo(() => {
    const named = (row: { name_vi: string; name_en: string } | undefined, code: string) => (row ? words(row.name_vi, row.name_en) : code)
    return {
      province: (code: string) => named(provinces.get(code), code),
      field: (code: string) => named(fields.get(code), code),
      organisationKind: (kind: string) => t(`organisations:kinds.${kind}`),
      provinceOptions: PROVINCES.map(({ code }) => ({ value: code, label: named(provinces.get(code), code) })),
      /** Sectors under their fields; the field itself comes first in its group. */
      fieldOptions: FIELDS_OF_SCIENCE.filter(({ parent }) => parent === null).map((field) => ({
        label: named(field, field.code),
        options: FIELDS_OF_SCIENCE.filter(({ code, parent }) => code === field.code || parent === field.code).map(({ code }) => ({
          value: code,
          label: named(fields.get(code), code),
        })),
      })),
    }
  }, [words, t])
}
