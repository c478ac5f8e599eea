import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { NotFound } from '#server/platform/errors'
import { listOwnSignings, onTheDay } from '#server/techmart/day/day'
import { findSurvey } from '#server/techmart/survey/survey'
import { listOwnSessions } from '#server/techmart/programme/programme'
import { getFair, getOwnRegistration, listAgenda, withdrawRegistration } from '#server/techmart/techmart'
import { fairStep, isOver, registrationStep } from '#server/techmart/techmart.states'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AgendaActions } from './agenda-actions'
import { AgendaList } from './agenda-list'
import { AgendaNotices } from './agenda-notices'
import { OwnSignings } from './day/own-signings'
import { TitleList } from './exhibitors'
import { registrationTone, useDays } from './labels'
import { OwnSessions } from './programme/own-sessions'
import { Withdraw } from './withdraw'

export const handle = titledBy<{ fair: { title_vi: string; title_en: string } }>(
  ({ fair }, t, words) => `${t('techmart:agenda.title')}: ${words(fair.title_vi, fair.title_en)}`,
)

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  return answered(async () => {
    const fair = await getFair(person, args.params.fairId ?? '')
    const [{ registration, choices, mayWrite }, meetings, survey, sessions, signings] = await Promise.all([
      getOwnRegistration(person, fair.id),
      listAgenda(person, fair.id),
      isOver(fair.state) ? findSurvey(person, fair.id) : null,
      listOwnSessions(person, fair.id),
      listOwnSignings(person, fair.id),
    ])
    if (!registration) throw new NotFound()
    const open = fairStep(fair.state, 'register', 'organisation') !== undefined
    const may = (act: 'apply' | 'withdraw') => mayWrite && open && registrationStep(registration.state, act, 'organisation') !== undefined
    return {
      fair,
      registration,
      shows: choices.technologies.filter(({ id }) => registration.technology_ids.includes(id)),
      seeks: choices.needs.filter(({ id }) => registration.need_ids.includes(id)),
      meetings: meetings.map((meeting) => ({ ...meeting, ...onTheDay(meeting) })),
      signings,
      survey,
      sessions,
      organisationId: person.organisation.id,
      can: { change: may('apply'), withdraw: may('withdraw') },
    }
  })
}

/** The one thing sent from here: the organisation withdraws. */
export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  const fairId = args.params.fairId ?? ''
  await answered(() => withdrawRegistration(person, fairId))
  return redirectTo(args, `${paths.myFair(fairId)}?done=withdrawn`)
}

export default function Agenda() {
  const { fair, registration, shows, seeks, meetings, survey, sessions, signings, organisationId, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('techmart')
  const { words } = useFormat()
  const names = useNames()
  const days = useDays()
  const at = useAt()
  const [search] = useSearchParams()
  useLive(`organisation:${organisationId}`)
  const done = search.get('done')
  const title = words(fair.title_vi, fair.title_en)
  return (
    <Page
      title={title}
      eyebrow={`${days(fair)} · ${[fair.venue, names.province(fair.province)].filter(Boolean).join(', ')}`}
      breadcrumbs={
        <Breadcrumbs label={t('common:breadcrumbs')} crumbs={[{ text: t('mine.title'), href: at(paths.myFairs()) }, { text: title }]} />
      }
      status={<Tag tone={registrationTone[registration.state]}>{t(`registration-states.${registration.state}`)}</Tag>}
      actions={<AgendaActions fair={fair} registration={registration} survey={survey} dated={meetings.length + sessions.length > 0} />}
    >
      {done === 'registered' || done === 'changed' || done === 'withdrawn' ? (
        <Notice kind="alert" tone="success">
          {t(`agenda.done-${done}`)}
        </Notice>
      ) : null}
      <AgendaNotices fair={fair} registration={registration} />
      <Section title={t('agenda.meetings')} id="meetings">
        <AgendaList meetings={meetings} organisationId={organisationId} />
      </Section>
      <OwnSessions fairId={fair.id} sessions={sessions} />
      <OwnSignings signings={signings} fairId={fair.id} />
      <Section
        title={t('agenda.registration')}
        id="registration"
        lead={t(`roles.${registration.as_role}`)}
        actions={
          can.change ? (
            <LinkButton href={at(paths.fairRegistration(fair.id))} variant="secondary" icon="edit">
              {registration.state === 'withdrawn' ? t('agenda.again') : t('agenda.change')}
            </LinkButton>
          ) : null
        }
      >
        <div className="flex flex-col gap-4">
          <TitleList label={t('show')} items={shows} path={paths.myTechnology} />
          <TitleList label={t('seek')} items={seeks} path={paths.myNeed} />
          {can.withdraw ? <Withdraw /> : null}
        </div>
      </Section>
    </Page>
  )
}
