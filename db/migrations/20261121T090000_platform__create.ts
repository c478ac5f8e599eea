import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create extension if not exists unaccent;
    create extension if not exists pg_trgm;
    create extension if not exists btree_gist;

    -- The moment of the act: the transaction's own, or the one that clock.at() set for tests and the demonstration.
    create function exchange_now() returns timestamptz language sql stable as
      $$ select coalesce(nullif(current_setting('exchange.now', true), '')::timestamptz, now()) $$;

    -- A text as it is searched: small letters without diacritics, however they were typed. Its dictionary never changes.
    create function exchange_plain(text) returns text language sql immutable strict parallel safe as
      $$ select lower(public.unaccent('public.unaccent', normalize($1, NFC))) $$;

    create table event (
      id bigint generated always as identity primary key,
      name text not null,
      payload jsonb not null,
      at timestamptz not null default exchange_now(),
      delivered_at timestamptz,
      -- A delivery that failed is tried again after a while, without holding up the others.
      attempts integer not null default 0,
      retry_at timestamptz,
      last_error text
    );
    -- The worker's question: what is still to be delivered, oldest first.
    create index event_undelivered on event (id) where delivered_at is null;

    create function event_notify() returns trigger language plpgsql as
      $$ begin perform pg_notify('exchange_event', new.id::text); return null; end $$;
    create trigger event_notify after insert on event for each row execute function event_notify();

    create table audit (
      id bigint generated always as identity primary key,
      at timestamptz not null default exchange_now(),
      act text not null,
      account_id text,
      organisation_id text,
      subject_kind text not null,
      subject_id text not null,
      details jsonb not null default '{}',
      request_id text,
      address inet
    );
    create index audit_subject on audit (subject_kind, subject_id, id);
    create index audit_account on audit (account_id, id);
    create index audit_at on audit (at);
    -- The Office's question: everything that deals did (a prefix of the act), newest first.
    create index audit_act on audit (act text_pattern_ops, id);

    -- The log only grows: the database itself refuses to change or remove a row, whoever asks.
    create function audit_refuse() returns trigger language plpgsql as
      $$ begin raise exception 'the audit log only grows' using errcode = 'insufficient_privilege'; end $$;
    create trigger audit_append_only before update or delete on audit for each row execute function audit_refuse();
    create trigger audit_no_truncate before truncate on audit for each statement execute function audit_refuse();

    create table mail (
      id text primary key,
      recipient text not null,
      subject text not null,
      body_text text not null,
      body_html text not null,
      created_at timestamptz not null default exchange_now(),
      sent_at timestamptz
    );
    create index mail_created on mail (created_at desc);

    create table file (
      id text primary key,
      name text not null,
      media_type text not null,
      size integer not null check (size >= 0),
      sha256 text not null,
      owner_organisation_id text,
      uploaded_by text not null,
      created_at timestamptz not null default exchange_now()
    );
  `.execute(db)
}
