import type { ChildProcess } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '#db/client'
import { startEmbedded } from '#db/embedded'
import { migrate } from '#db/migrate'
import { ensureWeights } from '#server/matching/learning/weights/weights.first'
import { db, pool, useDatabase } from '#server/platform/database'
import { fillMarket } from '../market'
import { indexed, started, stopped } from '../processes'
import { type Read, startReading } from './reader'
import { changeWeights, counted, oneByOne, orderEverything, scored, timeToSuggestions } from './work'

/** What a whole recomputation must stay within: seconds, and how much slower the median page may be. */
const aims = { seconds: 180, ratio: 2, fresh: 1_000 }
const READ_BEFORE_MS = 30_000
/** Publications during the sweep, and the pause between two. */
const FRESH = 5
const FRESH_EVERY_MS = 3_000
/** Records scored by themselves for comparison. */
const SAMPLE = 40

const median = (sorted: number[]): number => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
const late = (sorted: number[]): number => sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

function line(what: string, value: number, unit: string, aim?: number): void {
  const judged = aim === undefined ? '' : `   aim ≤ ${aim} ${value <= aim ? 'reached' : 'MISSED'}`
  console.log(`  ${what.padEnd(58)} ${value.toFixed(value < 100 ? 1 : 0).padStart(9)} ${unit}${judged}`)
}

function saidOf(name: string, { spent, failed }: Read): void {
  line(`pages ${name}: median of ${spent.length}`, median(spent), 'ms')
  line(`pages ${name}: 95th of a hundred`, late(spent), 'ms')
  if (failed > 0) line(`pages ${name}: FAILED`, failed, '')
}

/**
 * All pairs of an exchange scored again, by a worker beside the process that serves pages, after new weights have come into
 * force. It has a database of its own, with the settings of one in use.
 */
export async function measureRecomputation(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { technologies: { type: 'string' }, needs: { type: 'string' } } })
  const [technologies, needs] = [Number(values.technologies ?? 30_000), Number(values.needs ?? 5_000)]
  const dataDir = resolve('.data', `bench-${process.pid}`)
  const children: ChildProcess[] = []
  const server = await startEmbedded({ dataDir })
  const connection = connect(server.url)
  try {
    useDatabase(connection)
    await migrate(connection.database, connection.pool)
    await ensureWeights()
    const market = await fillMarket(technologies, needs, (step) => console.error(`  · ${step}`))
    // Suggestions that nothing was compared for: the sweep makes its own.
    await pool().query('delete from match; delete from match_statistics')
    const listed = await db().selectFrom('need').select(['id', 'organisation_id']).orderBy('id').execute()
    const reader = listed.find(({ id }) => id === market.needId)?.organisation_id
    // The reader's own come first: they alone have a list of suggestions for this reader.
    const needIds = listed.sort((a, b) => Number(b.organisation_id === reader) - Number(a.organisation_id === reader)).map(({ id }) => id)

    const environment = { DATABASE_URL: server.url, DATA_DIR: dataDir, DEMO: 'false', LOG_LEVEL: 'warn', NODE_ENV: 'production' }
    const port = String(20_000 + (process.pid % 20_000))
    console.error('  · starting the process that serves pages, then the worker')
    const web = await started(['server/commands/start.mjs', 'web'], { ...environment, PORT: port })
    children.push(web.child)
    await indexed(web.origin)
    await saved(join(dataDir, 'matching.index'))
    const worker = await started(['server/commands/start.mjs', 'worker'], environment)
    children.push(worker.child)
    // Its index is loaded once it has scored something.
    await oneByOne('need', needIds.slice(0, 1))

    console.error('  · scoring everything for the first time')
    await orderEverything()
    const first = await scored()
    await pool().query('vacuum analyze match')
    const stored = await counted('match')
    console.log(`${technologies} technologies × ${needs} needs, one process for pages and one worker, ${load()}`)
    line('first sweep, into an empty table', first, 's')
    line('suggestions stored', stored, '')

    const before = await readFor(READ_BEFORE_MS, () => startReading(web.origin, market, needIds))
    saidOf('before', before)
    const reading = startReading(web.origin, market, needIds)
    await changeWeights()
    const whole = scored()
    const fresh: number[] = []
    for (let turn = 0; turn < FRESH; turn++) {
      await pause(FRESH_EVERY_MS)
      if ((await counted('match_sweep')) > 0) fresh.push(await timeToSuggestions(turn))
    }
    const seconds = await whole
    const during = await reading.stop()
    saidOf('during the sweep', during)
    line('pages: median during ÷ before', median(during.spent) / median(before.spent), '', aims.ratio)
    line('sweep over all pairs, new weights', seconds, 's', aims.seconds)
    line('pairs', (technologies * needs) / 1_000_000, 'million')
    line('suggestions scored anew', await counted('match where weights_version = 2'), '')
    line('of them suggested', await counted(`match where weights_version = 2 and state = 'suggested'`), '')
    line(`a need published meanwhile: median of ${fresh.length}`, median(fresh.sort((a, b) => a - b)), 'ms', aims.fresh)
    line('the slowest of them', fresh.at(-1) ?? Number.NaN, 'ms')
    console.log(`  ${load()}`)
    await compare(technologies, needs, market.technologyIds, needIds, seconds)
    return 0
  } finally {
    await Promise.all(children.map(stopped))
    await connection.database.destroy()
    await server.stop()
    rmSync(join(dataDir), { recursive: true, force: true })
  }
}

/** The index that the first process has saved is the worker's, too. */
async function saved(file: string): Promise<void> {
  for (let tries = 0; tries < 240 && !existsSync(file); tries++) await pause(500)
}

const load = () =>
  `load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`

async function readFor(ms: number, start: () => { stop(): Promise<Read> }): Promise<Read> {
  const reading = start()
  await pause(ms)
  return reading.stop()
}

/** The obvious way: each record by itself. A sample of both kinds, and what all would take at that rate. */
async function compare(technologies: number, needs: number, technologyIds: string[], needIds: string[], seconds: number): Promise<void> {
  const some = (ids: string[]) =>
    Array.from({ length: Math.min(SAMPLE, ids.length) }, (_, place) => ids[Math.floor((place * ids.length) / SAMPLE)] ?? '')
  const need = await oneByOne('need', some(needIds))
  const asked = some(technologyIds)
  const before = await counted('match')
  const technology = await oneByOne('technology', asked)
  const more = (await counted('match')) - before
  line(`record by record: a need, of ${SAMPLE}`, need * 1_000, 'ms')
  line(`record by record: a technology, of ${SAMPLE}`, technology * 1_000, 'ms')
  const all = need * needs + technology * technologies
  line('record by record: all, extrapolated', all / 3_600, 'h')
  line('the sweep is faster by', all / seconds, 'times')
  line(`suggestions that these ${SAMPLE} technologies found beside the sweep’s`, more, '')
}
