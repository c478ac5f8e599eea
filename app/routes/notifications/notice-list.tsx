import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { classNames } from '#app/ui/class-names'
import { useTranslation } from 'react-i18next'

export interface NoticeSent {
  id: number
  kind: string
  details: Record<string, string | number>
  at: string
  read: boolean
}

/** Notices, each a button that marks it as read and opens its page: a mere link would leave it unread. */
export function NoticeList({ notices, label }: { notices: NoticeSent[]; label: string }) {
  const { t } = useTranslation()
  const own = useTranslation('notifications').t
  const { moment } = useFormat()
  return (
    <ul aria-label={label} className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-white">
      {notices.map(({ id, kind, details, at, read }) => (
        <li key={id} className={classNames(!read && 'bg-accent-50')}>
          <Form method="post" action={paths.notifications()}>
            <input type="hidden" name="id" value={id} />
            <button
              type="submit"
              name="intent"
              value="open"
              className="flex min-h-14 w-full flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3 text-left hover:bg-accent-100 focus-visible:-outline-offset-3"
            >
              <span className={classNames('min-w-0 flex-1 basis-64', !read && 'font-semibold')}>{t(kind, details)}</span>
              {read ? null : <Badge strong>{own('unread')}</Badge>}
              <time dateTime={at} className="text-sm text-muted tabular-nums">
                {moment(at)}
              </time>
            </button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
