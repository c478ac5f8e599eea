import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table programme_question (
      id text primary key,
      session_id text not null references programme_session on delete cascade,
      -- 'ticket:<id>' or 'account:<id>': one voice for each person, however they came to the page.
      voice text not null,
      -- Empty where the asker would rather not be named.
      name text not null default '',
      body text not null,
      state text not null default 'waiting' check (state in ('waiting', 'shown', 'answered', 'hidden')),
      answer text not null default '',
      decided_by text references account,
      decided_at timestamptz,
      created_at timestamptz not null default exchange_now()
    );
    create index programme_question_session on programme_question (session_id, state, created_at);

    create table programme_question_vote (
      question_id text not null references programme_question on delete cascade,
      voice text not null,
      created_at timestamptz not null default exchange_now(),
      primary key (question_id, voice)
    );

    create table programme_poll (
      id text primary key,
      session_id text not null references programme_session on delete cascade,
      question_vi text not null,
      question_en text not null default '',
      state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
      opened_at timestamptz,
      closed_at timestamptz,
      created_by text not null references account,
      created_at timestamptz not null default exchange_now()
    );
    create index programme_poll_session on programme_poll (session_id, created_at);

    create table programme_poll_option (
      poll_id text not null references programme_poll on delete cascade,
      position smallint not null,
      text_vi text not null,
      text_en text not null default '',
      primary key (poll_id, position)
    );
    create table programme_poll_vote (
      poll_id text not null,
      voice text not null,
      position smallint not null,
      created_at timestamptz not null default exchange_now(),
      primary key (poll_id, voice),
      foreign key (poll_id, position) references programme_poll_option on delete cascade
    );
  `.execute(db)
}
