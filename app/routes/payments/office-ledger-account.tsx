import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { FigureTile } from '#app/ui/figure-tile'
import { TextLink } from '#app/ui/link'
import { Grid, Page } from '#app/ui/page'
import { PreviousNext } from '#app/ui/pagination'
import { Table } from '#app/ui/table'
import { getAccount } from '#server/payments/payments'
import { positionSchema } from '#server/payments/payments.schema'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useAccountName } from './words'

export const handle = titled('payments:ledger.entries')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const before = positionSchema.parse(new URL(args.request.url).searchParams.get('before') ?? undefined)
  return answered(() => getAccount(person, args.params.accountId ?? '', before))
}

export default function LedgerAccount() {
  const { account, balance, entries, next } = useLoaderData<typeof loader>()
  const { t } = useTranslation('payments')
  const common = useTranslation('common').t
  const { money, moment } = useFormat()
  const at = useAt()
  const nameOf = useAccountName()
  return (
    <Page
      title={nameOf(account)}
      width="wide"
      breadcrumbs={<Breadcrumbs label={t('common:breadcrumbs')} crumbs={[{ text: t('ledger.title'), href: at(paths.officeLedger()) }]} />}
    >
      <Grid columns={3}>
        <FigureTile label={t('columns.balance')} value={money(balance)} note={t('ledger.sign')} />
      </Grid>
      <Table
        caption={t('ledger.entries')}
        rows={entries}
        rowKey={({ id }) => String(id)}
        empty={<p>{t('ledger.empty')}</p>}
        columns={[
          { key: 'entry', header: t('columns.entry'), cell: ({ id, kind }) => `${id}. ${t(`ledger.kinds.${kind}`)}` },
          { key: 'day', header: t('columns.day'), cell: (entry) => moment(entry.created_at) },
          {
            key: 'invoice',
            header: t('columns.invoice'),
            cell: (entry) =>
              entry.invoice_id ? (
                <TextLink href={at(paths.officeInvoice(entry.invoice_id))}>{entry.number}</TextLink>
              ) : entry.bank_line_id ? (
                <TextLink href={at(paths.officeBankLine(entry.bank_line_id))}>{t('bank.caption')}</TextLink>
              ) : (
                '–'
              ),
          },
          { key: 'by', header: t('columns.by'), cell: (entry) => entry.made_by ?? t('ledger.by-exchange') },
          { key: 'amount', header: t('columns.amount'), number: true, cell: ({ amount }) => money(amount) },
        ]}
      />
      <PreviousNext
        label={common('pagination.label')}
        next={next === null ? undefined : { href: at(`${paths.officeLedgerAccount(account.id)}?before=${next}`), text: t('ledger.older') }}
      />
    </Page>
  )
}
