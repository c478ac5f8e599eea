import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import type { FairRow } from '#server/techmart/techmart'
import { useTranslation } from 'react-i18next'
import { useDays } from './labels'

interface FairFactsProps {
  fair: Omit<FairRow, 'announced_at'>
  where: string
  numbers: { exhibitors: number; visitors: number; technologies: number; needs: number; meetings: number }
}

/** When, where, how, at which level, about what, and how many come. */
export function FairFacts({ fair, where, numbers }: FairFactsProps) {
  const { t } = useTranslation('techmart')
  const { words, number } = useFormat()
  const names = useNames()
  const days = useDays()
  return (
    <Card as="section" level={2} title={t('page.facts')}>
      <Definition
        layout="stacked"
        items={[
          { term: t('page.when'), value: days(fair) },
          { term: t('page.hours'), value: t('hours', { from: fair.day_starts, to: fair.day_ends }) },
          { term: t('page.where'), value: fair.place === 'online' ? '' : where },
          { term: t('page.how'), value: t(`places.${fair.place}`) },
          { term: t('page.level'), value: t(`levels.${fair.level}`) },
          { term: t('page.theme'), value: words(fair.theme_vi, fair.theme_en) },
          { term: t('page.fields'), value: fair.fields.map(names.field).join('; ') || t('page.all-fields') },
          { term: t('page.exhibitors'), value: number(numbers.exhibitors) },
          { term: t('page.visitors'), value: number(numbers.visitors) },
          { term: t('page.technologies'), value: number(numbers.technologies) },
          { term: t('page.needs'), value: number(numbers.needs) },
          { term: t('page.meetings'), value: number(numbers.meetings) },
        ]}
      />
    </Card>
  )
}
