import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table import (
      id text primary key,
      kind text not null check (kind in ('technologies', 'needs')),
      organisation_id text not null references organisation,
      file_id text not null references file,
      state text not null default 'reading' check (state in ('reading', 'checked', 'committing', 'done', 'failed')),
      -- Rows that the file is thought to have, while it is read; NULL = not known.
      expected_rows integer,
      total_rows integer not null default 0,
      valid_rows integer not null default 0,
      -- Valid rows that lack nothing that review asks for.
      complete_rows integer not null default 0,
      -- Rows ordered into the exchange and rows that are in it, over all orders.
      chosen_rows integer not null default 0,
      done_rows integer not null default 0,
      submitted_rows integer not null default 0,
      published_rows integer not null default 0,
      -- How often bringing in was ordered: an order sent twice finds the number moved on.
      round integer not null default 0,
      outcome text not null default 'draft' check (outcome in ('draft', 'submit', 'publish')),
      -- What was found of columns and sheets, and how often each problem occurs.
      report jsonb not null default '{}',
      -- Problem that stopped the reading, as a text key.
      failure text,
      -- Last sign of life of the job that works on it.
      active_at timestamptz,
      created_by text not null references account,
      committed_by text references account,
      created_at timestamptz not null default exchange_now(),
      updated_at timestamptz not null default exchange_now()
    );
    create index import_organisation on import (organisation_id, created_at desc);
    create index import_created on import (created_at desc);
    create index import_under_way on import (updated_at) where state in ('reading', 'committing');

    create table import_row (
      import_id text not null references import on delete cascade,
      row_number integer not null,
      title text not null default '',
      input jsonb not null,
      -- What keeps the row out; empty where it can be brought in.
      problems jsonb not null default '[]',
      -- What its owner should know, but what does not keep it out.
      warnings jsonb not null default '[]',
      complete boolean not null default false,
      -- The order that it was chosen in; NULL = not chosen yet.
      round integer,
      record_id text,
      record_state text check (record_state in ('draft', 'in-review', 'published')),
      primary key (import_id, row_number)
    );
    create index import_row_faulty on import_row (import_id, row_number) where problems <> '[]';
    create index import_row_warned on import_row (import_id, row_number) where warnings <> '[]';
    create index import_row_open on import_row (import_id, row_number) where problems = '[]' and record_state is null;
    create index import_row_due on import_row (import_id, row_number) where round is not null and record_state is null;
    create index import_row_done on import_row (import_id, row_number) where record_state is not null;
  `.execute(db)
}
