import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table need (
      id text primary key,
      organisation_id text not null references organisation,
      state text not null default 'draft'
        check (state in ('draft', 'in-review', 'returned', 'published', 'expired', 'withdrawn')),
      -- What is being changed of a need that was published, and where that stands: the columns stay what readers see until
      -- the Office publishes the change.
      revision text check (revision in ('draft', 'in-review', 'returned')),
      working jsonb,
      -- Posted without the organisation's name: no public reader is sent anything that leads to it. Holds as soon as it is
      -- asked for, and is lifted only by the publication of a version that says so.
      anonymous boolean not null default false,
      title_vi text not null default '',
      title_en text not null default '',
      problem_vi text not null default '',
      problem_en text not null default '',
      current_process_vi text not null default '',
      current_process_en text not null default '',
      constraints_vi text not null default '',
      constraints_en text not null default '',
      expects_vi text not null default '',
      expects_en text not null default '',
      fields text[] not null default '{}',
      trl_min smallint check (trl_min between 1 and 9),
      trl_max smallint check (trl_max between 1 and 9),
      modes text[] not null default '{}',
      budget_min bigint check (budget_min >= 0),
      budget_max bigint check (budget_max >= 0),
      deadline date,
      province text,
      version integer not null default 0,
      -- The officer who wrote it down after a visit, where one did, and who at the enterprise agreed to its publication.
      recorded_by text references account,
      visited_on date,
      visit_note text not null default '',
      consent_by text not null default '',
      submitted_at timestamptz,
      published_at timestamptz,
      confirmed_at timestamptz,
      expires_at timestamptz,
      reminded_at timestamptz,
      withdraw_reason text,
      withdraw_note text not null default '',
      return_reason text,
      return_note text not null default '',
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      check (trl_max is null or trl_min is null or trl_max >= trl_min),
      check (budget_max is null or budget_min is null or budget_max >= budget_min),
      check (revision is null or state in ('published', 'expired')),
      check ((revision is null) = (working is null))
    );
    create index need_organisation on need (organisation_id, updated_at desc);
    create index need_review on need (submitted_at) where state = 'in-review' or revision = 'in-review';
    create index need_published on need (published_at desc, id) where state = 'published';
    create index need_expiry on need (expires_at) where state = 'published';

    create table need_figure (
      need_id text not null references need on delete cascade,
      position smallint not null,
      name_vi text not null,
      name_en text not null default '',
      baseline numeric not null,
      target numeric not null,
      unit text not null,
      primary key (need_id, position)
    );

    create table need_version (
      need_id text not null references need on delete cascade,
      version integer not null,
      record jsonb not null,
      published_at timestamptz not null default exchange_now(),
      published_by text not null references account,
      primary key (need_id, version)
    );
  `.execute(db)
}
