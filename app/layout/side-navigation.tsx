import { Icon } from '#app/ui/icons'
import { Anchor } from '#app/ui/link'
import { useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useAt } from './link'

export interface SideNavigationProps {
  /** Text key under `common:side`. */
  label: 'workspace' | 'office'
  /** `within`: another address whose pages belong to the place too. */
  places: readonly (readonly [name: string, path: string, within?: string])[]
}

/** The places of a workspace: a column on a desk, a folded list on a phone. */
export function SideNavigation({ label, places }: SideNavigationProps) {
  const { t } = useTranslation('common')
  return (
    <nav aria-label={t(`side.${label}`)} className="no-print md:w-56 md:shrink-0">
      <details className="group rounded-lg border border-line bg-white md:hidden">
        <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between px-4 py-2.5 font-semibold [&::-webkit-details-marker]:hidden">
          {t(`side.${label}`)}
          <Icon name="chevron-down" className="transition-transform group-open:rotate-180" />
        </summary>
        <Places places={places} />
      </details>
      <div className="hidden md:block">
        <Places places={places} />
      </div>
    </nav>
  )
}

function Places({ places }: Pick<SideNavigationProps, 'places'>) {
  const { t } = useTranslation('common')
  const { pathname } = useLocation()
  const at = useAt()
  const lies = (path: string) => pathname === at(path) || pathname.startsWith(`${at(path)}/`)
  const here = places.filter(([, path, within]) => lies(path) || (within !== undefined && lies(within)))
  const nearest = here.sort(([, a, withinA = a], [, b, withinB = b]) => withinB.length - withinA.length)[0]?.[1]
  return (
    <ul className="p-2 md:p-0">
      {places.map(([name, path]) => (
        <li key={name}>
          <Anchor
            href={at(path)}
            aria-current={path === nearest ? 'page' : undefined}
            className="flex min-h-10 items-center rounded-md px-3 py-1.5 text-ink no-underline hover:bg-accent-50 aria-[current]:bg-accent-100 aria-[current]:font-semibold aria-[current]:text-accent-900"
          >
            {t(`side.${name}`)}
          </Anchor>
        </li>
      ))}
    </ul>
  )
}
