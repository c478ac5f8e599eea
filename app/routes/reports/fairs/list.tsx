import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Page, Stack } from '#app/ui/page'
import { PreviousNext } from '#app/ui/pagination'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { type FairFigure, isFairValue } from '#server/reports/fairs/codes.schema'
import { listFairReports, numbersOf } from '#server/reports/fairs/fairs'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { fairTone, pageIn, useDays } from '../../techmart/labels'
import { useAmounts } from '../figure'

const shown = [
  'exhibitors',
  'people-came',
  'meetings-held',
  'memoranda',
  'contracts',
  'signed-value',
] as const satisfies readonly FairFigure[]

export const handle = titled('fair-report:list.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const page = pageIn(new URL(args.request.url))
  return answered(async () => {
    const { fairs, more } = await listFairReports(person, page)
    const rows = fairs.map(({ sums, ...fair }) => {
      const numbers = numbersOf(sums)
      return { ...fair, numbers: shown.map((figure) => numbers[figure]) }
    })
    return { page, more, fairs: rows }
  })
}

export default function FairReports() {
  const { fairs, page, more } = useLoaderData<typeof loader>()
  const { t } = useTranslation('fair-report')
  const common = useTranslation('common').t
  const { words } = useFormat()
  const { short } = useAmounts()
  const days = useDays()
  const at = useAt()
  const href = (to: number) => at(paths.fairReports(`page=${to}`))
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      width="wide"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('reports:title'), href: at(paths.reports()) }, { text: t('list.title') }]}
        />
      }
    >
      <Stack>
        <Table
          caption={t('list.caption')}
          captionHidden
          rows={fairs}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('list.empty')}>{t('list.empty-text')}</EmptyState>}
          columns={[
            {
              key: 'fair',
              header: t('list.fair'),
              cell: (fair) => <TextLink href={at(paths.fairReport(fair.id))}>{words(fair.title_vi, fair.title_en)}</TextLink>,
            },
            { key: 'days', header: t('list.days'), cell: days },
            {
              key: 'state',
              header: t('list.state'),
              cell: ({ state }) => <Tag tone={fairTone[state]}>{t(`techmart:states.${state}`)}</Tag>,
            },
            ...shown.map((figure, index) => ({
              key: figure,
              header: t(`figures.${figure}.name`),
              number: true,
              cell: ({ numbers }: { numbers: number[] }) => short(isFairValue(figure), numbers[index] ?? 0),
            })),
          ]}
        />
        <PreviousNext
          label={common('pagination.label')}
          previous={page > 1 ? { href: href(page - 1), text: common('pagination.previous') } : undefined}
          next={more ? { href: href(page + 1), text: common('pagination.next') } : undefined}
        />
      </Stack>
    </Page>
  )
}
