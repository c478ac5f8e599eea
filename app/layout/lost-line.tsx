import { line } from '#app/live/line'
import { Notice } from '#app/ui/notice'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'

/** Says, while something of this page waits for a line, that it will go on by itself. */
export function LostLine() {
  const { t } = useTranslation('common')
  const lost = useSyncExternalStore(line.subscribe, line.isLost, () => false)
  return (
    <div className="no-print pointer-events-none fixed inset-x-0 bottom-0 z-50 mx-auto max-w-xl p-4" role="status" data-testid="line">
      {lost ? (
        <Notice tone="warning" title={t('lost-line.title')} className="pointer-events-auto shadow-raised">
          {t('lost-line.text')}
        </Notice>
      ) : null}
    </div>
  )
}
