import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { type Column, Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'
import { usePercent } from './words'

interface Dated {
  id: string
  kind: string | null
  organisation_kind: string | null
  valid_from: string
  valid_to: string | null
  source: string
  added_by: string
  standing: 'in-force' | 'to-come' | 'past'
}

const tone = { 'in-force': 'success', 'to-come': 'info', past: 'neutral' } as const

function useDatedColumns<Row extends Dated>(what: Column<Row>[]): Column<Row>[] {
  const { t } = useTranslation('payments')
  const { day } = useFormat()
  const names = useNames()
  return [
    {
      key: 'kind',
      header: t('columns.kind'),
      className: 'lg:min-w-40',
      cell: ({ kind, organisation_kind: whose }) => (
        <>
          {kind ? t(`kinds.${kind}`) : t('fees.any-kind')}
          <span className="block text-sm font-normal text-muted">{whose ? names.organisationKind(whose) : t('fees.any-organisation')}</span>
        </>
      ),
    },
    ...what,
    { key: 'from', header: t('columns.from'), cell: (row) => day(row.valid_from) },
    { key: 'to', header: t('columns.to'), cell: (row) => (row.valid_to ? day(row.valid_to) : t('fees.no-end')) },
    { key: 'state', header: t('columns.state'), cell: ({ standing }) => <Tag tone={tone[standing]}>{t(`fees.standing.${standing}`)}</Tag> },
    {
      key: 'source',
      header: t('columns.source'),
      className: 'lg:min-w-48',
      cell: (row) => (
        <>
          {row.source}
          <span className="block text-sm text-muted">{row.added_by}</span>
        </>
      ),
    },
  ]
}

type FeeRow = Dated & { amount: number | null; share_per_mille: number | null; vat_per_mille: number }

/** Every fee with its whole history. */
export function FeeTable({ fees }: { fees: FeeRow[] }) {
  const { t } = useTranslation('payments')
  const { money } = useFormat()
  const percent = usePercent()
  const columns = useDatedColumns<FeeRow>([
    {
      key: 'amount',
      header: t('columns.amount'),
      number: true,
      cell: (row) => (row.amount === null ? t('fees.share', { percent: percent(row.share_per_mille ?? 0) }) : money(row.amount)),
    },
    { key: 'vat', header: t('columns.vat'), number: true, cell: (row) => percent(row.vat_per_mille) },
  ])
  return (
    <Table caption={t('fees.list')} captionHidden rows={fees} rowKey={({ id }) => id} columns={columns} empty={<p>{t('fees.empty')}</p>} />
  )
}

type ReliefRow = Dated & { percent: number }

/** Free and reduced periods, likewise. */
export function ReliefTable({ reliefs }: { reliefs: ReliefRow[] }) {
  const { t } = useTranslation('payments')
  const percent = usePercent()
  const columns = useDatedColumns<ReliefRow>([
    { key: 'percent', header: t('columns.percent'), number: true, cell: (row) => percent(row.percent * 10) },
  ])
  return (
    <Table
      caption={t('fees.reliefs')}
      captionHidden
      rows={reliefs}
      rowKey={({ id }) => id}
      columns={columns}
      empty={<p>{t('fees.empty-reliefs')}</p>}
    />
  )
}
