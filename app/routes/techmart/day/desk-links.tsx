import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { useTranslation } from 'react-i18next'

/** From the desk to what else belongs to the day. */
export function DeskLinks({ fairId }: { fairId: string }) {
  const { t } = useTranslation('day')
  const at = useAt()
  return (
    <>
      <LinkButton href={at(paths.fairScreen(fairId))} variant="secondary" icon="external" reloadDocument>
        {t('desk.screen')}
      </LinkButton>
      <LinkButton href={at(paths.officeMemoranda(fairId))} variant="secondary" icon="document">
        {t('desk.memoranda')}
      </LinkButton>
      <LinkButton href={at(paths.officeFairContracts(fairId))} variant="secondary" icon="handshake">
        {t('desk.contracts')}
      </LinkButton>
    </>
  )
}
