import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table organisation (
      id text primary key,
      kind text not null check (kind in ('enterprise', 'institute', 'university', 'technology-firm', 'intermediary', 'individual')),
      name_vi text not null,
      name_en text not null default '',
      tax_code text,
      province text not null,
      address text not null default '',
      website text not null default '',
      phone text not null default '',
      about_vi text not null default '',
      about_en text not null default '',
      fields text[] not null default '{}',
      verification text not null default 'unverified' check (verification in ('unverified', 'pending', 'verified', 'refused')),
      verification_reason text,
      verification_note text not null default '',
      verification_asked_at timestamptz,
      verified_at timestamptz,
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      -- Found without diacritics, and the order of lists. No tax code: that of a person is not public.
      search_text text generated always as (exchange_plain(name_vi || ' ' || name_en)) stored
    );
    create index organisation_search on organisation using gin (search_text gin_trgm_ops);
    -- The public list: verified organisations by name.
    create index organisation_listed on organisation (search_text, id) where verification = 'verified';
    create unique index organisation_tax_code on organisation (tax_code) where tax_code is not null;
    create index organisation_verification on organisation (verification, verification_asked_at);

    create table membership (
      organisation_id text not null references organisation on delete cascade,
      account_id text not null references account on delete cascade,
      role text not null check (role in ('owner', 'editor', 'viewer')),
      created_at timestamptz not null default exchange_now(),
      primary key (organisation_id, account_id)
    );
    create index membership_account on membership (account_id);

    alter table session add constraint session_organisation
      foreign key (organisation_id) references organisation on delete set null;
    create index session_organisation on session (organisation_id);

    create table invitation (
      id text primary key,
      organisation_id text not null references organisation on delete cascade,
      email text not null,
      role text not null check (role in ('owner', 'editor', 'viewer')),
      token_hash text not null unique,
      invited_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      expires_at timestamptz not null,
      accepted_at timestamptz,
      revoked_at timestamptz
    );
    create index invitation_organisation on invitation (organisation_id, created_at);

    create table notification (
      id bigint generated always as identity primary key,
      account_id text not null references account on delete cascade,
      -- Text key of the notice and what fills it, with the page that it opens.
      kind text not null,
      details jsonb not null default '{}',
      path text not null,
      created_at timestamptz not null default exchange_now(),
      read_at timestamptz
    );
    create index notification_account on notification (account_id, id desc);
    create index notification_unread on notification (account_id) where read_at is null;
  `.execute(db)
}
