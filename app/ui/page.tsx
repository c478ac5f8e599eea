import type { ReactNode } from 'react'
import { classNames } from './class-names'

export interface PageProps {
  title: ReactNode
  /** Small line above the title: kind, code. */
  eyebrow?: ReactNode
  lead?: ReactNode
  /** Tags under the title. */
  status?: ReactNode
  actions?: ReactNode
  breadcrumbs?: ReactNode
  /** wide for tables and dashboards, narrow for one form. */
  width?: 'narrow' | 'normal' | 'wide'
  children?: ReactNode
}

const widths = { narrow: 'max-w-2xl', normal: 'max-w-6xl', wide: 'max-w-7xl' }

/** The body of one page inside the layout's main: its h1, what it is for, what can be done, the content. */
export function Page({ title, eyebrow, lead, status, actions, breadcrumbs, width = 'normal', children }: PageProps) {
  return (
    <div className={classNames('mx-auto w-full px-4 py-6 sm:px-6 sm:py-8', widths[width])}>
      {breadcrumbs ? <div className="mb-4">{breadcrumbs}</div> : null}
      <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-80">
          {eyebrow ? <p className="mb-1 text-sm font-medium text-accent-700">{eyebrow}</p> : null}
          <h1 className="text-2xl font-semibold text-ink sm:text-3xl">{title}</h1>
          {status ? <div className="mt-3 flex flex-wrap gap-2">{status}</div> : null}
        </div>
        {/* Under the title on a phone, under title and buttons where they stand side by side: buttons must not squeeze it. */}
        {lead ? (
          <div className="-mt-2 min-w-0 basis-full sm:order-last">
            <div className="max-w-3xl text-muted sm:text-lg">{lead}</div>
          </div>
        ) : null}
        {actions ? <div className="no-print flex flex-wrap gap-3 max-sm:w-full">{actions}</div> : null}
      </header>
      <div className="mt-6 flex flex-col gap-8 sm:mt-8">{children}</div>
    </div>
  )
}

export interface SectionProps {
  title?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  id?: string
  level?: 2 | 3
  children?: ReactNode
}

/** A part of a page under its heading. */
export function Section({ title, lead, actions, id, level = 2, children }: SectionProps) {
  const Heading = `h${level}` as const
  return (
    <section id={id} aria-labelledby={id && title ? `${id}-title` : undefined} className="min-w-0">
      {title || actions ? (
        <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
          <div className="min-w-0">
            {title ? (
              <Heading id={id ? `${id}-title` : undefined} className={classNames('font-semibold', level === 2 ? 'text-xl' : 'text-lg')}>
                {title}
              </Heading>
            ) : null}
            {lead ? <div className="text-muted">{lead}</div> : null}
          </div>
          {actions ? <div className="no-print flex flex-wrap gap-3">{actions}</div> : null}
        </div>
      ) : null}
      {children}
    </section>
  )
}

const gaps = { small: 'gap-3', normal: 'gap-6', large: 'gap-10' }

export interface StackProps {
  gap?: keyof typeof gaps
  className?: string
  children: ReactNode
}

/** Things under each other. */
export function Stack({ gap = 'normal', className, children }: StackProps) {
  return <div className={classNames('flex min-w-0 flex-col', gaps[gap], className)}>{children}</div>
}

const columns = {
  2: 'sm:grid-cols-2',
  3: 'sm:grid-cols-2 lg:grid-cols-3',
  4: 'grid-cols-2 lg:grid-cols-4',
} as const

export interface GridProps {
  columns?: keyof typeof columns
  /** A list of cards is a `ul` whose children are `li`. */
  as?: 'div' | 'ul'
  gap?: 'small' | 'normal'
  children: ReactNode
}

/** Cards or tiles side by side, as many as fit. */
export function Grid({ columns: count = 3, as: Tag = 'div', gap = 'normal', children }: GridProps) {
  return <Tag className={classNames('grid', gap === 'small' ? 'gap-3' : 'gap-5', columns[count])}>{children}</Tag>
}

export interface TwoColumnProps {
  children: ReactNode
  aside: ReactNode
  /** left is for filters, right for facts and acts. */
  side?: 'left' | 'right'
  /** Name of the aside for a screen reader. */
  asideLabel?: string
}

/** Main content with a narrower column beside it, under it on a phone when it stands right, above it when left. */
export function TwoColumn({ children, aside, side = 'right', asideLabel }: TwoColumnProps) {
  const left = side === 'left'
  const column = (
    <aside aria-label={asideLabel} className="min-w-0">
      {aside}
    </aside>
  )
  return (
    <div
      className={classNames(
        'grid items-start gap-6 lg:gap-8',
        left ? 'lg:grid-cols-[18rem_minmax(0,1fr)]' : 'lg:grid-cols-[minmax(0,1fr)_20rem]',
      )}
    >
      {left ? column : null}
      <div className="min-w-0">{children}</div>
      {left ? null : column}
    </div>
  )
}
