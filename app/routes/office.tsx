import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { FigureTile } from '#app/ui/figure-tile'
import { Grid, Page, Section } from '#app/ui/page'
import { figureCodes } from '#server/reports/figures/codes.schema'
import { getDesk } from '#server/reports/reports'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FigureTiles } from './reports/figure-groups'
import { reportPath } from './reports/queries'

export const handle = titled('office:title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(() => getDesk(person))
}

/** Each queue and the list that holds exactly what it counts. */
const queues = [
  ['technologies', paths.officeReview(), 'bulb'],
  ['needs', paths.officeReview(), 'factory'],
  ['organisations', paths.officeVerification(), 'building'],
  ['proposals', `${paths.officeDeals()}?state=proposed`, 'chat'],
  ['registrations', paths.officeFairs(), 'calendar'],
  ['meetings', paths.officeOpenMeetings(), 'users'],
  ['matches', `${paths.officeMatches()}?state=suggested`, 'handshake'],
] as const

export default function Office() {
  const desk = useLoaderData<typeof loader>()
  const { t } = useTranslation('office')
  const { number, day } = useFormat()
  const at = useAt()
  const waiting = queues.filter(([name]) => desk.queues[name] > 0)
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <Section title={t('queues.title')} id="queues">
        {waiting.length === 0 ? (
          <EmptyState level={3} picture="done" title={t('queues.done')}>
            {t('queues.done-text')}
          </EmptyState>
        ) : (
          <Grid as="ul" columns={4} gap="small">
            {waiting.map(([name, path, icon]) => (
              <li key={name}>
                <FigureTile label={t(`queues.${name}`)} value={number(desk.queues[name])} href={at(path)} icon={icon} />
              </li>
            ))}
          </Grid>
        )}
      </Section>
      <Section
        title={t('month.title')}
        lead={t('month.lead', { from: day(desk.period.from), to: day(desk.period.to) })}
        id="month"
        actions={
          <LinkButton href={at(reportPath(desk.period))} variant="secondary" icon="chart">
            {t('month.report')}
          </LinkButton>
        }
      >
        <FigureTiles figures={figureCodes} totals={desk.figures} period={desk.period} />
      </Section>
    </Page>
  )
}
