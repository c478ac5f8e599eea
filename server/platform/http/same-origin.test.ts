import type { Request, Response } from 'express'
import { describe, expect, it } from 'vitest'
import { isSameOrigin, sameOriginWrites } from './same-origin'

const origins = new Set(['https://exchange.example'])

describe('isSameOrigin', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{ 'sec-fetch-site': 'none', origin: 'https://evil.example' }, false],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://exchange.example' }, false],
    [{ origin: 'https://exchange.example' }, true],
    [{ origin: 'https://exchange.example.evil.example' }, false],
    [{ origin: 'null' }, false],
    [{}, false],
  ])('%o → %s', (headers, expected) => {
    expect(isSameOrigin(headers, origins)).toBe(expected)
  })
})

describe('a form of a page that tells nobody where it is', () => {
  const send = (headers: Record<string, string>) => {
    let passed = false
    const request = { method: 'POST', path: '/ticket', headers } as unknown as Request
    const refused = { status: () => refused, type: () => refused, send: () => refused } as unknown as Response
    sameOriginWrites(origins)(request, refused, () => {
      passed = true
    })
    return { passed, headers: request.headers }
  }

  it('is taken where the browser vouches for it, without its empty origin', () => {
    expect(send({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toEqual({
      passed: true,
      headers: { 'sec-fetch-site': 'same-origin' },
    })
    expect(send({ origin: 'null', 'sec-fetch-site': 'cross-site' }).passed).toBe(false)
    expect(send({ origin: 'null' }).passed).toBe(false)
  })
})
