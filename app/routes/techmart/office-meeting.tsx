import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Card } from '#app/ui/card'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { today } from '#server/platform/clock'
import { newId } from '#server/platform/id'
import { getSlipsOfMeeting } from '#server/techmart/day/day'
import { cancelMeeting, getMeeting, getPlaces, moveMeeting, recordOutcome, setMeetingLink } from '#server/techmart/techmart'
import { meetingPageSchema } from '#server/techmart/meetings/meetings.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { CancelMeeting, MoveMeeting } from './meeting-acts'
import { SaidOfMeeting } from './day/said-of-meeting'
import { meetingTone } from './labels'
import { MeetingFacts, type MeetingSent } from './meeting-facts'
import { MeetingLink } from './meeting-link'
import { OutcomeForm } from './outcome-form'
import { FairTrail } from './fair-trail'
import { useFormGone } from './intent-form'

export const handle = titledBy<{ meeting: MeetingSent }>(({ meeting }, t, words) =>
  t('techmart:meeting.title', {
    supplier: words(meeting.supplier_vi, meeting.supplier_en),
    enterprise: words(meeting.enterprise_vi, meeting.enterprise_en),
  }),
)

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => {
    const { meeting, subjects, conflictOfInterest, can } = await getMeeting(person, args.params.meetingId ?? '')
    const [places, said] = await Promise.all([getPlaces(meeting.fair_id), getSlipsOfMeeting(person, meeting.id)])
    const day = today()
    const begun = day >= meeting.on_day
    return {
      meeting,
      subjects,
      conflictOfInterest,
      places,
      said,
      can: { ...can, record: can.record && begun, wait: can.record && !begun },
      today: day,
      dealId: newId(),
      memorandumId: newId(),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { fairId = '', meetingId = '' } = args.params
  return act(await readForm(args.request), meetingPageSchema, async (input) => {
    const done = (what: string) => redirectTo(args, `${paths.officeMeeting(fairId, meetingId)}?done=${what}`)
    if (input.intent === 'move') {
      await moveMeeting(person, { ...input, meetingId })
      return done('moved')
    }
    if (input.intent === 'cancel') {
      await cancelMeeting(person, meetingId, input.note)
      return done('cancelled')
    }
    if (input.intent === 'link') {
      await setMeetingLink(person, meetingId, input.onlineUrl)
      return done('linked')
    }
    await recordOutcome(person, { ...input, meetingId })
    return done('recorded')
  })
}

const tellable = ['arranged', 'moved', 'cancelled', 'recorded', 'linked']

export default function OfficeMeeting() {
  const { meeting, subjects, conflictOfInterest, places, said, can, today: day, dealId, memorandumId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('techmart')
  const { words } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  const done = search.get('done') ?? ''
  const online = can.move && meeting.fair_place !== 'on-site'
  const gone = useFormGone({ ...can, link: online })
  const sides = {
    supplier: words(meeting.supplier_vi, meeting.supplier_en),
    enterprise: words(meeting.enterprise_vi, meeting.enterprise_en),
  }
  return (
    <Page
      title={t('meeting.title', sides)}
      width="narrow"
      breadcrumbs={
        <FairTrail
          of="office"
          fair={{ id: meeting.fair_id, title_vi: meeting.fair_vi, title_en: meeting.fair_en }}
          crumbs={[{ text: t('timetable.title'), href: at(`${paths.officeMeetings(meeting.fair_id)}?day=${meeting.on_day}`) }]}
        />
      }
      status={<Tag tone={meetingTone[meeting.state]}>{t(`meeting-states.${meeting.state}`)}</Tag>}
    >
      {tellable.includes(done) ? (
        <Notice kind="alert" tone="success">
          {t(`meeting.done-${done}`)}
        </Notice>
      ) : null}
      {gone ? (
        <Notice kind="alert" tone="warning" title={t('meeting.changed')}>
          {t('meeting.changed-text')}
        </Notice>
      ) : null}
      <Card as="section">
        <MeetingFacts meeting={meeting} />
      </Card>
      <SaidOfMeeting said={said} meeting={meeting} />
      {conflictOfInterest ? (
        <Notice tone="warning" title={t('learning:conflict.title')}>
          {t('learning:problems.conflict-of-interest')}
        </Notice>
      ) : null}
      {can.wait ? <Notice>{t('outcome.ahead')}</Notice> : null}
      {can.record ? (
        <OutcomeForm meetingId={meeting.id} dealId={dealId} memorandumId={memorandumId} subjects={subjects} today={day} can={can} />
      ) : null}
      {can.move ? (
        <TextLink href={at(paths.officeRepair(meeting.fair_id, `event=no-show&organisationId=${meeting.enterprise_organisation_id}`))}>
          {t('timetabling:repair.missing')}
        </TextLink>
      ) : null}
      {online ? <MeetingLink meeting={meeting} /> : null}
      {can.move ? <MoveMeeting meeting={meeting} places={places} /> : null}
      {can.cancel ? <CancelMeeting meetingId={meeting.id} /> : null}
    </Page>
  )
}
