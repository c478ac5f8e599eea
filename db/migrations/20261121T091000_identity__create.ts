import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account (
      id text primary key,
      email text not null,
      name text not null,
      password_hash text not null,
      locale text not null default 'vi' check (locale in ('vi', 'en')),
      office boolean not null default false,
      email_confirmed_at timestamptz,
      suspended_at timestamptz,
      totp_secret text,
      -- A secret that is being set up: it replaces the other one when a first code of it was typed.
      totp_pending text,
      totp_confirmed_at timestamptz,
      -- A time step serves once: the last one accepted.
      totp_last_step bigint,
      created_at timestamptz not null default exchange_now()
    );
    create unique index account_email on account (lower(email));
    -- The Office looks for people by a part of their name or address.
    create index account_search on account using gin (exchange_plain(name || ' ' || email) gin_trgm_ops);
    create index account_office on account (id) where office;
    create index account_created on account (created_at desc, id);
    create index account_suspended on account (created_at desc, id) where suspended_at is not null;

    create table session (
      -- SHA-256 of the token; the token itself is only in the browser.
      id text primary key,
      account_id text not null references account on delete cascade,
      expires_at timestamptz not null,
      ends_at timestamptz not null,
      created_at timestamptz not null default exchange_now(),
      organisation_id text,
      second_factor_at timestamptz,
      verified_at timestamptz not null default exchange_now(),
      used_at timestamptz not null default exchange_now(),
      user_agent text not null default '',
      address inet
    );
    create index session_account on session (account_id);
    create index session_expires on session (expires_at);

    create table recovery_code (
      account_id text not null references account on delete cascade,
      code_hash text not null,
      used_at timestamptz,
      primary key (account_id, code_hash)
    );

    create table account_token (
      token_hash text primary key,
      account_id text not null references account on delete cascade,
      purpose text not null check (purpose in ('confirm-email', 'reset-password', 'change-email')),
      -- The new address, where the letter went to one.
      email text,
      expires_at timestamptz not null,
      used_at timestamptz
    );
    create index account_token_account on account_token (account_id);

    create table rate_limit (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    );
  `.execute(db)
}
