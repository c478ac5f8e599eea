import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { Prose } from '#app/ui/prose'
import { Tag } from '#app/ui/tag'
import { fairFigures, reportFairSchema } from '#server/reports/fairs/codes.schema'
import { getFairReport, numbersOf, reportFair, way } from '#server/reports/fairs/fairs'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { fairTone, useDays } from '../../techmart/labels'
import { FairFigures, Way } from './fair-figures'
import { FairRatios } from './fair-ratios'
import { FollowUps } from './follow-ups'
import { SendForm } from './send-form'
import { SurveyResults } from './survey-results'
import { FairTrail } from '../../techmart/fair-trail'

export const handle = titledBy<{ fair: { title_vi: string; title_en: string } }>(({ fair }, t, words) =>
  t('fair-report:of', { title: words(fair.title_vi, fair.title_en) }),
)

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => {
    const { sums, sent, ...report } = await getFairReport(person, args.params.fairId ?? '')
    return {
      ...report,
      now: numbersOf(sums),
      steps: [...way],
      sent: sent && {
        recipient: sent.recipient,
        assessment: sent.assessment,
        at: sent.at,
        by: sent.by,
        numbers: numbersOf(sent.sums),
      },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), reportFairSchema, async (input) => {
    await reportFair(person, fairId, input)
    return redirectTo(args, paths.fairReport(fairId, 'done=sent'))
  })
}

export default function FairReport() {
  const { fair, now, steps, followUps, due, ratios, survey, sent, chart, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('fair-report')
  const { words, moment } = useFormat()
  const days = useDays()
  const at = useAt()
  const [search] = useSearchParams()
  const title = words(fair.title_vi, fair.title_en)
  const changed = sent !== null && fairFigures.some((figure) => sent.numbers[figure] !== now[figure])
  return (
    <Page
      title={t('of', { title })}
      eyebrow={days(fair)}
      lead={t('lead')}
      width="wide"
      status={<Tag tone={fairTone[fair.state]}>{t(`techmart:states.${fair.state}`)}</Tag>}
      breadcrumbs={<FairTrail of="office" fair={fair} />}
      actions={
        <>
          <LinkButton href={at(paths.fairDocument(fair.id))} download variant="secondary" icon="download">
            {t('docx')}
          </LinkButton>
          <LinkButton href={at(paths.fairWorkbook(fair.id))} download variant="secondary" icon="download">
            {t('xlsx')}
          </LinkButton>
          <LinkButton href={at(paths.fairComparison(fair.id))} variant="secondary" icon="chart">
            {t('compare-link')}
          </LinkButton>
          {sent ? (
            <LinkButton href={at(paths.fairSummary(fair.id))} variant="quiet">
              {t('public-link')}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {search.get('done') === 'sent' ? (
        <Notice kind="alert" tone="success">
          {t('done-sent')}
        </Notice>
      ) : null}
      {sent ? (
        <Section title={t('sent.title')} id="sent">
          <p>{t('sent.text', { by: sent.by, moment: moment(sent.at), recipient: sent.recipient })}</p>
          <p className="text-muted">{changed ? t('sent.differs') : t('sent.same')}</p>
          {sent.assessment ? (
            <div className="mt-4">
              <h3 className="font-semibold">{t('sent.assessment')}</h3>
              <Prose text={sent.assessment} />
            </div>
          ) : null}
        </Section>
      ) : (
        <Notice tone="info">{can.report ? t('not-sent') : t('not-over')}</Notice>
      )}
      <FairFigures fairId={fair.id} now={now} then={sent?.numbers ?? null} />
      <Way fairId={fair.id} svg={chart} steps={steps} now={now} />
      <FairRatios ratios={ratios} />
      <FollowUps fairId={fair.id} pairs={now.pairs} followUps={followUps} due={due} />
      <SurveyResults fairId={fair.id} survey={survey} />
      {can.report ? <SendForm open={now['meetings-open']} /> : null}
    </Page>
  )
}
