import { Form, useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import type { DealRoom } from '#server/deals/deals'
import { useTranslation } from 'react-i18next'

/** The confidential details: their owner opens or closes them to the other side, who finds the way to them here. */
export function ConfidentialCard({ room }: { room: DealRoom }) {
  const { t } = useTranslation('deals')
  const at = useAt()
  const { has, disclosed } = room.confidential
  if (!has) return null
  if (room.side === 'enterprise') {
    return (
      <Card as="section" level={2} title={t('confidential.title')}>
        <p>{t('confidential.let-in')}</p>
        <LinkButton href={at(paths.technologyConfidential(room.technology.id))} variant="secondary" size="small" icon="unlock">
          {t('confidential.read')}
        </LinkButton>
      </Card>
    )
  }
  return (
    <Card as="section" level={2} title={t('confidential.title')}>
      <p>{t(disclosed ? 'confidential.open' : 'confidential.closed')}</p>
      {room.can.disclose ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="intent" value={disclosed ? 'undisclose' : 'disclose'} />
          <Button variant="secondary" size="small" icon={disclosed ? 'lock' : 'unlock'}>
            {t(disclosed ? 'confidential.revoke' : 'confidential.grant')}
          </Button>
        </Form>
      ) : null}
    </Card>
  )
}
