import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { sessionActSchema } from '#server/identity/identity.schema'
import { endedSessionCookie } from '#server/identity/sessions/cookie'
import { endAllSessions, endOtherSessions, endOwnSession, listOwnSessions } from '#server/identity/sessions/own-sessions'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('identity:sessions.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  return { sessions: await answered(() => listOwnSessions(person)) }
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const signedOut = () =>
    redirectTo(args, `${paths.signIn()}?done=signed-out`, { headers: { 'Set-Cookie': endedSessionCookie(args.context) } })
  return act(await readForm(args.request), sessionActSchema, async (input) => {
    if (input.intent === 'end-all') {
      await endAllSessions(person)
      return signedOut()
    }
    if (input.intent === 'end-others') {
      await endOtherSessions(person)
      return redirectTo(args, `${paths.accountSessions()}?done=others`)
    }
    const { current } = await endOwnSession(person, input.key)
    return current ? signedOut() : redirectTo(args, `${paths.accountSessions()}?done=ended`)
  })
}

type Session = ReturnType<typeof useLoaderData<typeof loader>>['sessions'][number]

export default function AccountSessions() {
  const { sessions } = useLoaderData<typeof loader>()
  const { t } = useTranslation('identity')
  const { moment } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  const done = search.get('done')
  const device = (session: Session) => session.device || t('sessions.unknown-device')
  return (
    <Page
      title={t('sessions.title')}
      lead={t('sessions.lead')}
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('account.title'), href: at(paths.account()) }, { text: t('sessions.title') }]}
        />
      }
    >
      {done === 'ended' || done === 'others' ? (
        <Notice kind="alert" tone="success">
          {t(`sessions.done-${done}`)}
        </Notice>
      ) : null}
      <Table
        caption={t('sessions.list')}
        captionHidden
        rows={sessions}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'device',
            header: t('sessions.device'),
            cell: (session) => (
              <span className="inline-flex flex-wrap items-center gap-2">
                {device(session)} {session.current ? <Tag tone="success">{t('sessions.current')}</Tag> : null}
              </span>
            ),
          },
          { key: 'address', header: t('sessions.address'), cell: ({ address }) => address ?? '–' },
          { key: 'used', header: t('sessions.used'), cell: ({ usedAt }) => <time dateTime={usedAt}>{moment(usedAt)}</time> },
          { key: 'since', header: t('sessions.since'), cell: ({ since }) => <time dateTime={since}>{moment(since)}</time> },
          {
            key: 'act',
            header: t('sessions.act'),
            cell: (session) => (
              <Form method="post" action={paths.accountSessions()}>
                <input type="hidden" name="intent" value="end" />
                <input type="hidden" name="key" value={session.key} />
                <Button variant="secondary" size="small" className="whitespace-nowrap">
                  {t('sessions.end')}{' '}
                  <span className="sr-only">{t('sessions.end-hidden', { device: device(session), since: moment(session.since) })}</span>
                </Button>
              </Form>
            ),
          },
        ]}
      />
      <Form method="post" action={paths.accountSessions()} className="flex flex-wrap gap-3">
        {sessions.length > 1 ? (
          <Button name="intent" value="end-others" variant="secondary">
            {t('sessions.end-others')}
          </Button>
        ) : null}
        <Button name="intent" value="end-all" variant="danger">
          {t('sessions.end-all')}
        </Button>
      </Form>
    </Page>
  )
}
