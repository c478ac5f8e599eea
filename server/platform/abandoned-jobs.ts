import type { WorkerEvents } from 'graphile-worker'
import type pg from 'pg'
import { log } from './log'
import { standingConnection } from './standing-connection'

/** First key of the advisory locks by which workers show that they live. */
const lockClass = 20_261_122

/**
 * Gives the jobs of a killed worker back within half a minute; graphile-worker alone would keep them for four hours. A job is
 * taken in the name of its pool of workers; each pool holds an advisory lock, which the database lets go when the process is gone.
 */
export function giveBackAbandonedJobs(databaseUrl: string, events: WorkerEvents, everySeconds = 10): { stop(): Promise<void> } {
  const own = new Set<string>()
  const hold = (client: pg.Client, id: string) => client.query('select pg_advisory_lock_shared($1, hashtext($2))', [lockClass, id])
  const connection = standingConnection(databaseUrl, async (client) => {
    for (const id of own) await hold(client, id)
  })
  events.on('pool:create', ({ workerPool: { id } }) => {
    own.add(id)
    const client = connection.client()
    // Not connected yet, or no longer: what prepares the connection holds it.
    if (client) void hold(client, id).catch(() => {})
  })
  const timer = setInterval(() => {
    const client = connection.client()
    if (client) void giveBack(client, everySeconds).catch((error: unknown) => log.warn({ err: error }, 'abandoned jobs not looked for'))
  }, everySeconds * 1_000)
  return {
    async stop() {
      clearInterval(timer)
      await connection.stop()
    },
  }
}

/** A job taken this moment may be of a pool whose lock is on its way: only those held for a while count. */
async function giveBack(client: pg.Client, heldSeconds: number): Promise<void> {
  const { rows } = await client.query<{ ids: string[] }>(
    `select array_agg(distinct locked_by) as ids from graphile_worker._private_jobs job
     where locked_by is not null and locked_at < now() - make_interval(secs => $2)
     and not exists (select from pg_locks where locktype = 'advisory' and objsubid = 2 and granted
       and database = (select oid from pg_database where datname = current_database())
       and classid = $1::oid and objid = (hashtext(job.locked_by)::bigint & 4294967295)::oid)
     having count(*) > 0`,
    [lockClass, heldSeconds],
  )
  const ids = rows[0]?.ids
  if (!ids) return
  log.warn({ pools: ids }, 'jobs of workers that are gone are given back')
  await client.query('select graphile_worker.force_unlock_workers($1)', [ids])
}
