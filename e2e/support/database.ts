import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** Asks the embedded cluster of a data folder itself. */
export async function askDatabase<Row extends pg.QueryResultRow>(folder: string, query: string, values: unknown[] = []): Promise<Row[]> {
  const password = readFileSync(join(folder, 'postgres/exchange.password'), 'utf8').trim()
  const port = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]
  const client = new pg.Client({ connectionString: `postgres://exchange:${password}@127.0.0.1:${port}/exchange` })
  await client.connect()
  try {
    return (await client.query<Row>(query, values)).rows
  } finally {
    await client.end()
  }
}
