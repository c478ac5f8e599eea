import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Card } from '#app/ui/card'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { today } from '#server/platform/clock'
import { newId } from '#server/platform/id'
import { getMeeting, recordOutcome } from '#server/techmart/techmart'
import { outcomeSchema } from '#server/techmart/meetings/meetings.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { meetingTone } from './labels'
import { MeetingFacts, type MeetingSent } from './meeting-facts'
import { OutcomeForm } from './outcome-form'
import { FairTrail } from './fair-trail'

export const handle = titledBy<{ meeting: MeetingSent }>(({ meeting }, t, words) =>
  t('techmart:meeting.title', {
    supplier: words(meeting.supplier_vi, meeting.supplier_en),
    enterprise: words(meeting.enterprise_vi, meeting.enterprise_en),
  }),
)

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  return answered(async () => {
    const { meeting, can } = await getMeeting(person, args.params.meetingId ?? '')
    const day = today()
    return {
      meeting,
      can: { ...can, record: can.record && day >= meeting.on_day, wait: can.record && day < meeting.on_day },
      today: day,
      dealId: newId(),
      memorandumId: newId(),
      organisationId: person.organisation.id,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  const { fairId = '', meetingId = '' } = args.params
  return act(await readForm(args.request), outcomeSchema, async (input) => {
    await recordOutcome(person, { ...input, meetingId })
    return redirectTo(args, `${paths.myMeeting(fairId, meetingId)}?done=recorded`)
  })
}

export default function Meeting() {
  const { meeting, can, today: day, dealId, memorandumId, organisationId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('techmart')
  const { words } = useFormat()
  const [search] = useSearchParams()
  useLive(`organisation:${organisationId}`)
  const sides = {
    supplier: words(meeting.supplier_vi, meeting.supplier_en),
    enterprise: words(meeting.enterprise_vi, meeting.enterprise_en),
  }
  return (
    <Page
      title={t('meeting.title', sides)}
      width="narrow"
      breadcrumbs={<FairTrail of="own" fair={{ id: meeting.fair_id, title_vi: meeting.fair_vi, title_en: meeting.fair_en }} />}
      status={<Tag tone={meetingTone[meeting.state]}>{t(`meeting-states.${meeting.state}`)}</Tag>}
    >
      {search.get('done') === 'recorded' ? (
        <Notice kind="alert" tone="success">
          {t('meeting.done-recorded')}
        </Notice>
      ) : null}
      <Card as="section">
        <MeetingFacts meeting={meeting} />
      </Card>
      {can.wait ? <Notice>{t('outcome.ahead')}</Notice> : null}
      {can.record ? <OutcomeForm meetingId={meeting.id} dealId={dealId} memorandumId={memorandumId} today={day} can={can} /> : null}
    </Page>
  )
}
