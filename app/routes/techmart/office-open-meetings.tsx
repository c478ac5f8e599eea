import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Page, Stack } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { Table } from '#app/ui/table'
import { listOpenMeetings } from '#server/techmart/techmart'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pageIn } from './labels'

export const handle = titled('office:meetings.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const page = pageIn(new URL(args.request.url))
  return answered(async () => ({ page, ...(await listOpenMeetings(person, page)) }))
}

export default function OpenMeetings() {
  const { meetings, page, pages } = useLoaderData<typeof loader>()
  const { t } = useTranslation('office')
  const techmart = useTranslation('techmart').t
  const { words, day } = useFormat()
  const at = useAt()
  return (
    <Page title={t('meetings.title')} lead={t('meetings.lead')} width="wide">
      <Stack>
        <Table
          caption={t('meetings.caption')}
          captionHidden
          rows={meetings}
          rowKey={({ id }) => id}
          empty={<EmptyState picture="done" title={t('meetings.done')} />}
          columns={[
            {
              key: 'who',
              header: t('meetings.who'),
              cell: (meeting) => (
                <TextLink href={at(paths.officeMeeting(meeting.fair_id, meeting.id))}>
                  {techmart('timetable.meeting', {
                    supplier: words(meeting.supplier_vi, meeting.supplier_en),
                    enterprise: words(meeting.enterprise_vi, meeting.enterprise_en),
                  })}
                </TextLink>
              ),
            },
            {
              key: 'when',
              header: t('meetings.when'),
              cell: (meeting) => <span className="tabular-nums">{`${day(meeting.on_day)}, ${meeting.start}`}</span>,
            },
            { key: 'fair', header: t('meetings.fair'), cell: (meeting) => words(meeting.fair_vi, meeting.fair_en) },
          ]}
        />
        <Pages page={page} pages={pages} href={(to) => at(`${paths.officeOpenMeetings()}?page=${to}`)} />
      </Stack>
    </Page>
  )
}
