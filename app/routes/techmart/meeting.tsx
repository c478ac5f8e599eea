import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { member } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { getSlip, onTheDay } from '#server/techmart/day/day'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { meetingTone } from './labels'
import { MeetingFacts, type MeetingSent } from './meeting-facts'
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
    const { meeting, slip, can } = await getSlip(person, args.params.meetingId ?? '')
    return { meeting: { ...meeting, code: onTheDay(meeting).code }, slip, can, organisationId: person.organisation.id }
  })
}

export default function Meeting() {
  const { meeting, slip, can, organisationId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('techmart')
  const { words } = useFormat()
  const at = useAt()
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
      {search.get('done') === 'said' ? (
        <Notice kind="alert" tone="success">
          {t('day:slip.done')}
        </Notice>
      ) : null}
      <Card as="section">
        <MeetingFacts meeting={meeting} />
      </Card>
      <p className="text-sm text-muted">
        {t('day:code', { code: meeting.code })}. {t('day:code-hint')}
      </p>
      {slip ? <p>{t('day:slip.said', { step: t(`day:slip.steps.${slip.took_place ? slip.next_step : 'missed'}`) })}</p> : null}
      {can.write ? (
        <LinkButton
          href={at(paths.myOutcome(meeting.fair_id, meeting.id))}
          size="large"
          variant={slip ? 'secondary' : 'primary'}
          className="self-start max-sm:w-full"
        >
          {t(slip ? 'day:slip.change' : 'day:slip.open')}
        </LinkButton>
      ) : can.wait ? (
        <Notice>{t('day:slip.ahead')}</Notice>
      ) : null}
    </Page>
  )
}
