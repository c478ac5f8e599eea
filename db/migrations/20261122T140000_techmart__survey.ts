import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What those who took part in a fair are asked once it is over.
    create table fair_survey (
      fair_id text primary key references fair on delete cascade,
      opened_at timestamptz not null default exchange_now(),
      -- The last day on which it is answered, in Viet Nam.
      ends_on date not null
    );

    -- Who is asked: an organisation by its members, or a person by the ticket.
    create table fair_survey_invitation (
      id text primary key,
      fair_id text not null references fair_survey on delete cascade,
      organisation_id text references organisation,
      ticket_id text references ticket,
      check ((organisation_id is null) <> (ticket_id is null)),
      unique (fair_id, organisation_id),
      unique (ticket_id)
    );

    create table fair_survey_answer (
      invitation_id text primary key references fair_survey_invitation on delete cascade,
      satisfaction smallint not null check (satisfaction between 1 and 5),
      -- Null = had no meeting.
      meetings_useful smallint check (meetings_useful between 1 and 5),
      found text not null check (found in ('yes', 'partly', 'no')),
      -- VND that the answer hopes for; potential, and no value of any record.
      value_hoped bigint check (value_hoped >= 0),
      again text not null check (again in ('yes', 'perhaps', 'no')),
      words text not null default '',
      answered_by text references account,
      answered_at timestamptz not null default exchange_now(),
      changed_at timestamptz not null default exchange_now()
    );
  `.execute(db)
}
