import { useFormat } from '#app/layout/reader'
import { TRANSFER_MODES } from '#server/platform/reference/transfer-modes'
import { TECHNOLOGY_READINESS_LEVELS } from '#server/platform/reference/trl'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

const modes = new Map<string, (typeof TRANSFER_MODES)[number]>(TRANSFER_MODES.map((mode) => [mode.code, mode]))

interface Ranges {
  trlMin: number | null
  trlMax: number | null
  budgetMin: number | null
  budgetMax: number | null
}

/** A need's ranges, codes and changes as sentences of the reader's language. */
export function useNeedWords() {
  const { t } = useTranslation('needs')
  const { words, roundMoney, number } = useFormat()
  return useMemo(
    () => ({
      mode: (code: string) => words(modes.get(code)?.name_vi ?? code, modes.get(code)?.name_en ?? code),
      modeOptions: TRANSFER_MODES.map((mode) => ({ value: mode.code, label: words(mode.name_vi, mode.name_en) })),
      levelOptions: TECHNOLOGY_READINESS_LEVELS.map(({ level, name_vi, name_en }) => ({
        value: String(level),
        label: `${level} · ${words(name_vi, name_en)}`,
      })),
      trl: ({ trlMin, trlMax }: Ranges) => {
        if (trlMin === null && trlMax === null) return ''
        if (trlMax === null) return t('show.trl-from', { level: trlMin })
        if (trlMin === null) return t('show.trl-to', { level: trlMax })
        return trlMin === trlMax ? t('show.trl-one', { level: trlMin }) : t('show.trl-between', { from: trlMin, to: trlMax })
      },
      budget: ({ budgetMin, budgetMax }: Ranges) => {
        if (budgetMin === null && budgetMax === null) return ''
        if (budgetMax === null) return t('show.from', { amount: roundMoney(budgetMin ?? 0) })
        if (budgetMin === null || budgetMin === 0) return t('show.to', { amount: roundMoney(budgetMax) })
        if (budgetMin === budgetMax) return roundMoney(budgetMin)
        return t('show.between', { from: roundMoney(budgetMin), to: roundMoney(budgetMax) })
      },
      /** From the baseline to the target in per cent; empty where there is nothing to divide by. */
      change: ({ baseline, target }: { baseline: number; target: number }) => {
        if (baseline === 0) return ''
        const percent = ((target - baseline) / Math.abs(baseline)) * 100
        const rounded = Math.abs(percent) >= 10 ? Math.round(percent) : Math.round(percent * 10) / 10
        return `${rounded > 0 ? '+' : '−'}${number(Math.abs(rounded))}%`
      },
      daysLeft: (days: number | null) =>
        days === null ? t('show.no-deadline') : days < 0 ? t('show.past') : t('show.days-left', { count: days }),
    }),
    [t, words, roundMoney, number],
  )
}
