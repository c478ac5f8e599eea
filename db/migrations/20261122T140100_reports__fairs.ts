import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table fair drop constraint fair_state_check;
    alter table fair add constraint fair_state_check
      check (state in ('planned', 'open', 'running', 'closed', 'reported', 'cancelled'));

    -- The report of a fair as it was sent: its figures stand as they were at that moment.
    create table fair_report (
      fair_id text primary key references fair on delete cascade,
      recipient text not null,
      assessment text not null default '',
      figures jsonb not null,
      follow_ups jsonb not null,
      survey jsonb not null,
      reported_by text not null references account,
      reported_at timestamptz not null default exchange_now()
    );

    -- Contracts and meetings are looked up by their fair.
    create index transfer_fair on transfer (fair_id) where fair_id is not null;
  `.execute(db)
}
