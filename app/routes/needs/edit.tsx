import { useAt } from '#app/layout/link'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { answered, refusal } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'
import { Steps } from '#app/ui/progress'
import { useFormat } from '#app/layout/reader'
import { getOwnNeed, saveStep } from '#server/needs/needs'
import { stepSchemas } from '#server/needs/needs.schema'
import { type NeedStep, needSteps } from '#server/needs/needs.states'
import { NotFound } from '#server/platform/errors'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formValues } from './form-values'
import { NeedStepForm } from './need-form'

export const handle = titledBy<Awaited<ReturnType<typeof loader>>>(({ step }, t) => t(`needs:steps.${step}.title`))

function stepOf(name: string | undefined): NeedStep {
  const step = needSteps.find((known) => known === name)
  if (!step) throw refusal(new NotFound())
  return step
}

export async function loader(args: LoaderFunctionArgs) {
  const step = stepOf(args.params.step)
  const actor = member(args)
  const need = await answered(() => getOwnNeed(actor, args.params.id ?? ''))
  if (!need.can.edit) throw redirectTo(args, paths.myNeed(need.id))
  const { id, content, state, version } = need
  return {
    id,
    step,
    state,
    revised: version > 0,
    titleVi: content.titleVi,
    titleEn: content.titleEn,
    values: formValues(content, actor.locale),
  }
}

export async function action(args: ActionFunctionArgs) {
  const step = stepOf(args.params.step)
  const actor = member(args)
  const id = args.params.id ?? ''
  const form = await readForm(args.request)
  const next = needSteps[needSteps.indexOf(step) + 1]
  return act(form, stepSchemas(actor.locale)[step], async (value) => {
    await saveStep(actor, id, step, value)
    if (form.get('then') === 'list') return redirectTo(args, `${paths.myNeed(id)}?done=saved`)
    return redirectTo(args, next ? paths.editNeed(id, next) : paths.editNeed(id, 'check'))
  })
}

export default function EditNeed() {
  const { id, step, values, titleVi, titleEn } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['needs', 'common'])
  const { words } = useFormat()
  const at = useAt()
  const number = needSteps.indexOf(step) + 1
  const crumbs = [
    { text: t('own.crumb'), href: at(paths.myNeeds()) },
    { text: words(titleVi, titleEn) || t('own.untitled'), href: at(paths.myNeed(id)) },
    { text: t(`steps.${step}.title`) },
  ]
  return (
    <Page
      width="narrow"
      breadcrumbs={<Breadcrumbs label={t('common:breadcrumbs')} crumbs={crumbs} />}
      title={t(`steps.${step}.title`)}
      lead={t(`steps.${step}.lead`)}
    >
      <Steps text={t('steps.progress', { step: number, steps: needSteps.length })} step={number} steps={needSteps.length} />
      <NeedStepForm key={step} step={step} defaultValue={values} submit={t('steps.save')} back={t('steps.save-back')} />
    </Page>
  )
}
