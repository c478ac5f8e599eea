import { type Kysely, sql } from 'kysely'

/** A report asks of each kind of record which of them fall into a period; where the capability itself never does, the index is here. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index technology_version_first on technology_version (published_at) where version = 1;
    create index need_version_first on need_version (published_at) where version = 1;
    create index match_taken_up on match (decided_at) where state = 'taken-up';
    create index deal_created on deal (created_at);
    create index deal_agreed on deal (agreed_at) where agreed_at is not null;
    create index deal_ended on deal (ended_at) where ended_at is not null;
    create index meeting_day on meeting (on_day);
    create index transfer_implemented on transfer (implemented_on) where implemented_on is not null;
    create index transfer_failed on transfer (failed_on) where failed_on is not null;
  `.execute(db)
}
