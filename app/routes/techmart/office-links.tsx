import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { useTranslation } from 'react-i18next'

/** States in which a fair has something to report. */
const reported = ['open', 'running', 'closed', 'reported']

/** The Office's ways from a fair to its meetings, halls and people. */
export function OfficeLinks({ fair }: { fair: { id: string; state: string } }) {
  const { t } = useTranslation('techmart')
  const at = useAt()
  return (
    <>
      {fair.state === 'planned' ? null : <LinkButton href={at(paths.officeMeetings(fair.id))}>{t('office.meetings')}</LinkButton>}
      <LinkButton href={at(paths.officeProgramme(fair.id))} variant="secondary" icon="calendar">
        {t('office.plan')}
      </LinkButton>
      {fair.state === 'running' || fair.state === 'closed' ? (
        <LinkButton href={at(paths.officeDesk(fair.id))} variant="secondary" icon="clock">
          {t('day:desk.open')}
        </LinkButton>
      ) : null}
      <LinkButton href={at(paths.officeHalls(fair.id))} variant="secondary">
        {t('booths:halls.link')}
      </LinkButton>
      {reported.includes(fair.state) ? (
        <LinkButton href={at(paths.fairReport(fair.id))} variant="secondary" icon="chart">
          {t('fair-report:open')}
        </LinkButton>
      ) : null}
      <LinkButton href={at(paths.officeAttendance(fair.id))} variant="secondary" icon="users">
        {t('attendance:office.title')}
      </LinkButton>
    </>
  )
}
