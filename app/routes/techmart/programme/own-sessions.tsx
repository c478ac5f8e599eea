import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Section } from '#app/ui/page'
import type { listOwnSessions } from '#server/techmart/programme/programme'
import { useTranslation } from 'react-i18next'
import { SessionCard } from './session-card'

interface OwnSessionsProps {
  fairId: string
  sessions: Awaited<ReturnType<typeof listOwnSessions>>
}

/** The sessions that the person has marked, beside the meetings of the organisation. */
export function OwnSessions({ fairId, sessions }: OwnSessionsProps) {
  const { t } = useTranslation('programme')
  const at = useAt()
  return (
    <Section
      title={t('agenda.title')}
      id="sessions"
      actions={
        <LinkButton href={at(paths.fairProgramme(fairId))} variant="secondary" size="small">
          {t('title')}
        </LinkButton>
      }
    >
      {sessions.length === 0 ? (
        <p className="text-muted">{t('agenda.empty')}</p>
      ) : (
        <ol className="grid gap-4">
          {sessions.map((session) => (
            <SessionCard key={session.id} fairId={fairId} session={session} withDay />
          ))}
        </ol>
      )}
    </Section>
  )
}
