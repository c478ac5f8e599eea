import type { ReactNode } from 'react'
import { classNames } from './class-names'

export interface DefinitionItem {
  term: ReactNode
  /** Items without a value are left out. */
  value: ReactNode
}

export interface DefinitionProps {
  items: readonly DefinitionItem[]
  /** rows: term beside value; stacked: term above value; columns: stacked, side by side. */
  layout?: 'rows' | 'stacked' | 'columns'
}

/** Facts of one thing by name. */
export function Definition({ items, layout = 'rows' }: DefinitionProps) {
  const filled = items.filter(({ value }) => value !== undefined && value !== null && value !== '' && value !== false)
  return (
    <div className="@container min-w-0">
      <dl
        className={classNames(
          layout === 'rows' && 'divide-y divide-line',
          layout === 'stacked' && 'flex flex-col gap-4',
          layout === 'columns' && 'grid grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] gap-x-6 gap-y-4',
        )}
      >
        {filled.map(({ term, value }, index) => (
          <div
            key={typeof term === 'string' ? term : index}
            className={layout === 'rows' ? 'grid gap-x-6 py-2.5 @md:grid-cols-[minmax(9rem,32%)_1fr]' : 'min-w-0'}
          >
            <dt className="text-sm text-muted @md:leading-relaxed">{term}</dt>
            <dd className="min-w-0 font-medium">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
