import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- When an organisation's delegation is at the fair, what it speaks, how many meetings it wants at most.
    create table fair_availability (
      fair_id text not null references fair on delete cascade,
      organisation_id text not null references organisation,
      -- 2026-12-01 morning, 2026-12-01 afternoon, 2026-12-01 09:30.
      away text[] not null default '{}',
      -- Empty = Vietnamese.
      languages text[] not null default '{}',
      most_meetings smallint check (most_meetings between 1 and 100),
      stated_by text not null references account,
      updated_at timestamptz not null default exchange_now(),
      primary key (fair_id, organisation_id)
    );

    -- Whom an organisation wants to meet at a fair, and whom not; that it does not is told to nobody.
    create table wish (
      id text primary key,
      fair_id text not null references fair on delete cascade,
      from_organisation_id text not null references organisation,
      to_organisation_id text not null references organisation,
      kind text not null check (kind in ('must', 'would', 'not')),
      state text not null check (state in ('asked', 'accepted', 'declined', 'withdrawn', 'private')),
      match_id text references match,
      note text not null default '',
      -- What the Office asks of the meeting.
      half text check (half in ('morning', 'afternoon')),
      after_wish_id text references wish on delete set null,
      officer_id text references account,
      wished_by text not null references account,
      answered_at timestamptz,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      unique (fair_id, from_organisation_id, to_organisation_id),
      check (from_organisation_id <> to_organisation_id),
      check ((kind = 'not') = (state = 'private'))
    );
    create index wish_after on wish (after_wish_id);
    create index wish_to on wish (fair_id, to_organisation_id, state);
    create index wish_state on wish (fair_id, state, created_at, id);
  `.execute(db)
}
