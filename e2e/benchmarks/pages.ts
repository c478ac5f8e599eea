import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { connect } from '#db/client'
import { startEmbedded } from '#db/embedded'
import { migrate } from '#db/migrate'
import { useDatabase } from '#server/platform/database'
import autocannon from 'autocannon'
import { fillMarket } from './market'
import { indexed, started, stopped } from './processes'

const connections = 16
const seconds = Number(process.env.BENCH_SECONDS ?? 8)

interface Measured {
  name: string
  perSecond: number
  median: number
  late: number
  errors: number
  floor?: number
  /** To the bare page asked just before and just after. */
  ratio?: number
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

/** One row: the same paths for a few seconds first, since both sides are slow until their code is compiled. */
async function measure(name: string, url: string, paths: string[], sessions: string[] = []): Promise<Measured> {
  await ask(name, url, paths, sessions, Math.min(4, seconds))
  return ask(name, url, paths, sessions, seconds)
}

function ask(name: string, url: string, paths: string[], sessions: string[], duration: number): Promise<Measured> {
  return new Promise((done, fail) => {
    const asked =
      sessions.length > 0
        ? sessions.flatMap((token) => paths.map((path) => ({ path, headers: { cookie: `session=${token}` } })))
        : paths.map((path) => ({ path, headers: {} }))
    const requests = asked.map((request) => ({ method: 'GET' as const, ...request }))
    let clients = 0
    const instance = autocannon(
      {
        url,
        connections,
        duration,
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

function table(rows: Measured[]): string {
  const lines = rows.map(({ name, perSecond, median, late, errors, floor, ratio = 1 }) => {
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

    const bare = await started(['server/commands/run.mjs', 'e2e/benchmarks/pages.ts', 'bare'], {})
    children.push(bare.child)
    const port = 20_000 + (process.pid % 20_000)
    const exchange = await started(['server/commands/start.mjs', 'web'], {
      DATABASE_URL: server.url,
      DATA_DIR: dataDir,
      DEMO: 'false',
      PORT: String(port),
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
    })
    children.push(exchange.child)
    const { origin } = exchange
    const began = performance.now()
    await indexed(origin)
    console.log(`the index was loaded in ${((performance.now() - began) / 1_000).toFixed(0)} s`)

    const details = Array.from(
      { length: 300 },
      (_, index) => `/technologies/${market.technologyIds[(index * 97) % market.technologyIds.length]}`,
    )
    const changing = Array.from({ length: 2_000 }, (_, index) => `/dashboard?seen=${index}`)
    const { readers, tokens } = market
    const bareRow = () => measure('bare Remix page, 20 cards', bare.origin, ['/'])
    const searches = () => measure('search, visitors', origin, repeated)
    const dashboards = () => measure('dashboard, 40 people', origin, ['/dashboard'], readers)
    // The machine is never the same for long: the bare page is asked again beside each page.
    const asked: [page: () => Promise<Measured>, floor?: number][] = [
      [searches, 1],
      [dashboards, 0.6],
      [() => measure('search, visitors, never asked before', origin, unrepeated)],
      [() => measure('search, signed in', origin, repeated, readers)],
      [() => measure('detail, visitors', origin, details)],
      [() => measure('dashboard, rendered each time', origin, changing, [tokens.supplier])],
    ]
    const rows = [{ ...(await bareRow()), ratio: 1 }]
    for (const [page, floor] of asked) {
      const before = rows.at(-1)?.perSecond ?? 0
      const measured = await page()
      const after = await bareRow()
      rows.push({ ...measured, floor, ratio: measured.perSecond / ((before + after.perSecond) / 2) }, { ...after, ratio: 1 })
    }
    console.log(
      `${technologies} technologies, ${connections} connections, ${seconds} s each, on ${(await import('node:os')).availableParallelism()} cores`,
    )
    console.log(table(rows))
    return rows.some(({ errors }) => errors > 0) ? 1 : 0
  } finally {
    await Promise.all(children.map(stopped))
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
