import { useFormat } from '#app/layout/reader'
import type { Tone } from '#app/ui/tag'
import { REASONS, type ReasonList } from '#server/platform/reference/reasons'
import { TRANSFER_MODES } from '#server/platform/reference/transfer-modes'
import type { DealState } from '#server/deals/deals.states'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

export const dealTone: Record<DealState, Tone> = {
  proposed: 'warning',
  open: 'info',
  agreed: 'success',
  declined: 'neutral',
  ended: 'neutral',
}

const modes = new Map<string, (typeof TRANSFER_MODES)[number]>(TRANSFER_MODES.map((mode) => [mode.code, mode]))

/** Reasons, ways of transfer and ranges of value in the reader's language. */
export function useDealWords() {
  const { t } = useTranslation('deals')
  const { words, money } = useFormat()
  return useMemo(
    () => ({
      mode: (code: string) => words(modes.get(code)?.name_vi ?? code, modes.get(code)?.name_en ?? code),
      modeOptions: TRANSFER_MODES.map((mode) => ({ value: mode.code as string, label: words(mode.name_vi, mode.name_en) })),
      reasonOptions: (list: ReasonList) =>
        REASONS.filter((reason) => reason.list === list).map(({ code, label_vi, label_en }) => ({
          value: code,
          label: words(label_vi, label_en),
        })),
      range: (from: number | null, to: number | null) => {
        if (from === null && to === null) return ''
        if (to === null) return t('terms.from', { amount: money(from ?? 0) })
        if (from === null) return t('terms.to', { amount: money(to) })
        return from === to ? money(to) : t('terms.between', { from: money(from), to: money(to) })
      },
    }),
    [t, words, money],
  )
}
