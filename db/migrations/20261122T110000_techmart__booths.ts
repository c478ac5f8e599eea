import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- How booths of a fair are given out; a fair without a row goes by the defaults.
    create table booth_terms (
      fair_id text primary key references fair on delete cascade,
      -- How long a chosen booth waits for its confirmation.
      hold_minutes smallint not null default 15 check (hold_minutes between 1 and 1440),
      -- How long a confirmed one waits for its payment.
      pay_hours smallint not null default 24 check (pay_hours between 1 and 720),
      most_booths smallint not null default 1 check (most_booths between 1 and 20),
      updated_at timestamptz not null default exchange_now()
    );

    create table hall (
      id text primary key,
      fair_id text not null references fair on delete cascade,
      name_vi text not null,
      name_en text not null default '',
      -- Whole centimetres, so that what touches does not overlap.
      width_cm integer not null check (width_cm between 300 and 30000),
      depth_cm integer not null check (depth_cm between 300 and 30000),
      grid_cm smallint not null default 50 check (grid_cm between 10 and 500),
      removed_at timestamptz,
      created_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      unique (id, fair_id)
    );
    create index hall_fair on hall (fair_id, created_at, id);

    create table hall_feature (
      id text primary key,
      hall_id text not null references hall on delete cascade,
      kind text not null check (kind in ('entrance', 'stage', 'meeting-area', 'wall', 'toilet', 'aisle', 'desk', 'storage')),
      label_vi text not null default '',
      label_en text not null default '',
      x_cm integer not null check (x_cm >= 0),
      y_cm integer not null check (y_cm >= 0),
      width_cm integer not null check (width_cm > 0),
      depth_cm integer not null check (depth_cm > 0),
      removed_at timestamptz,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now()
    );
    create index hall_feature_hall on hall_feature (hall_id, id);

    create table booth (
      id text primary key,
      hall_id text not null,
      fair_id text not null,
      code text not null,
      x_cm integer not null check (x_cm >= 0),
      y_cm integer not null check (y_cm >= 0),
      width_cm integer not null check (width_cm between 50 and 5000),
      depth_cm integer not null check (depth_cm between 50 and 5000),
      -- VND for the whole fair; 0 = free of charge.
      price bigint not null default 0 check (price >= 0),
      power_w integer not null default 0 check (power_w >= 0),
      water boolean not null default false,
      kind text not null default 'standard' check (kind in ('standard', 'corner', 'island', 'raw')),
      -- Not given out, but standing.
      closed_at timestamptz,
      -- A booth that somebody once had is not forgotten.
      removed_at timestamptz,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      foreign key (hall_id, fair_id) references hall (id, fair_id) on delete cascade,
      -- Deferred, so that one act may let two booths change places or names.
      constraint booth_code_once exclude using gist (fair_id with =, code with =) where (removed_at is null)
        deferrable initially deferred,
      constraint booth_place_once exclude using gist (
        hall_id with =, int4range(x_cm, x_cm + width_cm) with &&, int4range(y_cm, y_cm + depth_cm) with &&
      ) where (removed_at is null) deferrable initially deferred
    );
    create index booth_hall on booth (hall_id, code);
    create index booth_fair on booth (fair_id);

    create table booth_booking (
      id text primary key,
      booth_id text not null references booth,
      fair_id text not null references fair on delete cascade,
      organisation_id text not null references organisation,
      state text not null default 'held' check (state in ('held', 'taken', 'expired', 'released')),
      -- As it was when the booth was chosen.
      price bigint not null check (price >= 0),
      -- A hold counts until then and not a moment longer, whether or not anybody has swept it away.
      expires_at timestamptz not null,
      confirmed_at timestamptz,
      invoice_id text unique,
      paid_at timestamptz,
      taken_at timestamptz,
      ended_at timestamptz,
      end_note text not null default '',
      -- Money that the Office owes back.
      refund text not null default 'none' check (refund in ('none', 'due', 'done')),
      held_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      check (state <> 'taken' or taken_at is not null)
    );
    -- One owner a booth, whoever asks at whatever moment.
    create unique index booth_booking_living on booth_booking (booth_id) where state in ('held', 'taken');
    -- What an organisation has at a fair: its limit, its own page.
    create index booth_booking_organisation on booth_booking (fair_id, organisation_id, created_at);
    create index booth_booking_organisation_fk on booth_booking (organisation_id);
    -- The Office's list of one fair, the latest first.
    create index booth_booking_fair on booth_booking (fair_id, created_at desc, id);
    -- What is to be swept away.
    create index booth_booking_expiry on booth_booking (expires_at) where state = 'held';
    create index booth_booking_booth on booth_booking (booth_id, created_at);

    -- Every act of drawing with what it changed, so that it can be taken back.
    create table hall_change (
      id text primary key,
      number bigint generated always as identity,
      hall_id text not null references hall on delete cascade,
      act text not null,
      changes jsonb not null,
      made_by text not null references account,
      made_at timestamptz not null default exchange_now(),
      undone_at timestamptz
    );
    create index hall_change_hall on hall_change (hall_id, number desc);
  `.execute(db)
}
