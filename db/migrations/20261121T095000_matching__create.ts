import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Word statistics that a need's scores were made with; with the two records they give the same scores again.
    create table match_statistics (
      hash text primary key,
      excerpt jsonb not null
    );

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
      statistics_hash text not null references match_statistics,
      state text not null default 'suggested' check (state in ('suggested', 'taken-up', 'dismissed', 'outdated')),
      dismiss_reason text,
      dismiss_note text not null default '',
      dismissed_by_side text check (dismissed_by_side in ('supplier', 'enterprise', 'office')),
      decided_by text references account,
      decided_at timestamptz,
      -- Fields of both records, whole fields and sectors, for the Office's filter.
      fields text[] not null default '{}',
      -- The side whose publication made it, until both sides have been told.
      untold text check (untold in ('technology', 'need')),
      created_at timestamptz not null default exchange_now(),
      scored_at timestamptz not null default exchange_now(),
      unique (need_id, technology_id),
      -- Nobody is on both sides of a suggestion.
      check (need_organisation_id <> supplier_organisation_id),
      check ((state = 'dismissed') = (dismiss_reason is not null))
    );
    create index match_need on match (need_id, score desc, id);
    create index match_technology on match (technology_id, score desc, id);
    create index match_need_organisation on match (need_organisation_id, state, score desc);
    create index match_supplier_organisation on match (supplier_organisation_id, state, score desc);
    create index match_state on match (state, score desc, id);
    create index match_created on match (created_at);
    create index match_untold on match (untold) where untold is not null;
    create index match_statistics_used on match (statistics_hash);

    -- Published records that are still to be scored.
    create table match_pending (
      kind text not null check (kind in ('technology', 'need')),
      record_id text not null,
      since timestamptz not null default clock_timestamp(),
      -- When the publication happened; the suggestions carry it.
      at timestamptz not null default exchange_now(),
      primary key (kind, record_id)
    );
    create index match_pending_since on match_pending (since);
  `.execute(db)
}
