import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table technology (
      id text primary key,
      organisation_id text not null references organisation,
      state text not null default 'draft'
        check (state in ('draft', 'in-review', 'returned', 'published', 'expired', 'withdrawn')),
      title_vi text not null default '',
      title_en text not null default '',
      summary_vi text not null default '',
      summary_en text not null default '',
      description_vi text not null default '',
      description_en text not null default '',
      applications_vi text not null default '',
      applications_en text not null default '',
      keywords text[] not null default '{}',
      fields text[] not null default '{}',
      trl smallint check (trl between 1 and 9),
      trl_evidence_vi text not null default '',
      trl_evidence_en text not null default '',
      modes text[] not null default '{}',
      price_kind text check (price_kind in ('indicative', 'floor', 'firm', 'negotiable')),
      price_min bigint check (price_min >= 0),
      price_max bigint check (price_max >= 0),
      origin text check (origin in ('own', 'state-funded')),
      origin_task text not null default '',
      -- Number of the published version; 0 before the first publication.
      version integer not null default 0,
      submitted_at timestamptz,
      published_at timestamptz,
      confirmed_at timestamptz,
      expires_at timestamptz,
      -- The reminder to confirm went out; NULL again after each confirmation.
      reminded_at timestamptz,
      return_reason text,
      return_note text not null default '',
      withdrawn_at timestamptz,
      withdraw_reason text,
      withdraw_note text not null default '',
      -- The owner agrees to show everything although an application is not published yet.
      embargo_waived boolean not null default false,
      -- Until this day readers see an outline only; set at publication, NULL = no unpublished application.
      embargo_until date,
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      check (price_max is null or price_min is null or price_max >= price_min)
    );
    create index technology_organisation on technology (organisation_id, updated_at desc);
    create index technology_review on technology (submitted_at) where state = 'in-review';
    create index technology_published on technology (published_at desc, id) where state = 'published';
    create index technology_expiry on technology (expires_at) where state = 'published';
    create index technology_embargo on technology (embargo_until) where embargo_until is not null;
    -- The officer's question: is something like it listed already?
    create index technology_title on technology using gin (title_vi gin_trgm_ops) where state = 'published';

    -- What is being changed of a technology that was published: its own rows stay what readers see, until the Office
    -- publishes the change.
    create table technology_revision (
      technology_id text primary key references technology on delete cascade,
      state text not null default 'draft' check (state in ('draft', 'in-review', 'returned')),
      content jsonb not null,
      submitted_at timestamptz,
      return_reason text,
      return_note text not null default '',
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now()
    );
    create index technology_revision_review on technology_revision (submitted_at) where state = 'in-review';

    -- Figures against today's practice, in one unit, with their source.
    create table technology_advantage (
      technology_id text not null references technology on delete cascade,
      position smallint not null,
      aspect_vi text not null,
      aspect_en text not null default '',
      ours numeric not null,
      today numeric not null,
      unit text not null,
      source_vi text not null,
      source_en text not null default '',
      primary key (technology_id, position)
    );

    create table technology_right (
      technology_id text not null references technology on delete cascade,
      position smallint not null,
      kind text not null,
      title text not null,
      number text not null default '',
      filed_on date,
      granted_on date,
      status text not null,
      primary key (technology_id, position)
    );

    create table technology_owner (
      technology_id text not null references technology on delete cascade,
      position smallint not null,
      name text not null,
      share numeric(5, 2) not null check (share > 0 and share <= 100),
      primary key (technology_id, position)
    );

    -- Apart from the record, so that no list or search can select it by accident.
    create table technology_confidential (
      technology_id text primary key references technology on delete cascade,
      body text not null,
      updated_at timestamptz not null default exchange_now()
    );

    -- Organisations that the owner lets read the confidential details, after an agreement between them.
    create table technology_disclosure (
      technology_id text not null references technology on delete cascade,
      organisation_id text not null references organisation,
      granted_by text not null references account,
      granted_at timestamptz not null default exchange_now(),
      primary key (technology_id, organisation_id)
    );

    -- Each opening of the confidential details, shown to the owner.
    create table technology_opening (
      id bigint generated always as identity primary key,
      technology_id text not null references technology on delete cascade,
      account_id text not null references account,
      organisation_id text references organisation,
      -- NULL = the text itself, else the name of the file that was opened.
      file_name text,
      at timestamptz not null default exchange_now()
    );
    create index technology_opening_technology on technology_opening (technology_id, id desc);

    create table technology_file (
      technology_id text not null references technology on delete cascade,
      file_id text not null references file,
      use text not null check (use in ('picture', 'document', 'confidential')),
      caption text not null default '',
      position smallint not null,
      primary key (technology_id, file_id)
    );
    create index technology_file_file on technology_file (file_id);

    create table technology_version (
      technology_id text not null references technology on delete cascade,
      version integer not null,
      record jsonb not null,
      published_at timestamptz not null default exchange_now(),
      published_by text not null references account,
      primary key (technology_id, version)
    );
  `.execute(db)
}
