import { classNames } from './class-names'
import { Anchor } from './link'

export interface Tab {
  href: string
  text: string
  current?: boolean
  /** Already formatted. */
  count?: string
}

/** Pages of one thing beside each other, as links. */
export function TabsNav({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="no-print -mx-4 overflow-x-auto border-b border-gray-300 px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-1">
        {tabs.map(({ href, text, current, count }) => (
          <li key={href} className="shrink-0">
            <Anchor
              href={href}
              preventScrollReset
              aria-current={current ? 'page' : undefined}
              className={classNames(
                'flex min-h-12 items-center gap-2',
                'border-b-3 px-3 font-medium whitespace-nowrap focus-visible:-outline-offset-3',
                current ? 'border-accent-700 text-accent-800' : 'border-transparent text-muted hover:border-gray-400 hover:text-ink',
              )}
            >
              {text}
              {count === undefined ? null : (
                <span
                  className={classNames(
                    'rounded-full px-2 text-xs tabular-nums',
                    current ? 'bg-accent-100 text-accent-800' : 'bg-gray-100 text-gray-700',
                  )}
                >
                  {count}
                </span>
              )}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}
