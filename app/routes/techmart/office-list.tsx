import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Page, Stack } from '#app/ui/page'
import { PreviousNext } from '#app/ui/pagination'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { listOfficeFairs } from '#server/techmart/techmart'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FairFilter, filterIn, filterQuery } from './fair-filter'
import { fairTone, pageIn, useDays } from './labels'

export const handle = titled('techmart:office.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const url = new URL(args.request.url)
  const [page, filter] = [pageIn(url), filterIn(url)]
  return answered(async () => ({ page, filter, ...(await listOfficeFairs(person, page, 20, filter)) }))
}

export default function OfficeFairs() {
  const { fairs, page, more, filter } = useLoaderData<typeof loader>()
  const { t } = useTranslation('techmart')
  const common = useTranslation('common').t
  const { words, number } = useFormat()
  const days = useDays()
  const at = useAt()
  const create = <LinkButton href={at(paths.officeNewFair())}>{t('office.new')}</LinkButton>
  const href = (to: number) => at(`${paths.officeFairs()}?${filterQuery(filter, { page: String(to) })}`)
  return (
    <Page
      title={t('office.title')}
      lead={t('office.lead')}
      width="wide"
      actions={fairs.length > 0 || filter.level || filter.place ? create : null}
    >
      <FairFilter action={paths.officeFairs()} filter={filter} />
      {fairs.length === 0 && (filter.level || filter.place) ? (
        <EmptyState title={t('filter.none')} picture="search" />
      ) : fairs.length === 0 ? (
        <EmptyState title={t('office.empty')} action={create}>
          {t('office.empty-text')}
        </EmptyState>
      ) : (
        <Stack>
          <Table
            caption={t('office.caption')}
            captionHidden
            rows={fairs}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'title',
                header: t('office.column-title'),
                cell: (fair) => <TextLink href={at(paths.officeFair(fair.id))}>{words(fair.title_vi, fair.title_en)}</TextLink>,
              },
              {
                key: 'level',
                header: t('office.column-level'),
                cell: ({ level, place }) => `${t(`levels.${level}`)} · ${t(`places.${place}`)}`,
              },
              { key: 'days', header: t('office.column-days'), cell: days },
              {
                key: 'state',
                header: t('office.column-state'),
                cell: ({ state }) => <Tag tone={fairTone[state]}>{t(`states.${state}`)}</Tag>,
              },
              { key: 'exhibitors', header: t('office.column-exhibitors'), number: true, cell: (fair) => number(fair.exhibitors) },
              { key: 'visitors', header: t('office.column-visitors'), number: true, cell: (fair) => number(fair.visitors) },
              { key: 'waiting', header: t('office.column-waiting'), number: true, cell: (fair) => number(fair.waiting) },
            ]}
          />
          <PreviousNext
            label={common('pagination.label')}
            previous={page > 1 ? { href: href(page - 1), text: common('pagination.previous') } : undefined}
            next={more ? { href: href(page + 1), text: common('pagination.next') } : undefined}
          />
        </Stack>
      )}
    </Page>
  )
}
