import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** Address of the embedded cluster of a data folder, which an exchange has started. */
export function embeddedUrl(folder: string): string {
  const password = readFileSync(join(folder, 'postgres/exchange.password'), 'utf8').trim()
  const port = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]
  return `postgres://exchange:${password}@127.0.0.1:${port}/exchange`
}

/** Asks the database of this run's exchange. */
export const ask = <Row extends pg.QueryResultRow>(query: string, values: unknown[] = []) =>
  askDatabase<Row>(process.env.E2E_DATA ?? '', query, values)

/** Asks the embedded cluster of a data folder itself. */
export async function askDatabase<Row extends pg.QueryResultRow>(folder: string, query: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: embeddedUrl(folder) })
  await client.connect()
  try {
    return (await client.query<Row>(query, values)).rows
  } finally {
    await client.end()
  }
}
