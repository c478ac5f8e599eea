import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { useTranslation } from 'react-i18next'

interface PeopleLinksProps {
  fairId: string
  registration: { state: string; as_role: string }
}

/** An accepted organisation's ways to its people and, where it exhibits, to who came to its stand. */
export function PeopleLinks({ fairId, registration }: PeopleLinksProps) {
  const { t } = useTranslation('attendance')
  const at = useAt()
  if (registration.state !== 'accepted') return null
  return (
    <>
      <LinkButton href={at(paths.fairStaff(fairId))} variant="secondary" icon="users">
        {t('staff.title')}
      </LinkButton>
      {registration.as_role === 'exhibitor' ? (
        <LinkButton href={at(paths.leads(fairId))} reloadDocument variant="secondary">
          {t('leads.title')}
        </LinkButton>
      ) : null}
    </>
  )
}
