import { Icon } from './icons'
import { TextLink } from './link'

export interface Crumb {
  text: string
  /** Missing for the page itself. */
  href?: string
}

/** The way from the home page to here. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={label} className="no-print text-sm">
      <ol className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5">
        {crumbs.map(({ text, href }, index) => (
          <li key={`${href ?? ''}${text}`} className="flex min-w-0 items-center gap-1.5">
            {index > 0 ? <Icon name="chevron-right" size={14} className="text-gray-500" /> : null}
            {href ? (
              <TextLink href={href} className="py-0.5">
                {text}
              </TextLink>
            ) : (
              <span aria-current="page" className="min-w-0 text-muted">
                {text}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
