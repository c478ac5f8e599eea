import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './icons'
import { Anchor } from './link'

export interface FigureTileProps {
  label: string
  /** Already formatted. */
  value: string
  /** đồng, hồ sơ, % … */
  unit?: string
  /** The records behind the figure. */
  href?: string
  /** How it moved, or what it counts. */
  note?: ReactNode
  icon?: IconName
}

/** A figure that opens the list of records behind it. */
export function FigureTile({ label, value, unit, href, note, icon }: FigureTileProps) {
  const body = (
    <>
      <span className="flex items-start justify-between gap-2 text-sm text-muted">
        <span className="min-w-0">{label}</span>
        {icon ? <Icon name={icon} size={22} className="text-accent-600" /> : null}
      </span>
      <span className="flex flex-wrap items-baseline gap-x-1.5 pt-1">
        <span className="text-2xl font-semibold text-ink tabular-nums sm:text-3xl">{value}</span>
        {unit ? <span className="text-sm font-medium text-muted">{unit}</span> : null}
        {href ? (
          <Icon
            name="arrow-right"
            size={18}
            className="no-print ml-auto self-center text-accent-700 opacity-60 group-hover/tile:opacity-100"
          />
        ) : null}
      </span>
      {note ? <span className="mt-0.5 block text-sm text-muted">{note}</span> : null}
    </>
  )
  const look = 'card flex h-full min-w-0 flex-col rounded-lg border border-line bg-white p-4 shadow-card'
  return href ? (
    <Anchor href={href} className={classNames(look, 'group/tile transition-shadow hover:border-accent-400 hover:shadow-raised')}>
      {body}
    </Anchor>
  ) : (
    <div className={look}>{body}</div>
  )
}
