import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button, LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { DateInput } from '#app/ui/field'
import { FigureTile } from '#app/ui/figure-tile'
import { Page, Section, Stack } from '#app/ui/page'
import { NEW_DAYS, NEW_SHOWINGS, getQuality } from '#server/matching/learning/learning'
import { periodSchema } from '#server/matching/learning/quality/quality.schema'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Bands } from './quality-bands'
import { Exposure } from './quality-exposure'
import { Contact, Reasons } from './quality-parts'
import { type Span, recordsPath } from './quality-path'

export const handle = titled('learning:quality.title')

export async function loader(args: LoaderFunctionArgs) {
  const asked = periodSchema.parse(Object.fromEntries(new URL(args.request.url).searchParams))
  const quality = await answered(() => getQuality(officer(args), asked))
  return { quality, newSupplier: { days: NEW_DAYS, showings: NEW_SHOWINGS } }
}

export default function QualityPage() {
  const { quality, newSupplier } = useLoaderData<typeof loader>()
  const { t } = useTranslation('learning')
  const { day } = useFormat()
  const at = useAt()
  const { period, since, totals } = quality
  return (
    <Page
      title={t('quality.title')}
      lead={t('quality.lead')}
      width="wide"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('matching:office.title'), href: at(paths.officeMatches()) }, { text: t('quality.title') }]}
        />
      }
      actions={
        <LinkButton href={at(paths.matchWeights())} variant="secondary">
          {t('links.weights')}
        </LinkButton>
      }
    >
      <Stack gap="large">
        <Period period={period} />
        {totals.shown === 0 ? (
          <EmptyState title={t('quality.nothing')}>
            <p>{t('quality.nothing-text')}</p>
            {since ? <p>{t('quality.since', { day: day(since) })}</p> : null}
          </EmptyState>
        ) : (
          <>
            <Totals totals={totals} period={period} since={since} />
            <Bands bands={quality.bands} period={period} chart={quality.charts.acceptance} error={quality.calibrationError} />
          </>
        )}
        <Reasons reasons={quality.reasons} period={period} chart={quality.charts.reasons} />
        <Contact contact={quality.contact} period={period} chart={quality.charts.waits} />
        <Exposure exposure={quality.exposure} period={period} newSupplier={newSupplier} />
      </Stack>
    </Page>
  )
}

function Period({ period: { from, to } }: { period: Span }) {
  const { t } = useTranslation('learning')
  return (
    <Form
      method="get"
      action={paths.matchQuality()}
      aria-label={t('quality.period')}
      className="no-print flex flex-wrap items-end gap-4 rounded-lg border border-line bg-white p-5 shadow-card"
    >
      <DateInput key={`from ${from}`} id="from" name="from" label={t('quality.from')} defaultValue={from} required className="w-44" />
      <DateInput key={`to ${to}`} id="to" name="to" label={t('quality.to')} defaultValue={to} required className="w-44" />
      <Button>{t('quality.submit')}</Button>
    </Form>
  )
}

const steps = ['shown', 'opened', 'takenUp', 'dismissed', 'meeting', 'deal', 'contract'] as const
type Totals = Record<(typeof steps)[number], number>

function Totals({ totals, period, since }: { totals: Totals; period: Span; since: string | null }) {
  const { t } = useTranslation('learning')
  const { number, day } = useFormat()
  const at = useAt()
  return (
    <Section
      id="totals"
      title={t('quality.totals.title')}
      lead={[t('quality.totals.lead'), since ? t('quality.since', { day: day(since) }) : ''].join(' ')}
    >
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {steps.map((step) => (
          <FigureTile
            key={step}
            label={t(`quality.totals.${step}`)}
            value={number(totals[step])}
            href={at(recordsPath(period, { outcome: step === 'takenUp' ? 'taken-up' : step }))}
            note={
              step === 'shown'
                ? undefined
                : t('quality.totals.share', { share: number(Math.round((totals[step] / totals.shown) * 1_000) / 10) })
            }
          />
        ))}
      </div>
    </Section>
  )
}
