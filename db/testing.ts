import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import pg from 'pg'
import { connect } from './client'
import { startEmbedded } from './embedded'
import { migrate } from './migrate'

/** A server for tests: `TEST_DATABASE_URL` where it is set, else an embedded one of its own. */
export async function startTestServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const folder = resolve('.data')
  removeLeftovers(folder)
  const dataDir = resolve(folder, `test-${process.pid}`)
  const server = await startEmbedded({ dataDir, throwaway: true })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A killed run leaves its cluster behind; its folder's name tells whose it was. */
function removeLeftovers(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = /^test-(\d+)$/.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) rmSync(resolve(folder, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** The migrated template's name carries a hash of the migrations: an older template is never cloned by mistake. */
export function templateName(): string {
  const folder = resolve('db/migrations')
  const hash = createHash('sha256')
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(resolve(folder, file)))
  return `template_${hash.digest('hex').slice(0, 12)}`
}

/** Makes the migrated template where it is missing. Safe with several test runs at once. */
export async function prepareTemplate(serverUrl: string): Promise<void> {
  await asAdmin(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(20261121)')
    const name = templateName()
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    const half = `${name}_half`
    await client.query(`drop database if exists ${half} with (force)`)
    await client.query(`create database ${half}`)
    const { database, pool } = connect(withDatabase(serverUrl, half), { max: 2 })
    try {
      await migrate(database, pool)
    } finally {
      await database.destroy()
    }
    await client.query(`alter database ${half} rename to ${name}`)
  })
}

/** A fresh clone of the template; returns its address. */
export async function cloneTemplate(serverUrl: string, name: string): Promise<string> {
  await asAdmin(serverUrl, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name} template ${templateName()}`)
  })
  return withDatabase(serverUrl, name)
}

export async function dropClone(serverUrl: string, name: string): Promise<void> {
  await asAdmin(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`))
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.toString()
}

async function asAdmin(serverUrl: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(serverUrl, 'postgres') })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
