import type { ReactNode } from 'react'
import { classNames } from './class-names'

export interface FormActionsProps {
  children: ReactNode
  /** Stays at the lower edge of a long form. */
  sticky?: boolean
}

/** The buttons that end a form: the primary one first, full width on a phone. */
export function FormActions({ children, sticky = false }: FormActionsProps) {
  return (
    <div
      className={classNames(
        'no-print flex flex-col gap-3 pt-2 sm:flex-row sm:flex-wrap sm:items-center',
        sticky && 'sticky bottom-0 z-10 -mx-4 border-t border-line bg-white/95 px-4 py-3 sm:mx-0 sm:px-0',
      )}
    >
      {children}
    </div>
  )
}
