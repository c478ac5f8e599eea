import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Badge, Tag } from '#app/ui/tag'
import { Card } from '#app/ui/card'
import type { SessionListed } from '#server/techmart/programme/programme'
import { useTranslation } from 'react-i18next'

interface SessionCardProps {
  fairId: string
  /** The secret of a ticket, kept on the way. */
  token?: string
  session: Omit<SessionListed, 'speakers' | 'online' | 'room_id'> & { speakers?: SessionListed['speakers']; online?: boolean }
  marked?: boolean
  /** The day too, where sessions of several days stand together. */
  withDay?: boolean
}

/** One session in a list: when, where, what, who. */
export function SessionCard({ fairId, token, session, marked = false, withDay = false }: SessionCardProps) {
  const { t } = useTranslation('programme')
  const { words, day } = useFormat()
  const at = useAt()
  const room = session.room_vi === null ? t('online') : words(session.room_vi, session.room_en ?? '')
  const hours = t('techmart:hours', { from: session.start, to: session.end })
  return (
    <Card
      as="li"
      href={at(paths.fairSession(fairId, session.id, token && `token=${token}`))}
      title={words(session.title_vi, session.title_en)}
      eyebrow={<span className="tabular-nums">{[withDay ? day(session.on_day) : '', hours, room].filter(Boolean).join(' · ')}</span>}
      status={
        <>
          {session.state === 'cancelled' ? <Tag tone="danger">{t('states.cancelled')}</Tag> : null}
          {marked ? (
            <Tag tone="success" icon="check">
              {t('list.chosen')}
            </Tag>
          ) : null}
          <Badge>{t(`kinds.${session.kind}`)}</Badge>
          {session.online && session.room_vi !== null ? <Badge>{t('online')}</Badge> : null}
        </>
      }
    >
      {session.speakers && session.speakers.length > 0 ? (
        <p className="text-muted">
          {session.speakers
            .map(({ name, organisationVi, organisationEn }) => [name, words(organisationVi, organisationEn)].filter(Boolean).join(', '))
            .join('; ')}
        </p>
      ) : null}
    </Card>
  )
}
