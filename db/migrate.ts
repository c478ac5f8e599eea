import { Logger, runMigrations as migrateJobs } from 'graphile-worker'
import { type Kysely, type Migration, Migrator } from 'kysely'
import type pg from 'pg'
import type { Database } from './client'

const modules = import.meta.glob<Migration>('./migrations/*.ts', { eager: true })

const migrations: Record<string, Migration> = Object.fromEntries(
  Object.entries(modules).map(([file, module]) => [file.replace(/^.*\/|\.ts$/g, ''), module]),
)

/** Brings the schema and the job queue's own up to date; returns the names of what it ran. Migrations only go forward. */
export async function migrate(database: Database, pool: pg.Pool): Promise<string[]> {
  const migrator = new Migrator({
    db: database as unknown as Kysely<unknown>,
    provider: { getMigrations: async () => migrations },
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  await migrateJobs({ pgPool: pool, logger: new Logger(() => () => {}) })
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
}
