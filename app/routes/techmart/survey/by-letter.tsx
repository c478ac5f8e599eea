import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Page } from '#app/ui/page'
import { answerTicketSurvey, openTicketSurvey } from '#server/techmart/survey/survey'
import { surveySchema } from '#server/techmart/survey/survey.schema'
import { type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction, data } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { tokenIn, unseen } from '#app/request/unseen'
import { SurveyClosed } from './survey-closed'
import { SurveyForm } from './survey-form'

export const handle = titled('survey:title')
export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex, nofollow' }]
export const headers: HeadersFunction = () => unseen

/** The questions of one letter, for a person without an account. */
export async function loader(args: LoaderFunctionArgs) {
  return data(await answered(() => openTicketSurvey(tokenIn(args.request))), { headers: unseen })
}

export async function action(args: ActionFunctionArgs) {
  const token = tokenIn(args.request)
  return act(await readForm(args.request), surveySchema, async (input) => {
    await answerTicketSurvey(actorOf(args), token, input)
    return redirectTo(args, paths.letterSurvey(token, 'done=answered'))
  })
}

export default function LetterSurvey() {
  const survey = useLoaderData<typeof loader>()
  const { t } = useTranslation('survey')
  const { words } = useFormat()
  const [search] = useSearchParams()
  return (
    <Page title={t('title')} eyebrow={words(survey.fair.title_vi, survey.fair.title_en)} lead={t('lead')} width="narrow">
      {survey.can.answer ? <SurveyForm survey={survey} done={search.get('done') === 'answered'} /> : <SurveyClosed survey={survey} />}
    </Page>
  )
}
