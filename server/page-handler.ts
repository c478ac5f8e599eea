import { withoutLocale } from './i18n/text'
import { type GetLoadContextFunction, createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'

type Routes = ServerBuild['routes']

/** The first part of each address that the site has: `technologies`, `my`, `office`. */
interface Portions {
  /** The routes that an address with this first part may lead to, in their order. */
  of(first: string): Routes | undefined
}

/**
 * Answers with the site's pages. The router compares each address with every route, anew and several times a page: a fifth
 * of a page's time with a hundred routes. So each first part of an address has a handler of its own, which knows only the
 * routes that may begin so; addresses that begin otherwise go to one that knows all.
 */
export function createPageHandler(options: {
  build: ServerBuild | (() => Promise<ServerBuild>)
  mode: 'development' | 'production'
  getLoadContext: GetLoadContextFunction
}): RequestHandler {
  const { build, mode, getLoadContext } = options
  const whole = createRequestHandler({ build, mode, getLoadContext })
  if (typeof build === 'function') return whole
  const portions = portionsOf(build.routes)
  const handlers = new Map<string, RequestHandler>()
  return (request, response, next) => {
    const first = firstPart(request.path)
    const known = first === undefined ? whole : handlers.get(first)
    if (known) return known(request, response, next)
    const routes = portions.of(first ?? '')
    // Addresses that lead nowhere are without number: they have no handler of their own.
    const handler = routes ? createRequestHandler({ build: withRoutes(build, routes), mode, getLoadContext }) : whole
    if (routes && first !== undefined) handlers.set(first, handler)
    return handler(request, response, next)
  }
}

/** Nothing for the home page; undefined where the path is not of the plain form. */
function firstPart(path: string): string | undefined {
  const plain = withoutLocale(path.replace(/\.data$/, ''))
  if (plain === '/') return ''
  return /^\/([a-z-]+)(?:\/|$)/.exec(plain)?.[1]
}

export function portionsOf(routes: Routes): Portions {
  const all = Object.values(routes).filter((route) => route !== undefined)
  const parents = (id: string | undefined): typeof all => {
    const route = id === undefined ? undefined : routes[id]
    return route ? [...parents(route.parentId), route] : []
  }
  const leaves = all
    .filter(({ path, index }) => index || (path && !path.endsWith('?')))
    .map((route) => {
      const line = parents(route.id)
      const parts = line.flatMap(({ path }) => path?.split('/') ?? []).filter((part) => part && !part.endsWith('?'))
      return { line, first: parts[0] ?? '' }
    })
  return {
    of(first) {
      if (!leaves.some((leaf) => leaf.first === first)) return undefined
      // The home page belongs to every portion: each page tells the browser of it.
      const kept = leaves.filter((leaf) => leaf.first === first || leaf.first === '' || /^[:*]/.test(leaf.first))
      const ids = new Set(kept.flatMap(({ line }) => line.map(({ id }) => id)))
      return only(routes, ids)
    },
  }
}

function withRoutes(build: ServerBuild, routes: Routes): ServerBuild {
  return { ...build, routes, assets: { ...build.assets, routes: only(build.assets.routes, new Set(Object.keys(routes))) } }
}

function only<T>(record: Record<string, T>, ids: Set<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)))
}
