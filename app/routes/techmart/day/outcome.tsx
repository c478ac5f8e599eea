import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { getSlip, writeSlip } from '#server/techmart/day/day'
import { slipSchema } from '#server/techmart/day/slips/slips.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SlipForm } from './slip-form'
import { FairTrail } from '../fair-trail'

export const handle = titled('day:slip.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  return answered(async () => {
    const { meeting, ...slip } = await getSlip(person, args.params.meetingId ?? '')
    const { id, fair_id, fair_vi, fair_en, on_day, start, table_number } = meeting
    return { ...slip, meeting: { id, fair_id, fair_vi, fair_en, on_day, start, table_number }, dealId: newId() }
  })
}

/** Who wants to meet again is led on to ask for it; all others see the meeting with what came of it. */
export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  const { fairId = '', meetingId = '' } = args.params
  return act(await readForm(args.request), slipSchema, async (input) => {
    await writeSlip(person, { ...input, meetingId })
    if (input.step === 'second-meeting') {
      const { otherId } = await getSlip(person, meetingId)
      return redirectTo(args, paths.myWalkIns(fairId, `done=said&with=${otherId}`))
    }
    return redirectTo(args, `${paths.myMeeting(fairId, meetingId)}?done=said`)
  })
}

export default function Outcome() {
  const { meeting, other, slip, subjects, days, today, dealId, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('day')
  const { words, day } = useFormat()
  const at = useAt()
  const name = words(other.vi, other.en)
  return (
    <Page
      title={t('slip.title')}
      eyebrow={`${day(meeting.on_day)} · ${meeting.start} · ${t('techmart:table', { table: meeting.table_number })}`}
      lead={name}
      width="narrow"
      breadcrumbs={
        <FairTrail
          of="own"
          fair={{ id: meeting.fair_id, title_vi: meeting.fair_vi, title_en: meeting.fair_en }}
          crumbs={[{ text: t('techmart:agenda.with', { name }), href: at(paths.myMeeting(meeting.fair_id, meeting.id)) }]}
        />
      }
    >
      {can.write ? (
        <SlipForm meetingId={meeting.id} dealId={dealId} slip={slip} subjects={subjects} days={days} today={today} can={can} />
      ) : null}
      {can.write ? <p className="text-sm text-muted">{t('slip.lead')}</p> : null}
      {can.wait ? <Notice>{t('slip.ahead')}</Notice> : null}
    </Page>
  )
}
