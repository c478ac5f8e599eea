import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import type { DealRoom } from '#server/deals/deals'
import { useTranslation } from 'react-i18next'

/** What the deal waits for, and how it was closed where it was. */
export function NextStep({ room, transferId }: { room: DealRoom; transferId: string | undefined }) {
  const { t } = useTranslation('deals')
  const { words } = useFormat()
  const at = useAt()
  const { closing } = room
  if (closing) {
    return (
      <Notice tone="neutral" title={t(`next.${room.state}`)}>
        <p>
          {closing.side ? `${t(`talk.${room.state}`, { side: t(`sides.${closing.side}`) })}. ` : null}
          {t('closing.reason')}: {words(closing.vi, closing.en)}
        </p>
        {closing.note ? <p className="mt-1 whitespace-pre-line break-words">“{closing.note}”</p> : null}
      </Notice>
    )
  }
  const step = room.contracted ? 'contracted' : room.awaited
  if (step === 'nothing') return null
  const transferPath = transferId && (room.side === 'office' ? paths.officeTransfer(transferId) : paths.transfer(transferId))
  const actions = transferPath ? (
    <LinkButton href={at(transferPath)}>{t('contract.open')}</LinkButton>
  ) : room.can['record-contract'] ? (
    <LinkButton href={at(paths.officeNewTransfer(room.id))}>{t('contract.record')}</LinkButton>
  ) : step === 'confirm' ? (
    <LinkButton href="#terms" variant="secondary" size="small" iconAfter="arrow-down">
      {t('next.to-terms')}
    </LinkButton>
  ) : null
  return (
    <Notice tone={step === 'contracted' || step === 'contract' ? 'success' : 'info'} title={t('next.title')} actions={actions}>
      {t(`next.${step}`)}
    </Notice>
  )
}
