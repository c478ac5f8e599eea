import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table fair (
      id text primary key,
      state text not null default 'planned' check (state in ('planned', 'open', 'running', 'closed', 'cancelled')),
      title_vi text not null,
      title_en text not null default '',
      about_vi text not null default '',
      about_en text not null default '',
      place text not null default 'on-site' check (place in ('on-site', 'online', 'both')),
      venue text not null default '',
      province text not null,
      starts_on date not null,
      ends_on date not null,
      -- Daily hours and length of a one-to-one meeting: what the timetable is cut from.
      day_starts time not null default '08:30',
      day_ends time not null default '16:30',
      -- No meeting is put into the midday break; both NULL = no break.
      break_starts time,
      break_ends time,
      meeting_minutes smallint not null default 20 check (meeting_minutes between 5 and 120),
      tables smallint not null default 20 check (tables between 1 and 1000),
      fields text[] not null default '{}',
      announced_at timestamptz,
      cancel_note text not null default '',
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      check (ends_on >= starts_on),
      check (day_ends > day_starts),
      check ((break_starts is null) = (break_ends is null)),
      check (break_ends > break_starts)
    );
    create index fair_dates on fair (starts_on desc);

    create table fair_registration (
      id text primary key,
      fair_id text not null references fair on delete cascade,
      organisation_id text not null references organisation,
      as_role text not null check (as_role in ('exhibitor', 'visitor')),
      state text not null default 'applied' check (state in ('applied', 'accepted', 'refused', 'withdrawn')),
      technology_ids text[] not null default '{}',
      need_ids text[] not null default '{}',
      -- What it posted anonymously may be introduced, with its name, to the suppliers that it meets here.
      reveals_needs boolean not null default false,
      note text not null default '',
      decision_note text not null default '',
      decided_by text references account,
      decided_at timestamptz,
      registered_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      unique (fair_id, organisation_id)
    );
    -- The Office's list of one fair, oldest application first, and the two sides of each possible meeting.
    create index fair_registration_state on fair_registration (fair_id, state, created_at, id);
    create index fair_registration_organisation on fair_registration (organisation_id);

    create table meeting (
      id text primary key,
      fair_id text not null references fair on delete cascade,
      match_id text references match,
      technology_id text references technology,
      need_id text references need,
      supplier_organisation_id text not null references organisation,
      enterprise_organisation_id text not null references organisation,
      on_day date not null,
      starts_at time not null,
      ends_at time not null,
      table_number smallint not null check (table_number > 0),
      state text not null default 'arranged' check (state in ('arranged', 'held', 'missed', 'cancelled')),
      outcome text check (outcome in ('deal', 'memorandum', 'follow-up', 'nothing')),
      outcome_note text not null default '',
      cancel_note text not null default '',
      -- Counts the changes of time and place: calendars take the entry with the higher number.
      sequence integer not null default 0,
      deal_id text references deal,
      memorandum_id text references memorandum,
      arranged_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      check (ends_at > starts_at),
      check (supplier_organisation_id <> enterprise_organisation_id)
    );
    create index meeting_fair on meeting (fair_id, on_day, starts_at);
    create index meeting_supplier on meeting (supplier_organisation_id, on_day);
    create index meeting_enterprise on meeting (enterprise_organisation_id, on_day);
    -- A table holds one meeting at a time; the database refuses two at once.
    alter table meeting add constraint meeting_table_free exclude using gist (
      fair_id with =, table_number with =, tsrange(on_day + starts_at, on_day + ends_at) with &&
    ) where (state in ('arranged', 'held'));
    -- The Office's queue of meetings whose outcome nobody has recorded.
    create index meeting_open on meeting (on_day, starts_at) where state = 'arranged';

    -- Nobody sits at two tables at once, at whatever fair. Kept from the meetings by a trigger, so that it cannot differ.
    create table meeting_participant (
      meeting_id text not null references meeting on delete cascade,
      organisation_id text not null references organisation,
      during tsrange not null,
      primary key (meeting_id, organisation_id),
      constraint meeting_participant_free exclude using gist (organisation_id with =, during with &&)
    );
    create function meeting_participants() returns trigger language plpgsql as $$
    begin
      delete from meeting_participant where meeting_id = new.id;
      if new.state in ('arranged', 'held') then
        insert into meeting_participant (meeting_id, organisation_id, during)
        select new.id, organisation_id, tsrange(new.on_day + new.starts_at, new.on_day + new.ends_at)
        from unnest(array[new.supplier_organisation_id, new.enterprise_organisation_id]) as organisation_id;
      end if;
      return null;
    end $$;
    create trigger meeting_participants
      after insert or update of state, on_day, starts_at, ends_at, supplier_organisation_id, enterprise_organisation_id on meeting
      for each row execute function meeting_participants();

    alter table memorandum add constraint memorandum_fair_fk foreign key (fair_id) references fair;
    alter table transfer add constraint transfer_fair_fk foreign key (fair_id) references fair;
  `.execute(db)
}
