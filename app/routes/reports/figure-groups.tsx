import { useAt } from '#app/layout/link'
import { Disclosure } from '#app/ui/disclosure'
import { FigureTile } from '#app/ui/figure-tile'
import { Definition } from '#app/ui/definition'
import { type FigureCode, figuresOf, groups } from '#server/reports/figures/codes.schema'
import { useTranslation } from 'react-i18next'
import { useFigure } from './figure'
import { type Span, recordsPath } from './queries'

export interface TotalSent {
  figure: FigureCode
  now: number
  before: number
}

/** Every figure of the period by what it is about; each opens its records, and says how it is counted. */
export function FigureGroups({ totals, period }: { totals: readonly TotalSent[]; period: Span }) {
  const { t } = useTranslation('reports')
  return (
    <div className="flex flex-col gap-8">
      {groups.map((group) => (
        <div key={group}>
          <h3 className="text-lg font-semibold">{t(`groups.${group}`)}</h3>
          {group === 'values' ? <p className="mt-1 text-muted">{t('apart')}</p> : null}
          <div className="mt-3">
            <FigureTiles figures={figuresOf[group]} totals={totals} period={period} />
          </div>
          <div className="mt-2">
            <Disclosure summary={t('breakdown.definitions')}>
              <Definition
                items={figuresOf[group].map((figure) => ({ term: t(`figures.${figure}.name`), value: t(`figures.${figure}.text`) }))}
              />
            </Disclosure>
          </div>
        </div>
      ))}
    </div>
  )
}

/** Figures beside each other, each a link to the records behind it, with the one of the period before. */
export function FigureTiles({ figures, totals, period }: { figures: readonly FigureCode[]; totals: readonly TotalSent[]; period: Span }) {
  const { t } = useTranslation('reports')
  const { short, parts } = useFigure()
  const at = useAt()
  return (
    <ul className={`grid grid-cols-2 gap-3 ${figures.length === 5 ? 'lg:grid-cols-5' : 'lg:grid-cols-4'}`}>
      {figures.map((figure) => {
        const total = totals.find((each) => each.figure === figure)
        const earlier = total?.before ?? 0
        return (
          <li key={figure}>
            <FigureTile
              label={t(`figures.${figure}.name`)}
              {...parts(figure, total?.now ?? 0)}
              href={at(recordsPath(figure, period))}
              note={earlier === 0 ? t('change.none') : t('change.before', { value: short(figure, earlier) })}
            />
          </li>
        )
      })}
    </ul>
  )
}
