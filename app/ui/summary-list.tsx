import type { ReactNode } from 'react'
import { classNames } from './class-names'
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
  /** Without the frame, inside a card. */
  plain?: boolean
}

/** Answers to check before sending, each with a way back to its question. */
export function SummaryList({ rows, emptyText, plain = false }: SummaryListProps) {
  return (
    <dl className={classNames('divide-y divide-line', !plain && 'rounded-lg border border-line bg-white px-4 sm:px-5')}>
      {rows.map(({ term, value, action }) => (
        <div key={term} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[minmax(10rem,30%)_1fr_auto]">
          <dt className="font-semibold">{term}</dt>
          <dd className="min-w-0 whitespace-pre-line">
            {value === undefined || value === null || value === '' ? <span className="text-muted">{emptyText}</span> : value}
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
