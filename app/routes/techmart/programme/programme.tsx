import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Section, Stack } from '#app/ui/page'
import { TabsNav } from '#app/ui/tabs-nav'
import { getProgramme } from '#server/techmart/programme/programme'
import { SESSION_KINDS } from '#server/techmart/programme/programme.schema'
import { type HeadersFunction, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { tokenIn, unseen } from '#app/request/unseen'
import { useDays } from '../labels'
import { ProgrammeFilter } from './programme-filter'
import { SessionCard } from './session-card'
import { FairTrail } from '../fair-trail'

export const handle = titledBy<{ fair: { title_vi: string; title_en: string } }>(
  ({ fair }, t, words) => `${t('programme:title')}: ${words(fair.title_vi, fair.title_en)}`,
)

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const chosen = {
    kind: SESSION_KINDS.find((kind) => kind === searchParams.get('kind')),
    roomId: searchParams.get('room') || undefined,
    mine: searchParams.get('mine') === 'on',
  }
  const day = searchParams.get('day') ?? undefined
  const token = tokenIn(args.request)
  const page = await answered(() => getProgramme(actorOf(args), args.params.fairId ?? '', { ...chosen, day }))
  // A ticket's secret is passed on to the sessions, and to nobody else.
  return data({ chosen, token, ...page }, { headers: token ? unseen : {} })
}

export default function Programme() {
  const { fair, chosen, token, days, day, sessions, marks, total, kinds, rooms, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('programme')
  const { words, day: written } = useFormat()
  const range = useDays()
  const at = useAt()
  useLive(`programme:${fair.id}`)
  const title = words(fair.title_vi, fair.title_en)
  const marked = new Set(marks)
  const query = (to: string) =>
    new URLSearchParams({
      day: to,
      ...(chosen.kind && { kind: chosen.kind }),
      ...(chosen.roomId && { room: chosen.roomId }),
      ...(chosen.mine && { mine: 'on' }),
      ...(token && { token }),
    }).toString()
  const shownDays = day === undefined ? days : [day]
  return (
    <Page
      title={t('title')}
      eyebrow={`${title} · ${range(fair)}`}
      lead={t('list.lead')}
      breadcrumbs={<FairTrail of="public" fair={fair} />}
      actions={
        <>
          {total > 0 ? (
            <LinkButton href={at(paths.programmeCalendar(fair.id))} download variant="secondary" icon="calendar">
              {t('list.calendar')}
            </LinkButton>
          ) : null}
          {can.run ? (
            <LinkButton href={at(paths.officeProgramme(fair.id))} variant="secondary">
              {t('list.manage')}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {total === 0 ? (
        <EmptyState title={t('list.empty')}>{t('list.empty-text')}</EmptyState>
      ) : (
        <>
          <TabsNav
            label={t('list.days')}
            tabs={[
              ...days.map((each) => ({ href: at(paths.fairProgramme(fair.id, query(each))), text: written(each), current: each === day })),
              { href: at(paths.fairProgramme(fair.id, query('all'))), text: t('list.all-days'), current: day === undefined },
            ]}
          />
          <ProgrammeFilter fairId={fair.id} token={token} day={day} chosen={chosen} kinds={kinds} rooms={rooms} marks={can.mark} />
          {sessions.length === 0 ? (
            <EmptyState title={t('list.none')} picture="search">
              {t('list.none-text')}
            </EmptyState>
          ) : (
            <Stack gap="large">
              {shownDays.map((each) => {
                const ofDay = sessions.filter(({ on_day }) => on_day === each)
                return ofDay.length === 0 ? null : (
                  <Section key={each} title={written(each)} id={`day-${each}`}>
                    <ol className="grid gap-4">
                      {ofDay.map((session) => (
                        <SessionCard key={session.id} fairId={fair.id} token={token} session={session} marked={marked.has(session.id)} />
                      ))}
                    </ol>
                  </Section>
                )
              })}
              <p className="no-print text-sm text-muted">{t('list.print-hint')}</p>
            </Stack>
          )}
        </>
      )}
    </Page>
  )
}
