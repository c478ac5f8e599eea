import { useFormat } from '#app/layout/reader'
import { useTranslation } from 'react-i18next'

interface Price {
  kind: string | null
  min: number | null
  max: number | null
}

/** Terms of price in words: the amounts first, then what they mean. */
export function usePriceWords(): (price: Price) => string {
  const { t } = useTranslation('technologies')
  const { roundMoney } = useFormat()
  return ({ kind, min, max }) => {
    const meaning = kind ? t(`price-kinds.${kind}`) : ''
    if (min === null && max === null) return meaning
    const amount =
      min !== null && max !== null && min !== max
        ? t('price.between', { min: roundMoney(min), max: roundMoney(max) })
        : max !== null && min === null
          ? t('price.up-to', { max: roundMoney(max) })
          : roundMoney(min ?? 0)
    return meaning ? `${amount} (${meaning.toLocaleLowerCase()})` : amount
  }
}
