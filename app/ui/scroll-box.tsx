import type { ReactNode } from 'react'

interface ScrollBoxProps {
  label: string
  /** Which way it scrolls, and how it looks. */
  className: string
  children: ReactNode
}

/** A named region that scrolls by itself. */
export function ScrollBox({ label, className, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section aria-label={label} tabIndex={0} className={className}>
      {children}
    </section>
  )
}
