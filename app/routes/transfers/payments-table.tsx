import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Section } from '#app/ui/page'
import { Table } from '#app/ui/table'
import type { TransferDetail } from '#server/transfers/transfers'
import { useTranslation } from 'react-i18next'

/** What was received, and how it stands to the value of the contract. */
export function PaymentsTable({ transfer }: { transfer: TransferDetail }) {
  const { t } = useTranslation('transfers')
  const { money, day } = useFormat()
  const at = useAt()
  const { payments } = transfer
  return (
    <Section title={t('show.payments')} id="payments">
      {payments.length === 0 ? (
        <p className="text-muted">{t('show.no-payments')}</p>
      ) : (
        <Table
          caption={t('show.payments-caption')}
          captionHidden
          rows={payments}
          rowKey={({ id }) => id}
          columns={[
            { key: 'on', header: t('show.on'), cell: ({ on }) => day(on), footer: t('show.total') },
            {
              key: 'reference',
              header: t('show.reference'),
              cell: ({ reference, file }) => (
                <>
                  {reference}
                  {file ? (
                    <TextLink href={at(paths.file(file.id))} download className="block text-sm">
                      {file.name}
                    </TextLink>
                  ) : null}
                </>
              ),
            },
            {
              key: 'amount',
              header: t('show.amount'),
              number: true,
              cell: ({ amount }) => money(amount),
              footer: money(transfer.values.paid),
            },
          ]}
        />
      )}
      {transfer.over > 0 ? (
        <Notice tone="warning" className="mt-4">
          {t('show.over', { amount: money(transfer.over) })}
        </Notice>
      ) : (
        <p className="mt-3">{transfer.fullyPaid ? t('show.full') : t('show.left', { amount: money(transfer.left) })}</p>
      )}
    </Section>
  )
}
