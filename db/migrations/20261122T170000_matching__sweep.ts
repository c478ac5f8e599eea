import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Waits for the sweep over all pairs, in which a technology is not ranked by itself.
    alter table match_pending add column sweep boolean not null default false;

    -- The sweep that is under way: at most one.
    create table match_sweep (
      only_row boolean primary key default true check (only_row),
      id text not null,
      begun_at timestamptz not null default exchange_now(),
      -- How often it was saved: of two that save at once one wins.
      saves integer not null default 0,
      -- What the needs swept so far have shown of each technology: its nearest needs, as JSON.
      nearest text not null default '{}'
    );
  `.execute(db)
}
