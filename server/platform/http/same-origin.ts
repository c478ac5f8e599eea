import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a browser sent this from a page of ours. `Sec-Fetch-Site` cannot be forged by a page; browsers without it send
 * `Origin` on every write. A request with neither is refused: no browser in use sends a form that way.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, origins: ReadonlySet<string>): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || (site === 'none' && headers.origin === undefined)
  return headers.origin !== undefined && origins.has(headers.origin)
}

/** Refuses every write that another site started, on every route. Webhooks of outside services are named in `except`. */
export function sameOriginWrites(origins: ReadonlySet<string>, except: readonly string[] = []): RequestHandler {
  return (request, response, next) => {
    if (reads.has(request.method) || except.includes(request.path) || isSameOrigin(request.headers, origins)) return next()
    response.status(403).type('text/plain; charset=utf-8').send('Cross-site request refused.')
  }
}
