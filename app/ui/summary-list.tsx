import type { ReactNode } from 'react'
import { TextLink } from './link'

export interface SummaryRow {
  term: string
  value: ReactNode
  /** `hidden` completes the link for a screen reader, such as "Sửa" + "tên công nghệ". */
  action?: { href: string; text: string; hidden?: string }
}

export interface SummaryListProps {
  rows: readonly SummaryRow[]
  /** Shown where a value is missing. */
  emptyText?: string
}

/** Answers to check before sending, each with a way back to its question. */
export function SummaryList({ rows, emptyText }: SummaryListProps) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {rows.map(({ term, value, action }) => (
        <div key={term} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[minmax(10rem,30%)_1fr_auto]">
          <dt className="font-semibold">{term}</dt>
          <dd className="min-w-0 whitespace-pre-line">
            {value === undefined || value === null || value === '' ? (
              <span className="text-muted">{emptyText}</span>
            ) : (
              value
            )}
          </dd>
          {action ? (
            <dd className="no-print">
              <TextLink href={action.href} className="inline-block py-0.5 font-medium">
                {action.text}
                {action.hidden ? <span className="sr-only"> {action.hidden}</span> : null}
              </TextLink>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
