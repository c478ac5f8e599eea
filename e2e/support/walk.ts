import type { APIRequestContext, APIResponse } from '@playwright/test'
import { routeOf } from './routes'

export interface Visit {
  path: string
  pattern: string
  answer: APIResponse
  html: string
}

/**
 * Follows every link from the given pages, as a person who clicks everything would, and visits up to `samples` addresses
 * of each route. Calls `look` for each answer.
 */
export async function walk(
  request: APIRequestContext,
  starts: string[],
  look: (visit: Visit) => Promise<void> | void,
  samples: number | ((pattern: string) => number) = 2,
): Promise<Map<string, string[]>> {
  const seen = new Map<string, string[]>()
  const queue = [...starts]
  const queued = new Set(starts)
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const pathname = path.split('?')[0] ?? path
    const pattern = routeOf(pathname)?.pattern
    if (!pattern) throw new Error(`a page links to ${path}, which no route answers`)
    const visited = seen.get(pattern) ?? []
    if (visited.length >= (typeof samples === 'number' ? samples : samples(pattern))) continue
    seen.set(pattern, [...visited, path])
    const answer = await request.get(path, { maxRedirects: 0 })
    const html = answer.headers()['content-type']?.startsWith('text/html') ? await answer.text() : ''
    await look({ path, pattern, answer, html })
    for (const link of linksIn(html)) {
      if (queued.has(link)) continue
      queued.add(link)
      queue.push(link)
    }
  }
  return seen
}

/** The links of a page to other Vietnamese pages of the site, without fragments. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !href.startsWith('//') && !/^\/en(\/|$|\?)/.test(href))
}
