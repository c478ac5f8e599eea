import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Page } from '#app/ui/page'
import { answerSurvey, getSurvey } from '#server/techmart/survey/survey'
import { surveySchema } from '#server/techmart/survey/survey.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SurveyClosed } from './survey-closed'
import { SurveyForm } from './survey-form'
import { FairTrail } from '../fair-trail'

export const handle = titled('survey:title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  return answered(() => getSurvey(person, args.params.fairId ?? ''))
}

export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), surveySchema, async (input) => {
    await answerSurvey(person, fairId, input)
    return redirectTo(args, paths.fairSurvey(fairId, 'done=answered'))
  })
}

export default function OwnSurvey() {
  const survey = useLoaderData<typeof loader>()
  const { t } = useTranslation('survey')
  const [search] = useSearchParams()
  return (
    <Page title={t('title')} lead={t('lead')} width="narrow" breadcrumbs={<FairTrail of="own" fair={survey.fair} />}>
      {survey.can.answer ? (
        <SurveyForm survey={survey} done={search.get('done') === 'answered'} />
      ) : (
        <SurveyClosed survey={survey} member />
      )}
    </Page>
  )
}
