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
    // Remix holds `Origin` against the host; a proxy may have named us otherwise, and ours has just been found right.
    delete request.headers['x-forwarded-host']
    if (reads.has(request.method) || except.includes(request.path)) return next()
    if (isSameOrigin(request.headers, origins)) {
      // A page that tells nobody where it is sends `null`; that it is ours is known from `Sec-Fetch-Site`.
      if (request.headers.origin === 'null') delete request.headers.origin
      if (request.headers.origin) request.headers['x-forwarded-host'] = new URL(request.headers.origin).host
      return next()
    }
    response.status(403).type('text/plain; charset=utf-8').send('Cross-site request refused.')
  }
}
