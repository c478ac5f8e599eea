import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPageCache } from './page-cache'

let made = 0
let headers: Record<string, string> = {}
const cache = createPageCache()
const app = express()
app.use((_request, response, next) => {
  response.locals.nonce = `nonce${Math.random()}`
  response.set('Content-Security-Policy', `script-src '${response.locals.nonce}'`)
  next()
})
app.use(cache.handler)
app.get('*', (request, response) => {
  made++
  response.set({ 'Cache-Control': 'public, max-age=0', 'Content-Type': 'text/html; charset=utf-8', ...headers })
  response.send(`<p>${request.path} ${made} Ế</p><script nonce="${response.locals.nonce}"></script>`)
})
const server = app.listen(0, '127.0.0.1')
const read = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init)

beforeEach(() => {
  made = 0
  headers = {}
  cache.clear()
})
afterEach(() => cache.clear())

describe('the page cache', () => {
  it('answers visitors from what it kept, each with a nonce of their own', async () => {
    const [first, second] = [await (await read('/a')).text(), await (await read('/a')).text()]
    expect(made).toBe(1)
    expect(second.replace(/nonce[\d.]+/, '')).toBe(first.replace(/nonce[\d.]+/, ''))
    expect(second).not.toBe(first)
  })

  it('keeps nothing of a signed-in reader and gives them nothing kept', async () => {
    await read('/a', { headers: { cookie: 'session=x' } })
    await read('/a')
    await read('/a', { headers: { cookie: '__Host-session=x' } })
    expect(made).toBe(3)
  })

  it('keeps only what the route declares public', async () => {
    headers = { 'Cache-Control': 'no-store' }
    await read('/a')
    await read('/a')
    expect(made).toBe(2)
  })

  it('forgets everything at a change', async () => {
    await read('/a')
    cache.clear()
    await read('/a')
    expect(made).toBe(2)
  })

  it('answers 304 to a reader who has it already', async () => {
    await read('/a')
    const tag = (await read('/a')).headers.get('etag') ?? ''
    const again = await read('/a', { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
    // The copy that the reader has keeps the policy whose nonce stands in it.
    expect(again.headers.get('content-security-policy')).toBeNull()
  })
})
