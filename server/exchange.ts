import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { connect } from '#db/client'
import { EmbeddedError, startEmbedded } from '#db/embedded'
import { migrate } from '#db/migrate'
import type { RequestHandler } from 'express'
import type { ServerBuild } from '@remix-run/node'
import { type Config, ConfigError, config } from './platform/config'
import { sql } from 'kysely'
import { type Connection, useDatabase } from './platform/database'
import { fillEmptyExchange, isHalfFilled, weighFromTheOpening } from './demonstration/demonstration'
import { printLogins } from './demonstration/shown-logins'
import { ModelError } from './matching/embedding/folder'
import { startReranker, stopReranker } from './matching/embedding/reranker'
import { cardService } from './payments/cards/service'
import { startMatchingIndex, stopMatchingIndex } from './matching/running-index'
import { countStatement } from './platform/http/statements'
import { startWeb } from './web'
import { startWorker } from './worker'

export interface ExchangeOptions {
  build: ServerBuild | (() => Promise<ServerBuild>)
  before?: RequestHandler
  development?: boolean
  /** Which kinds of process to be; both where nothing is said. */
  roles?: ('web' | 'worker')[]
  /** Ends a start that is under way: what was started is stopped, and the start is rejected. */
  signal?: AbortSignal
}

export interface RunningExchange {
  address: string
  /** Who a newcomer may be, a line each, where a demonstration is shown. */
  logins?: string[]
  stop(): Promise<void>
}

/** Says what is wrong and what to do, for the person at the terminal; `start.mjs` prints it without a stack. */
export class StartError extends Error {
  override name = 'StartError'
}

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Starts everything in order, database first; what was started is stopped again where a later step fails. */
export async function startExchange(options: ExchangeOptions): Promise<RunningExchange> {
  const settings = config()
  const roles = options.roles ?? ['web', 'worker']
  const stops: (() => Promise<unknown> | unknown)[] = []
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step()
  }
  options.signal?.addEventListener('abort', () => void stop())
  // Who only works gives way to those who serve pages on the same machine. Set before its threads start: they take it over.
  if (!roles.includes('web')) setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  try {
    const databaseUrl = await openDatabase(settings, stops)
    const connection = connect(databaseUrl, {
      max: settings.DATABASE_POOL,
      ...(settings.COUNT_STATEMENTS && { onQuery: countStatement }),
    })
    stops.push(() => connection.database.destroy())
    await reach(connection, databaseUrl)
    useDatabase(connection)

    const ran = await migrate(connection.database, connection.pool)
    if (ran.length > 0) say(`  · migrated the database (${ran.length} steps)`)
    if (settings.DEMO) await beginAnewWhereHalfFilled(connection)
    if (settings.DEMO) await weighFromTheOpening()
    const cards = cardService() === 'demonstration' ? await startCardStandIn(stops) : undefined
    // Searching and scoring share one index, whichever of them this process does.
    const index = startMatchingIndex(databaseUrl, join(settings.DATA_DIR, 'matching.index'))
    stops.push(stopMatchingIndex)
    if (settings.RERANKER_MODEL && roles.includes('worker')) {
      await startReranker(settings.RERANKER_MODEL)
      stops.push(stopReranker)
    }
    if (settings.DEMO)
      await fillEmptyExchange(
        (work) => hurriedly(connection, databaseUrl, work),
        (step) => say(`  · ${step}`),
      )

    if (roles.includes('worker')) {
      const worker = await startWorker({ databaseUrl })
      stops.push(() => worker.stop())
    }
    if (!roles.includes('web')) return { address: '', stop }
    const web = await startWeb({ databaseUrl, index, build: options.build, before: options.before, development: options.development })
    stops.push(() => web.stop())
    cards?.deliverTo(web.port)
    return { address: settings.ORIGIN ?? `http://localhost:${web.port}`, logins: await printLogins(), stop }
  } catch (error) {
    await stop()
    throw explained(error, settings)
  }
}

/** The demonstration's stand-in for the card service. Its webhooks take the way over the network, like real ones. */
async function startCardStandIn(stops: (() => Promise<unknown> | unknown)[]): Promise<{ deliverTo(port: number): void }> {
  const { startStripeStandIn } = await import('./fakes/stripe/stripe')
  const { deliverWebhooks, overHttp } = await import('./fakes/stripe/webhooks')
  stops.push(startStripeStandIn())
  const deliverTo = (port: number) => void deliverWebhooks(overHttp(`http://127.0.0.1:${port}`))
  deliverTo(config().PORT)
  return { deliverTo }
}

/** Does the work on connections of its own, whose commits do not wait for the disk. */
async function hurriedly(usual: Connection, databaseUrl: string, work: () => Promise<void>): Promise<void> {
  const hurried = connect(databaseUrl, { max: config().DATABASE_POOL, hurried: true })
  useDatabase(hurried)
  try {
    await work()
  } finally {
    useDatabase(usual)
    await hurried.database.destroy()
  }
}

/** Empties the database where the demonstration was cut short by a crash: nobody has used it yet. */
async function beginAnewWhereHalfFilled({ database, pool }: Connection): Promise<void> {
  if (!(await isHalfFilled())) return
  say('  · beginning the demonstration anew: the last start was cut short')
  await sql`drop schema public cascade; create schema public; drop schema if exists graphile_worker cascade`.execute(database)
  await migrate(database, pool)
}

async function openDatabase(settings: Config, stops: (() => Promise<unknown> | unknown)[]): Promise<string> {
  if (settings.DATABASE_URL) return settings.DATABASE_URL
  stops.push(holdFolder(settings.DATA_DIR))
  const server = await startEmbedded({ dataDir: settings.DATA_DIR, onProgress: (step) => say(`  · ${step}`) })
  stops.push(() => server.stop())
  return server.url
}

/** One exchange on one data folder. A file left by a process that is gone counts for nothing. */
function holdFolder(dataDir: string): () => void {
  const file = join(dataDir, 'exchange.pid')
  try {
    mkdirSync(dataDir, { recursive: true })
    const owner = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
    if (owner && owner !== identityOf(process.pid) && owner === identityOf(Number.parseInt(owner, 10))) {
      throw new StartError(
        `Another exchange (process ${Number.parseInt(owner, 10)}) runs on ${dataDir}.\nStop it, or set DATA_DIR to another folder and PORT to another port.`,
      )
    }
    writeFileSync(file, identityOf(process.pid))
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(
      `${dataDir} cannot be written (${(error as NodeJS.ErrnoException).code}). Give it to this user, or set DATA_DIR to another folder.`,
    )
  }
  return () => rmSync(file, { force: true })
}

/** The process number with its start time where the system tells it: numbers are used again after a restart. */
function identityOf(pid: number): string {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return ''
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return String(pid)
  }
}

async function reach(connection: Connection, url: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('no answer within 5 seconds')), 5_000)
  })
  try {
    await Promise.race([connection.pool.query('select 1'), tooLong])
  } catch (error) {
    const { hostname, port, pathname } = new URL(url)
    throw new StartError(
      `The database at ${hostname}:${port || 5432}${pathname} cannot be reached: ${(error as Error).message}.\nCheck DATABASE_URL and that PostgreSQL runs, or leave DATABASE_URL out to use the embedded one.`,
    )
  } finally {
    clearTimeout(timer)
  }
}

function explained(error: unknown, settings: Config): unknown {
  if (error instanceof EmbeddedError || error instanceof ConfigError) return new StartError(error.message)
  if (error instanceof ModelError) {
    return new StartError(
      `RERANKER_MODEL=${settings.RERANKER_MODEL} cannot be used: ${error.message}.\nName a folder with model.onnx and tokenizer.json, or leave RERANKER_MODEL out.`,
    )
  }
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    return new StartError(`Port ${settings.PORT} is taken. Stop what uses it, or choose another: PORT=${settings.PORT + 1} npm start`)
  }
  if ((error as NodeJS.ErrnoException).code === 'EACCES' && (error as NodeJS.ErrnoException).syscall === 'listen') {
    return new StartError(`This user may not listen on port ${settings.PORT}. Choose one above 1023: PORT=3000 npm start`)
  }
  return error
}
