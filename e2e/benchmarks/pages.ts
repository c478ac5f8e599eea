import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { connect } from '#db/client'
import { startEmbedded } from '#db/embedded'
import { migrate } from '#db/migrate'
import { useDatabase } from '#server/platform/database'
import autocannon from 'autocannon'
import { fillMarket } from './market'

const connections = 16
const seconds = Number(process.env.BENCH_SECONDS ?? 10)

interface Measured {
  name: string
  perSecond: number
  median: number
  late: number
  errors: number
  floor?: number
}

/** Searches that people would type, with and without marks, by field and by place: each is asked many times, in turn. */
const words = [
  'nước thải dệt nhuộm',
  'nuoc thai',
  'tôm thâm canh',
  'lò hơi',
  'sấy',
  'enzyme',
  'thị giác máy',
  'bùn thải',
  'phân bón hữu cơ',
  'gạch không nung',
  'dược liệu',
  'tự động hoá',
  'kho lạnh',
  'điện mặt trời',
  'vắc xin',
]
const typed = words.map((text) => `/technologies?q=${encodeURIComponent(text)}`)
const repeated = typed.flatMap((path) => ['', '&field=2', '&page=2', '&sort=newest'].map((more) => path + more))
/** More than can be asked in the time: no answer is one that was kept. */
const unrepeated = words.flatMap((one) =>
  words.flatMap((other) =>
    [1, 2, 3, 4, 5, 6].flatMap((field) =>
      ['relevance', 'newest', 'title'].map(
        (sort) => `/technologies?q=${encodeURIComponent(`${one} ${other}`)}&field=${field}&sort=${sort}`,
      ),
    ),
  ),
)

function measure(name: string, url: string, paths: string[], headers: Record<string, string> = {}): Promise<Measured> {
  return new Promise((done, fail) => {
    const requests = paths.map((path) => ({ method: 'GET' as const, path, headers }))
    let clients = 0
    const instance = autocannon(
      {
        url,
        connections,
        duration: seconds,
        requests,
        // Each connection goes through the paths from a place of its own.
        setupClient: (client) => {
          const from = Math.floor((requests.length * clients++) / connections)
          client.setRequests([...requests.slice(from), ...requests.slice(0, from)])
        },
      },
      (error, result) => {
        if (error) return fail(error)
        done({
          name,
          perSecond: result.requests.average,
          median: result.latency.p50,
          late: result.latency.p99,
          errors: result.non2xx + result.errors + result.timeouts,
        })
      },
    )
    instance.on('error', fail)
  })
}

function started(args: string[], env: Record<string, string>, sign: RegExp): Promise<{ child: ChildProcess; found: RegExpExecArray }> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((done, fail) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const found = sign.exec(text)
      if (found) done({ child, found })
    })
    child.on('exit', (code) => fail(new Error(`${args.join(' ')} ended with ${code}: ${text}`)))
  })
}

/** Waits until a search finds something: the index is loaded after the pages are open. */
async function indexed(origin: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`${origin}/technologies?q=enzyme`)
    if (answer.ok && /\/technologies\/[0-9a-z]{12}/.test(await answer.text())) return
    await new Promise((done) => setTimeout(done, 500))
  }
  throw new Error('the search found nothing within five minutes')
}

function table(rows: Measured[]): string {
  const bare = rows[0]?.perSecond ?? 1
  const lines = rows.map(({ name, perSecond, median, late, errors, floor }) => {
    const ratio = perSecond / bare
    const aim = floor === undefined ? '' : `  aim ≥ ${floor.toFixed(1)} ${ratio >= floor ? 'reached' : 'MISSED'}`
    return `${name.padEnd(36)} ${perSecond.toFixed(0).padStart(7)} /s  ratio ${ratio.toFixed(2).padStart(5)}  p50 ${String(median).padStart(4)} ms  p99 ${String(late).padStart(5)} ms  errors ${errors}${aim}`
  })
  return lines.join('\n')
}

/** `npm run bench:pages`: pages a second with 30,000 technologies and 5,000 needs, beside a bare Remix page, in one run. */
export async function main(args: string[]): Promise<number> {
  if (args[0] === 'bare') {
    const { serveBare } = await import('./bare')
    serveBare()
    return new Promise(() => {})
  }
  const technologies = Number(process.env.BENCH_TECHNOLOGIES ?? 30_000)
  const dataDir = resolve('.data', `bench-${process.pid}`)
  const children: ChildProcess[] = []
  const server = await startEmbedded({ dataDir, throwaway: true })
  try {
    const connection = connect(server.url)
    useDatabase(connection)
    await migrate(connection.database, connection.pool)
    const market = await fillMarket(technologies, Math.round(technologies / 6), (step) => console.error(`  · ${step}`))
    await connection.database.destroy()

    const bare = await started(['server/commands/run.mjs', 'e2e/benchmarks/pages.ts', 'bare'], {}, /port (\d+)/)
    children.push(bare.child)
    const port = 20_000 + (process.pid % 20_000)
    const exchange = await started(
      ['server/commands/start.mjs', 'web'],
      { DATABASE_URL: server.url, DATA_DIR: dataDir, DEMO: 'false', PORT: String(port), LOG_LEVEL: 'warn', NODE_ENV: 'production' },
      /is open at/,
    )
    children.push(exchange.child)
    const origin = `http://127.0.0.1:${port}`
    console.error('  · loading the index')
    await indexed(origin)

    const details = Array.from(
      { length: 300 },
      (_, index) => `/technologies/${market.technologyIds[(index * 97) % market.technologyIds.length]}`,
    )
    const signedIn = { cookie: `session=${market.token}` }
    const bareUrl = `http://127.0.0.1:${bare.found[1]}`
    await measure('warming up', bareUrl, ['/'])
    const rows = [
      await measure('bare Remix page, 20 cards', bareUrl, ['/']),
      { ...(await measure('search, visitors', origin, repeated)), floor: 1 },
      await measure('search, visitors, never asked before', origin, unrepeated),
      await measure('search, signed in', origin, repeated, signedIn),
      await measure('detail, visitors', origin, details),
      { ...(await measure('dashboard, signed in', origin, ['/dashboard'], signedIn)), floor: 0.6 },
      await measure('bare Remix page again', bareUrl, ['/']),
    ]
    console.log(
      `${technologies} technologies, ${connections} connections, ${seconds} s each, on ${(await import('node:os')).availableParallelism()} cores`,
    )
    console.log(table(rows))
    return rows.some(({ errors }) => errors > 0) ? 1 : 0
  } finally {
    for (const child of children) child.kill('SIGTERM')
    await Promise.all(children.map((child) => new Promise((gone) => (child.exitCode === null ? child.on('exit', gone) : gone(null)))))
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
