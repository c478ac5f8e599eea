import { classNames } from './class-names'
import { Icon } from './icons'
import { Anchor } from './link'

const step =
  'inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-md border px-3 text-sm font-medium ' +
  'border-transparent text-accent-800 hover:bg-accent-50 hover:border-accent-200'

/** First, last and the neighbours of the current page; 0 stands for a gap. */
export function pagesShown(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((item) => item >= 1 && item <= pages)
  const sorted = [...new Set(wanted)].sort((a, b) => a - b)
  return sorted.flatMap((item, index) => {
    const before = sorted[index - 1] ?? 0
    if (item - before === 2) return [item - 1, item]
    return item - before > 2 ? [0, item] : [item]
  })
}

export interface PaginationProps {
  page: number
  pages: number
  href: (page: number) => string
  /** Name of the navigation, such as "Các trang kết quả". */
  label: string
  previousText: string
  nextText: string
  /** Spoken name of a page's link. */
  pageText: (page: number) => string
}

/** Numbered pages; nothing at all when there is only one. */
export function Pagination({ page, pages, href, label, previousText, nextText, pageText }: PaginationProps) {
  if (pages <= 1) return null
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap items-center justify-center gap-1">
        {page > 1 ? (
          <li>
            <Anchor href={href(page - 1)} rel="prev" className={step}>
              <Icon name="chevron-left" size={18} />
              {previousText}
            </Anchor>
          </li>
        ) : null}
        {pagesShown(page, pages).map((item, index) =>
          item === 0 ? (
            <li key={`gap-${index < 3 ? 'before' : 'after'}`} className="px-1 text-muted max-sm:hidden" aria-hidden>
              …
            </li>
          ) : (
            <li key={item} className={item === page ? undefined : 'max-sm:hidden'}>
              <Anchor
                href={href(item)}
                aria-label={pageText(item)}
                aria-current={item === page ? 'page' : undefined}
                className={classNames(
                  step,
                  'tabular-nums',
                  item === page && 'border-accent-700! bg-accent-700 text-white! hover:bg-accent-800!',
                )}
              >
                {item}
              </Anchor>
            </li>
          ),
        )}
        {page < pages ? (
          <li>
            <Anchor href={href(page + 1)} rel="next" className={step}>
              {nextText}
              <Icon name="chevron-right" size={18} />
            </Anchor>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

export interface PreviousNextProps {
  label: string
  previous?: { href: string; text: string }
  next?: { href: string; text: string }
}

/** Two links, for lists whose length is not counted. */
export function PreviousNext({ label, previous, next }: PreviousNextProps) {
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className="no-print flex justify-between gap-4">
      <span>
        {previous ? (
          <Anchor href={previous.href} rel="prev" className={step}>
            <Icon name="chevron-left" size={18} />
            {previous.text}
          </Anchor>
        ) : null}
      </span>
      {next ? (
        <Anchor href={next.href} rel="next" className={step}>
          {next.text}
          <Icon name="chevron-right" size={18} />
        </Anchor>
      ) : null}
    </nav>
  )
}
