import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Page } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { Table } from '#app/ui/table'
import { TabsNav } from '#app/ui/tabs-nav'
import { verificationQueueSchema } from '#server/organisations/organisations.schema'
import { listVerifications } from '#server/organisations/verification/verification'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('organisations:office.queue')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const search = verificationQueueSchema.parse(Object.fromEntries(new URL(args.request.url).searchParams))
  return { search, ...(await answered(() => listVerifications(person, search))) }
}

const states = ['pending', 'verified', 'refused', 'unverified'] as const

export default function OfficeQueue() {
  const { search, total, pages, organisations } = useLoaderData<typeof loader>()
  const { t } = useTranslation('organisations')
  const { words, day } = useFormat()
  const names = useNames()
  const at = useAt()
  const href = (status: string, page = 1) => at(`${paths.officeVerification()}?status=${status}${page > 1 ? `&page=${page}` : ''}`)
  const waits = search.status === 'pending'
  return (
    <Page title={t('office.queue')} lead={t('office.queue-lead')} width="wide">
      <TabsNav
        label={t('office.status')}
        tabs={states.map((status) => ({ href: href(status), text: t(`verification.${status}`), current: status === search.status }))}
      />
      <Table
        caption={t('office.list', { count: total })}
        rows={organisations}
        rowKey={({ id }) => id}
        empty={
          <EmptyState picture={waits ? 'done' : 'nothing'} title={t(waits ? 'office.empty' : 'office.empty-other')}>
            {waits ? t('office.empty-text') : null}
          </EmptyState>
        }
        columns={[
          {
            key: 'name',
            header: t('office.name'),
            cell: ({ id, nameVi, nameEn }) => <TextLink href={at(paths.officeVerify(id))}>{words(nameVi, nameEn)}</TextLink>,
          },
          { key: 'kind', header: t('show.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
          { key: 'tax-code', header: t('office.tax-code'), cell: ({ taxCode }) => taxCode ?? '–' },
          { key: 'province', header: t('show.province'), cell: ({ province }) => names.province(province) },
          {
            key: 'at',
            header: search.status === 'unverified' ? t('office.created') : t('office.asked'),
            cell: ({ askedAt, createdAt }) => day(askedAt ?? createdAt),
          },
        ]}
      />
      <Pages page={search.page} pages={pages} href={(page) => href(search.status, page)} label={t('office.pages')} />
    </Page>
  )
}
