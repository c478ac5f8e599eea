import { Form, useAt } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button } from '#app/ui/button'
import { Page } from '#app/ui/page'
import { PasswordInput } from '#app/ui/password-input'
import { changePasswordSchema } from '#server/identity/identity.schema'
import { changePassword } from '#server/identity/passwords/changes'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('identity:change-password.title')

export async function loader(args: LoaderFunctionArgs) {
  signedIn(args)
  return null
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  return act(await readForm(args.request), changePasswordSchema, async (input) => {
    await changePassword(person, input)
    return redirectTo(args, `${paths.account()}?done=password`)
  })
}

export default function AccountPassword() {
  const { t } = useTranslation('identity')
  const at = useAt()
  const [form, fields] = useForm({ lastResult: useActionData<typeof action>() })
  const summary = useFormSummary(form, { currentPassword: t('change-password.current'), newPassword: t('change-password.new') })
  const show = { showText: t('password.show'), hideText: t('password.hide') }
  return (
    <Page
      title={t('change-password.title')}
      width="narrow"
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('account.title'), href: at(paths.account()) }, { text: t('change-password.title') }]}
        />
      }
    >
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-5">
        {summary}
        <PasswordInput field={fields.currentPassword} label={t('change-password.current')} {...show} />
        <PasswordInput
          field={fields.newPassword}
          label={t('change-password.new')}
          hint={t('change-password.new-hint')}
          autoComplete="new-password"
          {...show}
        />
        <Button className="self-start">{t('change-password.submit')}</Button>
      </Form>
    </Page>
  )
}
