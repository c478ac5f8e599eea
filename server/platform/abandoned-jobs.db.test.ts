import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { type Runner, type WorkerEvents, run } from 'graphile-worker'
import { sql } from 'kysely'
import { afterEach, expect, it, vi } from 'vitest'
import { giveBackAbandonedJobs } from './abandoned-jobs'
import { db, pool } from './database'
import { jobLogger } from './jobs'

const everySeconds = 0.5
const databaseUrl = () => String(pool().options.connectionString)

let stop = async () => {}
afterEach(() => stop())

async function work(task: () => Promise<void>): Promise<void> {
  const events = new EventEmitter() as WorkerEvents
  const abandoned = giveBackAbandonedJobs(databaseUrl(), events, everySeconds)
  const taskList = { slow: task }
  const runner: Runner = await run({
    events,
    pgPool: pool(),
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 200,
    taskList,
    logger: jobLogger,
  })
  stop = async () => {
    await runner.stop()
    await abandoned.stop()
  }
}

const order = () => sql`select graphile_worker.add_job('slow', '{}'::json)`.execute(db())

it('leaves a long job to the worker that does it', async () => {
  const task = vi.fn(() => pause(3_000))
  await order()
  await work(task)
  await vi.waitFor(async () => expect((await sql`select from graphile_worker._private_jobs`.execute(db())).rows).toEqual([]), 10_000)
  expect(task).toHaveBeenCalledTimes(1)
})

it('gives the job of a worker that is gone to another', async () => {
  const task = vi.fn(async () => {})
  await order()
  await sql`update graphile_worker._private_jobs set locked_by = 'pool-gone', locked_at = now() - interval '1 minute'`.execute(db())
  await work(task)
  await vi.waitFor(() => expect(task).toHaveBeenCalledTimes(1), 10_000)
})
