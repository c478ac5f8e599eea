import { classNames } from './class-names'

export interface ScoreBarProps {
  /** 0 to `max`. */
  value: number
  max?: number
  /** What is scored, read aloud with the number. */
  label: string
  /** The number as written for the reader; the rounded value unless said. */
  text?: string
  /** The label stands in front of the bar. */
  labelShown?: boolean
  size?: 'normal' | 'small'
}

/** A score as a number and a bar. Widths are SVG attributes, which a strict style policy allows. */
export function ScoreBar({ value, max = 100, label, text, labelShown = false, size = 'normal' }: ScoreBarProps) {
  const share = Math.max(0, Math.min(1, max === 0 ? 0 : value / max)) * 100
  const small = size === 'small'
  return (
    <div className={classNames('flex min-w-0 items-center', small ? 'gap-2 text-sm' : 'gap-3')}>
      <span className={labelShown ? 'min-w-0 flex-1 basis-2/5 text-sm' : 'sr-only'}>{label}</span>
      <svg
        className={classNames('min-w-12 flex-1 rounded-full bg-gray-200', small ? 'h-1.5' : 'h-2.5')}
        preserveAspectRatio="none"
        viewBox="0 0 100 10"
        aria-hidden
        focusable="false"
      >
        <rect width={share} height="10" className={share >= 40 ? 'fill-accent-600' : 'fill-gray-500'} />
      </svg>
      <span
        className={classNames('shrink-0 text-right font-semibold tabular-nums', small ? 'min-w-8' : 'min-w-9 text-lg')}
      >
        {text ?? Math.round(value)}
      </span>
    </div>
  )
}
