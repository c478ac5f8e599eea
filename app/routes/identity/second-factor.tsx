import { Form } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf, redirectTo, within } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/field'
import { Page } from '#app/ui/page'
import { showLogins } from '#server/demonstration/shown-logins'
import { withoutLocale } from '#server/i18n/text'
import { secondFactorSchema } from '#server/identity/identity.schema'
import { hasSecondFactor, passSecondFactor } from '#server/identity/second-factor/second-factor'
import { sessionCookie } from '#server/identity/sessions/cookie'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DemonstrationLogins } from './demonstration-logins'

export const handle = titled('identity:second-factor.title')

/** Only for whom the factor is due: an officer who has none yet is led to set it up. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = actorOf(args)
  if (!actor.accountId) throw redirectTo(args, paths.signIn())
  if (!actor.awaitsSecondFactor) throw redirectTo(args, paths.dashboard())
  if (!(await answered(() => hasSecondFactor(actor)))) throw redirectTo(args, paths.secondFactorSetup())
  const demonstration = await showLogins()
  return { demonstration: demonstration?.logins.some(({ email }) => email === actor.email) ? demonstration : null }
}

export async function action(args: ActionFunctionArgs) {
  return act(await readForm(args.request), secondFactorSchema, async ({ code, to }) => {
    const token = await passSecondFactor(actorOf(args), code)
    return redirectTo(args, withoutLocale(within(to, paths.dashboard())), { headers: { 'Set-Cookie': sessionCookie(token, args.context) } })
  })
}

export default function SecondFactor() {
  const { demonstration } = useLoaderData<typeof loader>()
  const { t } = useTranslation('identity')
  const [search] = useSearchParams()
  const [form, fields] = useForm({ lastResult: useActionData<typeof action>() })
  const summary = useFormSummary(form, { code: t('second-factor.code') })
  return (
    <Page title={t('second-factor.title')} lead={t('second-factor.lead')} width="narrow">
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-5">
        {summary}
        <input type="hidden" name="to" value={search.get('to') ?? ''} />
        <TextInput
          field={fields.code}
          label={t('second-factor.code')}
          width="medium"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Button className="self-start">{t('second-factor.submit')}</Button>
      </Form>
      <Form method="post" action={paths.signOut()}>
        <Button variant="quiet" size="small">
          {t('second-factor.other')}
        </Button>
      </Form>
      {demonstration ? <DemonstrationLogins {...demonstration} /> : null}
    </Page>
  )
}
