import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What an enterprise weighs more and less in one of its needs: an order of its own beside the exchange's score.
    create table match_refinement (
      need_id text primary key references need on delete cascade,
      weights jsonb not null,
      saved_by text not null references account,
      saved_at timestamptz not null default exchange_now()
    );

    create table shortlist (
      id text primary key,
      need_id text not null references need,
      organisation_id text not null references organisation,
      name text not null,
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      locked_at timestamptz,
      locked_by text references account,
      -- What the scores were made with, common to all entries: the need as the engine read it, parameters, engine version.
      kept jsonb,
      check ((locked_at is null) = (kept is null)),
      check ((locked_at is null) = (locked_by is null))
    );
    create index shortlist_organisation on shortlist (organisation_id, created_at desc, id);
    create index shortlist_need on shortlist (need_id, created_at desc, id);

    create table shortlist_entry (
      shortlist_id text not null references shortlist on delete cascade,
      match_id text not null references match,
      position smallint not null check (position between 1 and 10),
      note text not null default '',
      -- The technology as the engine read it, the score made of it and all its hashes; from the locking on.
      kept jsonb,
      primary key (shortlist_id, match_id),
      unique (shortlist_id, position) deferrable initially deferred
    );
    create index shortlist_entry_match on shortlist_entry (match_id);

    -- A link that shows a locked shortlist to whoever has it.
    create table shortlist_link (
      id text primary key,
      shortlist_id text not null references shortlist,
      -- SHA-256 of the secret; the secret itself is only in the link.
      token_hash text not null unique,
      with_notes boolean not null,
      made_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      expires_at timestamptz not null,
      revoked_at timestamptz
    );
    create index shortlist_link_shortlist on shortlist_link (shortlist_id, created_at desc);

    create table shortlist_opening (
      id bigint generated always as identity primary key,
      link_id text not null references shortlist_link,
      at timestamptz not null default exchange_now()
    );
    create index shortlist_opening_link on shortlist_opening (link_id, id desc);

    -- A locked shortlist never changes, whoever writes.
    create function keep_locked_shortlist() returns trigger language plpgsql as $$
    begin
      if old.locked_at is not null then raise exception 'a locked shortlist never changes'; end if;
      return coalesce(new, old);
    end $$;
    create trigger shortlist_locked before update or delete on shortlist
      for each row execute function keep_locked_shortlist();

    create function keep_locked_entries() returns trigger language plpgsql as $$
    begin
      if exists (select from shortlist where id = coalesce(new.shortlist_id, old.shortlist_id) and locked_at is not null) then
        raise exception 'a locked shortlist never changes';
      end if;
      return coalesce(new, old);
    end $$;
    create trigger shortlist_entry_locked before insert or update or delete on shortlist_entry
      for each row execute function keep_locked_entries();
  `.execute(db)
}
