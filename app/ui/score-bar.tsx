import { classNames } from './class-names'

export interface ScoreBarProps {
  /** 0 to `max`. */
  value: number
  max?: number
  /** What is scored, read aloud with the number. */
  label: string
  /** The number as written for the reader; the rounded value unless said. */
  text?: string
  /** The label stands above the bar. */
  labelShown?: boolean
  size?: 'normal' | 'small'
}

/** A score as a number and a bar. Widths are SVG attributes, which a strict style policy allows. */
export function ScoreBar({ value, max = 100, label, text, labelShown = false, size = 'normal' }: ScoreBarProps) {
  const share = Math.max(0, Math.min(1, max === 0 ? 0 : value / max)) * 100
  const small = size === 'small'
  const bar = (
    <svg
      className={classNames('min-w-12 flex-1 overflow-hidden rounded-full bg-gray-200', small ? 'h-1.5' : 'h-2.5')}
      preserveAspectRatio="none"
      viewBox="0 0 100 10"
      aria-hidden
      focusable="false"
    >
      <rect width={share} height="10" className={share >= 40 ? 'fill-accent-600' : 'fill-gray-500'} />
    </svg>
  )
  const number = <span className={classNames('shrink-0 font-semibold tabular-nums', !small && 'text-lg')}>{text ?? Math.round(value)}</span>
  return labelShown ? (
    <div className="flex min-w-0 flex-col gap-1">
      <span className="flex items-baseline justify-between gap-3 text-sm">
        <span className="min-w-0">{label}</span>
        {number}
      </span>
      <span className="flex">{bar}</span>
    </div>
  ) : (
    <div className={classNames('flex min-w-0 items-center', small ? 'gap-2 text-sm' : 'gap-3')}>
      <span className="sr-only">{label}</span>
      {bar}
      {number}
    </div>
  )
}
