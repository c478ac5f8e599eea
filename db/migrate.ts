import { type Kysely, type Migration, Migrator } from 'kysely'
import type { Database } from './client'

const modules = import.meta.glob<Migration>('./migrations/*.ts', { eager: true })

const migrations: Record<string, Migration> = Object.fromEntries(
  Object.entries(modules).map(([file, module]) => [file.replace(/^.*\/|\.ts$/g, ''), module]),
)

/** A stable name for the set of migrations: a template database made from another set is not reused. */
export const migrationNames = Object.keys(migrations).sort()

/** Brings the schema up to date; returns the names of what it ran. Migrations only go forward. */
export async function migrate(database: Database): Promise<string[]> {
  const migrator = new Migrator({
    db: database as unknown as Kysely<unknown>,
    provider: { getMigrations: async () => migrations },
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
}
