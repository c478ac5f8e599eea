import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table programme_room (
      id text primary key,
      fair_id text not null references fair on delete cascade,
      name_vi text not null,
      name_en text not null default '',
      seats integer check (seats between 1 and 100000),
      removed_at timestamptz,
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now()
    );
    create unique index programme_room_name on programme_room (fair_id, lower(name_vi)) where removed_at is null;

    create table programme_speaker (
      id text primary key,
      fair_id text not null references fair on delete cascade,
      name text not null,
      title_vi text not null default '',
      title_en text not null default '',
      organisation_vi text not null default '',
      organisation_en text not null default '',
      photo_file_id text references file,
      removed_at timestamptz,
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now()
    );
    create index programme_speaker_fair on programme_speaker (fair_id, name, id);
    create index programme_speaker_photo on programme_speaker (photo_file_id) where photo_file_id is not null;

    create table programme_session (
      id text primary key,
      fair_id text not null references fair on delete cascade,
      kind text not null,
      title_vi text not null,
      title_en text not null default '',
      about_vi text not null default '',
      about_en text not null default '',
      -- NULL = online only.
      room_id text references programme_room,
      on_day date not null,
      starts_at time not null,
      ends_at time not null,
      -- Read by participants of the fair and the Office alone.
      online_url text not null default '',
      state text not null default 'planned' check (state in ('planned', 'cancelled')),
      cancel_note text not null default '',
      -- Counts the changes of time and place: calendars take the entry with the higher number.
      sequence integer not null default 0,
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      check (ends_at > starts_at)
    );
    create index programme_session_fair on programme_session (fair_id, on_day, starts_at);
    -- A room holds one session at a time; the database refuses two at once.
    alter table programme_session add constraint programme_room_free exclude using gist (
      room_id with =, tsrange(on_day + starts_at, on_day + ends_at) with &&
    ) where (state = 'planned');

    create table programme_session_speaker (
      session_id text not null references programme_session on delete cascade,
      speaker_id text not null references programme_speaker,
      position smallint not null,
      -- Kept from the session by triggers; empty where it is cancelled.
      during tsrange not null,
      primary key (session_id, speaker_id),
      constraint programme_speaker_free exclude using gist (speaker_id with =, during with &&)
    );
    create function programme_during(session programme_session) returns tsrange language sql immutable as $$
      select case when session.state = 'planned' then tsrange(session.on_day + session.starts_at, session.on_day + session.ends_at)
        else 'empty'::tsrange end
    $$;
    create function programme_speaker_seated() returns trigger language plpgsql as $$
    begin
      select programme_during(s) into new.during from programme_session s where s.id = new.session_id;
      return new;
    end $$;
    create trigger programme_speaker_seated before insert on programme_session_speaker
      for each row execute function programme_speaker_seated();
    create function programme_session_moved() returns trigger language plpgsql as $$
    begin
      update programme_session_speaker set during = programme_during(new) where session_id = new.id;
      return null;
    end $$;
    create trigger programme_session_moved after update of state, on_day, starts_at, ends_at on programme_session
      for each row execute function programme_session_moved();

    -- Sessions that a person wants in the own agenda.
    create table programme_mark (
      session_id text not null references programme_session on delete cascade,
      account_id text not null references account,
      created_at timestamptz not null default exchange_now(),
      primary key (session_id, account_id)
    );
    create index programme_mark_account on programme_mark (account_id);
  `.execute(db)
}
