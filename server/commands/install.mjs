// Plain JavaScript without packages: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `The exchange needs Node 20.19 or newer; this is ${process.version}. Install a newer one from https://nodejs.org and try again.`,
  )
  process.exit(1)
}

const stamp = (name) => join('node_modules/.cache/exchange', name)
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
const remember = (name, value) => {
  mkdirSync('node_modules/.cache/exchange', { recursive: true })
  writeFileSync(stamp(name), value)
}

/** Installs the locked versions where they are missing or the lock file changed. */
export function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(process.version).digest('hex')
  if (existsSync('node_modules/vite/package.json') && read(stamp('installed')) === wanted) return
  // Progress goes to stderr: a command's own output may be read by another program.
  console.error('  · installing packages (about two minutes the first time)')
  // Development packages too, whatever NODE_ENV says: the build and the checks need them.
  // Not `npm ci`: it refuses a lock file made on another platform, whose optional binaries it does not list. Versions are the locked ones.
  const result = spawnSync('npm', ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) {
    console.error(
      '\nThe packages could not be installed. Check the network, the registry (`npm config get registry`) and the space on the disk, then run the command again.',
    )
    process.exit(result.status ?? 1)
  }
  remember('installed', wanted)
}

const sources = ['app', 'server', 'db', 'package-lock.json', 'vite.config.ts', 'tsconfig.json']

function fingerprint() {
  const hash = createHash('sha256').update(process.version)
  const visit = (path) => {
    const stat = statSync(path)
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else if (!/\.test\.tsx?$|\.md$/.test(path)) hash.update(path).update(readFileSync(path))
  }
  for (const path of sources) visit(path)
  return hash.digest('hex')
}

/** Builds where the sources changed since the last build. */
export function ensureBuilt() {
  const wanted = fingerprint()
  if (existsSync('build/server/index.js') && read(stamp('built')) === wanted) return
  console.log('  · building (about half a minute)')
  const result = spawnSync(process.execPath, ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'], {
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  })
  if (result.status !== 0) {
    console.error(result.stdout, result.stderr, '\nThe build failed; the lines above say where.')
    process.exit(result.status ?? 1)
  }
  remember('built', wanted)
}
