import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What the Office sets for the timetable of a fair; without a row the defaults hold: one room, nothing limited.
    create table timetable_frame (
      fair_id text primary key references fair on delete cascade,
      -- [{ "name", "tables" }]; the tables are numbered through, the last room has those that remain.
      rooms jsonb not null default '[]',
      walking_slots smallint not null default 0 check (walking_slots between 0 and 4),
      most_meetings smallint check (most_meetings between 1 and 100),
      -- [{ "language", "count" }]
      interpreters jsonb not null default '[]',
      fairness smallint check (fairness between 0 and 20),
      seconds smallint not null default 20 check (seconds between 1 and 300),
      updated_at timestamptz not null default exchange_now()
    );

    -- One run of the scheduler and the draft that came of it.
    create table timetable (
      id text primary key,
      fair_id text not null references fair on delete cascade,
      state text not null default 'waiting'
        check (state in ('waiting', 'running', 'draft', 'impossible', 'failed', 'stopped', 'published', 'discarded')),
      seconds smallint not null,
      wishes integer not null default 0,
      -- 0 to 1 of the time given.
      share real not null default 0,
      stop_asked boolean not null default false,
      -- NULL until a timetable is found.
      value integer,
      value_at_most integer,
      breaks integer,
      breaks_at_least integer,
      spread integer,
      optimal boolean not null default false,
      -- [{ wishId, day, start, table }]
      places jsonb not null default '[]',
      -- [{ wishIds, possible, because, organisationId }]
      contradictions jsonb not null default '[]',
      -- [{ wishId, because }]: what was not even tried.
      untried jsonb not null default '[]',
      started_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      active_at timestamptz,
      ended_at timestamptz,
      published_by text references account,
      published_at timestamptz
    );
    create index timetable_fair on timetable (fair_id, created_at desc);
    -- Of two runs started at once one wins.
    create unique index timetable_one_run on timetable (fair_id) where state in ('waiting', 'running');
    create unique index timetable_one_draft on timetable (fair_id) where state = 'draft';

    -- What happened on the day: who does not come or comes late, which room is closed. Times in Việt Nam.
    create table disruption (
      id text primary key,
      fair_id text not null references fair on delete cascade,
      kind text not null check (kind in ('no-show', 'late', 'room-closed')),
      organisation_id text references organisation,
      -- From 0, as in the frame.
      room smallint,
      on_day date not null,
      from_time time not null,
      -- NULL = until the fair ends.
      until_time time,
      noted_by text not null references account,
      ended_at timestamptz,
      created_at timestamptz not null default exchange_now(),
      check ((kind = 'room-closed') = (room is not null)),
      check ((kind = 'room-closed') = (organisation_id is null))
    );
    create index disruption_fair on disruption (fair_id, created_at);
  `.execute(db)
}
