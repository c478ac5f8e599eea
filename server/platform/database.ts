import type { Database, Tables } from '#db/client'
import { type Transaction, sql } from 'kysely'
import { givenMoment } from './clock'

let database: Database | undefined

/** Names the database that verbs use: once at the start of a process, and by each test worker. */
export function useDatabase(given: Database): void {
  database = given
}

export function db(): Database {
  if (!database) throw new Error('useDatabase() comes before any verb')
  return database
}

export type Tx = Transaction<Tables>

/** One transaction of a verb. Its timestamps are the database's own, or the moment of `clock.at`. */
export function transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db()
    .transaction()
    .execute(async (tx) => {
      const moment = givenMoment()
      if (moment) await sql`select set_config('exchange.now', ${moment.toISOString()}, true)`.execute(tx)
      return work(tx)
    })
}
