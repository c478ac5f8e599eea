import { Icon } from '#app/ui/icons'
import { classNames } from '#app/ui/class-names'
import { type Tone, toneIcon } from '#app/ui/tone'
import { useTranslation } from 'react-i18next'
import { hourOf } from './labels'
import type { ShownAnswer } from './scan-answers'

export const answerTone: Record<ShownAnswer['outcome'], Tone> = {
  entered: 'success',
  noted: 'success',
  repeat: 'warning',
  unknown: 'warning',
  kept: 'warning',
  refused: 'danger',
}

const look: Partial<Record<Tone, string>> = {
  success: 'border-success bg-success text-white',
  warning: 'border-warning bg-warning-soft text-ink',
  danger: 'border-danger bg-danger text-white',
}

/** What a code is worth, large enough to be read at arm's length. */
export function AnswerPanel({ answer, by }: { answer: ShownAnswer | undefined; by: 'device' | 'exchange' }) {
  const { t } = useTranslation('attendance')
  const tone = answer ? answerTone[answer.outcome] : 'neutral'
  return (
    <div role="status" aria-live="assertive" data-testid="answer" data-outcome={answer?.outcome}>
      {answer ? (
        <div className={classNames('flex items-start gap-4 rounded-lg border-2 p-5', look[tone])}>
          <Icon name={toneIcon[tone]} size={44} className="shrink-0" />
          <div className="min-w-0">
            <p className="text-2xl font-bold">{t(`door.${answer.outcome}`)}</p>
            {answer.name ? <p className="text-xl font-semibold break-words">{answer.name}</p> : null}
            {answer.kind || answer.organisation ? (
              <p className="break-words">{[answer.kind && t(`kinds.${answer.kind}`), answer.organisation].filter(Boolean).join(' · ')}</p>
            ) : null}
            {answer.reason ? <p>{t(`reasons.${answer.reason}`)}</p> : null}
            {answer.outcome === 'repeat' && answer.enteredAt ? <p>{t('door.since', { hour: hourOf(answer.enteredAt) })}</p> : null}
            {answer.outcome === 'unknown' ? <p>{t('door.unknown-text')}</p> : null}
            {answer.outcome === 'kept' ? <p>{t('door.kept-text')}</p> : null}
            {answer.outcome === 'noted' && !answer.name ? <p>{t('leads.no-consent')}</p> : null}
            {by === 'device' && answer.outcome !== 'kept' && answer.outcome !== 'unknown' ? (
              <p className="mt-1 text-sm">{t('door.by-device')}</p>
            ) : null}
          </div>
        </div>
      ) : null}
    </div>
  )
}
