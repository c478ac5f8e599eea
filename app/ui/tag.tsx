import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './icons'
import { toneBox, toneIcon, toneText, type Tone } from './tone'

export type { Tone } from './tone'

export interface TagProps {
  tone?: Tone
  /** Another icon than the one of the tone. */
  icon?: IconName
  children: ReactNode
}

/** The status of a thing: icon, colour and words. */
export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <span
      className={classNames(
        'inline-flex max-w-full items-start gap-1.5 rounded-xl border',
        'py-0.5 pr-2.5 pl-2 text-xs font-medium sm:whitespace-nowrap',
        toneBox[tone],
        toneText[tone],
      )}
    >
      <Icon name={icon ?? toneIcon[tone]} size={14} className="mt-[0.2rem]" />
      <span className="min-w-0">{children}</span>
    </span>
  )
}

export interface BadgeProps {
  children: ReactNode
  icon?: IconName
  /** Filled with the accent, for what is new or counted. */
  strong?: boolean
}

/** A fact without judgement: a code, a field, a count. */
export function Badge({ children, icon, strong = false }: BadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex max-w-full items-start gap-1 rounded-sm px-2 py-0.5 text-xs font-medium',
        strong ? 'bg-accent-700 text-white' : 'bg-accent-50 text-accent-800',
      )}
    >
      {icon ? <Icon name={icon} size={14} className="mt-[0.2rem]" /> : null}
      <span className="min-w-0">{children}</span>
    </span>
  )
}
