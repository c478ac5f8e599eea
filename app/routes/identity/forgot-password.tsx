import { Form, useAt } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf, redirectTo } from '#app/request/actor.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { ConfirmationPanel } from '#app/ui/confirmation-panel'
import { TextInput } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { Page } from '#app/ui/page'
import { askResetSchema } from '#server/identity/identity.schema'
import { askPasswordReset } from '#server/identity/passwords/changes'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('identity:forgot.title')

export async function action(args: ActionFunctionArgs) {
  return act(await readForm(args.request), askResetSchema, async ({ email }) => {
    await askPasswordReset(actorOf(args), email)
    return redirectTo(args, `${paths.forgotPassword()}?done=sent`)
  })
}

export default function ForgotPassword() {
  const { t } = useTranslation('identity')
  const at = useAt()
  const [search] = useSearchParams()
  const [form, fields] = useForm({ lastResult: useActionData<typeof action>() })
  const summary = useFormSummary(form, { email: t('forgot.email') })
  const back = (
    <p>
      <TextLink href={at(paths.signIn())}>{t('forgot.back')}</TextLink>
    </p>
  )
  if (search.get('done') === 'sent' && !summary) {
    return (
      <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-4 py-8">
        <ConfirmationPanel title={t('forgot.done.title')}>{t('forgot.done.text')}</ConfirmationPanel>
        {back}
      </div>
    )
  }
  return (
    <Page title={t('forgot.title')} lead={t('forgot.lead')} width="narrow">
      <Form method="post" action={paths.forgotPassword()} id={form.id} noValidate className="flex flex-col gap-5">
        {summary}
        <TextInput field={fields.email} label={t('forgot.email')} type="email" autoComplete="username" />
        <Button>{t('forgot.submit')}</Button>
      </Form>
      {back}
    </Page>
  )
}
