import { existsSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { connect } from '#db/client'
import { startEmbedded } from '#db/embedded'
import { migrate } from '#db/migrate'
import { scoreLater } from '#server/matching/matching'
import { transact, useDatabase } from '#server/platform/database'
import type pg from 'pg'
import { fillMarket } from './market'
import { indexed, started, stopped } from './processes'
import { walk } from './places'

/** A table with fewer rows is read whole at no cost worth an index. */
const large = 2_000

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  Filter?: string
  'Index Cond'?: string
  Plans?: Plan[]
}

function* nodes(plan: Plan): Iterable<Plan> {
  yield plan
  for (const child of plan.Plans ?? []) yield* nodes(child)
}

async function largeTables(pool: pg.Pool): Promise<Set<string>> {
  const { rows } = await pool.query<{ relname: string }>(`select relname from pg_class where relkind = 'r' and reltuples >= $1`, [large])
  return new Set(rows.map(({ relname }) => relname))
}

/** The nodes of the statement's plan with the values it was asked with; none for what is no question. */
async function planOf(client: pg.ClientBase, text: string, values: unknown[], sequential: 'on' | 'off'): Promise<Plan[]> {
  if (!/^\s*(select|with)\b/i.test(text)) return []
  await client.query(`set enable_seqscan = ${sequential}`)
  const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`explain (format json) ${text}`, values)
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan
  return plan ? [...nodes(plan)] : []
}

/** Reads the table from end to end, and would even if that were dear: no index finds what it wants. */
function lacksIndex(table: string, forced: Plan[]): boolean {
  const reading = forced.filter((node) => node['Relation Name'] === table)
  return reading.some(
    (node) => node['Node Type'] === 'Seq Scan' || (node['Node Type'].startsWith('Index') && node.Filter && !node['Index Cond']),
  )
}

async function scoringDone(pool: pg.Pool): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const { rowCount } = await pool.query('select from match_pending limit 1')
    if (rowCount === 0) return
    await new Promise((done) => setTimeout(done, 500))
  }
  throw new Error('the two records were not scored within five minutes')
}

/** `npm run bench:plans`: opens the pages of a large exchange and names each statement that reads a large table from end to end. */
export async function main(): Promise<number> {
  const dataDir = resolve('.data', `bench-${process.pid}`)
  const file = resolve(dataDir, 'statements.jsonl')
  const server = await startEmbedded({ dataDir, throwaway: true })
  let stop: () => Promise<void> = async () => {}
  try {
    const connection = connect(server.url)
    useDatabase(connection)
    await migrate(connection.database, connection.pool)
    const technologies = Number(process.env.BENCH_TECHNOLOGIES ?? 30_000)
    const market = await fillMarket(technologies, Math.round(technologies / 6), (step) => console.error(`  · ${step}`))
    const exchange = await started(
      ['--import', pathToFileURL(resolve('e2e/benchmarks/statements.mjs')).href, 'server/commands/start.mjs'],
      {
        DATABASE_URL: server.url,
        DATA_DIR: dataDir,
        DEMO: 'false',
        PORT: String(20_000 + (process.pid % 20_000)),
        LOG_LEVEL: 'warn',
        NODE_ENV: 'production',
        STATEMENTS_FILE: file,
      },
    )
    stop = () => stopped(exchange.child)
    console.error('  · loading the index')
    await indexed(exchange.origin)
    const [technology, need] = [market.technologyIds[0], market.needId]
    if (technology) await transact((tx) => scoreLater(tx, 'technology', technology))
    await transact((tx) => scoreLater(tx, 'need', need))
    const failed = await walk(exchange.origin, market)
    await scoringDone(connection.pool)
    await stop()
    stop = async () => {}

    const tables = await largeTables(connection.pool)
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
    const client = await connection.pool.connect()
    const found = { asked: 0, chosen: 0, lacking: 0 }
    for (const line of lines) {
      const { text, values } = JSON.parse(line) as { text: string; values: unknown[] }
      const plan = await planOf(client, text, values, 'on')
      if (plan.length > 0) found.asked++
      const whole = plan.filter((node) => node['Node Type'] === 'Seq Scan' && tables.has(node['Relation Name'] ?? ''))
      if (whole.length === 0) continue
      const forced = await planOf(client, text, values, 'off')
      for (const table of new Set(whole.map((node) => node['Relation Name'] ?? ''))) {
        const lacking = lacksIndex(table, forced)
        found[lacking ? 'lacking' : 'chosen']++
        const filter = whole.find((node) => node['Relation Name'] === table)?.Filter ?? ''
        const beginning = text.replace(/\s+/g, ' ').slice(0, 200)
        console.log(
          `${lacking ? 'no index serves' : 'an index would serve, but most is wanted'}: ${table} ${filter.slice(0, 200)}\n  ${beginning}`,
        )
      }
    }
    client.release()
    await connection.database.destroy()
    for (const page of failed) console.log(`did not open: ${page}`)
    const { asked, chosen, lacking } = found
    console.log(
      `${asked} statements over ${tables.size} tables of ${large} rows or more; ${lacking} lack an index, ${chosen} want most of a table`,
    )
    return lacking > 0 || failed.length > 0 ? 1 : 0
  } finally {
    await stop()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
