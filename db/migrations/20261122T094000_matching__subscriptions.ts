import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- How often a person hears of new suggestions: for an organisation, or for one of its records. No row means at once.
    create table match_subscription (
      account_id text not null references account on delete cascade,
      organisation_id text not null references organisation,
      need_id text references need on delete cascade,
      technology_id text references technology on delete cascade,
      rhythm text not null check (rhythm in ('at-once', 'daily', 'weekly', 'never')),
      set_at timestamptz not null default exchange_now(),
      check (need_id is null or technology_id is null),
      unique nulls not distinct (account_id, organisation_id, need_id, technology_id)
    );
    create index match_subscription_organisation on match_subscription (organisation_id);
    create index match_subscription_need on match_subscription (need_id) where need_id is not null;
    create index match_subscription_technology on match_subscription (technology_id) where technology_id is not null;

    -- Suggestions that a person hears of by a letter: waiting for it, or told in one. A row stands for good, so that nobody
    -- hears of the same suggestion twice.
    create table match_letter_line (
      account_id text not null references account on delete cascade,
      match_id text not null references match on delete cascade,
      organisation_id text not null references organisation,
      rhythm text not null check (rhythm in ('daily', 'weekly')),
      since timestamptz not null default exchange_now(),
      told_at timestamptz,
      primary key (account_id, match_id)
    );
    create index match_letter_line_match on match_letter_line (match_id);
    create index match_letter_line_waiting on match_letter_line (rhythm, account_id, organisation_id) where told_at is null;

    -- The Office asks a supplier to look at a need, once.
    create table match_invitation (
      need_id text not null references need on delete cascade,
      organisation_id text not null references organisation,
      technology_id text references technology,
      invited_by text not null references account,
      invited_at timestamptz not null default exchange_now(),
      primary key (need_id, organisation_id)
    );

    -- Where a letter that comes again and again is stopped; mail programs show it as a button.
    alter table mail add column stop_address text;
  `.execute(db)
}
