import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { useTranslation } from 'react-i18next'
import { PeopleLinks } from './attendance/people-links'
import { SurveyLink } from './survey/survey-link'

interface AgendaActionsProps {
  fair: { id: string; state: string }
  registration: { state: string; as_role: string }
  survey: { answered: boolean; open: boolean } | null
  /** whether there is anything for a calendar */
  dated: boolean
}

/** From an organisation's agenda to everything else that it has at the fair. */
export function AgendaActions({ fair, registration, survey, dated }: AgendaActionsProps) {
  const { t } = useTranslation('techmart')
  const at = useAt()
  return (
    <>
      {registration.state === 'accepted' ? (
        <LinkButton href={at(paths.fairWishes(fair.id))} icon="handshake">
          {t('wishes:open')}
        </LinkButton>
      ) : null}
      <SurveyLink fairId={fair.id} survey={survey} />
      {dated ? (
        <LinkButton href={at(paths.fairCalendar(fair.id))} download variant="secondary" icon="calendar">
          {t('agenda.calendar')}
        </LinkButton>
      ) : null}
      {registration.state === 'accepted' && fair.state === 'running' ? (
        <LinkButton href={at(paths.myWalkIns(fair.id))} variant="secondary" icon="users">
          {t('day:walk-ins.open')}
        </LinkButton>
      ) : null}
      {registration.as_role === 'exhibitor' ? (
        <LinkButton href={at(paths.boothChoice(fair.id))} variant="secondary">
          {t('booths:choose.title')}
        </LinkButton>
      ) : null}
      <PeopleLinks fairId={fair.id} registration={registration} />
      <LinkButton href={at(paths.fair(fair.id))} variant="quiet">
        {t('agenda.public')}
      </LinkButton>
    </>
  )
}
