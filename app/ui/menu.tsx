import { useEffect, useRef, type ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './icons'
import { Anchor, type LinkProps } from './link'

export interface MenuProps {
  /** What is shown on the button. */
  label: ReactNode
  /** Spoken name where the label alone does not say it. */
  name?: string
  icon?: IconName
  align?: 'left' | 'right'
  /** Look of the button; `buttonClass('secondary')` or one of the header's own. */
  className?: string
  children: ReactNode
}

/** A list of links and acts under a button. Opens without scripts; with them Escape or a press elsewhere closes it. */
export function Menu({ label, name, icon, align = 'right', className, children }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const details = box.current
    if (!details) return
    const summary = details.querySelector('summary')
    const close = () => {
      details.open = false
    }
    const onPress = (event: Event) => {
      if (details.open && event.target instanceof Node && !details.contains(event.target)) close()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.open) return
      close()
      summary?.focus()
    }
    const onChosen = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('a')) close()
    }
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('focusin', onPress)
    document.addEventListener('keydown', onKey)
    details.addEventListener('click', onChosen)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('focusin', onPress)
      document.removeEventListener('keydown', onKey)
      details.removeEventListener('click', onChosen)
    }
  }, [])
  return (
    <details ref={box} className="group/menu no-print relative">
      <summary aria-label={name} className={className ?? 'flex min-h-11 items-center gap-2 rounded-md px-3 font-medium hover:bg-gray-100'}>
        {icon ? <Icon name={icon} /> : null}
        {label}
        <Icon name="chevron-down" size={16} className="group-open/menu:rotate-180" />
      </summary>
      <div
        className={classNames(
          'absolute z-30 mt-1 w-max max-w-[calc(100vw-2rem)] min-w-56',
          'rounded-lg border border-line bg-white py-1.5 text-ink shadow-raised',
          align === 'right' ? 'right-0' : 'left-0',
        )}
      >
        {children}
      </div>
    </details>
  )
}

/** The look of one line of a menu, for a button inside a form. */
export const menuItemClass =
  'flex min-h-11 w-full items-center gap-3 px-4 py-2 text-left hover:bg-accent-50 hover:text-accent-900 ' +
  'focus-visible:-outline-offset-3 aria-[current]:font-semibold aria-[current]:text-accent-800'

export interface MenuLinkProps extends LinkProps {
  icon?: IconName
}

/** One link of a menu. */
export function MenuLink({ icon, className, children, ...rest }: MenuLinkProps) {
  return (
    <Anchor className={classNames(menuItemClass, className)} {...rest}>
      {icon ? <Icon name={icon} className="text-muted" /> : null}
      {children}
    </Anchor>
  )
}

/** A line with a heading that parts a menu. */
export function MenuGroup({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="border-line not-first:mt-1.5 not-first:border-t not-first:pt-1.5">
      {title ? <p className="px-4 py-1 text-xs font-medium text-muted">{title}</p> : null}
      {children}
    </div>
  )
}
