import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextLink } from '#app/ui/link'
import { Table } from '#app/ui/table'
import { useTranslation } from 'react-i18next'

interface ContractLine {
  id: string
  contract_number: string
  signed_on: string
  value: number
  supplier_vi: string
  supplier_en: string
  enterprise_vi: string
  enterprise_en: string
  meeting_id: string | null
  meeting_day: string | null
  meeting_start: string | null
}

/** Contracts with the meeting that their two had, each with the one thing to do with it here. */
export function ContractLines(props: { contracts: readonly ContractLine[]; fairId: string; intent: 'link' | 'unlink' }) {
  const { contracts, fairId, intent } = props
  const { t } = useTranslation('day')
  const { words, money, day } = useFormat()
  const at = useAt()
  return (
    <Table
      caption={t(intent === 'link' ? 'contracts.suggested' : 'contracts.linked')}
      captionHidden
      rows={contracts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          header: t('contracts.number'),
          cell: (row) => <TextLink href={at(paths.officeTransfer(row.id))}>{row.contract_number}</TextLink>,
        },
        {
          key: 'parties',
          header: t('contracts.parties'),
          cell: (row) =>
            t('contracts.pair', {
              supplier: words(row.supplier_vi, row.supplier_en),
              enterprise: words(row.enterprise_vi, row.enterprise_en),
            }),
        },
        { key: 'day', header: t('contracts.signed-on'), cell: (row) => day(row.signed_on) },
        { key: 'value', header: t('contracts.value'), number: true, cell: (row) => money(row.value) },
        {
          key: 'meeting',
          header: t('contracts.meeting'),
          cell: (row) =>
            row.meeting_id && row.meeting_day ? (
              <TextLink href={at(paths.officeMeeting(fairId, row.meeting_id))}>{`${day(row.meeting_day)}, ${row.meeting_start}`}</TextLink>
            ) : (
              <span className="text-muted">{t('contracts.no-meeting')}</span>
            ),
        },
        {
          key: 'act',
          header: t('contracts.act'),
          cell: (row) => (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="transferId" value={row.id} />
              <Button size="small" variant={intent === 'link' ? 'primary' : 'secondary'} name="intent" value={intent}>
                {t(`contracts.${intent}`)}
                <span className="sr-only"> {row.contract_number}</span>
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}
