import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Button, LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Select, TextInput } from '#app/ui/field'
import { FigureTile } from '#app/ui/figure-tile'
import { TextLink } from '#app/ui/link'
import { Grid, Page } from '#app/ui/page'
import { PreviousNext } from '#app/ui/pagination'
import { listAllInvoices } from '#server/payments/payments'
import { feeKinds } from '#server/payments/payments.schema'
import { invoiceSearchSchema } from '#server/payments/invoices/invoices.schema'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { InvoiceTable } from './invoice-table'
import { PaymentTabs } from './payment-tabs'

export const handle = titled('payments:office.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const { page, ...search } = invoiceSearchSchema.parse(Object.fromEntries(new URL(args.request.url).searchParams))
  return answered(async () => ({ search, ...(await listAllInvoices(person, { ...search, page })) }))
}

const states = ['open', 'part-paid', 'overdue', 'paid', 'overpaid', 'refunded', 'void'] as const

export default function OfficeInvoices() {
  const { search, invoices, sums, all, overdue, page, more } = useLoaderData<typeof loader>()
  const { t } = useTranslation('payments')
  const common = useTranslation('common').t
  const { roundMoney } = useFormat()
  const at = useAt()
  const href = (over: Record<string, string>) => {
    const asked = Object.entries({ ...search, ...over }).filter(([, value]) => value)
    return at(paths.officeInvoices(new URLSearchParams(asked as [string, string][]).toString()))
  }
  const tile = (state: string, count: number, amount: number) => (
    <FigureTile
      key={state}
      label={t(`states.${state}`)}
      value={roundMoney(amount)}
      note={t('office.count', { count })}
      href={href({ state })}
    />
  )
  const narrowed = Object.values(search).some(Boolean)
  const [of] = search.organisation ? invoices : []
  return (
    <Page
      title={t('office.title')}
      lead={t('office.lead')}
      width="wide"
      actions={<LinkButton href={at(paths.officeNewInvoice())}>{t('office.new')}</LinkButton>}
    >
      <PaymentTabs current="invoices" />
      <Grid columns={4}>
        <FigureTile
          label={t('office.all')}
          value={roundMoney(all.total)}
          note={t('office.count', { count: all.count })}
          href={href({ state: '' })}
        />
        {overdue.count > 0 ? tile('overdue', overdue.count, overdue.due) : null}
        {sums.map(({ state, count, total, due, surplus }) =>
          tile(state, count, state === 'open' || state === 'part-paid' ? due : state === 'overpaid' ? surplus : total),
        )}
      </Grid>
      <Form
        method="get"
        aria-label={t('office.filter')}
        className="grid items-end gap-x-6 gap-y-4 rounded-lg border border-line bg-white p-4 sm:grid-cols-2 lg:grid-cols-4"
      >
        <TextInput name="q" label={t('office.search')} defaultValue={search.q ?? ''} type="search" />
        <Select
          name="state"
          label={t('office.state')}
          empty={t('office.any-state')}
          defaultValue={search.state ?? ''}
          options={states.map((state) => ({ value: state, label: t(`states.${state}`) }))}
        />
        <Select
          name="kind"
          label={t('office.kind')}
          empty={t('office.any-kind')}
          defaultValue={search.kind ?? ''}
          options={feeKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
        {search.organisation ? <input type="hidden" name="organisation" value={search.organisation} /> : null}
        <div className="flex items-center gap-4">
          <Button variant="secondary">{t('office.apply')}</Button>
          {narrowed ? <TextLink href={at(paths.officeInvoices())}>{t('office.clear')}</TextLink> : null}
        </div>
      </Form>
      {of ? <p className="text-muted">{t('office.of-organisation', { name: of.payer_name_vi })}</p> : null}
      {invoices.length === 0 ? (
        <EmptyState title={t('office.empty')} picture="search">
          {t('office.empty-text')}
        </EmptyState>
      ) : (
        <InvoiceTable invoices={invoices} path={paths.officeInvoice} payer />
      )}
      <PreviousNext
        label={common('pagination.label')}
        previous={page > 1 ? { href: href({ page: String(page - 1) }), text: common('pagination.previous') } : undefined}
        next={more ? { href: href({ page: String(page + 1) }), text: common('pagination.next') } : undefined}
      />
    </Page>
  )
}
