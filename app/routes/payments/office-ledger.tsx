import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { getTrialBalance } from '#server/payments/payments'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PaymentTabs } from './payment-tabs'
import { useAccountName } from './words'

export const handle = titled('payments:ledger.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(() => getTrialBalance(person))
}

export default function Ledger() {
  const { accounts, hidden, sums } = useLoaderData<typeof loader>()
  const { t } = useTranslation('payments')
  const { money } = useFormat()
  const at = useAt()
  const nameOf = useAccountName()
  return (
    <Page title={t('ledger.title')} lead={t('ledger.lead')} width="wide">
      <PaymentTabs current="ledger" />
      <Notice tone={sums.balance === 0 ? 'success' : 'danger'}>{t(sums.balance === 0 ? 'ledger.balanced' : 'ledger.unbalanced')}</Notice>
      <Table
        caption={t('ledger.caption')}
        rows={accounts}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'account',
            header: t('columns.account'),
            cell: (account) => <TextLink href={at(paths.officeLedgerAccount(account.id))}>{nameOf(account)}</TextLink>,
            footer: t('ledger.sum'),
          },
          { key: 'debit', header: t('columns.debit'), number: true, cell: ({ debit }) => money(debit), footer: money(sums.debit) },
          {
            key: 'credit',
            header: t('columns.credit'),
            number: true,
            cell: ({ credit }) => money(-credit || 0),
            footer: money(-sums.credit || 0),
          },
          {
            key: 'balance',
            header: t('columns.balance'),
            number: true,
            cell: ({ balance }) => money(balance),
            footer: money(sums.balance),
          },
        ]}
      />
      {hidden > 0 ? <p className="text-muted">{t('ledger.hidden', { count: hidden })}</p> : null}
      <p className="text-sm text-muted">{t('ledger.sign')}</p>
    </Page>
  )
}
