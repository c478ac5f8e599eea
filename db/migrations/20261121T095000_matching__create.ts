import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table match (
      id text primary key,
      need_id text not null references need on delete cascade,
      technology_id text not null references technology on delete cascade,
      need_organisation_id text not null references organisation,
      supplier_organisation_id text not null references organisation,
      -- 0 to 100 with one decimal; the criteria's points add up to it.
      score numeric(4, 1) not null,
      criteria jsonb not null,
      conflicts jsonb not null default '[]',
      engine_version text not null,
      parameters_hash text not null,
      inputs_hash text not null,
      state text not null default 'suggested' check (state in ('suggested', 'taken-up', 'dismissed', 'outdated')),
      dismiss_reason text,
      dismissed_by_side text check (dismissed_by_side in ('supplier', 'enterprise', 'office')),
      decided_by text references account,
      decided_at timestamptz,
      created_at timestamptz not null default exchange_now(),
      scored_at timestamptz not null default exchange_now(),
      unique (need_id, technology_id)
    );
    create index match_need on match (need_id, score desc, id);
    create index match_technology on match (technology_id, score desc, id);
    create index match_need_organisation on match (need_organisation_id, state, score desc);
    create index match_supplier_organisation on match (supplier_organisation_id, state, score desc);
    create index match_state on match (state, score desc, id);
    create index match_created on match (created_at);
  `.execute(db)
}
