import { sql } from 'kysely'
import type { Tx } from './database'

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
