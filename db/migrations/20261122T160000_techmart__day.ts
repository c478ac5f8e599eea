import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Marked at the desk: when the two really sat down and stood up. NULL = not marked.
    alter table meeting add column started_at timestamptz;
    alter table meeting add column finished_at timestamptz;
    -- The sides were asked once to say what came of it.
    alter table meeting add column reminded_at timestamptz;
    alter table meeting add check (finished_at is null or started_at is not null);

    -- Two that want to meet on the day itself, without having been scheduled.
    create table walk_in (
      id text primary key,
      fair_id text not null references fair on delete cascade,
      -- Who asks; of a request made at the desk for both, the first named.
      from_organisation_id text not null references organisation,
      to_organisation_id text not null references organisation,
      state text not null default 'asked'
        check (state in ('asked', 'waiting', 'seated', 'declined', 'withdrawn', 'expired')),
      on_day date not null,
      note text not null default '',
      -- Made by the Office at the desk, where both stood.
      at_desk boolean not null default false,
      asked_by text not null references account,
      -- Its place in the queue: since both agree.
      waiting_since timestamptz,
      meeting_id text references meeting,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      check (from_organisation_id <> to_organisation_id),
      check ((state = 'seated') = (meeting_id is not null))
    );
    -- Of two requests for one pair on one day one is open, whoever asks first.
    create unique index walk_in_one_open on walk_in (
      fair_id, on_day, least(from_organisation_id, to_organisation_id), greatest(from_organisation_id, to_organisation_id)
    ) where state in ('asked', 'waiting');
    -- The queue of a day in its order, and what expires.
    create index walk_in_queue on walk_in (fair_id, on_day, waiting_since, id) where state in ('asked', 'waiting');
    create index walk_in_from on walk_in (from_organisation_id, fair_id);
    create index walk_in_to on walk_in (to_organisation_id, fair_id);

    -- What one side says of a meeting, for itself and the Office; the other side does not read it.
    create table meeting_slip (
      meeting_id text not null references meeting on delete cascade,
      organisation_id text not null references organisation,
      took_place boolean not null,
      next_step text check (next_step in ('deal', 'details', 'second-meeting', 'visit', 'nothing')),
      reason text check (reason in ('no-fit', 'price', 'not-now', 'scale', 'other')),
      -- VND. Potential: hoped for, never counted as contract value.
      value_hoped bigint check (value_hoped > 0),
      follow_up_on date,
      note text not null default '',
      written_by text not null references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      primary key (meeting_id, organisation_id),
      check (took_place = (next_step is not null)),
      check (reason is null or next_step = 'nothing')
    );
    -- Those who asked to be reminded on a day.
    create index meeting_slip_follow_up on meeting_slip (follow_up_on) where follow_up_on is not null;

    -- A memorandum prepared at the fair, until both owners have confirmed it and the Office records it.
    create table signing (
      id text primary key,
      fair_id text not null references fair on delete cascade,
      meeting_id text references meeting,
      supplier_organisation_id text not null references organisation,
      enterprise_organisation_id text not null references organisation,
      technology_id text not null references technology,
      need_id text references need,
      signed_on date not null,
      -- VND. Potential.
      potential_value bigint not null check (potential_value > 0),
      supplier_signer text not null,
      supplier_position text not null default '',
      enterprise_signer text not null,
      enterprise_position text not null default '',
      note text not null default '',
      state text not null default 'prepared' check (state in ('prepared', 'confirmed', 'recorded', 'refused', 'withdrawn')),
      supplier_confirmed_by text references account,
      supplier_confirmed_at timestamptz,
      enterprise_confirmed_by text references account,
      enterprise_confirmed_at timestamptz,
      refusal_note text not null default '',
      -- The deal that it belongs to, known before or opened when it is recorded.
      deal_id text references deal,
      memorandum_id text references memorandum,
      prepared_by text not null references account,
      recorded_by text references account,
      recorded_at timestamptz,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      check (supplier_organisation_id <> enterprise_organisation_id),
      check (state <> 'confirmed' or (supplier_confirmed_at is not null and enterprise_confirmed_at is not null)),
      check ((state = 'recorded') = (memorandum_id is not null))
    );
    create index signing_fair on signing (fair_id, created_at desc);
    create index signing_supplier on signing (supplier_organisation_id, fair_id);
    create index signing_enterprise on signing (enterprise_organisation_id, fair_id);
    -- One open memorandum for a technology and its two sides.
    create unique index signing_one_open on signing (technology_id, enterprise_organisation_id, coalesce(need_id, ''))
      where state in ('prepared', 'confirmed');
  `.execute(db)
}
