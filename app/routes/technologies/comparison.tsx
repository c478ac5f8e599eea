import { Table } from '#app/ui/table'
import { useTranslation } from 'react-i18next'
import { useTechnologyNames } from './names'
import type { ShownContentWords } from './shown.server'

type Row = ShownContentWords['advantages'][number]

/** The change against today's practice in whole per cent; undefined where today's figure is zero. */
export function changeOf({ ours, today }: Pick<Row, 'ours' | 'today'>): number | undefined {
  return today === 0 ? undefined : Math.round(((ours - today) / Math.abs(today)) * 100)
}

/** This technology beside today's practice: figures in one unit, the difference, and where they were measured. */
export function Comparison({ advantages, plain = false }: { advantages: Row[]; plain?: boolean }) {
  const { t } = useTranslation('technologies')
  const { figure } = useTechnologyNames()
  const signed = (change: number | undefined) =>
    change === undefined ? '–' : `${change > 0 ? '+' : change < 0 ? '−' : ''}${figure(Math.abs(change))} %`
  return (
    <Table
      caption={t('show.comparison')}
      captionHidden
      plain={plain}
      rows={advantages}
      rowKey={(row) => `${row.aspect}${row.ours}${row.source}`}
      columns={[
        {
          key: 'aspect',
          header: t('show.aspect'),
          cell: (row) => (
            <>
              {t('show.aspect-unit', { aspect: row.aspect, unit: row.unit })}
              <span className="mt-0.5 block text-sm font-normal text-muted">{t('show.source', { source: row.source })}</span>
            </>
          ),
        },
        {
          key: 'ours',
          header: t('show.ours'),
          number: true,
          cell: (row) => <strong className="font-semibold text-accent-800">{figure(row.ours)}</strong>,
        },
        { key: 'today', header: t('show.today'), number: true, cell: (row) => figure(row.today) },
        { key: 'change', header: t('show.change'), number: true, cell: (row) => signed(changeOf(row)) },
      ]}
    />
  )
}
