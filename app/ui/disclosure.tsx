import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icons'

export interface DisclosureProps {
  summary: ReactNode
  children: ReactNode
  open?: boolean
  /** In a frame, as one of several; plain stands in running text. */
  framed?: boolean
  id?: string
}

/** More for those who want it; works without scripts. */
export function Disclosure({ summary, children, open, framed = false, id }: DisclosureProps) {
  return (
    <details id={id} open={open} className={classNames('group/more', framed && 'rounded-lg border border-line bg-white')}>
      <summary
        className={classNames(
          'flex min-h-11 items-center gap-2 font-medium text-accent-800 hover:text-accent-900',
          framed ? 'rounded-lg px-4 py-3' : 'w-fit underline underline-offset-4',
        )}
      >
        <Icon name="chevron-right" size={18} className="group-open/more:rotate-90" />
        <span className="min-w-0">{summary}</span>
      </summary>
      <div className={framed ? 'px-4 pt-1 pb-4 sm:pl-11' : 'border-l-4 border-gray-300 py-1 pl-5'}>{children}</div>
    </details>
  )
}
