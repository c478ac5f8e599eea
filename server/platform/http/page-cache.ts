import { createHash } from 'node:crypto'
import type { RequestHandler, Response } from 'express'

interface Kept {
  /** The page between its nonces. */
  parts: Buffer[]
  tag: string
  bytes: number
}

/** How much is kept at most; the pages longest kept go first. */
const limits = { pages: 2_000, bytes: 64_000_000 }

/**
 * Keeps the pages that visitors read, until something public changes. A route opts in with `Cache-Control: public`; a reader
 * with a session is never answered from here, nor is their answer kept. `dataVersion` moves where something beside the
 * database that pages are made from changes. What is kept carries no nonce: each answer gets its own.
 */
export function createPageCache(dataVersion: () => string = () => '') {
  const pages = new Map<string, Kept>()
  let bytes = 0
  /** Pages made before the last change must not be kept after it. */
  let generation = 0

  function keep(key: string, page: Kept): void {
    pages.set(key, page)
    bytes += page.bytes
    for (const [oldest, { bytes: freed }] of pages) {
      if (pages.size <= limits.pages && bytes <= limits.bytes) break
      pages.delete(oldest)
      bytes -= freed
    }
  }

  const handler: RequestHandler = (request, response, next) => {
    if (request.method !== 'GET' || request.headers.cookie?.includes('session=')) return next()
    const key = `${dataVersion()} ${request.originalUrl}`
    const kept = pages.get(key)
    if (kept) return send(response, kept, request.headers['if-none-match'])
    collect(response, generation, (page, made) => made === generation && keep(key, page))
    next()
  }

  return {
    handler,
    clear(): void {
      generation++
      pages.clear()
      bytes = 0
    },
  }
}

function send(response: Response, page: Kept, known: string | undefined): void {
  response.set({ 'Cache-Control': 'public, max-age=0, must-revalidate', ETag: page.tag, 'Content-Type': 'text/html; charset=utf-8' })
  if (known === page.tag) {
    // The browser's copy holds the nonce of its own policy; a new one would leave it without scripts.
    response.removeHeader('Content-Security-Policy')
    return void response.status(304).end()
  }
  const nonce = Buffer.from(String(response.locals.nonce))
  const body = Buffer.concat(page.parts.flatMap((part, index) => (index === 0 ? [part] : [nonce, part])))
  response.set('Content-Length', String(body.length)).end(body)
}

/** Watches an answer go out and hands it over where it may be kept. */
function collect(response: Response, made: number, done: (page: Kept, made: number) => void): void {
  const chunks: Buffer[] = []
  const { write, end } = response
  const note = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  response.write = function (this: Response, ...given: unknown[]) {
    note(given[0])
    return (write as (...all: unknown[]) => boolean).apply(this, given)
  } as typeof write
  response.end = function (this: Response, ...given: unknown[]) {
    note(given[0])
    return (end as (...all: unknown[]) => Response).apply(this, given)
  } as typeof end
  response.on('finish', () => {
    const open = response.getHeader('Cache-Control')?.toString().startsWith('public')
    const page = response.getHeader('Content-Type')?.toString().startsWith('text/html')
    if (response.statusCode !== 200 || !open || !page || response.getHeader('Set-Cookie')) return
    const body = Buffer.concat(chunks)
    const parts = body.toString('utf8').split(response.locals.nonce)
    const tag = `W/"${createHash('sha256').update(parts.join('')).digest('base64url').slice(0, 22)}"`
    done({ parts: parts.map((part) => Buffer.from(part)), tag, bytes: body.length }, made)
  })
}
