import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { answered } from '#app/request/failure.server'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Page } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { NotFound } from '#server/platform/errors'
import { listMail, showsOutbox } from '#server/platform/mail'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('identity:mail.title')

export async function loader() {
  return answered(async () => {
    if (!showsOutbox()) throw new NotFound()
    const letters = await listMail(20)
    return {
      letters: letters.map(({ id, recipient, subject, body_text, created_at, sent_at }) => ({
        id,
        recipient,
        subject,
        text: body_text,
        at: created_at.toISOString(),
        sent: sent_at !== null,
      })),
    }
  })
}

/** The outbox, for those who look at the demonstration or work on the exchange. Letters are shown as plain text. */
export default function DevMail() {
  const { letters } = useLoaderData<typeof loader>()
  const { t } = useTranslation('identity')
  const { moment } = useFormat()
  return (
    <Page title={t('mail.title')} lead={t('mail.lead')}>
      {letters.length === 0 ? <EmptyState title={t('mail.empty')}>{t('mail.empty-text')}</EmptyState> : null}
      <ul className="flex flex-col gap-4">
        {letters.map(({ id, recipient, subject, text, at, sent }) => (
          <Card
            key={id}
            as="li"
            level={2}
            title={subject}
            eyebrow={<time dateTime={at}>{moment(at)}</time>}
            status={sent ? null : <Tag>{t('mail.waiting')}</Tag>}
          >
            <p className="text-muted break-all">{t('mail.to', { recipient })}</p>
            <p className="whitespace-pre-line break-words">
              {text.split(/(https?:\/\/\S+)/).map((part, index) => (index % 2 === 1 ? <Address key={index} address={part} /> : part))}
            </p>
          </Card>
        ))}
      </ul>
    </Page>
  )
}

/** Letters carry whole addresses; here the page of the same site is opened, under whatever name it was reached. */
function Address({ address }: { address: string }) {
  const { pathname, search } = new URL(address)
  return (
    <TextLink href={`${pathname}${search}`} className="break-all">
      {address}
    </TextLink>
  )
}
