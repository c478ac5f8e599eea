import { useFormat } from '#app/layout/reader'
import type { PriceKind } from '#server/technologies/technologies.schema'
import { useTranslation } from 'react-i18next'

interface Price {
  priceKind: PriceKind | null
  priceMin: number | null
  priceMax: number | null
}

/** What a card says of money and readiness. */
export function useTerms() {
  const { t } = useTranslation('search')
  const { roundMoney } = useFormat()
  const amountOf = (min: number | null, max: number | null): string => {
    if (min !== null && max !== null && min !== max) return t('card.range', { min: roundMoney(min), max: roundMoney(max) })
    if (min === max && min !== null) return roundMoney(min)
    if (max !== null) return t('card.up-to', { max: roundMoney(max) })
    return min === null ? '' : t('card.from', { min: roundMoney(min) })
  }
  return {
    price({ priceKind, priceMin, priceMax }: Price): string {
      const amount = amountOf(priceMin, priceMax)
      if (!priceKind) return amount
      if (!amount) return t('card.negotiable')
      return t(`card.prices.${priceKind}`, { amount })
    },
    budget: amountOf,
    trl(least: number | null, most: number | null): string {
      if (least === null && most === null) return ''
      return least === most ? t('card.trl', { level: least }) : t('card.trl-range', { least: least ?? 1, most: most ?? 9 })
    },
    daysLeft(days: number): string {
      if (days < 0) return t('card.past')
      return days === 0 ? t('card.last-day') : t('card.days-left', { count: days })
    },
  }
}
