import { useAt } from '#app/layout/link'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Table } from '#app/ui/table'
import type { DimensionName, FigureCode, Group } from '#server/reports/figures/codes.schema'
import { useTranslation } from 'react-i18next'
import type { ReportSent, RowSent } from './charts'
import { useFigure } from './figure'
import type { TotalSent } from './figure-groups'
import { recordsPath } from './queries'

interface BreakdownProps {
  report: ReportSent & { totals: TotalSent[] }
  by: DimensionName
  group: Group
}

/** The group's figures by the values of a dimension: every number opens its records, the last line is the whole period. */
export function Breakdown({ report, by, group }: BreakdownProps) {
  const { t } = useTranslation('reports')
  const { short, exact } = useFigure()
  const at = useAt()
  const { period, figures, rows } = report
  const opens = (figure: FigureCode, value: number, name: string, cell?: { by: DimensionName; value: string }) =>
    value === 0 ? (
      <span className="text-muted">0</span>
    ) : (
      <TextLink
        href={at(recordsPath(figure, period, cell))}
        title={exact(figure, value)}
        aria-label={t('breakdown.open', { count: exact(figure, value), figure: t(`figures.${figure}.name`), value: name })}
      >
        {short(figure, value)}
      </TextLink>
    )
  const total = (figure: FigureCode) => report.totals.find((each) => each.figure === figure)?.now ?? 0
  return (
    <div className="flex flex-col gap-4">
      <Table
        caption={t('breakdown.caption', { group: t(`groups.${group}`), by: t(`by.${by}`).toLocaleLowerCase() })}
        rows={rows}
        rowKey={({ value }) => value}
        empty={
          <EmptyState level={3} title={t('breakdown.empty')}>
            {t('breakdown.empty-text')}
          </EmptyState>
        }
        columns={[
          { key: 'value', header: t(`dimensions.${by}`), cell: ({ name }: RowSent) => name, footer: t('breakdown.total') },
          ...figures.map((figure, index) => ({
            key: figure,
            header: t(`figures.${figure}.name`),
            number: true,
            cell: ({ value, name, numbers }: RowSent) => opens(figure, numbers[index] ?? 0, name, { by, value }),
            footer: opens(figure, total(figure), t('breakdown.total')),
          })),
        ]}
      />
      <div className="text-sm text-muted">
        <p>{t('rules.day')}</p>
        {by === 'month' ? null : <p>{t(`rules.${by === 'sector' ? 'field' : by}`)}</p>}
        {group === 'values' ? <p>{t('apart')}</p> : null}
      </div>
    </div>
  )
}
