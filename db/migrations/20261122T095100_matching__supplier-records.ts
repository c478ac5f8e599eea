import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- How the transfers of a supplier stand, in numbers alone. Those of their own contracts tell it.
    create table match_supplier_record (
      organisation_id text primary key references organisation,
      ongoing integer not null check (ongoing >= 0),
      completed integer not null check (completed >= 0),
      failed integer not null check (failed >= 0),
      counted_at timestamptz not null default exchange_now()
    );

    insert into match_supplier_record (organisation_id, ongoing, completed, failed)
      select supplier_organisation_id,
        count(*) filter (where state in ('signed', 'registered')),
        count(*) filter (where state in ('implemented', 'paid')),
        count(*) filter (where state = 'failed')
      from transfer group by supplier_organisation_id;

    -- What ended before is counted in the scores from now on.
    insert into match_pending (kind, record_id, later)
      select 'technology', technology.id, true
      from technology join match_supplier_record as record using (organisation_id)
      where technology.state = 'published' and record.completed + record.failed > 0
    on conflict do nothing;

    -- A database that is new has no worker's tables yet, and nothing to score.
    do $$ begin
      if exists (select from match_pending) and to_regnamespace('graphile_worker') is not null then
        perform graphile_worker.add_job('matching.score', '{}'::json, queue_name => 'matching', job_key => 'matching.score');
      end if;
    end $$;
  `.execute(db)
}
