import { type Kysely, sql } from 'kysely'

/** Serves the review's question for the titles nearest to one: a gist index gives them in order, a gin index had to weigh each title. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index technology_title;
    create index technology_title on technology using gist (title_vi gist_trgm_ops) where state = 'published';
  `.execute(db)
}
