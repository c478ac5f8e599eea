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
import { PasswordInput } from '#app/ui/password-input'
import { signUp } from '#server/identity/identity'
import { signUpSchema } from '#server/identity/identity.schema'
import { isPerson } from '#server/platform/actor'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('identity:sign-up.title')

export async function loader(args: LoaderFunctionArgs) {
  if (isPerson(actorOf(args))) throw redirectTo(args, paths.dashboard())
  return null
}

export async function action(args: ActionFunctionArgs) {
  return act(await readForm(args.request), signUpSchema, async (input) => {
    await signUp(actorOf(args), input)
    return redirectTo(args, `${paths.signUp()}?done=sent`)
  })
}

export default function SignUp() {
  const { t } = useTranslation('identity')
  const at = useAt()
  const [search] = useSearchParams()
  const [form, fields] = useForm({ lastResult: useActionData<typeof action>() })
  const summary = useFormSummary(form, { name: t('sign-up.name'), email: t('sign-up.email'), password: t('sign-up.password') })
  if (search.get('done') === 'sent' && !summary) {
    return (
      <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-4 py-8">
        <ConfirmationPanel title={t('sign-up.done.title')}>{t('sign-up.done.text')}</ConfirmationPanel>
        <p className="text-muted">{t('sign-up.done.next')}</p>
        <p>
          <TextLink href={at(paths.signIn())}>{t('forgot.back')}</TextLink>
        </p>
      </div>
    )
  }
  return (
    <Page title={t('sign-up.title')} lead={t('sign-up.lead')} width="narrow">
      <Form method="post" action={paths.signUp()} id={form.id} noValidate className="flex flex-col gap-5">
        {summary}
        <TextInput field={fields.name} label={t('sign-up.name')} autoComplete="name" />
        <TextInput field={fields.email} label={t('sign-up.email')} hint={t('sign-up.email-hint')} type="email" autoComplete="username" />
        <PasswordInput
          field={fields.password}
          label={t('sign-up.password')}
          hint={t('sign-up.password-hint')}
          autoComplete="new-password"
          showText={t('password.show')}
          hideText={t('password.hide')}
        />
        <Button>{t('sign-up.submit')}</Button>
      </Form>
      <p>
        {t('sign-up.have-account')} <TextLink href={at(paths.signIn())}>{t('sign-up.sign-in')}</TextLink>
      </p>
    </Page>
  )
}
