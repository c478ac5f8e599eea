import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import advisories from './advisories.json'

interface Lock {
  packages: Record<string, { version?: string }>
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock

function isBelow(version: string, bound: string): boolean {
  const [a = [], b = []] = [version, bound].map((text) => (text.split('-')[0] ?? '').split('.').map(Number))
  for (let i = 0; i < 3; i++) if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) < (b[i] ?? 0)
  return false
}

describe('the locked packages', () => {
  it.each(advisories)('are not under $id ($package below $below)', ({ package: name, below }) => {
    const installed = Object.entries(lock.packages).filter(
      ([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
    )
    expect(installed.filter(([, { version = '0' }]) => isBelow(version, below))).toEqual([])
  })

  it('would be caught', () => {
    expect(isBelow('2.17.1', '2.17.2')).toBe(true)
    expect(isBelow('2.17.2', '2.17.2')).toBe(false)
    expect(isBelow('10.0.0', '9.9.9')).toBe(false)
  })
})
