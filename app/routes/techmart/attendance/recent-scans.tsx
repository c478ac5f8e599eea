import { Tag } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'
import { answerTone } from './answer-panel'
import { hourOf } from './labels'
import type { KeptAnswer } from './scan-store'

/** The last scans of this device, as the exchange has answered them or, until then, as the device did. */
export function RecentScans({ recent }: { recent: readonly KeptAnswer[] }) {
  const { t } = useTranslation('attendance')
  if (recent.length === 0) return <p className="text-muted">{t('door.no-recent')}</p>
  return (
    <ol className="divide-y divide-line rounded-lg border border-line bg-white shadow-card" data-testid="recent">
      {recent.map((answer) => (
        <li key={answer.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 p-3">
          <span className="min-w-0">
            <span className="block font-medium break-words">{answer.name || t('door.nameless')}</span>
            <span className="text-sm text-muted">
              {hourOf(answer.at)}
              {answer.settled ? '' : ` · ${t('door.not-sent')}`}
              {answer.outcome === 'repeat' && answer.enteredAt ? ` · ${t('door.since', { hour: hourOf(answer.enteredAt) })}` : ''}
            </span>
          </span>
          <Tag tone={answerTone[answer.outcome]}>{answer.reason ? t(`reasons.${answer.reason}`) : t(`door.${answer.outcome}`)}</Tag>
        </li>
      ))}
    </ol>
  )
}
