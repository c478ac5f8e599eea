import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { texts as en } from './en'
import { inLocale, localeOf, withoutLocale } from './text'
import { texts as vi } from './vi'

/** Every key of a text tree with its places: `page.404.title` → `{{status}}`. */
function keysOf(tree: unknown, path = ''): Map<string, string> {
  if (typeof tree === 'string')
    return new Map([
      [
        path,
        [...tree.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)]
          .map(([, name]) => name)
          .sort()
          .join(' '),
      ],
    ])
  const inner = Object.entries(tree as Record<string, unknown>).flatMap(([key, value]) => [...keysOf(value, path ? `${path}.${key}` : key)])
  return new Map(inner)
}

const plural = /_(zero|one|two|few|many|other)$/

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}

describe('the two languages', () => {
  it('name the same capabilities', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort())
  })

  it.each(Object.keys(vi))('%s: have the same keys with the same places', (namespace) => {
    // English inflects for number where Vietnamese does not: `items_one` and `items_other` stand for one key.
    const plain = (keys: Map<string, string>) => [...new Map([...keys].map(([key, placed]) => [key.replace(plural, ''), placed]))].sort()
    const places = (pairs: [string, string][]) => pairs.map(([key, placed]) => `${key} ${placed}`)
    expect(places(plain(keysOf(en[namespace])))).toEqual(places(plain(keysOf(vi[namespace]))))
  })

  it('hold every text that the code asks for by its full name', () => {
    const known = new Set(
      Object.entries(vi).flatMap(([namespace, tree]) => [...keysOf(tree).keys()].map((key) => `${namespace}:${key.replace(plural, '')}`)),
    )
    const asked = [...sources('app'), ...sources('server')].flatMap((source) =>
      [...source.matchAll(/['"`]([a-z][a-z-]*):([a-z][\w-]*(?:\.[\w-]+)+)(?:\?[^'"`]*)?['"`]/g)].map(
        ([, namespace, key]) => `${namespace}:${key}`,
      ),
    )
    const missing = [...new Set(asked)].filter(
      (key) => key.split(':')[0] !== undefined && String(key.split(':')[0]) in vi && !known.has(key),
    )
    expect(missing).toEqual([])
  })

  it('leave no Vietnamese text without its marks', () => {
    const bare = /\b(cong nghe|nhu cau|doanh nghiep|dang nhap|giao dich|to chuc|chuyen giao)\b/i
    const found = Object.entries(vi).filter(([, tree]) => bare.test(JSON.stringify(tree)))
    expect(found.map(([namespace]) => namespace)).toEqual([])
  })
})

describe('the language of a path', () => {
  it.each([
    ['/', 'vi', '/'],
    ['/en', 'en', '/'],
    ['/en/needs', 'en', '/needs'],
    ['/energy', 'vi', '/energy'],
    ['/technologies', 'vi', '/technologies'],
  ])('%s is %s of %s', (path, locale, plain) => {
    expect(localeOf(path)).toBe(locale)
    expect(withoutLocale(path)).toBe(plain)
    expect(inLocale(localeOf(path), plain)).toBe(path)
  })
})
