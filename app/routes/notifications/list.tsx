import { Form, useAt } from '#app/layout/link'
import { useReader } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { PreviousNext } from '#app/ui/pagination'
import { listNotices, openNotice, readAllNotices } from '#server/notifications/notifications'
import { noticeActSchema, noticePageSchema } from '#server/notifications/notifications.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { NoticeList } from './notice-list'

export const handle = titled('notifications:title')

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const { before } = noticePageSchema.parse({ before: new URL(args.request.url).searchParams.get('before') ?? undefined })
  return { before, ...(await answered(() => listNotices(person, { before }))) }
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  return act(await readForm(args.request), noticeActSchema, async (input) => {
    if (input.intent === 'open') return redirectTo(args, await openNotice(person, input.id))
    await readAllNotices(person)
    return redirectTo(args, paths.notifications())
  })
}

export default function Notifications() {
  const { notices, before, next } = useLoaderData<typeof loader>()
  const { t } = useTranslation('notifications')
  const at = useAt()
  const unread = useReader()?.unread ?? 0
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        unread > 0 ? (
          <Form method="post" action={paths.notifications()}>
            <Button name="intent" value="read-all" variant="secondary" icon="check">
              {t('read-all')}
            </Button>
          </Form>
        ) : null
      }
    >
      {notices.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <>
          <p role="status" className="text-muted">
            {unread > 0 ? t('unread-count', { count: unread }) : t('all-read')}
          </p>
          <NoticeList notices={notices} label={t('list')} />
        </>
      )}
      <PreviousNext
        label={t('pages')}
        previous={before ? { href: at(paths.notifications()), text: t('newest') } : undefined}
        next={next ? { href: at(`${paths.notifications()}?before=${next}`), text: t('older') } : undefined}
      />
    </Page>
  )
}
