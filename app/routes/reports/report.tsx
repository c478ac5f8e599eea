import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { TabsNav } from '#app/ui/tabs-nav'
import { today } from '#server/platform/clock'
import { dimensions, groups } from '#server/reports/figures/codes.schema'
import { getReport, listPresets } from '#server/reports/reports'
import { isPeriodWrong, periodIn, viewSchema } from '#server/reports/reports.schema'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Breakdown } from './breakdown'
import { Charts } from './charts'
import { FigureGroups } from './figure-groups'
import { PeriodForm } from './period-form'
import { reportPath } from './queries'
import { Ratios } from './ratios'

export const handle = titled('reports:title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const search = new URL(args.request.url).searchParams
  const period = periodIn(search, today())
  const view = viewSchema.parse(Object.fromEntries(search))
  return answered(async () => ({
    report: await getReport(person, period, view),
    presets: listPresets(),
    by: view.by,
    group: view.group,
    wrong: isPeriodWrong(search, period),
  }))
}

export default function Report() {
  const { report, presets, by, group, wrong } = useLoaderData<typeof loader>()
  const { t } = useTranslation('reports')
  const { day } = useFormat()
  const at = useAt()
  const { period, earlier } = report
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      actions={
        <>
          <LinkButton href={at(paths.fairReports())} variant="secondary" icon="calendar">
            {t('fair-report:list.title')}
          </LinkButton>
          <LinkButton
            href={at(paths.reportExport(String(new URLSearchParams({ ...period }))))}
            download
            variant="secondary"
            icon="download"
            title={t('export.hint')}
          >
            {t('export.link')}
          </LinkButton>
        </>
      }
    >
      {wrong ? <Notice tone="warning">{t('period.wrong')}</Notice> : null}
      <PeriodForm period={period} presets={presets} keep={{ by, group }} />
      <Section
        title={t('span', { from: day(period.from), to: day(period.to) })}
        lead={t('period.earlier', { from: day(earlier.from), to: day(earlier.to) })}
        id="figures"
      >
        <FigureGroups totals={report.totals} period={period} />
      </Section>
      <Ratios totals={report.totals} period={period} />
      <Section title={t('breakdown.title')} id="breakdown">
        <div className="flex flex-col gap-6">
          <TabsNav
            label={t('breakdown.group')}
            tabs={groups.map((each) => ({
              href: at(`${reportPath({ ...period, by, group: each })}#breakdown`),
              text: t(`groups.${each}`),
              current: each === group,
            }))}
          />
          <TabsNav
            label={t('breakdown.by')}
            tabs={dimensions.map((each) => ({
              href: at(`${reportPath({ ...period, by: each, group })}#breakdown`),
              text: t(`by.${each}`),
              current: each === by,
            }))}
          />
          <Charts report={report} by={by} group={group} />
          <Breakdown report={report} by={by} group={group} />
        </div>
      </Section>
    </Page>
  )
}
