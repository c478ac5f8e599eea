import { withoutLocale } from './i18n/text'
import { type GetLoadContextFunction, createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'

type Routes = ServerBuild['routes']

/** The routes that an address may lead to, in their order; undefined where none does. */
type Portions = (address: readonly string[]) => Routes | undefined

/**
 * Answers with the site's pages. The router compares each address with every route, anew and several times a page: a third of a
 * page's time with two hundred routes. So addresses that may lead to the same few have a handler of their own, which knows only
 * these; those that lead nowhere go to one that knows all.
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
  const handlers = new Map<Routes, RequestHandler>()
  return (request, response, next) => {
    const address = partsOf(request.path)
    const routes = address && portions(address)
    if (!routes) return whole(request, response, next)
    const handler = handlers.get(routes) ?? createRequestHandler({ build: withRoutes(build, routes), mode, getLoadContext })
    handlers.set(routes, handler)
    return handler(request, response, next)
  }
}

/** The parts of an address without its language; undefined where it is not of the plain form. */
function partsOf(path: string): string[] | undefined {
  if (path.includes('%') || path.includes('//')) return undefined
  return withoutLocale(path.replace(/\.data$/, ''))
    .toLowerCase()
    .split('/')
    .filter(Boolean)
}

/** Addresses are without number, but these portions are not: two that may lead to the same routes get the very same. */
export function portionsOf(routes: Routes): Portions {
  const all = Object.values(routes).filter((route) => route !== undefined)
  const parents = (id: string | undefined): typeof all => {
    const route = id === undefined ? undefined : routes[id]
    return route ? [...parents(route.parentId), route] : []
  }
  const leaves = all
    .filter(({ path, index }) => index || (path && !path.endsWith('?')))
    .map(({ id }) => {
      const line = parents(id)
      return { id, line, parts: line.flatMap(({ path }) => path?.split('/') ?? []).filter((part) => part && !part.endsWith('?')) }
    })
  const known = new Map<string, Routes>()
  return (address) => {
    const reached = leaves.filter(({ parts }) => mayLead(parts, address))
    if (reached.length === 0) return undefined
    const key = reached.map(({ id }) => id).join()
    // The home page belongs to every portion: each page tells the browser of it.
    const home = leaves.filter(({ parts }) => parts.length === 0)
    const found = known.get(key) ?? only(routes, new Set([...home, ...reached].flatMap(({ line }) => line.map(({ id }) => id))))
    known.set(key, found)
    return found
  }
}

function mayLead(parts: readonly string[], address: readonly string[]): boolean {
  const open = parts.at(-1) === '*'
  if (open ? address.length < parts.length - 1 : address.length !== parts.length) return false
  return parts.every((part, place) => part === '*' || part.startsWith(':') || part === address[place])
}

function withRoutes(build: ServerBuild, routes: Routes): ServerBuild {
  return { ...build, routes, assets: { ...build.assets, routes: only(build.assets.routes, new Set(Object.keys(routes))) } }
}

function only<T>(record: Record<string, T>, ids: Set<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)))
}
