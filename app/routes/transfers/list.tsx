import { useLive } from '#app/live/use-live'
import { useAt } from '#app/layout/link'
import { useReader } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { listTransfers } from '#server/transfers/transfers'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pageIn } from './address'
import { TransferTable } from './transfer-table'

export const handle = titled('transfers:list.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  return answered(() => listTransfers(person, { page: pageIn(new URL(args.request.url).searchParams) }))
}

export default function Transfers() {
  const { transfers, page, pages } = useLoaderData<typeof loader>()
  const { t } = useTranslation('transfers')
  const at = useAt()
  const organisation = useReader()?.organisation
  useLive(organisation ? `organisation:${organisation.id}` : undefined)
  return (
    <Page title={t('list.title')} lead={t('list.lead', { name: organisation?.name ?? '' })}>
      {transfers.length === 0 ? (
        <EmptyState title={t('list.empty')} action={<LinkButton href={at(paths.deals())}>{t('list.deals')}</LinkButton>}>
          {t('list.empty-text')}
        </EmptyState>
      ) : (
        <TransferTable transfers={transfers} path={paths.transfer} />
      )}
      <Pages page={page} pages={pages} href={(to) => at(`${paths.transfers()}?page=${to}`)} />
    </Page>
  )
}
