import { type Kysely, sql } from 'kysely'

/** Serves the Office's list of matches by field, which counts as many as there are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index match_fields on match using gin (fields)`.execute(db)
}
