import { useFormat } from '#app/layout/reader'
import { COUNTRY, type Exclusivity } from '#server/technologies/delivery.schema'
import { useTranslation } from 'react-i18next'
import { useTechnologyNames } from './names'

/** So many provinces are named; of more, how many they are. */
const NAMED = 8

/** When and where a technology can be delivered, and what others hold of it, in words. */
export function useDeliveryWords() {
  const { t } = useTranslation('technologies')
  const { province, mode } = useTechnologyNames()
  const { day } = useFormat()
  const area = (codes: readonly string[]) => {
    if (codes.includes(COUNTRY)) return t('delivery.country')
    const shown = codes.slice(0, NAMED).map(province).join(', ')
    return codes.length > NAMED ? t('delivery.and-more', { shown, count: codes.length - NAMED }) : shown
  }
  return {
    area,
    lead: (months: number) => (months === 0 ? t('delivery.at-once') : t('delivery.months', { count: months })),
    exclusivity: ({ area: codes, closes, until }: Exclusivity) => {
      const said = { area: area(codes), closes: closes.map(mode).join('; ') }
      return until === null ? t('delivery.closed', said) : t('delivery.closed-until', { ...said, until: day(until) })
    },
  }
}
