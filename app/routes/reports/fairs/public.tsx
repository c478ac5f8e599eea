import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { answered } from '#app/request/failure.server'
import { Definition } from '#app/ui/definition'
import { Disclosure } from '#app/ui/disclosure'
import { FigureTile } from '#app/ui/figure-tile'
import { Grid, Page, Section } from '#app/ui/page'
import { isFairValue } from '#server/reports/fairs/codes.schema'
import { getFairSummary } from '#server/reports/fairs/fairs'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useDays } from '../../techmart/labels'
import { useAmounts } from '../figure'
import { FairRatios } from './fair-ratios'
import { FairTrail } from '../../techmart/fair-trail'

export const handle = titledBy<{ fair: { title_vi: string; title_en: string } }>(
  ({ fair }, t, words) => `${t('fair-report:public.title')}: ${words(fair.title_vi, fair.title_en)}`,
)

export async function loader({ params }: LoaderFunctionArgs) {
  return answered(() => getFairSummary(params.fairId ?? ''))
}

export default function FairSummary() {
  const { fair, at: sentAt, figures, ratios } = useLoaderData<typeof loader>()
  const { t } = useTranslation('fair-report')
  const { words, day } = useFormat()
  const { parts } = useAmounts()
  const names = useNames()
  const days = useDays()
  const title = words(fair.title_vi, fair.title_en)
  const hidden = figures.some(({ value }) => value === null)
  return (
    <Page
      title={`${t('public.title')}: ${title}`}
      eyebrow={`${days(fair)} · ${[fair.venue, names.province(fair.province)].filter(Boolean).join(', ')}`}
      lead={t('public.lead', { day: day(sentAt) })}
      breadcrumbs={<FairTrail of="public" fair={fair} />}
    >
      <Section title={t('public.figures')} lead={t('reports:apart')} id="figures">
        <Grid as="ul" columns={4} gap="small">
          {figures.map(({ figure, value }) => (
            <li key={figure}>
              <FigureTile
                label={t(`figures.${figure}.name`)}
                {...(value === null ? { value: '–', note: t('public.hidden') } : parts(isFairValue(figure), value))}
              />
            </li>
          ))}
        </Grid>
        {hidden ? <p className="mt-3 text-sm text-muted">{t('public.hidden-text')}</p> : null}
        <div className="mt-2">
          <Disclosure summary={t('definitions')}>
            <Definition
              items={figures.map(({ figure }) => ({
                term: t(`figures.${figure}.name`),
                value: figure === 'needs' ? t('public.needs-text') : t(`figures.${figure}.text`),
              }))}
            />
          </Disclosure>
        </div>
      </Section>
      <FairRatios ratios={ratios} />
    </Page>
  )
}
