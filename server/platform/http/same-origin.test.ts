import { describe, expect, it } from 'vitest'
import { isSameOrigin } from './same-origin'

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
