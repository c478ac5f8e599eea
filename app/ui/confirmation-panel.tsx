import type { ReactNode } from 'react'
import { Icon } from './icons'

export interface ConfirmationPanelProps {
  title: string
  /** "Mã hồ sơ" and the number itself. */
  referenceLabel?: string
  reference?: string
  children?: ReactNode
}

/** Says that it is done, with the number to quote; what happens next goes below it. */
export function ConfirmationPanel({ title, referenceLabel, reference, children }: ConfirmationPanelProps) {
  return (
    <div className="on-dark rounded-lg bg-accent-800 px-6 py-10 text-center text-white print:border print:bg-white print:text-ink">
      <Icon name="check-circle" size={48} className="text-accent-200" />
      <h1 className="mt-3 text-3xl font-semibold">{title}</h1>
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
