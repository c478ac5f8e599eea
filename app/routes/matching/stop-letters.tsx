import { Form } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { actorOf } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { readStop, stopLetters } from '#server/matching/subscriptions/subscriptions'
import { stopSchema } from '#server/matching/subscriptions/subscriptions.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('subscriptions:stop.title')

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

/** Shows what the letter's link stops; stopping takes a press, for mail programs open links by themselves. */
export async function loader(args: LoaderFunctionArgs) {
  const token = new URL(args.request.url).searchParams.get('token') ?? ''
  return { token, ...(await answered(() => readStop(token))) }
}

/** A mail program's own button sends the token in the address alone (RFC 8058). */
export async function action(args: ActionFunctionArgs) {
  const sent = stopSchema.safeParse({ token: (await readForm(args.request)).get('token') ?? undefined })
  const token = (sent.success && sent.data.token) || (new URL(args.request.url).searchParams.get('token') ?? '')
  await answered(() => stopLetters(actorOf(args), token))
  return { done: true }
}

export default function StopLetters() {
  const { token, organisation } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const { t } = useTranslation('subscriptions')
  return (
    <Page title={t('stop.title')} width="narrow">
      {done ? (
        <Notice kind="alert" tone="success">
          {t('stop.done', { organisation })}
        </Notice>
      ) : (
        <Form method="post" action={`${paths.stopLetters()}?token=${encodeURIComponent(token)}`} className="flex flex-col gap-5">
          <p>{t('stop.lead', { organisation })}</p>
          <input type="hidden" name="token" value={token} />
          <div>
            <Button>{t('stop.submit')}</Button>
          </div>
        </Form>
      )}
    </Page>
  )
}
