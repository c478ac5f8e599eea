import type { Database, Tables } from '#db/client'
import { type Transaction, sql } from 'kysely'
import type pg from 'pg'
import { givenMoment } from './clock'

export interface Connection {
  database: Database
  pool: pg.Pool
}

let connection: Connection | undefined

/** Names the database that verbs use: once at the start of a process, and by each test worker. */
export function useDatabase(given: Connection): void {
  connection = given
}

function connected(): Connection {
  if (!connection) throw new Error('useDatabase() comes before any verb')
  return connection
}

export function db(): Database {
  return connected().database
}

/** The pool itself, for the libraries that bring their own SQL. */
export function pool(): pg.Pool {
  return connected().pool
}

export type Tx = Transaction<Tables>

const afterwards = new WeakMap<Tx, (() => void)[]>()

/** Done in this process once the transaction is committed, where `transact` began it. For what the database does not hold. */
export function afterCommit(tx: Tx, act: () => void): void {
  afterwards.get(tx)?.push(act)
}

/** The moment that the transaction's own timestamps carry. */
export async function setMoment(tx: Tx, moment: Date): Promise<void> {
  await sql`select set_config('exchange.now', ${moment.toISOString()}, true)`.execute(tx)
}

/** One transaction of a verb. Its timestamps are the database's own, or the moment of `clock.at`. */
export async function transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const acts: (() => void)[] = []
  const result = await db()
    .transaction()
    .execute(async (tx) => {
      afterwards.set(tx, acts)
      const moment = givenMoment()
      if (moment) await setMoment(tx, moment)
      return work(tx)
    })
  for (const act of acts) act()
  return result
}
