import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { registerDelegation } from '#server/techmart/attendance/attendance'
import { delegationSchema } from '#server/techmart/attendance/groups/groups.schema'
import { getFair } from '#server/techmart/techmart'
import { fairStep } from '#server/techmart/techmart.states'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FairTrail } from '../fair-trail'

export const handle = titled('attendance:delegation.new-title')

export async function loader(args: LoaderFunctionArgs) {
  const fair = await answered(() => getFair(actorOf(args), args.params.fairId ?? ''))
  return {
    fair: { id: fair.id, title_vi: fair.title_vi, title_en: fair.title_en },
    requestId: newId(),
    open: fairStep(fair.state, 'register', 'organisation') !== undefined,
  }
}

export async function action(args: ActionFunctionArgs) {
  const actor = actorOf(args)
  return act(await readForm(args.request), delegationSchema, async (input) => {
    const { token } = await registerDelegation(actor, args.params.fairId ?? '', input)
    return redirectTo(args, paths.delegation(token, 'done=registered'))
  })
}

export default function NewDelegation() {
  const { fair, requestId, open } = useLoaderData<typeof loader>()
  const { t } = useTranslation('attendance')
  const [form, fields] = useForm<Record<string, string>>({ lastResult: useActionData<typeof action>() })
  const labels = {
    name: t('delegation.name'),
    headName: t('delegation.head-name'),
    headMail: t('delegation.head-mail'),
    headPhone: t('delegation.head-phone'),
  }
  const summary = useFormSummary(form, labels)
  return (
    <Page
      title={t('delegation.new-title')}
      lead={t('delegation.new-lead')}
      width="narrow"
      breadcrumbs={<FairTrail of="public" fair={fair} />}
    >
      {open ? (
        <Form method="post" id={form.id} noValidate className="flex flex-col gap-8">
          {summary}
          <input type="hidden" name="requestId" value={fields.requestId?.initialValue ?? requestId} />
          <TextInput field={fields.name} label={labels.name} hint={t('delegation.name-hint')} maxLength={200} />
          <TextInput field={fields.headName} label={labels.headName} maxLength={120} autoComplete="name" />
          <TextInput
            field={fields.headMail}
            label={labels.headMail}
            hint={t('delegation.head-mail-hint')}
            type="email"
            maxLength={254}
            autoComplete="email"
          />
          <TextInput
            field={fields.headPhone}
            label={labels.headPhone}
            type="tel"
            width="medium"
            maxLength={40}
            autoComplete="tel"
            optional
          />
          <FormActions>
            <Button size="large">{t('delegation.submit')}</Button>
          </FormActions>
        </Form>
      ) : (
        <Notice tone="warning">{t('problems.closed')}</Notice>
      )}
    </Page>
  )
}
