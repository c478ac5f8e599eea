import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { TextLink } from '#app/ui/link'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'
import { invoiceTone, standingOf } from './words'

export interface ListedInvoice {
  id: string
  number: string
  state: 'open' | 'part-paid' | 'paid' | 'overpaid' | 'refunded' | 'void'
  overdue: boolean
  total: number
  due: number
  issued_on: string
  due_at: string
  payer_name_vi: string
  payer_name_en: string
  matter_vi: string
  matter_en: string
}

/** Invoices, each with what is still due of it; the Office sees whose they are. */
export function InvoiceTable({
  invoices,
  path,
  payer = false,
}: {
  invoices: ListedInvoice[]
  path: (id: string) => string
  payer?: boolean
}) {
  const { t } = useTranslation('payments')
  const { money, day, words } = useFormat()
  const at = useAt()
  return (
    <Table
      caption={t('mine.caption')}
      captionHidden
      rows={invoices}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          className: 'whitespace-nowrap',
          header: t('columns.number'),
          cell: (row) => <TextLink href={at(path(row.id))}>{row.number}</TextLink>,
        },
        {
          key: 'state',
          header: t('columns.state'),
          cell: (row) => <Tag tone={invoiceTone[standingOf(row)]}>{t(`states.${standingOf(row)}`)}</Tag>,
        },
        {
          key: 'for',
          header: t('columns.for'),
          className: 'lg:min-w-48',
          cell: (row) => (
            <>
              {words(row.matter_vi, row.matter_en)}
              {payer ? <span className="block text-sm text-muted">{words(row.payer_name_vi, row.payer_name_en)}</span> : null}
            </>
          ),
        },
        { key: 'issued', header: t('columns.issued'), cell: (row) => day(row.issued_on) },
        { key: 'due-on', header: t('columns.due-on'), cell: (row) => day(row.due_at) },
        { key: 'total', header: t('columns.total'), number: true, cell: (row) => money(row.total) },
        { key: 'due', header: t('columns.due'), number: true, cell: (row) => money(row.due) },
      ]}
    />
  )
}
