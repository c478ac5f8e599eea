import { Form, useAt } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { paths } from '#app/paths'
import { actorOf, redirectTo, within } from '#app/request/actor.server'
import { act, readForm } from '#app/request/input.server'
import { titled } from '#app/layout/titled'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { PasswordInput } from '#app/ui/password-input'
import { signIn } from '#server/identity/identity'
import { signInSchema } from '#server/identity/identity.schema'
import { sessionCookie } from '#server/identity/sessions/cookie'
import { isPerson } from '#server/platform/actor'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('identity:sign-in.title')

export async function loader(args: LoaderFunctionArgs) {
  if (isPerson(actorOf(args))) throw redirectTo(args, paths.dashboard())
  return null
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args
  return act(await readForm(args.request), signInSchema, async (input) => {
    const { token, needsSecondFactor } = await signIn(actorOf(args), input, { userAgent: context.userAgent, address: context.actor.address })
    const to = needsSecondFactor ? paths.secondFactor() : within(input.to, paths.dashboard())
    return redirectTo(args, to, { headers: { 'Set-Cookie': sessionCookie(token, context) } })
  })
}

export default function SignIn() {
  const { t } = useTranslation('identity')
  const at = useAt()
  const [search] = useSearchParams()
  const [form, fields] = useForm({ lastResult: useActionData<typeof action>() })
  const summary = useFormSummary(form, { email: t('sign-in.email'), password: t('sign-in.password') })
  return (
    <div className="mx-auto w-full max-w-md px-4 py-10">
      <h1 className="text-3xl font-bold">{t('sign-in.title')}</h1>
      <p className="mt-2 text-muted">{t('sign-in.lead')}</p>
      <Form method="post" id={form.id} noValidate className="mt-6 space-y-5">
        {summary}
        <input type="hidden" name="to" value={search.get('to') ?? ''} />
        <TextInput field={fields.email} label={t('sign-in.email')} type="email" autoComplete="username" />
        <PasswordInput field={fields.password} label={t('sign-in.password')} showText={t('password.show')} hideText={t('password.hide')} />
        <Button className="w-full">{t('sign-in.submit')}</Button>
      </Form>
      <p className="mt-6">
        {t('sign-in.no-account')} <TextLink href={at(paths.signUp())}>{t('sign-in.sign-up')}</TextLink>
      </p>
      <p className="mt-2">
        <TextLink href={at(paths.forgotPassword())}>{t('sign-in.forgot')}</TextLink>
      </p>
    </div>
  )
}
