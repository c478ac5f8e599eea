import { Form } from '@remix-run/react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from './button'
import { Choice } from './choice'
import { classNames } from './class-names'
import { Icon } from './icons'
import { Anchor, TextLink } from './link'

export interface FacetOption {
  value: string
  label: string
  /** Already formatted. */
  count?: string
  checked?: boolean
}

export interface FacetProps {
  title: string
  name: string
  options: readonly FacetOption[]
  /** Radio where only one can be chosen. */
  single?: boolean
  /** Stands open from the start; a facet with something chosen always does. */
  open?: boolean
}

/** One property to filter by, with how many records each choice would leave. */
export function Facet({ title, name, options, single = false, open = false }: FacetProps) {
  const chosen = options.filter((option) => option.checked).length
  return (
    <details className="group/facet border-b border-line last:border-b-0" open={open || chosen > 0}>
      <summary className="flex min-h-12 items-center gap-2 py-2 font-semibold hover:text-accent-800">
        <span className="grow">{title}</span>
        {chosen > 0 ? <span className="rounded-full bg-accent-700 px-2 text-xs text-white tabular-nums">{chosen}</span> : null}
        <Icon name="chevron-down" size={18} className="text-muted group-open/facet:rotate-180" />
      </summary>
      <fieldset className="pb-4">
        <legend className="sr-only">{title}</legend>
        <div className={classNames('flex flex-col gap-1.5', options.length > 8 && 'max-h-72 overflow-y-auto py-1 pr-3')}>
          {options.map((option) => (
            <Choice
              key={option.value}
              id={`${name}-${option.value}`}
              type={single ? 'radio' : 'checkbox'}
              name={name}
              value={option.value}
              defaultChecked={option.checked}
              label={option.label}
              count={option.count}
              compact
            />
          ))}
        </div>
      </fieldset>
    </details>
  )
}

export interface FacetsProps {
  /** "Bộ lọc", also the text of the fold on a phone. */
  title: string
  action: string
  /** What the address must keep, such as the words searched for and the order. */
  keep?: Readonly<Record<string, string | undefined>>
  applyText: string
  clear?: { href: string; text: string }
  children: ReactNode
}

/** A form of facets that asks for the same page again; folded on a phone, open beside the results. */
export function Facets({ title, action, keep = {}, applyText, clear, children }: FacetsProps) {
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // Browsers that cannot unfold by CSS get the same from a script.
    if (CSS.supports('selector(::details-content)') || !matchMedia('(width >= 64rem)').matches) return
    if (fold.current) fold.current.open = true
  }, [])
  return (
    <details ref={fold} className="unfold-on-desktop group/fold no-print rounded-lg border border-line bg-white">
      <summary className="flex min-h-12 items-center gap-2 px-4 font-semibold">
        <Icon name="filter" />
        <span className="grow">{title}</span>
        <Icon name="chevron-down" className="group-open/fold:rotate-180" />
      </summary>
      <Form method="get" action={action} className="px-4 pb-4 lg:pt-3" aria-label={title}>
        <p aria-hidden className="hidden items-center gap-2 border-b border-line pb-3 text-lg font-semibold lg:flex">
          <Icon name="filter" />
          {title}
        </p>
        {Object.entries(keep).map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}
        {children}
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button className="grow">{applyText}</Button>
          {clear ? (
            <TextLink href={clear.href} className="py-1 text-sm">
              {clear.text}
            </TextLink>
          ) : null}
        </div>
      </Form>
    </details>
  )
}

export interface ActiveFiltersProps {
  label: string
  /** `removeText` is what a screen reader says, such as "Bỏ lọc Bình Dương". */
  filters: readonly { label: string; href: string; removeText: string }[]
}

/** What the list is filtered by now, each to be taken away with one press. */
export function ActiveFilters({ label, filters }: ActiveFiltersProps) {
  if (filters.length === 0) return null
  return (
    <ul aria-label={label} className="no-print flex flex-wrap gap-2">
      {filters.map((filter) => (
        <li key={filter.href}>
          <Anchor
            href={filter.href}
            aria-label={filter.removeText}
            className={classNames(
              'inline-flex min-h-9 items-center gap-1.5 rounded-full border border-accent-300',
              'bg-accent-50 py-1 pr-2.5 pl-3.5 text-sm text-accent-800 hover:border-accent-700',
            )}
          >
            {filter.label}
            <Icon name="close" size={16} />
          </Anchor>
        </li>
      ))}
    </ul>
  )
}
