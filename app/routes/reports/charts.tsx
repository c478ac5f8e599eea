import { useAt } from '#app/layout/link'
import { Chart } from '#app/ui/chart'
import { Table } from '#app/ui/table'
import { TabsNav } from '#app/ui/tabs-nav'
import type { DimensionName, FigureCode, Group } from '#server/reports/figures/codes.schema'
import { useTranslation } from 'react-i18next'
import { useFigure } from './figure'
import { type Span, reportPath } from './queries'

export interface RowSent {
  value: string
  name: string
  numbers: number[]
}

export interface ReportSent {
  period: Span
  figures: FigureCode[]
  rows: RowSent[]
  months: RowSent[]
  chart: { figure: FigureCode; unit: 'billions' | 'millions' | null; byMonth: string; byValue: string | null }
}

/** One figure of the group drawn: month by month, and by the values of the chosen dimension. */
export function Charts({ report, by, group }: { report: ReportSent; by: DimensionName; group: Group }) {
  const { t } = useTranslation('reports')
  const at = useAt()
  const { figure, byMonth, byValue } = report.chart
  const unit = report.chart.unit
  const name = unit ? t(`chart.${unit}`, { figure: t(`figures.${figure}.name`) }) : t(`figures.${figure}.name`)
  const way = t(`by.${by}`).toLocaleLowerCase()
  return (
    <div className="flex flex-col gap-4">
      <TabsNav
        label={t('chart.figure')}
        tabs={report.figures.map((each) => ({
          href: at(`${reportPath({ ...report.period, by, group, chart: each })}#breakdown`),
          text: t(`figures.${each}.name`),
          current: each === figure,
        }))}
      />
      <div className="grid gap-4">
        <Chart
          caption={t('chart.by-month', { figure: name })}
          description={t('chart.described', { figure: name })}
          svg={byMonth}
          tableText={t('chart.table')}
          table={<Numbers rows={report.months} column={0} figure={figure} by="month" />}
        />
        {byValue ? (
          <Chart
            caption={t('chart.by-value', { figure: name, by: way })}
            description={t('chart.described-bars', { figure: name, by: way })}
            svg={byValue}
            source={t('chart.largest')}
            tableText={t('chart.table')}
            table={<Numbers rows={report.rows} column={report.figures.indexOf(figure)} figure={figure} by={by} />}
          />
        ) : null}
      </div>
    </div>
  )
}

function Numbers({ rows, column, figure, by }: { rows: readonly RowSent[]; column: number; figure: FigureCode; by: DimensionName }) {
  const { t } = useTranslation('reports')
  const { exact } = useFigure()
  return (
    <Table
      plain
      keepColumns
      caption={t('chart.by-value', { figure: t(`figures.${figure}.name`), by: t(`by.${by}`).toLocaleLowerCase() })}
      captionHidden
      rows={rows}
      rowKey={({ value }) => value}
      columns={[
        { key: 'value', header: t(`dimensions.${by}`), cell: ({ name }) => name },
        { key: 'number', header: t(`figures.${figure}.name`), number: true, cell: ({ numbers }) => exact(figure, numbers[column] ?? 0) },
      ]}
    />
  )
}
