import { Notice } from '#app/ui/notice'
import { useTranslation } from 'react-i18next'

interface AgendaNoticesProps {
  fair: { state: string; cancel_note: string }
  registration: { state: string; decision_note: string }
}

/** What an organisation has to know before its agenda: that it was refused, or that the fair is called off. */
export function AgendaNotices({ fair, registration }: AgendaNoticesProps) {
  const { t } = useTranslation('techmart')
  return (
    <>
      {registration.state === 'refused' ? (
        <Notice tone="danger">{t('register.refused', { note: registration.decision_note })}</Notice>
      ) : null}
      {fair.state === 'cancelled' ? (
        <Notice tone="danger" title={t('page.cancelled')}>
          {fair.cancel_note}
        </Notice>
      ) : null}
    </>
  )
}
