import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { PreviousNext } from '#app/ui/pagination'
import { Table } from '#app/ui/table'
import { TabsNav } from '#app/ui/tabs-nav'
import { Tag } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'
import { lineTone } from './words'

type LineState = keyof typeof lineTone

interface BankLinesProps {
  lines: {
    id: string
    bank_reference: string
    booked_on: string
    amount: number
    text: string
    payer: string
    state: LineState
    invoice_id: string | null
    invoice_number: string | null
  }[]
  counts: { state: LineState; count: number }[]
  search: { state?: LineState | undefined; statement?: string | undefined; page: number }
  more: boolean
}

/** Lines of statements by their state; each opens where it is decided. */
export function BankLines({ lines, counts, search, more }: BankLinesProps) {
  const { t } = useTranslation('payments')
  const common = useTranslation('common').t
  const { money, day, number } = useFormat()
  const at = useAt()
  const href = (over: { state?: string; page?: number }) => {
    const asked = { state: search.state ?? '', statement: search.statement ?? '', ...over }
    const given = Object.entries(asked).filter(([, value]) => value && value !== 1)
    return at(paths.officeBank(new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()))
  }
  const count = (state: LineState) => counts.find((one) => one.state === state)?.count ?? 0
  return (
    <>
      <TabsNav
        label={t('bank.states')}
        tabs={[
          { href: href({ state: '' }), text: t('bank.all'), current: search.state === undefined },
          ...(['unmatched', 'matched', 'foreign'] as const).map((state) => ({
            href: href({ state }),
            text: t(`line-states.${state}`),
            count: number(count(state)),
            current: search.state === state,
          })),
        ]}
      />
      {lines.length === 0 ? (
        <EmptyState title={t('bank.empty')}>{t('bank.empty-text')}</EmptyState>
      ) : (
        <Table
          caption={t('bank.caption')}
          captionHidden
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'reference',
              header: t('columns.reference'),
              className: 'lg:min-w-36',
              cell: (line) => (
                <TextLink href={at(paths.officeBankLine(line.id))} className="break-all">
                  {line.bank_reference}
                </TextLink>
              ),
            },
            { key: 'day', header: t('columns.day'), cell: (line) => day(line.booked_on) },
            { key: 'text', header: t('columns.text'), cell: (line) => <span className="break-words">{line.text}</span> },
            { key: 'payer', header: t('columns.payer-name'), cell: (line) => line.payer },
            { key: 'amount', header: t('columns.amount'), number: true, cell: (line) => money(line.amount) },
            {
              key: 'state',
              header: t('columns.state'),
              cell: (line) => <Tag tone={lineTone[line.state]}>{t(`line-states.${line.state}`)}</Tag>,
            },
            {
              key: 'invoice',
              header: t('columns.invoice'),
              cell: (line) =>
                line.invoice_id ? <TextLink href={at(paths.officeInvoice(line.invoice_id))}>{line.invoice_number}</TextLink> : '–',
            },
          ]}
        />
      )}
      <PreviousNext
        label={common('pagination.label')}
        previous={search.page > 1 ? { href: href({ page: search.page - 1 }), text: common('pagination.previous') } : undefined}
        next={more ? { href: href({ page: search.page + 1 }), text: common('pagination.next') } : undefined}
      />
    </>
  )
}
