import { useAt } from '#app/layout/link'
import { Pages } from '#app/layout/pages'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Page, Stack } from '#app/ui/page'
import { NotFound } from '#server/platform/errors'
import { fairRecordsSchema, isFairValue } from '#server/reports/fairs/codes.schema'
import { fairRecordsPerPage, listFairRecords } from '#server/reports/fairs/fairs'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { recordPath } from './record-path'
import { RecordTable } from '../record-table'
import { FairTrail } from '../../techmart/fair-trail'

export const handle = titled('fair-report:records.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => {
    const asked = fairRecordsSchema.safeParse(Object.fromEntries(new URL(args.request.url).searchParams))
    if (!asked.success) throw new NotFound('fair-report:records.unknown')
    const list = await listFairRecords(person, args.params.fairId ?? '', asked.data)
    return { ...list, asked: asked.data, pages: Math.ceil(list.count / fairRecordsPerPage) }
  })
}

export default function FairRecords() {
  const { fair, records, count, amount, asked, pages } = useLoaderData<typeof loader>()
  const { t } = useTranslation('fair-report')
  const { number, money } = useFormat()
  const at = useAt()
  const isMoney = 'figure' in asked && isFairValue(asked.figure)
  const name = 'figure' in asked ? t(`figures.${asked.figure}.name`) : `${t(`stages.${asked.stage}`)}, ${t(`milestones.${asked.after}`)}`
  const definition = 'figure' in asked ? t(`figures.${asked.figure}.text`) : t('follow-ups.lead')
  const query: Record<string, string> = 'figure' in asked ? { figure: asked.figure } : { after: asked.after, stage: asked.stage }
  const back = at(paths.fairReport(fair.id))
  return (
    <Page
      title={name}
      width="wide"
      lead={
        <>
          <p className="font-semibold text-ink tabular-nums">
            {isMoney
              ? t('reports:records.sum', { count: number(count), amount: money(amount) })
              : t('reports:records.count', { count: number(count) })}
          </p>
          <p className="text-base">{definition}</p>
          <p className="text-sm">{t('records.anonymous')}</p>
        </>
      }
      breadcrumbs={<FairTrail of="office" fair={fair} crumbs={[{ text: t('title'), href: back }]} />}
    >
      <Stack>
        <RecordTable
          caption={t('records.caption', { figure: name })}
          records={records.map((record) => ({ ...record, href: at(recordPath(fair.id, record)) }))}
          isMoney={isMoney}
          empty={{ title: t('records.empty'), text: t('records.empty-text'), back: t('records.back'), href: back }}
        />
        <Pages
          page={asked.page}
          pages={pages}
          href={(to) => at(paths.fairReportRecords(fair.id, String(new URLSearchParams({ ...query, page: String(to) }))))}
        />
      </Stack>
    </Page>
  )
}
