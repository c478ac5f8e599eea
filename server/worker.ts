import { EventEmitter } from 'node:events'
import { type Runner, type WorkerEvents, parseCronItems, run } from 'graphile-worker'
import { giveBackAbandonedJobs } from './platform/abandoned-jobs'
import { pool } from './platform/database'
import { deliverEvents } from './platform/events'
import { jobLogger, tasksOf } from './platform/jobs'
import { log } from './platform/log'
import { standingConnection } from './platform/standing-connection'
import { jobs, schedules, subscriptions } from './subscriptions'

export interface RunningWorker {
  stop(): Promise<void>
}

/** Delivers events, runs jobs and schedules until stopped. Any number of workers may run on one database. */
export async function startWorker(options: { databaseUrl: string }): Promise<RunningWorker> {
  const delivery = startDelivery(options.databaseUrl)
  const events = new EventEmitter() as WorkerEvents
  const abandoned = giveBackAbandonedJobs(options.databaseUrl, events)
  const runner = await startJobs(events)
  return {
    async stop() {
      await delivery.stop()
      await runner.stop()
      await abandoned.stop()
    },
  }
}

function startJobs(events: WorkerEvents): Promise<Runner> {
  return run({
    events,
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

  const connection = standingConnection(databaseUrl, (client) => {
    client.on('notification', deliver)
    return client.query('listen exchange_event')
  })
  const timer = setInterval(deliver, 5_000)
  deliver()
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await connection.stop()
      await current
    },
  }
}
