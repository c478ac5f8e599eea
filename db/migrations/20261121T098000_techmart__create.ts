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
      meeting_minutes smallint not null default 20 check (meeting_minutes between 5 and 120),
      tables smallint not null default 20 check (tables between 1 and 1000),
      fields text[] not null default '{}',
      announced_at timestamptz,
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      check (ends_on >= starts_on),
      check (day_ends > day_starts)
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
      note text not null default '',
      registered_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      unique (fair_id, organisation_id)
    );
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

    alter table memorandum add constraint memorandum_fair_fk foreign key (fair_id) references fair;
    alter table transfer add constraint transfer_fair_fk foreign key (fair_id) references fair;
  `.execute(db)
}
