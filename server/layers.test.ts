import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who stands on whom: a folder imports itself and what stands after it, never before. */
const capabilities = [
  'demonstration',
  'open-data',
  'reports',
  'techmart',
  'transfers',
  'deals',
  'matching',
  'payments',
  'needs',
  'technologies',
  'intermediaries',
  'casework',
  'notifications',
  'organisations',
  'identity',
  'audit',
]

/** Wire everything; imported by nobody below them. */
const wiring = ['web.ts', 'worker.ts', 'subscriptions.ts', 'exchange.ts']

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))
}

/** The files of ours that a file imports, as paths from the root. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(#[^']+|\.[^']*)'/g)].map(([, name = '']) =>
    name.startsWith('#') ? name.slice(1) : normalize(join(dirname(file), name)),
  )
}

const isTest = (file: string) => /\.test\.tsx?$|\.fixtures\.ts$|testing\./.test(file)
const capabilityOf = (path: string) => capabilities.find((name) => path.startsWith(`server/${name}/`))

describe('imports point downward', () => {
  it('between capabilities', () => {
    const upward = filesUnder('server')
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        importsOf(file).flatMap((target) => {
          const from = capabilityOf(file)
          const to = capabilityOf(target)
          if (from && to && capabilities.indexOf(to) < capabilities.indexOf(from)) return [`${file} → ${target}`]
          if (!from && to && (file.startsWith('server/platform/') || file.startsWith('server/i18n/'))) return [`${file} → ${target}`]
          if (from && from !== 'demonstration' && wiring.some((name) => target === `server/${name.replace('.ts', '')}`))
            return [`${file} → ${target}`]
          if (target.startsWith('app/')) return [`${file} → ${target}`]
          return []
        }),
      )
    expect(upward).toEqual([])
  })

  it('from the database to nothing of ours', () => {
    const upward = filesUnder('db')
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => /^(server|app|e2e)\//.test(target))
          .map((target) => `${file} → ${target}`),
      )
    expect(upward).toEqual([])
  })

  it('from the interface kit to no word of the domain', () => {
    const upward = filesUnder('app/ui').flatMap((file) =>
      importsOf(file)
        .filter((target) => /^(server|db|app\/(routes|layout|request|live))/.test(target))
        .map((target) => `${file} → ${target}`),
    )
    expect(upward).toEqual([])
  })

  it('from pages to no table, no list of reference and no query', () => {
    const reached = filesUnder('app').flatMap((file) =>
      importsOf(file)
        .filter((target) => /^db\/|\.queries$|platform\/database/.test(target))
        .map((target) => `${file} → ${target}`),
    )
    expect(reached).toEqual([])
  })

  it('keeps Lucia in the one file that a replacement would touch', () => {
    const importers = [...filesUnder('server'), ...filesUnder('app')].filter(
      (file) => /from 'lucia'/.test(readFileSync(file, 'utf8')) && !isTest(file),
    )
    expect(importers).toEqual(['server/identity/sessions/sessions.ts'])
  })

  it('keeps Remix out of the server, but for the process that serves it', () => {
    const importers = filesUnder('server').filter((file) => /from '@remix-run\//.test(readFileSync(file, 'utf8')) && !isTest(file))
    expect(importers.sort()).toEqual(['server/exchange.ts', 'server/page-handler.ts', 'server/web.ts'])
  })
})
