import { useFormat } from '#app/layout/reader'
import { Card } from '#app/ui/card'
import { useTranslation } from 'react-i18next'

export interface Sides {
  from_vi: string
  from_en: string
  to_vi: string
  to_en: string
}

export interface OpenGroup {
  count: number
  possible: number
  because: 'time' | 'limit' | 'tables' | 'together'
  who?: { vi: string; en: string }
  pairs: Sides[]
}

export type Untried = { id: string; because: 'interpreter' | 'time' } & Sides

/** Why wishes stay open, in words: which stand against which, who has too little time. */
export function OpenWishes({ groups, untried }: { groups: readonly OpenGroup[]; untried: readonly Untried[] }) {
  const { t } = useTranslation('timetabling')
  const { words, number } = useFormat()
  if (groups.length === 0 && untried.length === 0) return null
  const sides = (pair: Sides) => ({ from: words(pair.from_vi, pair.from_en), to: words(pair.to_vi, pair.to_en) })
  return (
    <Card as="section" title={t('groups.title')}>
      <ul className="flex flex-col gap-4">
        {groups.map((group) => (
          <li key={`${group.because} ${group.pairs.map(({ from_vi, to_vi }) => `${from_vi} ${to_vi}`).join()}`}>
            <p className="font-medium">
              {t(`groups.${group.because}`, {
                who: group.who ? words(group.who.vi, group.who.en) : '',
                count: group.count,
                possible: number(group.possible),
              })}
            </p>
            <ul className="list-disc pl-5">
              {group.pairs.map((pair) => (
                <li key={`${pair.from_vi} ${pair.to_vi}`}>{t('groups.pair', sides(pair))}</li>
              ))}
              {group.count > group.pairs.length ? <li>{t('groups.more', { count: group.count - group.pairs.length })}</li> : null}
            </ul>
          </li>
        ))}
        {untried.map((pair) => (
          <li key={pair.id}>{t(pair.because === 'interpreter' ? 'groups.interpreter' : 'groups.no-time', sides(pair))}</li>
        ))}
      </ul>
    </Card>
  )
}
