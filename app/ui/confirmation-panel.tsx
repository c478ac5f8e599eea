import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icons'

export interface ConfirmationPanelProps {
  title: string
  /** "Mã hồ sơ" and the number itself. */
  referenceLabel?: string
  reference?: string
  /** Level of the title, 1 unless the page has its own. */
  level?: 1 | 2
  children?: ReactNode
}

/** Says that it is done, with the number to quote; what happens next goes below it. */
export function ConfirmationPanel(props: ConfirmationPanelProps) {
  const { title, referenceLabel, reference, level = 1, children } = props
  const Heading = `h${level}` as const
  return (
    <div
      className={classNames(
        'on-dark rounded-lg bg-accent-800 px-6 py-10',
        'text-center text-white print:border print:bg-white print:text-ink',
      )}
    >
      <Icon name="check-circle" size={48} className="text-accent-200" />
      <Heading className="mt-3 text-3xl font-semibold">{title}</Heading>
      {reference ? (
        <p className="mt-4 text-lg text-accent-100 print:text-ink">
          {referenceLabel}
          <strong className="block text-2xl font-semibold tracking-wide text-white print:text-ink">{reference}</strong>
        </p>
      ) : null}
      {children ? <div className="mt-4 text-accent-100 print:text-ink">{children}</div> : null}
    </div>
  )
}
