import { classNames } from '#app/ui/class-names'
import { useTranslation } from 'react-i18next'
import { useTechnologyNames } from './names'

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** Where on the scale of nine the technology stands. The words say the same as the picture. */
export function TrlScale({ level }: { level: number }) {
  const { t } = useTranslation('technologies')
  const { trl } = useTechnologyNames()
  return (
    <div>
      <p className="font-semibold">{t('show.trl-of', { level, name: trl(level) })}</p>
      <ol aria-hidden className="mt-3 grid max-w-xl grid-cols-9 gap-1">
        {levels.map((step) => (
          <li
            key={step}
            className={classNames(
              'flex h-9 items-center justify-center rounded-sm text-sm font-semibold tabular-nums',
              step < level && 'bg-accent-100 text-accent-800',
              step === level && 'bg-accent-700 text-white print:border-2 print:border-ink print:text-ink',
              step > level && 'bg-gray-100 text-muted',
            )}
          >
            {step}
          </li>
        ))}
      </ol>
      <p aria-hidden className="mt-1 flex max-w-xl justify-between text-xs text-muted">
        <span>{t('show.trl-research')}</span>
        <span>{t('show.trl-pilot')}</span>
        <span>{t('show.trl-proven')}</span>
      </p>
    </div>
  )
}
