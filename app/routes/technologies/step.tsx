import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered, refusal } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Steps } from '#app/ui/progress'
import { inWords } from '#server/i18n/format'
import { NotFound } from '#server/platform/errors'
import { getOwnTechnology, saveStep } from '#server/technologies/technologies'
import { type ContentStep, contentSteps, stepSchemas, steps } from '#server/technologies/technologies.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { Advantages } from './steps/advantages'
import { Basics } from './steps/basics'
import { defaultsOf } from './steps/defaults.server'
import { Description } from './steps/description'
import { Owners } from './steps/owners'
import { Readiness } from './steps/readiness'
import { Rights } from './steps/rights'
import type { StepFormProps } from './steps/step-form'
import { Transfer } from './steps/transfer'
import { OwnCrumbs } from './tabs'

export const handle = titledBy<{ step: string }>(({ step }, t) => t(`technologies:steps.${step}`))

type FormStep = Exclude<ContentStep, 'files'>

const forms: Record<FormStep, ComponentType<StepFormProps>> = {
  basics: Basics,
  description: Description,
  advantages: Advantages,
  readiness: Readiness,
  rights: Rights,
  transfer: Transfer,
  owners: Owners,
}

function stepIn(params: Record<string, string | undefined>): FormStep {
  const step = contentSteps.find((name) => name === params.step)
  if (!step || step === 'files') throw refusal(new NotFound())
  return step
}

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const step = stepIn(args.params)
  const { technology, content, can } = await answered(() => getOwnTechnology(person, args.params.id ?? ''))
  return {
    id: technology.id,
    step,
    title: inWords(person.locale, content.titleVi, content.titleEn),
    revision: technology.version > 0,
    values: defaultsOf(step, content),
    can: { save: can.save },
  }
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const step = stepIn(args.params)
  const id = args.params.id ?? ''
  const form = await readForm(args.request)
  return act(form, stepSchemas[step], async (value) => {
    await saveStep(person, id, step, value)
    const next = steps[steps.indexOf(step) + 1]
    return redirectTo(
      args,
      form.get('then') === 'overview' || !next ? `${paths.myTechnology(id)}?done=saved` : paths.editTechnology(id, next),
    )
  })
}

export default function Step() {
  const { id, step, title, revision, values, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('technologies')
  const StepFields = forms[step]
  const number = steps.indexOf(step) + 1
  const lastResult = useActionData<typeof action>()
  return (
    <Page
      title={t(`steps.${step}`)}
      lead={t(`leads.${step}`)}
      width="narrow"
      breadcrumbs={<OwnCrumbs id={id} title={title} here={t(`steps.${step}`)} />}
    >
      <Steps text={t('steps.of', { number, total: steps.length })} step={number} steps={steps.length} />
      {revision ? <Notice>{t('overview.revision-hint')}</Notice> : null}
      {can.save ? (
        <StepFields key={step} id={id} defaultValue={values} lastResult={lastResult} />
      ) : (
        <Notice tone="warning">{t('steps.closed')}</Notice>
      )}
    </Page>
  )
}
