import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page, Stack } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { today } from '#server/platform/clock'
import { NotFound } from '#server/platform/errors'
import { groupOf, isValue } from '#server/reports/figures/codes.schema'
import { listRecords, recordsPerPage } from '#server/reports/reports'
import { periodIn, recordsSchema } from '#server/reports/reports.schema'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { recordsPath, reportPath } from './queries'
import { recordPath } from './record-path'
import { RecordTable } from './record-table'

export const handle = titled('reports:records.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const search = new URL(args.request.url).searchParams
  return answered(async () => {
    const asked = recordsSchema.safeParse(Object.fromEntries(search))
    if (!asked.success) throw new NotFound('reports:records.unknown')
    const { figure, by, value, page } = asked.data
    const period = periodIn(search, today())
    const list = await listRecords(person, { ...asked.data, ...period })
    return {
      ...list,
      period,
      figure,
      cell: by && value !== undefined ? { by, value } : undefined,
      page,
      pages: Math.ceil(list.count / recordsPerPage),
    }
  })
}

export default function Records() {
  const { records, count, amount, valueName, period, figure, cell, page, pages } = useLoaderData<typeof loader>()
  const { t } = useTranslation('reports')
  const { words, day, number, money } = useFormat()
  const at = useAt()
  const isMoney = isValue(figure)
  const name = t(`figures.${figure}.name`)
  const span = t('span', { from: day(period.from), to: day(period.to) })
  const back = at(`${reportPath({ ...period, group: groupOf(figure), by: cell?.by })}#breakdown`)
  return (
    <Page
      title={name}
      width="wide"
      eyebrow={[span, cell && valueName !== null ? t('records.of', { dimension: t(`dimensions.${cell.by}`), value: valueName }) : '']
        .filter(Boolean)
        .join(' · ')}
      lead={
        <>
          <p className="font-semibold text-ink tabular-nums">
            {isMoney ? t('records.sum', { count: number(count), amount: money(amount) }) : t('records.count', { count: number(count) })}
          </p>
          <p className="text-base">{t(`figures.${figure}.text`)}</p>
        </>
      }
      breadcrumbs={<Breadcrumbs label={t('common:breadcrumbs')} crumbs={[{ text: t('title'), href: back }, { text: name }]} />}
    >
      <Stack>
        <RecordTable
          caption={t('records.caption', { figure: name })}
          records={records.map((record) => ({
            ...record,
            href: at(recordPath(record)),
            title: words(record.title_vi ?? '', record.title_en ?? '') || record.id,
            who: words(record.who_vi, record.who_en),
          }))}
          isMoney={isMoney}
          empty={{ title: t('records.empty'), text: t('records.empty-text'), back: t('records.back'), href: back }}
        />
        <Pages page={page} pages={pages} href={(to) => at(recordsPath(figure, period, cell, to))} />
      </Stack>
    </Page>
  )
}
