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
  samples = 2,
): Promise<Map<string, string[]>> {
  const seen = new Map<string, string[]>()
  const queue = [...starts]
  const queued = new Set(starts)
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const pathname = path.split('?')[0] ?? path
    const pattern = routeOf(pathname)?.pattern
    if (!pattern) throw new Error(`a page links to ${path}, which no route answers`)
    const visited = seen.get(pattern) ?? []
    if (visited.length >= samples) continue
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

export interface PageForm {
  method: string
  action: string
  fields: { name: string; value: string; type: string }[]
  multipart: boolean
}

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1]?.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'")

/** The forms of a page that write something, with their fields as the browser would send them untouched. */
export function formsIn(html: string, path: string): PageForm[] {
  return [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', body = '']) => {
    if (attribute(head, 'method')?.toLowerCase() !== 'post') return []
    const fields = [...body.matchAll(/<(input|select|textarea|button)(\s[^>]*)>(?:([\s\S]*?)<\/(?:textarea|select)>)?/g)].flatMap(
      ([, kind = '', tag = '', inner = '']) => {
        const name = attribute(tag, 'name')
        if (!name) return []
        const type = kind === 'input' ? (attribute(tag, 'type') ?? 'text') : kind
        const chosen = kind === 'select' ? /<option[^>]*value="([^"]*)"[^>]*selected/.exec(inner)?.[1] : undefined
        return [{ name, type, value: kind === 'textarea' ? inner : (chosen ?? attribute(tag, 'value') ?? '') }]
      },
    )
    return [
      {
        method: 'post',
        action: attribute(head, 'action') ?? path,
        fields,
        multipart: attribute(head, 'enctype') === 'multipart/form-data',
      },
    ]
  })
}
