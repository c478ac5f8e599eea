import { useFormat } from '#app/layout/reader'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Table } from '#app/ui/table'
import { useTranslation } from 'react-i18next'

/** A record as its reader sees it: what it is called, whose it is, and what it counts for in đồng. */
export interface ShownRecord {
  id: string
  href: string
  title: string
  who: string
  day: string
  amount: number
}

interface RecordTableProps {
  caption: string
  records: readonly ShownRecord[]
  /** The figure is a sum of money. */
  isMoney: boolean
  empty: { title: string; text: string; back: string; href: string }
}

/** The records behind a figure. */
export function RecordTable({ caption, records, isMoney, empty }: RecordTableProps) {
  const { t } = useTranslation('reports')
  const { day, number } = useFormat()
  const amounts = { key: 'amount', header: t('records.amount'), number: true, cell: ({ amount }: ShownRecord) => number(amount) }
  return (
    <Table
      caption={caption}
      captionHidden
      rows={records}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={empty.title} action={<TextLink href={empty.href}>{empty.back}</TextLink>}>
          {empty.text}
        </EmptyState>
      }
      columns={[
        { key: 'title', header: t('records.title-column'), cell: ({ href, title }) => <TextLink href={href}>{title}</TextLink> },
        { key: 'who', header: t('records.who'), cell: ({ who }) => who },
        { key: 'day', header: t('records.day'), cell: (record) => <span className="tabular-nums">{day(record.day)}</span> },
        ...(isMoney ? [amounts] : []),
      ]}
    />
  )
}
