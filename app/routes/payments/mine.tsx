import { useAt } from '#app/layout/link'
import { useFormat, useReader } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { member } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { EmptyState } from '#app/ui/empty-state'
import { FigureTile } from '#app/ui/figure-tile'
import { Grid, Page } from '#app/ui/page'
import { PreviousNext } from '#app/ui/pagination'
import { TabsNav } from '#app/ui/tabs-nav'
import { listOwnInvoices } from '#server/payments/payments'
import { invoiceSearchSchema } from '#server/payments/invoices/invoices.schema'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { InvoiceTable } from './invoice-table'

export const handle = titled('payments:mine.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  const search = invoiceSearchSchema.parse(Object.fromEntries(new URL(args.request.url).searchParams))
  return answered(async () => ({ state: search.state ?? null, ...(await listOwnInvoices(person, search)) }))
}

export default function MyInvoices() {
  const { invoices, state, sums, all, overdue, due, page, more } = useLoaderData<typeof loader>()
  const { t } = useTranslation('payments')
  const common = useTranslation('common').t
  const { roundMoney, number } = useFormat()
  const at = useAt()
  const organisation = useReader()?.organisation
  useLive(organisation ? `organisation:${organisation.id}` : undefined)
  const href = (of: string | null, to = 1) =>
    at(paths.invoices(new URLSearchParams({ ...(of && { state: of }), ...(to > 1 && { page: String(to) }) }).toString()))
  return (
    <Page title={t('mine.title')} lead={t('mine.lead', { name: organisation?.name ?? '' })} width="wide">
      {all.count === 0 ? (
        <EmptyState title={t('mine.empty')}>{t('mine.empty-text')}</EmptyState>
      ) : (
        <>
          <Grid columns={3}>
            <FigureTile label={t('mine.due')} value={roundMoney(due)} href={href('open')} />
            <FigureTile
              label={t('states.overdue')}
              value={roundMoney(overdue.due)}
              href={href('overdue')}
              note={t('office.count', { count: overdue.count })}
            />
          </Grid>
          <TabsNav
            label={t('mine.filter')}
            tabs={[
              { href: href(null), text: t('mine.all'), count: number(all.count), current: state === null },
              ...sums.map((sum) => ({
                href: href(sum.state),
                text: t(`states.${sum.state}`),
                count: number(sum.count),
                current: sum.state === state,
              })),
            ]}
          />
          {invoices.length === 0 ? <EmptyState title={t('office.empty')} /> : <InvoiceTable invoices={invoices} path={paths.invoice} />}
          <PreviousNext
            label={common('pagination.label')}
            previous={page > 1 ? { href: href(state, page - 1), text: common('pagination.previous') } : undefined}
            next={more ? { href: href(state, page + 1), text: common('pagination.next') } : undefined}
          />
        </>
      )}
    </Page>
  )
}
