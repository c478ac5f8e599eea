import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { TextLink } from '#app/ui/link'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import type { TransferLine } from '#server/transfers/transfers'
import { useTranslation } from 'react-i18next'
import { stageTone } from './transfer-words'

interface TransferTableProps {
  transfers: readonly TransferLine[]
  path: (id: string) => string
}

/** Contracts in rows; signed and received values stand apart and have no common sum. */
export function TransferTable({ transfers, path }: TransferTableProps) {
  const { t } = useTranslation('transfers')
  const { words, day, money } = useFormat()
  const at = useAt()
  return (
    <Table
      caption={t('list.caption')}
      captionHidden
      rows={transfers}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          header: t('list.number'),
          cell: ({ id, number, due }) => (
            <>
              <TextLink href={at(path(id))}>{number}</TextLink>
              {due ? (
                <span className="mt-1 block">
                  <Tag tone={due.late ? 'danger' : 'warning'}>{t(due.late ? 'duty.late' : 'duty.file-by', { day: day(due.by) })}</Tag>
                </span>
              ) : null}
            </>
          ),
        },
        { key: 'technology', header: t('list.technology'), cell: ({ technology }) => words(technology.vi, technology.en) },
        {
          key: 'parties',
          header: `${t('list.supplier')} → ${t('list.enterprise')}`,
          cell: ({ supplier, enterprise }) => `${words(supplier.vi, supplier.en)} → ${words(enterprise.vi, enterprise.en)}`,
        },
        { key: 'signed', header: t('list.signed-on'), cell: ({ signedOn }) => day(signedOn) },
        { key: 'state', header: t('list.state'), cell: ({ state }) => <Tag tone={stageTone[state]}>{t(`stages.${state}`)}</Tag> },
        { key: 'value', header: t('list.value'), number: true, cell: ({ value }) => money(value) },
        { key: 'paid', header: t('list.paid'), number: true, cell: ({ paid }) => money(paid) },
      ]}
    />
  )
}
