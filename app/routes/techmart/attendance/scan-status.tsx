import { useAt } from '#app/layout/link'
import { useProblem } from '#app/layout/problem'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Tag } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'
import { hourOf } from './labels'
import type { ScanState } from './scan-state'

interface ScanStatusProps {
  state: ScanState
  here: string
  onSend: () => void
}

/** Whether there is a line, how many scans wait for one, and since when the device knows what it knows. */
export function ScanStatus({ state, here, onSend }: ScanStatusProps) {
  const { t } = useTranslation('attendance')
  const say = useProblem()
  const at = useAt()
  const { online, waiting, syncedAt, listAt, stopped, problem } = state
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm" role="status" data-testid="scan-status">
        <Tag tone={online ? 'success' : 'warning'}>{t(online ? 'door.online' : 'door.offline')}</Tag>
        <span data-testid="waiting" data-count={waiting}>
          {t('door.waiting', { count: waiting })}
        </span>
        {syncedAt ? <span className="text-muted">{t('door.synced', { hour: hourOf(syncedAt) })}</span> : null}
        {listAt ? (
          <span className="text-muted" data-testid="listed">
            {t('door.listed', { hour: hourOf(listAt) })}
          </span>
        ) : null}
        {waiting > 0 && online ? (
          <Button type="button" size="small" variant="secondary" onClick={onSend}>
            {t('door.send')}
          </Button>
        ) : null}
      </div>
      {stopped === 'signed-out' ? (
        <Notice
          kind="alert"
          tone="warning"
          actions={
            <LinkButton href={at(paths.signIn(here))} reloadDocument>
              {t('door.sign-in')}
            </LinkButton>
          }
        >
          {t('door.signed-out')}
        </Notice>
      ) : null}
      {stopped === 'refused' ? (
        <Notice kind="alert" tone="danger">
          {say(problem)}
        </Notice>
      ) : null}
    </div>
  )
}
