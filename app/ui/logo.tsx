import { classNames } from './class-names'

/** Two ends joined by one line that turns: something sought meets something offered. */
export function LogoMark({ size = 40, className }: { size?: number; className?: string }) {
  return (
    <svg viewBox="0 0 40 40" width={size} height={size} className={classNames('shrink-0', className)} aria-hidden focusable="false">
      <rect width="40" height="40" rx="10" fill="#0b5e57" />
      <path
        d="M28 12.5h-9.5a4.25 4.25 0 0 0 0 8.5h3a3.75 3.75 0 0 1 0 7.5H12"
        fill="none"
        stroke="#ffffff"
        strokeWidth="3.5"
        strokeLinecap="round"
      />
      <circle cx="29" cy="12.5" r="4" fill="#79cbbc" />
      <circle cx="11" cy="28.5" r="4" fill="#ffffff" />
    </svg>
  )
}

export interface LogoProps {
  name: string
  /** Who runs it, in smaller type under the name. */
  tagline?: string
  /** On the dark header or footer. */
  onDark?: boolean
}

/** The mark with the site's name; wrap it in a link to the home page. */
export function Logo({ name, tagline, onDark = false }: LogoProps) {
  return (
    <span className="inline-flex items-center gap-3">
      <LogoMark className={onDark ? 'rounded-[10px] ring-1 ring-white/30' : undefined} />
      <span className="flex flex-col">
        <span className={classNames('text-base font-semibold leading-snug', onDark ? 'text-white' : 'text-ink')}>{name}</span>
        {tagline ? <span className={classNames('text-xs leading-snug', onDark ? 'text-accent-100' : 'text-muted')}>{tagline}</span> : null}
      </span>
    </span>
  )
}
