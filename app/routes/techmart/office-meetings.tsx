import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { Page, Section, Stack } from '#app/ui/page'
import { TabsNav } from '#app/ui/tabs-nav'
import { getTimetable, listMeetingCandidates } from '#server/techmart/techmart'
import { fairStep } from '#server/techmart/techmart.states'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Candidates } from './candidates'
import { pageIn } from './labels'
import { DayTable } from './day-table'
import { FairTrail } from './fair-trail'

export const handle = titled('techmart:timetable.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const url = new URL(args.request.url)
  const page = pageIn(url)
  const wanted = { day: url.searchParams.get('day') ?? undefined, tables: pageIn(url, 'tables') }
  return answered(async () => {
    const id = args.params.fairId ?? ''
    const [{ fair, ...timetable }, found] = await Promise.all([
      getTimetable(person, id, wanted),
      listMeetingCandidates(person, id, page, 10),
    ])
    const { title_vi, title_en, state } = fair
    return { fair: { id, title_vi, title_en }, ...timetable, ...found, page, can: { arrange: fairStep(state, 'arrange') !== undefined } }
  })
}

export default function OfficeMeetings() {
  const data = useLoaderData<typeof loader>()
  const { fair, day, days, tables, numbers, can } = data
  const { t } = useTranslation('techmart')
  const format = useFormat()
  const at = useAt()
  const here = (to: { day?: string; tables?: number; page?: number }) => {
    const query = new URLSearchParams({ day: to.day ?? day, tables: String(to.tables ?? tables.page), page: String(to.page ?? 1) })
    return at(`${paths.officeMeetings(fair.id)}?${query}`)
  }
  return (
    <Page
      title={t('timetable.title')}
      eyebrow={format.words(fair.title_vi, fair.title_en)}
      lead={t('timetable.numbers', {
        arranged: format.number(numbers.arranged),
        held: format.number(numbers.held),
        missed: format.number(numbers.missed),
      })}
      width="wide"
      actions={
        <LinkButton href={at(paths.officeTimetable(fair.id))} variant="secondary" icon="calendar">
          {t('timetabling:open')}
        </LinkButton>
      }
      breadcrumbs={<FairTrail of="office" fair={fair} crumbs={[{ text: t('timetable.title') }]} />}
    >
      <Stack>
        <TabsNav
          label={t('timetable.day')}
          tabs={days.map((each) => ({
            href: here({ day: each.day }),
            text: format.day(each.day),
            current: each.day === day,
            count: format.number(each.meetings),
          }))}
        />
        {tables.pages > 1 ? (
          <TabsNav
            label={t('timetable.table-pages')}
            tabs={Array.from({ length: Math.min(tables.pages, 40) }, (_, index) => {
              const from = index * data.tablesShown + 1
              return {
                href: here({ tables: index + 1 }),
                text: t('timetable.tables', { from, to: from + data.tablesShown - 1 }),
                current: index + 1 === tables.page,
              }
            })}
          />
        ) : null}
        <DayTable fairId={fair.id} day={day} slots={data.slots} tables={tables} meetings={data.meetings} />
      </Stack>
      {can.arrange ? (
        <Section title={t('timetable.candidates')} lead={t('timetable.candidates-lead')} id="candidates">
          <Candidates
            fairId={fair.id}
            candidates={data.candidates}
            ready={data.ready}
            withheld={data.withheld}
            page={data.page}
            href={(page) => here({ page })}
          />
        </Section>
      ) : null}
    </Page>
  )
}
