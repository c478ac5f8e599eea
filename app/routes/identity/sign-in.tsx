import { Form, useAt } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf, redirectTo, within } from '#app/request/actor.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PasswordInput } from '#app/ui/password-input'
import { showLogins } from '#server/demonstration/shown-logins'
import { withoutLocale } from '#server/i18n/text'
import { signIn } from '#server/identity/identity'
import { signInSchema } from '#server/identity/identity.schema'
import { sessionCookie } from '#server/identity/sessions/cookie'
import { isPerson } from '#server/platform/actor'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DemonstrationLogins } from './demonstration-logins'

export const handle = titled('identity:sign-in.title')

export async function loader(args: LoaderFunctionArgs) {
  if (isPerson(actorOf(args))) throw redirectTo(args, paths.dashboard())
  return { demonstration: await showLogins() }
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args
  return act(await readForm(args.request), signInSchema, async (input) => {
    const { token, needsSecondFactor } = await signIn(actorOf(args), input, {
      userAgent: context.userAgent,
      address: context.actor.address,
    })
    const to = withoutLocale(within(input.to, paths.dashboard()))
    return redirectTo(args, needsSecondFactor ? paths.secondFactor(to) : to, { headers: { 'Set-Cookie': sessionCookie(token, context) } })
  })
}

const done = new Set(['confirmed', 'reset', 'signed-out'])

export default function SignIn() {
  const { demonstration } = useLoaderData<typeof loader>()
  const { t } = useTranslation('identity')
  const at = useAt()
  const [search] = useSearchParams()
  const [form, fields] = useForm({ lastResult: useActionData<typeof action>() })
  const summary = useFormSummary(form, { email: t('sign-in.email'), password: t('sign-in.password') })
  const just = search.get('done') ?? ''
  return (
    <Page title={t('sign-in.title')} lead={t('sign-in.lead')} width="narrow">
      {done.has(just) && !summary ? (
        <Notice kind="alert" tone="success">
          {t(`sign-in.done-${just}`)}
        </Notice>
      ) : null}
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-5">
        {summary}
        <input type="hidden" name="to" value={search.get('to') ?? ''} />
        <TextInput field={fields.email} label={t('sign-in.email')} type="email" autoComplete="username" />
        <PasswordInput field={fields.password} label={t('sign-in.password')} showText={t('password.show')} hideText={t('password.hide')} />
        <Button>{t('sign-in.submit')}</Button>
      </Form>
      <ul className="flex flex-col gap-2">
        <li>
          {t('sign-in.no-account')} <TextLink href={at(paths.signUp())}>{t('sign-in.sign-up')}</TextLink>
        </li>
        <li>
          <TextLink href={at(paths.forgotPassword())}>{t('sign-in.forgot')}</TextLink>
        </li>
      </ul>
      {demonstration ? <DemonstrationLogins {...demonstration} /> : null}
    </Page>
  )
}
