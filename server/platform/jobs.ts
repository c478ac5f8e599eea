import { Logger, type Task, runOnce } from 'graphile-worker'
import { sql } from 'kysely'
import { atOrNow, givenMoment } from './clock'
import { type Tx, db, pool } from './database'
import { log } from './log'

/**
 * Every order that can be queued, with what it carries. A capability adds its own by declaration merging, as with events.
 */
export interface Jobs {
  'platform.send-mail': { mailId: string }
}

export type JobName = keyof Jobs & string
export type JobHandlers = { [Name in JobName]?: (payload: Jobs[Name]) => Promise<void> }

/** A standing order: a cron expression in Việt Nam's time, and what it does. */
export interface Schedule {
  name: string
  cron: string
  run: () => Promise<void>
}

export interface JobOptions {
  /** A job with the same key that has not started yet is replaced. */
  key?: string
  runAt?: Date
  /** Jobs of one queue run one after another. */
  queue?: string
  attempts?: number
}

/** Queues the order in the transaction that gives it. Handlers run at least once and must bear being run again. */
export async function enqueue<Name extends JobName>(tx: Tx, name: Name, payload: Jobs[Name], options: JobOptions = {}): Promise<void> {
  await sql`select graphile_worker.add_job(
    ${name}, ${JSON.stringify(payload)}::json, queue_name => ${options.queue ?? null}, run_at => ${options.runAt ?? null},
    max_attempts => ${options.attempts ?? 12}, job_key => ${options.key ?? null})`.execute(tx)
}

/** graphile-worker's own words go to our log, its routine ones only where debugging is asked for. */
export const jobLogger = new Logger(() => (level, message) => log[level === 'error' ? 'error' : 'debug'](message))

/**
 * The handlers and standing orders in graphile-worker's shape. They run at the moment at which the worker was made: a connection that
 * wakes a worker may have been opened while another moment was set, which its news would bring along.
 */
export function tasksOf(handlers: JobHandlers, schedules: readonly Schedule[]): Record<string, Task> {
  const moment = givenMoment()
  const ordered = Object.entries(handlers).map(([name, handler]) => [
    name,
    (payload: unknown) => atOrNow(moment, () => (handler as (given: unknown) => Promise<void>)(payload)),
  ])
  const standing = schedules.map(({ name, run }) => [name, () => atOrNow(moment, run)])
  return Object.fromEntries([...ordered, ...standing]) as Record<string, Task>
}

/** Runs every job that is due, and those that they queue, until none is left: for tests and the demonstration. */
export async function runAllJobs(handlers: JobHandlers): Promise<void> {
  // To make a worker costs many statements.
  const { rows } = await sql`select from graphile_worker.jobs where run_at <= now() and locked_at is null limit 1`.execute(db())
  if (rows.length === 0) return
  await runOnce({
    pgPool: pool(),
    taskList: tasksOf(handlers, []),
    noHandleSignals: true,
    concurrency: 1,
    logger: jobLogger,
    // Fetched many at once: most are letters.
    preset: { worker: { localQueue: { size: 25 } } },
  })
}
