import { Form } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf, redirectTo } from '#app/request/actor.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { confirmEmail } from '#server/identity/identity'
import { tokenSchema } from '#server/identity/identity.schema'
import { isPerson } from '#server/platform/actor'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('identity:confirm.title')

export async function action(args: ActionFunctionArgs) {
  return act(await readForm(args.request), tokenSchema, async ({ token }) => {
    await confirmEmail(actorOf(args), token)
    return redirectTo(args, isPerson(actorOf(args)) ? paths.account() : `${paths.signIn()}?done=confirmed`)
  })
}

/** The letter's link only shows this: programs that look into letters ahead of their reader confirm nothing. */
export default function ConfirmEmail() {
  const { t } = useTranslation('identity')
  const [search] = useSearchParams()
  const [form] = useForm({ lastResult: useActionData<typeof action>() })
  const summary = useFormSummary(form, {})
  const token = search.get('token') ?? ''
  return (
    <Page title={t('confirm.title')} lead={token ? t('confirm.lead') : undefined} width="narrow">
      {token ? (
        <Form method="post" id={form.id} className="flex flex-col items-start gap-5">
          {summary}
          <input type="hidden" name="token" value={token} />
          <Button>{t('confirm.submit')}</Button>
        </Form>
      ) : (
        <Notice tone="danger">{t('confirm.missing')}</Notice>
      )}
    </Page>
  )
}
