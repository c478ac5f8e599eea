import { Form, useAt } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf, redirectTo } from '#app/request/actor.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { TextLink } from '#app/ui/link'
import { Page } from '#app/ui/page'
import { PasswordInput } from '#app/ui/password-input'
import { resetPasswordSchema } from '#server/identity/identity.schema'
import { resetPassword } from '#server/identity/passwords/changes'
import { endedSessionCookie } from '#server/identity/sessions/cookie'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('identity:reset.title')

export async function action(args: ActionFunctionArgs) {
  return act(await readForm(args.request), resetPasswordSchema, async (input) => {
    await resetPassword(actorOf(args), input)
    return redirectTo(args, `${paths.signIn()}?done=reset`, { headers: { 'Set-Cookie': endedSessionCookie(args.context) } })
  })
}

export default function ResetPassword() {
  const { t } = useTranslation('identity')
  const at = useAt()
  const [search] = useSearchParams()
  const [form, fields] = useForm({ lastResult: useActionData<typeof action>() })
  const summary = useFormSummary(form, { password: t('reset.password') })
  return (
    <Page title={t('reset.title')} lead={t('reset.lead')} width="narrow">
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-5">
        {summary}
        <input type="hidden" name="token" value={search.get('token') ?? ''} />
        <PasswordInput
          field={fields.password}
          label={t('reset.password')}
          hint={t('sign-up.password-hint')}
          autoComplete="new-password"
          showText={t('password.show')}
          hideText={t('password.hide')}
        />
        <Button>{t('reset.submit')}</Button>
      </Form>
      <p>
        <TextLink href={at(paths.forgotPassword())}>{t('reset.again')}</TextLink>
      </p>
    </Page>
  )
}
