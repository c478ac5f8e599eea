import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { refusal } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'
import { Steps } from '#app/ui/progress'
import { createNeed, mayPostNeeds } from '#server/needs/needs'
import { createNeedSchema } from '#server/needs/needs.schema'
import { needSteps } from '#server/needs/needs.states'
import { Forbidden } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { NeedStepForm } from './need-form'

export const handle = titled('needs:new.title')

export async function loader(args: LoaderFunctionArgs) {
  if (!mayPostNeeds(member(args))) throw refusal(new Forbidden())
  return { id: newId() }
}

export async function action(args: ActionFunctionArgs) {
  const actor = member(args)
  const form = await readForm(args.request)
  return act(form, createNeedSchema, async (input) => {
    const { id } = await createNeed(actor, input)
    return redirectTo(args, form.get('then') === 'list' ? `${paths.myNeed(id)}?done=created` : paths.editNeed(id, 'figures'))
  })
}

export default function NewNeed() {
  const { id } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['needs', 'common'])
  const at = useAt()
  const crumbs = [{ text: t('own.crumb'), href: at(paths.myNeeds()) }, { text: t('new.title') }]
  return (
    <Page
      width="narrow"
      breadcrumbs={<Breadcrumbs label={t('common:breadcrumbs')} crumbs={crumbs} />}
      title={t('new.title')}
      lead={t('new.lead')}
    >
      <Steps text={t('steps.progress', { step: 1, steps: needSteps.length })} step={1} steps={needSteps.length} />
      <NeedStepForm step="problem" defaultValue={{}} hidden={{ id }} submit={t('steps.save')} back={t('steps.save-back')} />
    </Page>
  )
}
