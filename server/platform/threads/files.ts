import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const buildFolder = resolve('build/server')

/**
 * The file that a thread runs: the one that the build made for it, or, where the sources themselves run (development,
 * tests, commands), a bundle made now.
 */
export async function threadFile(name: string): Promise<string> {
  const here = fileURLToPath(import.meta.url)
  return here.startsWith(buildFolder + sep) ? join(buildFolder, `${name}.thread.js`) : bundle(name)
}

async function bundle(name: string): Promise<string> {
  const source = readdirSync('server', { recursive: true, encoding: 'utf8' }).find((file) => file.endsWith(`${sep}${name}.thread.ts`))
  if (!source) throw new Error(`no file is called ${name}.thread.ts`)
  // The esbuild that Vite brings: other packages bring older ones.
  const { build } = createRequire(createRequire(resolve('package.json')).resolve('vite'))('esbuild') as Bundler
  const { outputFiles } = await build({
    entryPoints: [join('server', source)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { '#server': resolve('server'), '#db': resolve('db') },
    logLevel: 'silent',
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  const file = resolve('node_modules/.cache/threads', `${name}-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`)
  if (existsSync(file)) return file
  mkdirSync(dirname(file), { recursive: true })
  // Renamed into place: another process may want the same file at this moment.
  const half = `${file}.${process.pid}`
  writeFileSync(half, code)
  renameSync(half, file)
  return file
}

interface Bundler {
  build(options: Record<string, unknown>): Promise<{ outputFiles: { contents: Uint8Array }[] }>
}
