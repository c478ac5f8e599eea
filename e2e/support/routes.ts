import type { RouteConfigEntry } from '@remix-run/route-config'
import routes from '../../app/routes'

export interface SiteRoute {
  /** As in `app/routes.ts`, without the language: `/technologies/:id`. */
  pattern: string
  file: string
  /** Which frame it stands in: `public`, `workspace`, `office`, or none for an answer that is no page. */
  frame: string
  matches: (path: string) => boolean
}

/** Every address of the site, read from the one list that defines them. */
export const siteRoutes: SiteRoute[] = flatten(await routes, '', '')

function flatten(entries: RouteConfigEntry[], parent: string, frame: string): SiteRoute[] {
  return entries.flatMap((entry) => {
    const path = entry.path === 'en?' ? '' : (entry.path ?? '')
    const pattern = path ? `${parent}/${path}` : parent
    const inner = /layout\/(public|workspace|office)\.tsx$/.exec(entry.file)?.[1] ?? frame
    if (entry.children) return flatten(entry.children, pattern, inner)
    return [{ pattern: pattern || '/', file: entry.file, frame: inner, matches: matcher(pattern || '/') }]
  })
}

function matcher(pattern: string): (path: string) => boolean {
  const source = pattern.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part === '*' ? '.*' : part.replace(/[.+]/g, '\\$&')))
  const expression = new RegExp(`^${source.join('/')}$`)
  return (path) => expression.test(path)
}

/** The route that answers a path; a literal address wins over one with places, as in the router. */
export function routeOf(path: string): SiteRoute | undefined {
  const found = siteRoutes.filter((route) => route.matches(path))
  return found.sort((a, b) => places(a) - places(b))[0]
}

function places(route: SiteRoute): number {
  return route.pattern.split('/').filter((part) => part.startsWith(':') || part === '*').length
}
