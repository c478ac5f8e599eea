import { useFormat } from '#app/layout/reader'
import type { Tone } from '#app/ui/tag'
import type { BoothState } from '#server/techmart/booths/booths.states'
import { useTranslation } from 'react-i18next'

export const boothTone: Record<BoothState, Tone> = { free: 'success', held: 'warning', taken: 'info', closed: 'neutral' }

/** What every drawing of a hall needs to know of a thing in it, in whole centimetres. */
export interface Sized {
  width: number
  depth: number
}

/** Sizes and places as people say them: metres. */
export function useMetres() {
  const { number } = useFormat()
  const { t } = useTranslation('booths')
  return {
    metres: (centimetres: number) => number(centimetres / 100),
    size: ({ width, depth }: Sized) => t('size', { width: number(width / 100), depth: number(depth / 100) }),
    area: ({ width, depth }: Sized) => t('area', { value: number((width * depth) / 10_000) }),
  }
}

/** Metres as a field takes them. */
export const typed = (centimetres: number): string => String(centimetres / 100)
