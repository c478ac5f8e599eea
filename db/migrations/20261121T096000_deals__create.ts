import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table deal (
      id text primary key,
      technology_id text not null references technology,
      need_id text references need,
      match_id text references match,
      supplier_organisation_id text not null references organisation,
      enterprise_organisation_id text not null references organisation,
      opened_by_side text not null check (opened_by_side in ('supplier', 'enterprise', 'office')),
      opened_by text not null references account,
      state text not null default 'proposed' check (state in ('proposed', 'open', 'agreed', 'declined', 'ended')),
      -- The reason from the list with which it was declined or ended, and the words beside it.
      reason text,
      reason_note text not null default '',
      ended_by_side text check (ended_by_side in ('supplier', 'enterprise', 'office')),
      -- Opened on an anonymous need by somebody else: the supplier does not learn who the enterprise is until it accepts.
      anonymous boolean not null default false,
      supplier_accepted_at timestamptz,
      enterprise_accepted_at timestamptz,
      -- The newest version of deal_terms; both sides confirm the same one before the deal counts as agreed.
      terms_version integer not null default 0,
      supplier_confirmed_version integer,
      enterprise_confirmed_version integer,
      agreed_at timestamptz,
      -- A contract was recorded from it: from then on the transfer is what lives on or fails.
      contracted_at timestamptz,
      ended_at timestamptz,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now(),
      check (supplier_organisation_id <> enterprise_organisation_id)
    );
    create index deal_supplier on deal (supplier_organisation_id, updated_at desc);
    create index deal_enterprise on deal (enterprise_organisation_id, updated_at desc);
    create index deal_state on deal (state, updated_at desc);
    create index deal_updated on deal (updated_at desc, id);
    create index deal_technology on deal (technology_id);
    create index deal_need on deal (need_id);
    -- Two sides talk about one technology (and one need) in one room.
    create unique index deal_one_room on deal (technology_id, enterprise_organisation_id, coalesce(need_id, ''))
      where state in ('proposed', 'open');

    create table deal_message (
      id text primary key,
      deal_id text not null references deal on delete cascade,
      position bigint generated always as identity,
      account_id text not null references account,
      side text not null check (side in ('supplier', 'enterprise', 'office')),
      body text not null,
      sent_at timestamptz not null default exchange_now()
    );
    create index deal_message_deal on deal_message (deal_id, position);

    -- What the sides agree, word by word. A version is never changed; another one takes its place.
    create table deal_terms (
      deal_id text not null references deal on delete cascade,
      version integer not null check (version > 0),
      body text not null,
      mode text,
      -- VND.
      value_min bigint check (value_min >= 0),
      value_max bigint check (value_max >= 0),
      proposed_by text not null references account,
      proposed_side text not null check (proposed_side in ('supplier', 'enterprise', 'office')),
      proposed_at timestamptz not null default exchange_now(),
      supplier_confirmed_by text references account,
      supplier_confirmed_at timestamptz,
      enterprise_confirmed_by text references account,
      enterprise_confirmed_at timestamptz,
      primary key (deal_id, version),
      check (value_max is null or value_min is null or value_max >= value_min)
    );

    -- How far each person has read a room, and of which message they were told last.
    create table deal_reading (
      deal_id text not null references deal on delete cascade,
      account_id text not null references account on delete cascade,
      seen_position bigint not null default 0,
      seen_at timestamptz,
      told_position bigint not null default 0,
      primary key (deal_id, account_id)
    );
    create index deal_reading_account on deal_reading (account_id);

    create table memorandum (
      id text primary key,
      deal_id text not null references deal,
      -- The fair at which it was signed, where it was.
      fair_id text,
      signed_on date not null,
      -- VND. Potential: never counted as contract value.
      potential_value bigint not null check (potential_value >= 0),
      note text not null default '',
      recorded_by text not null references account,
      created_at timestamptz not null default exchange_now()
    );
    create index memorandum_deal on memorandum (deal_id);
    create index memorandum_fair on memorandum (fair_id);
    create index memorandum_signed on memorandum (signed_on);
  `.execute(db)
}
