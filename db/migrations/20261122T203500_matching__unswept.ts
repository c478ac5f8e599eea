import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What waits for its turn by itself: looked for every half second during a sweep, beside tens of thousands that wait for that.
    create index match_pending_unswept on match_pending (later, since) where not (later and sweep);
  `.execute(db)
}
