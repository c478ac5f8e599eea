import { type Runner, parseCronItems, run } from 'graphile-worker'
import pg from 'pg'
import { pool } from './platform/database'
import { deliverEvents } from './platform/events'
import { jobLogger, tasksOf } from './platform/jobs'
import { log } from './platform/log'
import { jobs, schedules, subscriptions } from './subscriptions'

export interface RunningWorker {
  stop(): Promise<void>
}

/** Delivers events, runs jobs and schedules until stopped. Any number of workers may run on one database. */
export async function startWorker(options: { databaseUrl: string }): Promise<RunningWorker> {
  const delivery = startDelivery(options.databaseUrl)
  const runner = await startJobs()
  return {
    async stop() {
      await delivery.stop()
      await runner.stop()
    },
  }
}

function startJobs(): Promise<Runner> {
  return run({
    pgPool: pool(),
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2_000,
    taskList: tasksOf(jobs, schedules),
    parsedCronItems: parseCronItems(schedules.map(({ name, cron }) => ({ task: name, match: cron, identifier: name }))),
    logger: jobLogger,
  })
}

/** Woken by each commit; looks by itself every few seconds too, for what another worker dropped. */
function startDelivery(databaseUrl: string): { stop(): Promise<void> } {
  let stopped = false
  let current: Promise<unknown> = Promise.resolve()
  let wanted = false
  let running = false

  function deliver(): void {
    wanted = true
    if (running || stopped) return
    running = true
    current = (async () => {
      while (wanted && !stopped) {
        wanted = false
        await deliverEvents(subscriptions).catch((error: unknown) => log.error({ err: error }, 'delivery stopped'))
      }
      running = false
    })()
  }

  let client: pg.Client | undefined
  async function listen(): Promise<void> {
    client = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
    client.on('error', () => {})
    client.on('end', () => void (!stopped && setTimeout(() => void listen(), 1_000)))
    client.on('notification', deliver)
    try {
      await client.connect()
      await client.query('listen exchange_event')
    } catch (error) {
      log.warn({ err: error }, 'not listening for events yet')
    }
  }

  void listen()
  const timer = setInterval(deliver, 5_000)
  deliver()
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await client?.end().catch(() => {})
      await current
    },
  }
}
