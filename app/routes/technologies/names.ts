import { useNames } from '#app/layout/names'
import { useFormat, useLocale } from '#app/layout/reader'
import { IP_RIGHTS, IP_RIGHT_STATUSES } from '#server/platform/reference/rights'
import { TRANSFER_MODES } from '#server/platform/reference/transfer-modes'
import { TECHNOLOGY_READINESS_LEVELS } from '#server/platform/reference/trl'
import { useMemo } from 'react'

const modes = new Map(TRANSFER_MODES.map((row) => [row.code as string, row]))
const rights = new Map(IP_RIGHTS.map((row) => [row.code as string, row]))
const statuses = new Map(IP_RIGHT_STATUSES.map((row) => [row.code as string, row]))

/** What the codes of a technology are called in the reader's language, beside those of every record. */
export function useTechnologyNames() {
  const names = useNames()
  const { words } = useFormat()
  const locale = useLocale()
  return useMemo(() => {
    const named = (row: { name_vi: string; name_en: string } | undefined, code: string) => (row ? words(row.name_vi, row.name_en) : code)
    const options = (rows: readonly { code: string; name_vi: string; name_en: string }[]) =>
      rows.map((row) => ({ value: row.code, label: words(row.name_vi, row.name_en) }))
    const figures = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 8 })
    return {
      ...names,
      mode: (code: string) => named(modes.get(code), code),
      right: (code: string) => named(rights.get(code), code),
      rightStatus: (code: string) => named(statuses.get(code), code),
      trl: (level: number) => {
        const row = TECHNOLOGY_READINESS_LEVELS.find((each) => each.level === level)
        return row ? words(row.name_vi, row.name_en) : String(level)
      },
      trlEvidence: (level: number) => {
        const row = TECHNOLOGY_READINESS_LEVELS.find((each) => each.level === level)
        return row ? words(row.evidence_vi, row.evidence_en) : ''
      },
      modeOptions: options(TRANSFER_MODES),
      rightOptions: options(IP_RIGHTS),
      rightStatusOptions: options(IP_RIGHT_STATUSES),
      trlOptions: TECHNOLOGY_READINESS_LEVELS.map((row) => ({
        value: String(row.level),
        label: `TRL ${row.level} · ${words(row.name_vi, row.name_en)}`,
        hint: words(row.evidence_vi, row.evidence_en),
      })),
      /** A measured figure, with every digit that was given. */
      figure: (value: number) => figures.format(value),
    }
  }, [names, words, locale])
}
