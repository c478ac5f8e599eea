import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { TextLink } from '#app/ui/link'
import { useTranslation } from 'react-i18next'

interface SessionFactsProps {
  fair: { venue: string }
  session: {
    on_day: string
    start: string
    end: string
    room_vi: string | null
    room_en: string | null
    online: boolean
    online_url: string
    kind: string
  }
}

/** When and where, and the link for those who take part. */
export function SessionFacts({ fair, session }: SessionFactsProps) {
  const { t } = useTranslation('programme')
  const { words, day } = useFormat()
  const room =
    session.room_vi === null ? t('online') : [words(session.room_vi, session.room_en ?? ''), fair.venue].filter(Boolean).join(', ')
  return (
    <Card as="section">
      <Definition
        items={[
          { term: t('session.when'), value: `${day(session.on_day)}, ${t('techmart:hours', { from: session.start, to: session.end })}` },
          { term: t('session.where'), value: room },
          {
            term: t('session.link'),
            value: session.online_url ? (
              <TextLink href={session.online_url} rel="noreferrer">
                {t('session.open-link')}
              </TextLink>
            ) : (
              session.online && <span className="font-normal text-muted">{t('session.link-hidden')}</span>
            ),
          },
        ]}
      />
    </Card>
  )
}

interface SessionActionsProps {
  fairId: string
  sessionId: string
  marked: boolean
  signedIn: boolean
  can: { mark: boolean; run: boolean }
}

/** What a reader can do with a session as a whole. */
export function SessionActions({ fairId, sessionId, marked, signedIn, can }: SessionActionsProps) {
  const { t } = useTranslation('programme')
  const at = useAt()
  return (
    <>
      {can.mark || marked ? (
        <Form method="post">
          <input type="hidden" name="intent" value={marked ? 'unmark' : 'mark'} />
          <Button variant={marked ? 'secondary' : 'primary'} icon={marked ? 'check' : 'plus'}>
            {marked ? t('session.unmark') : t('session.mark')}
          </Button>
        </Form>
      ) : null}
      {signedIn ? null : (
        <LinkButton href={at(paths.signIn(paths.fairSession(fairId, sessionId)))} variant="secondary">
          {t('session.sign-in')}
        </LinkButton>
      )}
      <LinkButton href={at(paths.sessionCalendar(fairId, sessionId))} download variant="secondary" icon="calendar">
        {t('session.calendar')}
      </LinkButton>
      {can.run ? (
        <LinkButton href={at(paths.officeModeration(fairId, sessionId))} variant="secondary">
          {t('session.moderate')}
        </LinkButton>
      ) : null}
    </>
  )
}
